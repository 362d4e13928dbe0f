/** Pipeline Health: one verdict from recorded times and counts and a clock. Runs at build and in the browser. */

import { isShut } from "./breaker.ts";
import { type Time, toEpochMs } from "./times.ts";

/** One ecosystem as health sees it. */
export interface BreakerFacts {
  ecosystem: string;
  /** `disabled` where control says so, else the recorded word. */
  state: string;
  tracked: boolean;
  pending: number;
  /** Name in control; null: automatic where the breaker is tracked, else not recorded. */
  who: string | null;
  /** Recorded reason; null: made of the counts below. */
  why: string | null;
  /** When it took this state; for an open breaker the last failure. */
  since: string | null;
  consecutive_failures: number;
  last_failure: string | null;
  opens_at: string | null;
}

/** One run as health sees it. */
export interface JudgedRun {
  id: string;
  timestamp: Time;
  succeeded: number;
  total: number;
  recipes_merged: number;
}

/** What the setup expects of the pipeline. */
export interface HealthYardsticks {
  run_interval_minutes: number;
  /** 0: the dashboard is rebuilt only on news. */
  refresh_interval_minutes: number;
  /** Broken runs in a row from which on the pipeline is failing. */
  failing_runs: number;
  /** Runs without a merge from which on it is a drought. */
  drought_runs: number;
}

/** All that judgeHealth needs: times and counts, no clock. */
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
  /** Runs after the last merge; all runs if there was none. */
  runs_since_merge: number;
  /** Newest runs in a row that broke off: a recorded conclusion other than success. */
  broken_in_a_row: number;
  /** By ecosystem. */
  breakers: readonly BreakerFacts[];
}

/** `ecosystemsShut`: how many have pending packages, if the breakers of all of them are shut; else 0. */
export type HealthVerdict =
  /** The dashboard is older than it should be, so nothing is known of the pipeline. */
  | { word: "Unknown" }
  | { word: "Paused" }
  | { word: "No runs yet" }
  /** `mayBeSite`: a quiet pipeline cannot be told from a dashboard that is not built. */
  | { word: "Stalled"; ecosystemsShut: number; mayBeSite: boolean }
  | { word: "Failing"; cause: "broken-runs" | "breakers"; ecosystemsShut: number }
  | { word: "Running"; isDrought: boolean };
export type HealthWord = HealthVerdict["word"];

const MINUTE_MS = 60_000;

/** The first verdict that holds at this time. */
export function judgeHealth(facts: HealthFacts, nowMs: number): HealthVerdict {
  const { control, last_run: lastRun, refresh_interval_minutes: refresh } = facts;
  const generatedAtMs = toEpochMs(facts.generated_at);
  if (refresh > 0 && nowMs > generatedAtMs + 2 * refresh * MINUTE_MS) return { word: "Unknown" };
  if (!control.enabled) return { word: "Paused" };
  if (lastRun === null) return { word: "No runs yet" };
  const ecosystemsShut = countShut(facts.breakers);
  if (nowMs > stallsAfterMs(lastRun, facts)) {
    // At the moment that the dashboard is made, that it is not made is no reason for silence.
    return { word: "Stalled", ecosystemsShut, mayBeSite: refresh === 0 && nowMs > generatedAtMs };
  }
  if (facts.failing_runs >= 1 && facts.broken_in_a_row >= facts.failing_runs) {
    return { word: "Failing", cause: "broken-runs", ecosystemsShut };
  }
  if (ecosystemsShut > 0) return { word: "Failing", cause: "breakers", ecosystemsShut };
  const isDrought = lastRun.recipes_merged === 0 && facts.runs_since_merge >= facts.drought_runs;
  return { word: "Running", isDrought };
}

/** The word that the records alone give, whenever they are read: as of the last run, so that it is never a stall. */
export function recordedWord(facts: HealthFacts): HealthWord {
  return judgeHealth(facts, toEpochMs(facts.last_run?.timestamp ?? facts.generated_at)).word;
}

/** When the run after this one is due, in milliseconds since the epoch. */
export function nextDueMs(run: JudgedRun, { run_interval_minutes: interval }: HealthYardsticks): number {
  return toEpochMs(run.timestamp) + interval * MINUTE_MS;
}

/** When a pipeline whose last run this is counts as stalled: after two intervals. */
export function stallsAfterMs(run: JudgedRun, { run_interval_minutes: interval }: HealthYardsticks): number {
  return toEpochMs(run.timestamp) + 2 * interval * MINUTE_MS;
}

function countShut(breakers: readonly BreakerFacts[]): number {
  const waiting = breakers.filter(({ pending }) => pending > 0);
  return waiting.every(({ state }) => isShut(state)) ? waiting.length : 0;
}
