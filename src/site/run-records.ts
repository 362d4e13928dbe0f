/** Runs, and their days, as data files store them and pages show them. See failure-records.ts for times and nulls. */

import type { DashboardRun } from "../formats/dashboard-runs.ts";

/** What lists and heat maps show about a run. */
export interface RunRow {
  id: string;
  batch_id: string;
  timestamp: string;
  /**
   * Attempts by ecosystem; null if an old record names the ecosystem without a number. Empty if no ecosystem is
   * recorded.
   */
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

/** A whole run: one line in a day of runs. */
export interface RunRecord extends Omit<DashboardRun, "failure_ids" | "packages_processed"> {
  /** By result (failed, blocked, succeeded, unknown), then name. */
  packages: readonly RunPackage[];
  /** The previous run of each ecosystem of this run. The next run is looked up in the files of later days. */
  previous: readonly { ecosystem: string; run_id: string }[];
}

/** One package that a run processed. */
export interface RunPackage {
  package: string;
  ecosystem: string | null;
  result: ResultWord;
  platforms: readonly string[];
  /** The failures joined to the run, newest first. */
  failure_ids: readonly string[];
  /** Compared with all earlier runs; null if there is nothing to say. */
  change: "new" | "still" | "fixed" | null;
}

export type ResultWord = "succeeded" | "failed" | "blocked" | "unknown";

/** One UTC day. Its file lists days oldest first. */
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
  /** Null if the state does not record it. */
  breakers_open: number | null;
  queue: Readonly<Record<string, number>> | null;
}
