import { z } from "zod";
import { DashboardRun, Health, HistoryDay, Transitions } from "./dashboard-runs.ts";
import { Problem } from "./problem.ts";

const Time = z.iso.datetime().describe("RFC 3339 in UTC");
const Count = z.int().min(0);
const Counts = z.record(z.string(), Count);
const CountsByKey = z.record(z.string(), Counts);

/** A package of the queue, with the facts from its failures. */
export const DashboardPackage = z.object({
  id: z.string().describe("same as name, which is unique; source is not"),
  name: z.string(),
  source: z.string(),
  ecosystem: z.string(),
  priority: z.int(),
  status: z.string(),
  confidence: z.string(),
  category: z.string().nullable(),
  subcategory: z.string().nullable(),
  blocked_by: z.array(z.string()),
  status_reason: z.string().nullable(),
  status_at: Time.nullable(),
  failure_count: Count.describe("consecutive failures, from the queue"),
  failures_recorded: Count,
  first_failure_at: Time.nullable(),
  last_failure_at: Time.nullable(),
  last_failure_id: z.string().nullable(),
  next_retry_at: Time.nullable(),
  position: Count.nullable().describe("1-based rank among pending and failed packages, as if every backoff were over"),
  position_in_ecosystem: Count.nullable(),
  unblocks: Count.describe("packages that wait for this one, directly or not"),
});
export type DashboardPackage = z.infer<typeof DashboardPackage>;

export const DashboardBlocker = z.object({
  dependency: z.string(),
  status: z.string().nullable(),
  position: Count.nullable(),
  direct_count: Count,
  total_count: Count,
  in_cycle: z.boolean(),
  packages: z.array(z.string()),
});
export type DashboardBlocker = z.infer<typeof DashboardBlocker>;

/** One failed attempt. */
export const DashboardFailure = z.object({
  id: z.string(),
  package: z.string(),
  source: z.string(),
  ecosystem: z.string(),
  category: z.string(),
  recorded_category: z.string(),
  subcategory: z.string().nullable(),
  subcategory_from: z.enum(["recorded", "tag", "message", "exit_code"]).nullable(),
  message: z.string().nullable(),
  full_output: z.string().nullable(),
  full_output_truncated: z.boolean(),
  attempt: Count,
  exit_code: z.int().nullable(),
  platform: z.string().nullable(),
  platform_group: z.string().nullable(),
  blocked_by: z.array(z.string()),
  batch_id: z.string().nullable(),
  run_id: z.string().nullable(),
  run_join: z.enum(["batch_id", "workflow_run", "inferred", "none"]),
  timestamp: Time.nullable(),
  workflow_run_url: z.string().nullable(),
  cluster: z.string(),
  transition: z.enum(["new", "still"]).nullable(),
  file: z.string(),
  line: z.int().min(1),
});
export type DashboardFailure = z.infer<typeof DashboardFailure>;

export const FailuresSummary = z.object({
  total: Count,
  packages: Count,
  by_category: Counts,
  by_subcategory: CountsByKey,
  by_ecosystem: Counts,
  by_platform: Counts,
  by_run_join: Counts,
  first_at: Time.nullable(),
  last_at: Time.nullable(),
});
export type FailuresSummary = z.infer<typeof FailuresSummary>;

/** Failures with the same text after names, versions and numbers are removed. */
export const DashboardCluster = z.object({
  id: z.string(),
  category: z.string(),
  subcategory: z.string().nullable(),
  message: z.string(),
  count: Count,
  package_count: Count,
  packages: z.array(z.string()).max(20),
  ecosystems: z.array(z.string()),
  platforms: z.array(z.string()),
  first_at: Time.nullable(),
  last_at: Time.nullable(),
  sample_id: z.string(),
});
export type DashboardCluster = z.infer<typeof DashboardCluster>;

export const DisambiguationSummary = z.object({
  total: Count,
  by_reason: Counts,
  high_risk: Count,
  need_review: z.array(z.string()),
  entries: z.array(
    z.object({
      tool: z.string(),
      selected: z.string(),
      alternatives: z.array(z.string()),
      selection_reason: z.string(),
      downloads_ratio: z.number().nullable(),
      high_risk: z.boolean(),
      updated_at: Time.nullable(),
    }),
  ),
});
export type DisambiguationSummary = z.infer<typeof DisambiguationSummary>;

export const CuratedPackage = z.object({
  name: z.string(),
  source: z.string(),
  status: z.string(),
  validation_status: z.enum(["valid", "invalid", "unknown"]),
});
export type CuratedPackage = z.infer<typeof CuratedPackage>;

export const QueueSummary = z.object({
  total: Count,
  by_status: Counts,
  by_priority: CountsByKey,
  by_ecosystem: CountsByKey,
  packages: z.record(z.string(), z.array(DashboardPackage)),
});
export type QueueSummary = z.infer<typeof QueueSummary>;

/** dashboard.json, version 1: everything derived from the state. Every key is always present. */
export const Dashboard = z.object({
  schema_version: z.literal(1),
  generated_at: Time,
  source_commit: z.string().nullable(),
  queue: QueueSummary,
  blockers: z.array(DashboardBlocker),
  blockers_summary: z.object({
    dependencies: Count,
    packages_blocked: Count,
    without_dependency: Count,
    cycles: Count,
  }),
  failures_summary: FailuresSummary,
  failures: z.array(DashboardFailure),
  clusters: z.array(DashboardCluster),
  runs: z.array(DashboardRun),
  transitions: Transitions,
  health: Health,
  disambiguations: DisambiguationSummary,
  curated: z.array(CuratedPackage),
  history: z.array(HistoryDay),
  problems: z.object({ total: Count, by_code: Counts, by_severity: Counts, items: z.array(Problem).max(200) }),
  left_out: z.object({
    failures: Count,
    runs: Count,
    history_days: Count,
    problems: Count,
    full_outputs: Count,
  }),
});
export type Dashboard = z.infer<typeof Dashboard>;
