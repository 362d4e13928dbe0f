export interface RetryPolicy {
  /** Pushes to try. */
  maxAttempts: number;
  /** Delay before the second attempt; doubles each time. */
  baseMs: number;
  /** Longest single delay. */
  capMs: number;
  /** Lost races go on until this much time has passed, whatever maxAttempts says; 0 for no such extension. */
  deadlineMs: number;
}

/** Delay after the nth failed attempt (from 1), spread evenly over [half, whole] so that losers do not return together. */
export function planDelay(attempt: number, retry: Pick<RetryPolicy, "baseMs" | "capMs">, random: () => number): number {
  const whole = Math.min(retry.capMs, retry.baseMs * 2 ** Math.min(attempt - 1, 40));
  return Math.round(whole / 2 + (random() * whole) / 2);
}
