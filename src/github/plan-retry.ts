/** Decides when to repeat a failed API call. */

import { headersOf, isOutage, isPermissionDenied, isRateLimit } from "./failure.ts";

export interface Attempt {
  /** True if making the call twice is safe. */
  isRepeatable: boolean;
  /** True if GitHub may refuse the call only because something is very new. */
  isNotYet: boolean;
  /** The number of outages of this call so far, including this one. */
  outages: number;
  /** The number of rate limits without a stated time so far. */
  limits: number;
  /** [0, 1) */
  random: number;
  /** The first delay after an outage, in milliseconds. */
  unitMs: number;
}

export interface Retry {
  delayMs: number;
  /** `limit`: GitHub's rate limit. `outage`: any other failure. */
  cause: "limit" | "outage";
}

/** The tries of one call so far. */
export interface Tries {
  tries: number;
  outages: number;
  /** The number of rate limits without a stated time. */
  limits: number;
  waitedMs: number;
}

export const NO_TRIES: Tries = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };

/** Thrown after a failed write, when it is time to try again. The caller first looks at the current state. */
export class RetryDue extends Error {
  readonly tries: Tries;

  constructor(tries: Tries) {
    super("The wait before the next try is over.");
    this.tries = tries;
  }
}

const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;

/**
 * Returns the delay before the next try; null for no further try. After an outage, the call may have had its effect, so
 * only a repeatable call is tried again.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function planRetry(error: unknown, attempt: Attempt): Retry | null {
  if (isPermissionDenied(error)) return null;
  if (isRateLimit(error)) {
    const stated = statedDelayMs(error);
    if (stated !== null) return { delayMs: Math.round(stated + attempt.random * JITTER_MS), cause: "limit" };
    return { delayMs: SECONDARY_LIMIT_MS * 2 ** attempt.limits, cause: "limit" };
  }
  if (!attempt.isNotYet && !(isOutage(error) && attempt.isRepeatable)) return null;
  return { delayMs: Math.round(attempt.random * attempt.unitMs * 2 ** (attempt.outages - 1)), cause: "outage" };
}

/**
 * Returns the delay until `retry-after` or the reset of the primary limit, by the server's clock; null if GitHub states
 * neither.
 */
export function statedDelayMs(error: unknown): number | null {
  const headers = headersOf(error);
  const after = headers["retry-after"] ?? "";
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const now = Date.parse(headers.date ?? "");
  const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
  return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}

/** Returns null if GitHub does not say when the limit ends. */
export function limitEndsAt(error: unknown): Date | null {
  const delayMs = statedDelayMs(error);
  const now = Date.parse(headersOf(error).date ?? "");
  return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}

function resetOf(headers: Record<string, string | undefined>): number {
  return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}
