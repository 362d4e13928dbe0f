import { createRandom } from "./create-random.ts";

const PLATFORMS = ["linux-x86_64", "linux-arm64", "darwin-arm64", "darwin-x86_64"];

/**
 * Composes one metrics record as the old pipeline printed it. The first 15 % of the runs name one ecosystem, and later
 * runs count the attempts of each ecosystem.
 */
export function composeRun(run: { age: number; epochMs: number; ecosystems: readonly string[]; seed: string }): string {
  const random = createRandom(run.seed);
  const timestamp = `${new Date(run.epochMs).toISOString().slice(0, 19)}Z`;
  const date = timestamp.slice(0, 10);
  const isOld = run.age < 255 / 1710;
  const validated = random() < 79 / 1710 ? 1 + Math.floor(random() ** 2 * 9) : 0;
  const merged = validated > 0 && random() < 0.75 ? Math.ceil(validated * random()) : 0;
  const attempts = Object.fromEntries(run.ecosystems.map((name) => [name, 1 + Math.floor(random() ** 6 * 10)]));
  const record = {
    batch_id: isOld ? `${date}-${run.ecosystems[0] ?? "homebrew"}` : date,
    ...(isOld ? { ecosystem: run.ecosystems[0] ?? "homebrew" } : { ecosystems: random() < 0.17 ? {} : attempts }),
    total: validated,
    generated: validated,
    platforms: Object.fromEntries(PLATFORMS.map((name) => [name, test(name, validated, merged)])),
    merged,
    excluded: validated - merged,
    constrained: merged > 0 && random() < 0.3 ? 1 : 0,
    timestamp,
    duration_seconds: 3 + Math.floor(random() ** 2 * 38),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function test(platform: string, validated: number, merged: number) {
  const tested = platform === "linux-x86_64" ? validated : merged;
  return { tested, passed: merged, failed: tested - merged };
}
