import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { openService } from "./ask-service.ts";
import { openCache } from "./cache.ts";
import type { Inputs } from "./inputs.ts";
import type { SeedingPlan } from "./plan-seeding.ts";
import { readSource, type SourceReading } from "./read-source.ts";
import type { Source } from "./sources/source.ts";

const LIMITS = { timeoutMs: 30_000, totalMs: 300_000, maxBodyBytes: 64 * 1024 * 1024 };
const HOUR_MS = 3_600_000;

/** Reads all sources one by one. */
export async function readSources(
  { sources, credentials, userAgent }: SeedingPlan,
  inputs: Pick<Inputs, "cache-dir" | "resume-hours" | "limit" | "dry-run">,
  runtime: Runtime,
): Promise<SourceReading[]> {
  const { cwd, env: proxyEnv, log, sleep, elapsedMs, random } = runtime;
  const folder = inputs["cache-dir"] === undefined ? null : path.resolve(cwd, inputs["cache-dir"]);
  const cache = openCache(folder, { isReadOnly: inputs["dry-run"], warn: log });
  const resumeMs = inputs["resume-hours"] * HOUR_MS;
  const readings: SourceReading[] = [];
  for (const source of sources) {
    const { gapMs } = source;
    const times = { sleep, elapsedMs, random };
    const service = openService({ ...LIMITS, ...times, userAgent, credentials, proxyEnv, gapMs, cache, log });
    const options = { service, cache, limit: inputs.limit, resumeMs, now: runtime.now(), log };
    const reading = await readSource(source, options).catch((error: unknown) => giveUp(source, error));
    if (reading.reason !== null) log(`${source.ecosystem}: ${reading.status}. ${reading.reason}.`);
    readings.push(reading);
  }
  return readings;
}

/** The result for a source that failed before its first request, for example because its proxy is unusable. */
function giveUp({ ecosystem, popularAt }: Source, error: unknown): SourceReading {
  if (!(error instanceof UserError)) throw error;
  const reason = error.message.replace(/\.$/, "");
  return { ecosystem, popularAt, packages: [], status: "failed", reason, faults: [] };
}
