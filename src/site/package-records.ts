/** Packages as data files store them and pages show them. See failure-records.ts for times and nulls. */

import type { CuratedRow, DisambiguationRow } from "./choice-records.ts";
import type { AttemptRow } from "./failure-records.ts";

/** One package of a list, built from the columns of the index by src/site/package-rows.ts. */
export interface PackageRow {
  name: string;
  /** Null if it is not in the queue, and only known from failures, choices or overrides. */
  status: string | null;
  ecosystem: string;
  priority: number | null;
  category: string | null;
  /** Number of recorded failures. */
  attempts: number;
  /** Consecutive failures, from the queue. */
  failure_count: number;
  next_retry_at: string | null;
  /** Number of packages that wait for it. */
  unblocks: number;
}

/** One line of a status file: the extra facts for lists of one status. Packages without extra facts have no line. */
export interface StatusRow {
  name: string;
  reason: string | null;
  since: string | null;
  /** Time of the newest run that generated its recipe. */
  merged_at: string | null;
  blocked_by: readonly string[];
}

/** A whole package: one line of a package shard. */
export interface PackageRecord {
  name: string;
  in_queue: boolean;
  source: string | null;
  ecosystem: string;
  priority: number | null;
  status: string | null;
  confidence: string | null;
  category: string | null;
  subcategory: string | null;
  blocked_by: readonly string[];
  status_reason: string | null;
  status_at: string | null;
  failure_count: number;
  failures_recorded: number;
  first_failure_at: string | null;
  last_failure_at: string | null;
  next_retry_at: string | null;
  unblocks: number;
  /** The dependency name under which others wait for it (`blocker.html?id=`); null if none do. */
  blocker: string | null;
  /** The first 50 packages that wait for it directly. The blocker's page lists all. */
  dependants: readonly string[];
  dependants_total: number;
  /** Newest 10, newest first. */
  attempts: readonly AttemptRow[];
  /**
   * Ids of recorded failures, newest first, at most 50, used for previous and next attempt. `failures_recorded` counts
   * all.
   */
  failure_ids: readonly string[];
  /** Last 30, oldest first. */
  outcomes: readonly OutcomeWord[];
  /** The newest run that generated its recipe. */
  merged: { run_id: string; timestamp: string } | null;
  transition: TransitionWord | null;
  disambiguation: DisambiguationRow | null;
  override: CuratedRow | null;
}

export type OutcomeWord = "ok" | "fail" | "blocked";

export type TransitionWord = "new" | "still" | "fixed" | "not_retried";

/** One package whose result changed in the newest run of its ecosystem. */
export interface TransitionRow {
  package: string;
  ecosystem: string;
  failure_id: string | null;
  previous_failure_id: string | null;
  same_cause: boolean | null;
}

/** A package's recent days, oldest first. The outcome is null if no attempt is recorded for the day. */
export interface PackageDays {
  package: string;
  failures: number;
  days: { date: string; failures: number; outcome: OutcomeWord | null }[];
}
