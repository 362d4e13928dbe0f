/** Decides when to repeat a failed call. All API errors follow this one policy. */

import { headersOf, isOutage, isPermissionDenied, isRateLimit } from "./failure.ts";

export interface Attempt {
  /** True if the call may safely be made twice. */
  isRepeatable: boolean;
  /** True if the refusal should pass with time, because the call is about something very new. */
  isNotYet: boolean;
  /** How many outages this call has met, including this one. */
  outages: number;
  /** How many rate limits without a stated time this call has met. */
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

/** The tries of one call so far, and how they ended. */
export interface Tries {
  tries: number;
  outages: number;
  /** The number of rate limits without a stated time. */
  limits: number;
  waitedMs: number;
}

export const NO_TRIES: Tries = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };

/**
 * Thrown after a failed write, once the delay before its retry is over. The caller looks at the current state before it
 * writes again.
 */
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
 * The delay before the same call is made again; null means never. A call that must not happen twice is repeated only if
 * GitHub refused it. After an outage, the call may have had its effect, so the caller has to look.
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
 * The delay that `retry-after` or the reset of the primary limit asks for, by the server's own clock; null if there is
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

/** The time when the limit ends according to GitHub; null if it does not say. */
export function limitEndsAt(error: unknown): Date | null {
  const delayMs = statedDelayMs(error);
  const now = Date.parse(headersOf(error).date ?? "");
  return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}

function resetOf(headers: Record<string, string | undefined>): number {
  return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}
