/**
 * Records that group packages and failures: clusters, blockers, ecosystems. See failure-records.ts for times and nulls.
 */

import type { DashboardBlocker } from "../formats/dashboard.ts";
import type { RunRow } from "./run-records.ts";

export interface ClusterRow {
  id: string;
  category: string;
  subcategory: string | null;
  /** As messageNormalizer returns it. */
  message: string;
  count: number;
  package_count: number;
  ecosystems: readonly string[];
  platforms: readonly string[];
  first_at: string | null;
  last_at: string | null;
  /** Failures per day over the 30 days up to the last day of the history. */
  spark: readonly number[];
}

export interface ClusterRecord extends ClusterRow {
  /** The id of the cluster's newest failure. */
  sample_id: string;
  /** The message of that failure, at most 2 KB. */
  sample_message: string | null;
  /** Days with failures, oldest first. */
  days: readonly { date: string; count: number }[];
  by_platform: Readonly<Record<string, number>>;
  by_ecosystem: Readonly<Record<string, number>>;
  /** Newest last attempt first, at most 100. `package_count` counts all. */
  members: readonly ClusterMember[];
}

/** What a failure's page shows about its cluster. */
export interface ClusterHead extends Pick<ClusterRow, "id" | "count" | "package_count" | "first_at" | "last_at"> {
  /** The packages that failed last, at most 7. */
  packages: readonly string[];
}

export interface ClusterMember {
  package: string;
  ecosystem: string;
  count: number;
  last_at: string | null;
  last_failure_id: string;
}

export interface BlockerRow extends Omit<DashboardBlocker, "position"> {
  /** Blockers that wait directly for this one. Other packages wait for this one through them. */
  through: readonly string[];
  /** Name of the package that is this dependency; null if it is not in the queue. */
  package: string | null;
}

/** One package that waits for a blocker. */
export interface WaitingRow {
  name: string;
  ecosystem: string;
  priority: number | null;
  /** The dependency that the package waits for; null if it waits for the blocker itself. */
  through: string | null;
}

/** A blocker with the first 300 packages that wait for it. */
export interface BlockerRecord extends Omit<BlockerRow, "packages" | "through"> {
  waiting: readonly WaitingRow[];
}

/** One ecosystem with its breaker. */
export interface EcosystemRow {
  ecosystem: string;
  breaker_state: "closed" | "half-open" | "open" | "disabled" | (string & {});
  tracked: boolean;
  disabled: boolean;
  consecutive_failures: number;
  last_failure: string | null;
  /** The earliest time of the next probe. */
  opens_at: string | null;
  /** Counts only runs that name the ecosystem, and merges that are certain to be its own. */
  last_run_at: string | null;
  last_merge_at: string | null;
  runs_since_merge: number;
  pending: number;
  total: number;
  by_status: Readonly<Record<string, number>>;
  runs: number;
  merged: number;
  /** Over the 30 days up to the last day of the history. */
  failures_30d: number;
  /** The first of those days. */
  failures_since: string | null;
  spark: readonly number[];
  /** Its newest 5 runs, and its 5 clusters with the most failures. */
  newest_runs: readonly RunRow[];
  top_clusters: readonly TopCluster[];
}

export type TopCluster = Pick<ClusterRow, "id" | "category" | "count" | "message" | "package_count" | "subcategory">;
