/** Judges the health of the pipeline from recorded times, counts and a clock. */

import { isShut } from "./breaker.ts";
import { type Time, toEpochMs } from "./times.ts";

export interface BreakerFacts {
  ecosystem: string;
  /** `disabled` if the control file disables the ecosystem, otherwise the recorded word. */
  state: string;
  tracked: boolean;
  pending: number;
  /**
   * Who disabled the ecosystem, according to the control file. Null for a tracked breaker means that it opened by
   * itself. Otherwise, null means that nobody was recorded.
   */
  who: string | null;
  /** The recorded reason; null if the reason has to be composed from the counts below. */
  why: string | null;
  /** When the breaker entered this state. For an open breaker, the time of its last failure. */
  since: string | null;
  consecutive_failures: number;
  last_failure: string | null;
  opens_at: string | null;
}

export interface JudgedRun {
  id: string;
  timestamp: Time;
  succeeded: number;
  total: number;
  recipes_merged: number;
}

export interface HealthYardsticks {
  run_interval_minutes: number;
  /** 0 means that the dashboard is rebuilt only when the state changes. */
  refresh_interval_minutes: number;
  /** After this many broken runs in a row, the pipeline counts as failing. */
  failing_runs: number;
  /** After this many runs in a row without a merge, there is a drought. */
  drought_runs: number;
}

/** Times and counts, but no clock. */
export interface HealthFacts extends HealthYardsticks {
  generated_at: Time;
  control: {
    enabled: boolean;
    reason: string | null;
    incident_url: string | null;
    disabled_by: string | null;
    disabled_at: string | null;
    expected_resume: string | null;
  };
  pending: number;
  runs: number;
  last_run: JudgedRun | null;
  last_merge: JudgedRun | null;
  /** Runs since the last merge, or all runs if nothing was merged. */
  runs_since_merge: number;
  /** The newest runs in a row that ended early, with a recorded conclusion other than success. */
  broken_in_a_row: number;
  /** Sorted by ecosystem. */
  breakers: readonly BreakerFacts[];
}

/** If all ecosystems with pending packages have a shut breaker, `ecosystemsShut` is their number, otherwise 0. */
export type HealthVerdict =
  /** The dashboard is too old to say anything about the pipeline. */
  | { word: "Unknown" }
  | { word: "Paused" }
  | { word: "No runs yet" }
  /** `mayBeSite` is true if the pipeline may be running and only the dashboard is out of date. */
  | { word: "Stalled"; ecosystemsShut: number; mayBeSite: boolean }
  | { word: "Failing"; cause: "broken-runs" | "breakers"; ecosystemsShut: number }
  | { word: "Running"; isDrought: boolean };
export type HealthWord = HealthVerdict["word"];

const MINUTE_MS = 60_000;

/** The first verdict that applies wins. */
export function judgeHealth(facts: HealthFacts, nowMs: number): HealthVerdict {
  const { control, last_run: lastRun, refresh_interval_minutes: refresh } = facts;
  const generatedAtMs = toEpochMs(facts.generated_at);
  if (refresh > 0 && nowMs > generatedAtMs + 2 * refresh * MINUTE_MS) return { word: "Unknown" };
  if (!control.enabled) return { word: "Paused" };
  if (lastRun === null) return { word: "No runs yet" };
  const ecosystemsShut = countShut(facts.breakers);
  if (nowMs > stallsAfterMs(lastRun, facts)) {
    // While the dashboard is being built, it cannot be out of date.
    return { word: "Stalled", ecosystemsShut, mayBeSite: refresh === 0 && nowMs > generatedAtMs };
  }
  if (facts.failing_runs >= 1 && facts.broken_in_a_row >= facts.failing_runs) {
    return { word: "Failing", cause: "broken-runs", ecosystemsShut };
  }
  if (ecosystemsShut > 0) return { word: "Failing", cause: "breakers", ecosystemsShut };
  const isDrought = lastRun.recipes_merged === 0 && facts.runs_since_merge >= facts.drought_runs;
  return { word: "Running", isDrought };
}

/** Judges the records as of the last run, whenever they are read. So the word is never `Stalled`. */
export function recordedWord(facts: HealthFacts): HealthWord {
  return judgeHealth(facts, toEpochMs(facts.last_run?.timestamp ?? facts.generated_at)).word;
}

export function nextDueMs(run: JudgedRun, { run_interval_minutes: interval }: HealthYardsticks): number {
  return toEpochMs(run.timestamp) + interval * MINUTE_MS;
}

/** Returns when the pipeline counts as stalled after this run: after two intervals. */
export function stallsAfterMs(run: JudgedRun, { run_interval_minutes: interval }: HealthYardsticks): number {
  return toEpochMs(run.timestamp) + 2 * interval * MINUTE_MS;
}

function countShut(breakers: readonly BreakerFacts[]): number {
  const waiting = breakers.filter(({ pending }) => pending > 0);
  return waiting.every(({ state }) => isShut(state)) ? waiting.length : 0;
}
