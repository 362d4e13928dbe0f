/** Decides when a failed package is tried again. */

import { addDelay, isPlausible, type Time, toEpochMs } from "./times.ts";

export interface Backoff {
  /** Milliseconds to wait after the first failure in a row, the second, and so on. The last delay repeats. */
  delaysMs: readonly number[];
  /** After this many failures in a row, a person has to look at the package; 0 means never. */
  maxFailures: number;
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Adds one sentence to `faults` for each invalid input. */
export function readBackoff(inputs: { backoff: string; "max-failures": number }, faults: string[]): Backoff {
  const delays = parseDelays(inputs.backoff);
  if (typeof delays === "string") faults.push(`backoff: ${delays}.`);
  return { delaysMs: typeof delays === "string" ? [0] : delays, maxFailures: inputs["max-failures"] };
}

/** For invalid input, returns a sentence that says what is wrong. */
function parseDelays(text: string): readonly number[] | string {
  const delays: number[] = [];
  for (const part of text.split(",").map((each) => each.trim())) {
    const [, digits = "", unit = ""] = /^(\d{1,6})([mhd]?)$/.exec(part) ?? [];
    const isZero = digits !== "" && Number(digits) === 0;
    if (digits === "" || (unit === "" && !isZero)) {
      return `expected times such as 0,24h,72h (m, h or d), got "${part}"`;
    }
    delays.push(isZero ? 0 : Number(digits) * (UNIT_MS[unit] as number));
  }
  return delays;
}

/** Returns when the package's wait ends. Null means that the next batch may take the package. */
export function planRetry(failures: number, fromMs: number, { delaysMs }: Backoff): Time | null {
  const delayMs = delaysMs[Math.min(Math.max(failures, 1), delaysMs.length) - 1] ?? 0;
  return delayMs === 0 ? null : addDelay(fromMs, delayMs);
}

/** An implausible time does not delay anything. */
export function isRetryDue(retryAt: Time | null, nowMs: number): boolean {
  return retryAt === null || !isPlausible(retryAt) || toEpochMs(retryAt) <= nowMs;
}
