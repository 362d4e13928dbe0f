import type { Refusal } from "../git/refusal.ts";

export interface RetryPolicy {
  /** Tries of every kind together; null if only the other limits apply. */
  maxAttempts: number | null;
  /** Delay after the first try without an answer from the server; doubles each time. */
  baseMs: number;
  /** Longest single delay. */
  capMs: number;
  /** A lost race is tried again until this much time has passed since the start; 0 for no time limit. */
  deadlineMs: number;
}

/** What a run has met so far. */
export interface Setbacks {
  /** Tries, including the last one. */
  attempts: number;
  /** How many of them were lost races. */
  races: number;
  /** Tries in a row that ended without an answer, or with one that we do not understand. */
  faults: number;
  elapsedMs: number;
}

const RACE_BASE_MS = 250;
const RACE_CAP_MS = 8000;
const MAX_FAULTS = 3;

/** Counts one more failed try. A lost race shows that the server works, so the count of faults starts again. */
export function addSetback(before: Setbacks, kind: Refusal["kind"], elapsedMs: number): Setbacks {
  const isRace = kind === "raced";
  return {
    attempts: before.attempts + 1,
    races: before.races + (isRace ? 1 : 0),
    faults: isRace ? 0 : before.faults + 1,
    elapsedMs,
  };
}

/**
 * Delay before the next try; null if there is none. A refusal is final, a lost race is tried again until the deadline,
 * anything else three times. Delays are spread evenly over [half, whole] so that losers do not return together.
 */
export function planDelay(
  kind: Refusal["kind"],
  { attempts, races, faults, elapsedMs }: Setbacks,
  { retry, random }: { retry: RetryPolicy; random: () => number },
): number | null {
  if (kind === "refused" || attempts >= (retry.maxAttempts ?? Number.POSITIVE_INFINITY)) return null;
  if (kind !== "raced") return faults > MAX_FAULTS ? null : spread(retry.baseMs, faults, { retry, random });
  const delayMs = spread(RACE_BASE_MS, races, { retry: { capMs: Math.min(RACE_CAP_MS, retry.capMs) }, random });
  const isOver = retry.deadlineMs > 0 && elapsedMs + delayMs > retry.deadlineMs;
  return isOver ? null : delayMs;
}

/** Delay after the nth failure of a kind, from 1. */
function spread(
  baseMs: number,
  n: number,
  { retry, random }: { retry: Pick<RetryPolicy, "capMs">; random: () => number },
): number {
  const whole = Math.min(retry.capMs, baseMs * 2 ** Math.min(n - 1, 40));
  return Math.round(whole / 2 + (random() * whole) / 2);
}
