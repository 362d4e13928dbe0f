/** Decides whether to repeat a request to a package service, and how long to wait first. */

import type { ServiceAnswer } from "./send-request.ts";

export interface ServiceTries {
  /** The number of requests so far, including this one. */
  tries: number;
  waitedMs: number;
  /** [0, 1) */
  random: number;
}

const MAX_TRIES = 5;
/** Waiting longer for one page costs more than continuing in the next run. */
const MAX_WAIT_MS = 600_000;
const OUTAGE_MS = 2000;
const LIMIT_MS = 10_000;

/** How long to wait before the next try; null means to give up. */
export function planWait(answer: ServiceAnswer, { tries, waitedMs, random }: ServiceTries): number | null {
  if (tries >= MAX_TRIES || !isPassing(answer)) return null;
  const stated = statedDelayMs(answer);
  const unitMs = isLimit(answer) ? LIMIT_MS : OUTAGE_MS;
  const delayMs = Math.round(stated === null ? unitMs * 2 ** (tries - 1) * (0.5 + random / 2) : stated + random * 1000);
  return waitedMs + delayMs > MAX_WAIT_MS ? null : delayMs;
}

/** True if a later try may get a different answer. */
function isPassing(answer: ServiceAnswer): boolean {
  if (answer.kind === "fault") return answer.fault.kind !== "certificate";
  return answer.kind === "answer" && (answer.status >= 500 || isLimit(answer));
}

/** GitHub sends 403 for some rate limits. */
function isLimit(answer: ServiceAnswer): boolean {
  if (answer.kind !== "answer") return false;
  const { status, headers } = answer;
  const isStated = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return status === 429 || (status === 403 && isStated);
}

/** The delay that `Retry-After` or GitHub's rate limit demands, by the server's clock; null if there is none. */
export function statedDelayMs(answer: ServiceAnswer): number | null {
  if (answer.kind !== "answer") return null;
  const after = answer.headers["retry-after"] ?? "";
  if (/^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const now = Date.parse(answer.headers.date ?? "");
  const isUsedUp = answer.headers["x-ratelimit-remaining"] === "0";
  const reset = isUsedUp ? Number(answer.headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
  const until = / GMT$/.test(after) ? Date.parse(after) : reset;
  return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
