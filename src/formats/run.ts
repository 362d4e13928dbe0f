import { z } from "zod";
import type { Time } from "../pipeline/times.ts";

const Count = z.int().min(0);
const IsoTime = z.iso.datetime({ offset: true });
const HttpsUrl = z.url({ protocol: /^https$/ });

export const PlatformResult = z.looseObject({ tested: Count, passed: Count, failed: Count });
export type PlatformResult = z.infer<typeof PlatformResult>;

/** `data/metrics/batch-runs-<batch_id>.jsonl` as we write it: one compact line per batch. */
export const RunLine = z.looseObject({
  schema_version: z.literal(1),
  batch_id: z.string().min(1),
  ecosystem: z.string(),
  ecosystems: z.record(z.string(), Count).describe("packages attempted per ecosystem"),
  started_at: IsoTime.optional(),
  timestamp: IsoTime.describe("end of the run"),
  duration_seconds: Count.optional(),
  total: Count.describe("packages attempted"),
  attempts: Count,
  succeeded: Count,
  failed: Count,
  blocked: Count,
  skipped: Count,
  unverified: Count,
  merged: Count,
  excluded: Count,
  constrained: Count,
  platforms: z.record(z.string(), PlatformResult),
  packages_processed: z.array(z.string().min(1)),
  recipes_generated: z.array(z.string().min(1)),
  used_disambiguation: Count.optional(),
  routing: z.array(z.looseObject({ name: z.string(), from: z.string(), to: z.string() })).optional(),
  run_attempt: Count.optional(),
  workflow_run_url: HttpsUrl.optional(),
  conclusion: z.string().optional(),
  pull_request_url: HttpsUrl.optional(),
});
export type RunLine = z.infer<typeof RunLine>;

/** A run as read, in any of its three forms. Null means not recorded. */
export interface RecordedRun {
  batch_id: string;
  timestamp: Time;
  /** `timestamp` as it is recorded, with its own offset. */
  recorded_timestamp: string;
  /** The only ecosystem, as named in old records. */
  ecosystem: string | null;
  ecosystems: ReadonlyMap<string, number>;
  total: number | null;
  attempts: number | null;
  succeeded: number | null;
  failed: number | null;
  blocked: number | null;
  skipped: number | null;
  unverified: number | null;
  merged: number | null;
  excluded: number | null;
  constrained: number | null;
  used_disambiguation: number | null;
  packages_processed: readonly string[] | null;
  recipes_generated: readonly string[] | null;
  platforms: ReadonlyMap<string, PlatformResult>;
  started_at: Time | null;
  duration_seconds: number | null;
  conclusion: string | null;
  workflow_run_url: string | null;
  pull_request_url: string | null;
  file: string;
  line: number;
}

/** `data/queues/batch-results.json`: what the last batch attempted. */
export const BatchResults = z.looseObject({
  batch_id: z.string().min(1),
  ecosystems: z.record(z.string(), Count),
  per_ecosystem: z.record(z.string(), z.looseObject({ total: Count, succeeded: Count, failed: Count })),
  total: Count.describe("packages attempted"),
  succeeded: Count,
  failed: Count,
  blocked: Count,
  timestamp: IsoTime,
});
export type BatchResults = z.infer<typeof BatchResults>;

/** Batch results as read. */
export interface RecordedBatchResults {
  batch_id: string;
  total: number;
  timestamp: Time;
  file: string;
}
