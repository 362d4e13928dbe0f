/**
 * The document of `format: queue-analytics`. Map keys are in bytewise order. Optional keys are left out if empty or
 * zero.
 */

import { z } from "zod";

const Counts = z.record(z.string(), z.int());

export const AnalyticsPackage = z.strictObject({
  /** The queue entry's source. */
  id: z.string(),
  name: z.string(),
  ecosystem: z.string(),
  priority: z.int(),
  category: z.string().optional(),
  blocked_by: z.array(z.string()).optional(),
  failure_count: z.int(),
  next_retry_at: z.string().optional(),
});
export type AnalyticsPackage = z.infer<typeof AnalyticsPackage>;

export const AnalyticsBlocker = z.strictObject({
  dependency: z.string(),
  /** Equal to `total_count`. */
  count: z.int(),
  direct_count: z.int(),
  total_count: z.int(),
  packages: z.array(z.string()),
});
export type AnalyticsBlocker = z.infer<typeof AnalyticsBlocker>;

export const AnalyticsFailure = z.strictObject({
  id: z.string(),
  package: z.string(),
  ecosystem: z.string(),
  category: z.string(),
  subcategory: z.string().optional(),
  message: z.string().optional(),
  exit_code: z.int().optional(),
  platform: z.string().optional(),
  platforms: z.array(z.string()).optional(),
  batch_id: z.string().optional(),
  timestamp: z.string(),
  workflow_url: z.string().optional(),
});
export type AnalyticsFailure = z.infer<typeof AnalyticsFailure>;

export const AnalyticsBreaker = z.strictObject({
  breaker_state: z.string(),
  failures: z.int(),
  last_failure: z.string().optional(),
  opens_at: z.string().optional(),
});
export type AnalyticsBreaker = z.infer<typeof AnalyticsBreaker>;

export const AnalyticsRunInfo = z.strictObject({
  batch_id: z.string(),
  ecosystems: Counts.optional(),
  timestamp: z.string(),
  succeeded: z.int(),
  failed: z.int(),
  total: z.int(),
  recipes_merged: z.int().optional(),
});
export type AnalyticsRunInfo = z.infer<typeof AnalyticsRunInfo>;

export const AnalyticsHealth = z.strictObject({
  ecosystems: z.record(z.string(), AnalyticsBreaker),
  last_run: AnalyticsRunInfo.nullable(),
  last_successful_run: AnalyticsRunInfo.nullable(),
  runs_since_last_success: z.int(),
});
export type AnalyticsHealth = z.infer<typeof AnalyticsHealth>;

export const AnalyticsRun = z.strictObject({
  batch_id: z.string(),
  ecosystems: Counts.optional(),
  total: z.int(),
  merged: z.int(),
  rate: z.number(),
  /** Seconds. */
  duration: z.int().optional(),
  timestamp: z.string(),
});
export type AnalyticsRun = z.infer<typeof AnalyticsRun>;

export const AnalyticsDisambiguation = z.strictObject({
  tool: z.string(),
  selected: z.string(),
  alternatives: z.array(z.string()).nullable(),
  selection_reason: z.string(),
  downloads_ratio: z.number().optional(),
  high_risk: z.boolean(),
});
export type AnalyticsDisambiguation = z.infer<typeof AnalyticsDisambiguation>;

export const AnalyticsDisambiguations = z.strictObject({
  total: z.int(),
  by_reason: Counts,
  high_risk: z.int(),
  need_review: z.array(z.string()),
  entries: z.array(AnalyticsDisambiguation),
});
export type AnalyticsDisambiguations = z.infer<typeof AnalyticsDisambiguations>;

export const AnalyticsCurated = z.strictObject({
  name: z.string(),
  source: z.string(),
  validation_status: z.enum(["valid", "invalid", "unknown"]),
});
export type AnalyticsCurated = z.infer<typeof AnalyticsCurated>;

export const AnalyticsQueue = z.strictObject({
  total: z.int(),
  by_status: Counts,
  /** Priority as text -> status -> count. */
  by_tier: z.record(z.string(), Counts),
  /** Ecosystem -> status -> count, and `total`. */
  by_ecosystem: z.record(z.string(), Counts).optional(),
  packages: z.record(z.string(), z.array(AnalyticsPackage)),
});
export type AnalyticsQueue = z.infer<typeof AnalyticsQueue>;

export const QueueAnalytics = z.strictObject({
  generated_at: z.string(),
  queue: AnalyticsQueue,
  blockers: z.array(AnalyticsBlocker),
  failures: Counts,
  failure_details: z.array(AnalyticsFailure).optional(),
  health: AnalyticsHealth.optional(),
  runs: z.array(AnalyticsRun).optional(),
  disambiguations: AnalyticsDisambiguations.optional(),
  curated: z.array(AnalyticsCurated).optional(),
});
export type QueueAnalytics = z.infer<typeof QueueAnalytics>;
