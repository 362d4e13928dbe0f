import type { Refusal } from "../git/refusal.ts";

export interface RetryPolicy {
  /** The most tries, whatever went wrong in each; null if only the other limits apply. */
  maxAttempts: number | null;
  /** The delay after the first try without an answer from the server. It doubles each time. */
  baseMs: number;
  /** The longest single delay. */
  capMs: number;
  /** Lost races are tried again until this much time has passed since the start; 0 for no limit. */
  deadlineMs: number;
}

/** What went wrong in a run so far. */
export interface Setbacks {
  /** The number of tries, including the last one. */
  attempts: number;
  /** How many tries lost a race. */
  races: number;
  /** How many tries in a row ended without an answer, or with one we do not understand. */
  faults: number;
  elapsedMs: number;
}

const RACE_BASE_MS = 250;
const RACE_CAP_MS = 8000;
const MAX_FAULTS = 3;

/** Counts one more failed try. A lost race shows that the server works, so it resets the count of faults. */
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
 * The delay before the next try; null if there is none. A refusal is final, a lost race is tried again until the
 * deadline, anything else three times. Delays are random between half and whole, so that the losers do not retry
 * together.
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

/** The delay after the nth failure of a kind, counting from 1. */
function spread(
  baseMs: number,
  n: number,
  { retry, random }: { retry: Pick<RetryPolicy, "capMs">; random: () => number },
): number {
  const whole = Math.min(retry.capMs, baseMs * 2 ** Math.min(n - 1, 40));
  return Math.round(whole / 2 + (random() * whole) / 2);
}
