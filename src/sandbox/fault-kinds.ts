/** Failures as GitHub or a proxy reports them. */

import type { InjectedFailure } from "./faults.ts";

export type FaultKind =
  | "outage-before"
  | "outage-after"
  | "drop-before"
  | "drop-after"
  | "reset-before"
  | "reset-after"
  | "html-page"
  | "secondary-limit"
  | "secondary-limit-unstated";

const HTML = "<!DOCTYPE html>\n<html><body><h1>Whoa there!</h1></body></html>\n";
const LIMIT_DOCS = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** The answer after all requests of the hour are used up. */
export function primaryLimit(resetAt: Date, status: 403 | 429 = 403): InjectedFailure {
  const message = "API rate limit exceeded for installation.";
  const reset = String(Math.ceil(resetAt.getTime() / 1000));
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  return { status, body: { message, documentation_url: LIMIT_DOCS, status: String(status) }, headers };
}

/** The answer to too many requests at once. Null omits the `retry-after` header. */
export function secondaryLimit(retryAfterSeconds: number | null, status: 403 | 429 = 403): InjectedFailure {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const headers = retryAfterSeconds === null ? {} : { "retry-after": String(retryAfterSeconds) };
  return { status, body: { message, documentation_url: LIMIT_DOCS, status: String(status) }, headers };
}

export const FAULT_KINDS: Readonly<Record<FaultKind, InjectedFailure>> = {
  "outage-before": { status: 502 },
  "outage-after": { status: 502, when: "after" },
  "drop-before": { status: "drop" },
  "drop-after": { status: "drop", when: "after" },
  "reset-before": { status: "reset" },
  "reset-after": { status: "reset", when: "after" },
  "html-page": { status: 200, body: HTML, headers: { "content-type": "text/html; charset=utf-8" } },
  "secondary-limit": secondaryLimit(1),
  "secondary-limit-unstated": secondaryLimit(null, 429),
};
