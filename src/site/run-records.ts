/** Runs, and days of them, as data files hold them and pages show them. See failure-records.ts on times and nulls. */

import type { DashboardRun } from "../formats/dashboard-runs.ts";

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

/** A whole run: one line of a day of runs. */
export interface RunRecord extends Omit<DashboardRun, "failure_ids" | "packages_processed"> {
  /** By result (failed, blocked, succeeded, unknown), then name. */
  packages: readonly RunPackage[];
  /** The run before it of each of its ecosystems. The next one is found in the rows of the month: it comes later. */
  previous: readonly { ecosystem: string; run_id: string }[];
}

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

export type ResultWord = "succeeded" | "failed" | "blocked" | "unknown";

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
