/** The site's `dashboard.json`: what the index page shows, the facts behind health, and where everything else is. */

import type { DisambiguationSummary, FailuresSummary } from "../formats/dashboard.ts";
import type { Problem } from "../formats/problem.ts";
import type { HealthFacts, HealthYardsticks } from "../pipeline/judge-health.ts";
import type { Phrase } from "../text/phrase.ts";
import type { CuratedRow, DisambiguationRow } from "./choice-records.ts";
import type { FailureRow } from "./failure-records.ts";
import type { BlockerRow, ClusterRow, EcosystemRow } from "./group-records.ts";
import type { PackageRow, TransitionRow } from "./package-records.ts";
import type { HistoryRow, RunRow } from "./run-records.ts";

/** The site's configuration: inputs of the action, and the repository that it runs in. */
export interface SiteConfig extends HealthYardsticks {
  title: string;
  /** Absolute public URL with a trailing `/`; empty if unknown. */
  url: string;
  offline: boolean;
  /** `owner/name`; empty outside a workflow. */
  repository: string;
  /** `https://github.com`, without a trailing `/`; empty outside a workflow. */
  server_url: string;
  /** File name of the workflow that builds this site, to link to it; empty outside a workflow. */
  dashboard_workflow: string;
  /** File name of the workflow that retries a package; empty for no retry links. */
  retry_workflow: string;
  retry_input: string;
  issue_labels: readonly string[];
  link_hosts: readonly string[];
  /** Such as `recipes/{first}/{name}.toml`; empty for no recipe links. */
  recipe_path: string;
  /** Files and folders of the state, from the repository's root. */
  queue_path: string;
  failures_path: string;
  control_path: string;
}

export interface TransitionList {
  total: number;
  /** The first 50 changes. */
  items: readonly TransitionRow[];
}

/**
 * Landmarks in the order of the queue, from which pages estimate a package's position. The position is not in the
 * package's record, because each batch would change all records.
 */
export interface QueueOrder {
  /** Number of pending and failed packages. */
  total: number;
  landmarks: readonly QueueLandmark[];
}

/**
 * A position, counted from 1, and the shortest key that sorts after all packages before that position. The key has only
 * the start of a name.
 */
export type QueueLandmark = readonly [
  place: number,
  priority: number,
  hasFailed: 0 | 1,
  unblocks: number,
  startOfName: string,
];

/** Where the data files are. With an id it gives the path of any record, see shard-paths.ts. */
export interface DataManifest {
  /** Packages with a page: those in the queue and those known only from elsewhere. */
  packages: number;
  package_bits: number;
  clusters: number;
  cluster_bits: number;
  cluster_head_bits: number;
  blockers: number;
  blocker_bits: number;
  failures: number;
  /** Months with a zone map, oldest first. `days` counts the pages of each day, see countPages. */
  failure_months: readonly { month: string; failures: number; days: string }[];
  failures_undated: number;
  runs: number;
  /** Months with rows, oldest first. */
  run_months: readonly { month: string; runs: number }[];
  /** Months with records of runs. A record is stored by the day in the run's id. `days` is as in `failure_months`. */
  run_pages: readonly { month: string; days: string }[];
  runs_undated: number;
  /** Oldest first. */
  history_months: readonly string[];
  /** In the order of queue.by_status. `data/index/status-<position>.json` has more facts about each. */
  statuses: readonly { status: string; packages: number; place: number }[];
  queue: QueueOrder;
  problems: number;
}

export interface Summary {
  schema_version: 1;
  kind: "summary";
  generated_at: string;
  source_commit: string | null;
  site: SiteConfig;
  queue: {
    total: number;
    by_status: Readonly<Record<string, number>>;
    by_priority: Readonly<Record<string, Readonly<Record<string, number>>>>;
    by_ecosystem: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** The next 10 packages that batches take. */
    next: readonly PackageRow[];
  };
  /** The first 10. */
  blockers: readonly BlockerRow[];
  blockers_summary: { dependencies: number; packages_blocked: number; without_dependency: number; cycles: number };
  failures_summary: FailuresSummary;
  /** The newest 50. Their messages are single lines of at most 120 bytes. */
  failures: readonly FailureRow[];
  /** The first 10. */
  clusters: readonly ClusterRow[];
  /** The newest 20 runs. */
  runs: readonly RunRow[];
  transitions: {
    runs: Readonly<Record<string, { run_id: string; previous_run_id: string | null }>>;
    new: TransitionList;
    still: TransitionList;
    fixed: TransitionList;
    not_retried: TransitionList;
  };
  health: HealthFacts;
  /** The verdict as of `generated_at`, for pages that do not compute it. Shown when the dashboard is out of date. */
  last_known: Phrase;
  /** Without newest runs, top clusters, sparklines and counts by status. data/ecosystems.json has all of these. */
  ecosystems: readonly Omit<EcosystemRow, "newest_runs" | "top_clusters" | "spark" | "by_status">[];
  /** `review` is how many need review. `entries` are at most 10, and begin with those that need review. */
  disambiguations: Pick<DisambiguationSummary, "total" | "by_reason" | "high_risk"> & {
    review: number;
    entries: readonly DisambiguationRow[];
  };
  /** `entries` are the first 10, invalid ones first. */
  curated: { total: number; by_status: Readonly<Record<string, number>>; entries: readonly CuratedRow[] };
  /** The last 30 days. */
  history: readonly Pick<HistoryRow, "date" | "failures" | "merged" | "runs">[];
  problems: {
    total: number;
    by_code: Readonly<Record<string, number>>;
    by_severity: Readonly<Record<string, number>>;
    /** The first 10. */
    items: readonly Problem[];
  };
  left_out: { failures: number; runs: number; history_days: number; problems: number; full_outputs: number };
  data: DataManifest;
}

/** `data/manifest.json`: what every page reads first. The page of one record needs little of the summary. */
export interface SiteManifest
  extends Pick<
    Summary,
    "schema_version" | "generated_at" | "source_commit" | "site" | "health" | "last_known" | "data"
  > {
  problems: Pick<Summary["problems"], "total">;
  /** Hash of the summary without time and commit. The two files are always written together, with the same time and commit. */
  summary: string;
}
