import { composeMessage } from "./compose-message.ts";
import { createRandom, pickWeighted } from "./create-random.ts";
import type { Registry } from "./describe-registry.ts";

const BATCH_CATEGORIES = {
  install_failed: 5026,
  generation_failed: 890,
  deterministic_insufficient: 376,
  validation_failed: 292,
  missing_dep: 190,
  recipe_not_found: 74,
  network_error: 1,
};
const RECIPE_CATEGORIES = { generation_failed: 250, deterministic: 330, timeout: 10, missing_dep: 6 };
const EXIT_CODES: Readonly<Record<string, number>> = { timeout: 124, missing_dep: 8 };
const PLATFORMS = [
  "linux-alpine-musl-x86_64",
  "linux-alpine-musl-arm64",
  "linux-debian-glibc-x86_64",
  "linux-rhel-glibc-arm64",
  "darwin-arm64",
  "darwin-x86_64",
];

/** Composes one line of the batch form. Few packages of an ecosystem fail, and the first packages fail most. */
export function composeBatchLine(
  registry: Registry,
  batch: { ecosystem: string; items: number; epochMs: number; updatedAt: string; seed: string },
): string {
  const random = createRandom(batch.seed);
  const failures = Array.from({ length: batch.items }, () => {
    const category = pickWeighted(BATCH_CATEGORIES, random());
    const namesBlockers = category === "missing_dep" || category === "recipe_not_found";
    const { name, source } =
      namesBlockers && batch.ecosystem === "homebrew"
        ? registry.blockedPackage(Math.floor(random() * 1000))
        : registry.packageOf(batch.ecosystem, Math.floor(random() ** 4 * 300));
    const blockers = namesBlockers ? blockedBy(registry, random) : {};
    const message = composeMessage(name, category, random);
    return { package_id: source, category, ...blockers, message, timestamp: withFraction(batch.epochMs, random) };
  });
  const { ecosystem, updatedAt } = batch;
  const environment = "linux-glibc-x86_64";
  return JSON.stringify({ schema_version: 1, ecosystem, environment, updated_at: updatedAt, failures });
}

/** Composes lines of the per-recipe form. A recipe usually fails on two platforms. */
export function composeRecipeLines(
  registry: Registry,
  validation: { lines: number; epochMs: number; seed: string },
): string[] {
  const random = createRandom(validation.seed);
  const first = Math.floor(random() ** 3 * 200);
  const timestamp = `${new Date(validation.epochMs).toISOString().slice(0, 19)}Z`;
  return Array.from({ length: validation.lines }, (_, line) => {
    const { name: recipe } = registry.packageOf("homebrew", first + (line >> 1));
    const category = pickWeighted(RECIPE_CATEGORIES, createRandom(recipe)());
    const platform = PLATFORMS[(line % 2) + 2 * (first % 3)];
    const exitCode = EXIT_CODES[category] ?? 6;
    return JSON.stringify({ schema_version: 1, recipe, platform, exit_code: exitCode, category, timestamp });
  });
}

function blockedBy(registry: Registry, random: () => number): { blocked_by: string[] } {
  const count = 1 + Math.floor(random() ** 3 * 8);
  const from = Math.floor(random() ** 2 * 40);
  const names = Array.from({ length: count }, (_, i) => registry.packageOf("homebrew", 300 + from + i * 7).name);
  return { blocked_by: names };
}

/** Recorded fractions have 3 to 9 digits. */
function withFraction(epochMs: number, random: () => number): string {
  const digits = random() < 0.9 ? 9 : 3 + Math.floor(random() * 6);
  const fraction = String(Math.floor(random() * 10 ** digits)).padStart(digits, "0");
  return `${new Date(epochMs).toISOString().slice(0, 19)}.${fraction}Z`;
}
