/**
 * Rows and records of the site's data files, as pages and browser read them. Times are RFC 3339 in UTC; null is "not
 * recorded"; no field holds an age. Names are those of dashboard.json wherever a field says the same.
 */

import type { CuratedPackage, DisambiguationSummary } from "../schema/dashboard.ts";
import type { DashboardRun } from "../schema/dashboard-runs.ts";
import type { Problem } from "../schema/problem.ts";

/** What a list of failures shows of one; `message` is cut, see `message_cut`. */
export interface FailureRow {
  id: string;
  package: string;
  ecosystem: string;
  category: string;
  subcategory: string | null;
  /** At most 2 KB of it in data pages, 200 bytes in the summary. */
  message: string | null;
  /** True if `message` is not the whole one. */
  message_cut: boolean;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
  timestamp: string | null;
  batch_id: string | null;
  run_id: string | null;
  cluster: string;
}

/** A whole failure: one line of a page of failures. What changes later stands in package and cluster shards. */
export interface FailureRecord extends FailureRow {
  source: string;
  recorded_category: string;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
  platform_group: string | null;
  blocked_by: readonly string[];
  run_join: "batch_id" | "workflow_run" | "inferred" | "none";
  workflow_run_url: string | null;
  /** Whole message as a text file, where `message_cut`. */
  message_text: TextFile | null;
  /** `head` and `tail` are what the page shows before the file is asked for. If `head` is all of it, `tail` is empty and there is no file. */
  output: (TextFile & { head: string; tail: string; truncated: boolean }) | null;
  /** Where the record stands in the state. */
  file: string;
  line: number;
}

/** `data/output/<hash>.txt` by outputPath(hash). */
export interface TextFile {
  hash: string;
  /** Bytes of UTF-8. */
  size_bytes: number;
}

/** One attempt in the history of a package. */
export interface AttemptRow {
  id: string;
  timestamp: string | null;
  category: string;
  subcategory: string | null;
  /** 80 bytes of it. */
  message: string | null;
  platform: string | null;
  exit_code: number | null;
  attempt: number;
}

export type OutcomeWord = "ok" | "fail" | "blocked";

/** One package of a list; built from the columns of the index by src/site/package-rows.ts. */
export interface PackageRow {
  name: string;
  /** Null: known only from failures, choices or overrides, "not in the queue". */
  status: string | null;
  ecosystem: string;
  priority: number | null;
  category: string | null;
  /** Recorded failures. */
  attempts: number;
  /** Consecutive failures, from the queue. */
  failure_count: number;
  next_retry_at: string | null;
  /** Packages that wait for it. */
  unblocks: number;
}

/** One line of a status file: what lists of one status show beside the index. Packages with nothing to show have none. */
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
  /** Dependency name under which others wait for it (`blocker.html?id=`); null if nobody does. */
  blocker: string | null;
  /** The first 50 packages that wait for it directly; the page of the blocker lists all. */
  dependants: readonly string[];
  dependants_total: number;
  /** Newest 10, newest first. */
  attempts: readonly AttemptRow[];
  /** Ids of recorded failures, newest first, at most 50: previous and next attempt of a failure. `failures_recorded` counts all. */
  failure_ids: readonly string[];
  /** Last 30, oldest first. */
  outcomes: readonly OutcomeWord[];
  /** Newest run that generated its recipe. */
  merged: { run_id: string; timestamp: string } | null;
  transition: TransitionWord | null;
  disambiguation: DisambiguationRow | null;
  override: CuratedRow | null;
}

export type TransitionWord = "new" | "still" | "fixed" | "not_retried";

/** What lists and heat-maps show of a run. */
export interface RunRow {
  id: string;
  batch_id: string;
  timestamp: string;
  /** Attempts; null where an old record names the ecosystem without them. Empty: none recorded. */
  ecosystems: Readonly<Record<string, number | null>>;
  total: number;
  succeeded: number;
  failed: number;
  blocked: number;
  merged: number;
  outcome: "broken" | "merged" | "empty" | "nothing";
  conclusion: string | null;
  duration_seconds: number | null;
}

export type ResultWord = "succeeded" | "failed" | "blocked" | "unknown";

/** One package that a run processed. */
export interface RunPackage {
  package: string;
  ecosystem: string | null;
  result: ResultWord;
  platforms: readonly string[];
  /** Joined failures, newest first. */
  failure_ids: readonly string[];
  /** Against all earlier runs; null where there is nothing to say. */
  change: "new" | "still" | "fixed" | null;
}

/** A whole run: one line of a day of runs. */
export interface RunRecord extends Omit<DashboardRun, "failure_ids" | "packages_processed"> {
  /** By result (failed, blocked, succeeded, unknown), then name. */
  packages: readonly RunPackage[];
  /** The run before it of each of its ecosystems. The next one is found in the rows of the month: it comes later. */
  previous: readonly { ecosystem: string; run_id: string }[];
}

/** One UTC day, oldest first in its file. */
export interface HistoryRow {
  date: string;
  runs: number;
  attempted: number;
  validated: number;
  merged: number;
  failures: number;
  packages_failed: number;
  by_category: Readonly<Record<string, number>>;
  by_ecosystem: Readonly<Record<string, readonly [runs: number, merged: number, failures: number]>>;
  /** Null: not recorded in state. */
  breakers_open: number | null;
  queue: Readonly<Record<string, number>> | null;
}

export interface DisambiguationRow {
  tool: string;
  selected: string;
  alternatives: readonly string[];
  selection_reason: string;
  downloads_ratio: number | null;
  high_risk: boolean;
  needs_review: boolean;
  updated_at: string | null;
}

export interface CuratedRow extends CuratedPackage {
  /** Why it is invalid: what the queue says, else the message of the newest failure, cut to 200 bytes. */
  reason: string | null;
}

export type ProblemRow = Problem;

/** One package whose result changed with the newest run of its ecosystem. */
export interface TransitionRow {
  package: string;
  ecosystem: string;
  failure_id: string | null;
  previous_failure_id: string | null;
  same_cause: boolean | null;
}

/** A package over the recent days, oldest first; null: no attempt is recorded. */
export interface PackageDays {
  package: string;
  failures: number;
  days: { date: string; failures: number; outcome: OutcomeWord | null }[];
}

export type DisambiguationEntry = DisambiguationSummary["entries"][number];
