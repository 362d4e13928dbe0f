/** What dashboard.json says about runs: each run, the changes between two runs, health, and days. */

import { z } from "zod";
import { PlatformResult } from "./run.ts";

const Time = z.iso.datetime().describe("RFC 3339 in UTC");
const Count = z.int().min(0);
const Counts = z.record(z.string(), Count);

export const DashboardRun = z.object({
  id: z.string(),
  batch_id: z.string(),
  ecosystem: z.string().nullable(),
  ecosystems: z.record(z.string(), Count.nullable()),
  timestamp: Time,
  total: Count.describe("packages attempted"),
  total_from: z.enum(["recorded", "results", "ecosystems", "counted"]),
  validated: Count,
  merged: Count,
  excluded: Count,
  constrained: Count,
  skipped: Count.nullable(),
  unverified: Count.nullable(),
  used_disambiguation: Count.nullable(),
  succeeded: Count,
  blocked: Count,
  failed: Count,
  outcome: z.enum(["broken", "merged", "empty", "nothing"]),
  conclusion: z.string().nullable(),
  packages_processed: z.array(z.string()),
  recipes_generated: z.array(z.string()),
  packages_complete: z.boolean(),
  platform_results: z.record(z.string(), PlatformResult),
  failure_ids: z.array(z.string()),
  started_at: Time.nullable(),
  duration_seconds: Count.nullable(),
  workflow_run_url: z.string().nullable(),
  pull_request_url: z.string().nullable(),
});
export type DashboardRun = z.infer<typeof DashboardRun>;

export const Transition = z.object({
  package: z.string(),
  ecosystem: z.string(),
  failure_id: z.string().nullable(),
  previous_failure_id: z.string().nullable(),
  same_cause: z.boolean().nullable(),
});
export type Transition = z.infer<typeof Transition>;

/** What changed between the last two runs of each ecosystem. */
export const Transitions = z.object({
  runs: z.record(z.string(), z.object({ run_id: z.string(), previous_run_id: z.string().nullable() })),
  new: z.array(Transition),
  still: z.array(Transition),
  fixed: z.array(Transition),
  not_retried: z.array(Transition),
});
export type Transitions = z.infer<typeof Transitions>;

export const RunReference = z.object({
  id: z.string(),
  batch_id: z.string(),
  ecosystem: z.string().nullable(),
  timestamp: Time,
  succeeded: Count,
  failed: Count,
  blocked: Count,
  total: Count,
  recipes_merged: Count,
});
export type RunReference = z.infer<typeof RunReference>;

export const EcosystemHealth = z.object({
  breaker_state: z.string(),
  tracked: z.boolean(),
  consecutive_failures: Count,
  last_failure: Time.nullable(),
  opens_at: Time.nullable().describe("earliest next probe"),
  disabled: z.boolean(),
  last_run_at: Time.nullable(),
  last_success_at: Time.nullable(),
  runs_since_last_success: Count,
});
export type EcosystemHealth = z.infer<typeof EcosystemHealth>;

export const Health = z.object({
  ecosystems: z.record(z.string(), EcosystemHealth),
  control: z.object({
    enabled: z.boolean(),
    reason: z.string().nullable(),
    incident_url: z.string().nullable(),
    disabled_by: z.string().nullable(),
    disabled_at: z.string().nullable(),
    expected_resume: z.string().nullable(),
  }),
  last_run: RunReference.nullable(),
  last_successful_run: RunReference.nullable(),
  runs_since_last_success: Count,
  hours_since_last_run: Count.nullable(),
  hours_since_recipe_merged: Count.nullable(),
});
export type Health = z.infer<typeof Health>;

/** One UTC day. */
export const HistoryDay = z.object({
  date: z.iso.date(),
  runs: Count,
  attempted: Count,
  validated: Count,
  merged: Count,
  failures: Count,
  packages_failed: Count,
  by_category: Counts,
  breakers_open: Count.nullable(),
  queue: Counts.nullable(),
});
export type HistoryDay = z.infer<typeof HistoryDay>;
