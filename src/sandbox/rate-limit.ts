/** Counts requests and enforces the primary rate limit. */

import type { ApiAnswer } from "./router.ts";
import type { GitHubState } from "./state.ts";

export function countRequest({ rateLimit }: GitHubState): void {
  rateLimit.used++;
}

export function refuseOverLimit(state: GitHubState): ApiAnswer | null {
  const { rateLimit, now } = state;
  if (rateLimit.resetAt !== undefined && now().getTime() >= rateLimit.resetAt) {
    rateLimit.used = 0;
    delete rateLimit.resetAt;
  }
  if (rateLimit.used < rateLimit.limit) return null;
  const body = {
    message: "API rate limit exceeded for installation.",
    documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
    status: "403",
  };
  return { status: 403, body };
}

/** Returns the headers for every answer; none if the limit is hidden. */
export function showRateLimit({ rateLimit, now }: GitHubState): Record<string, string> {
  if (rateLimit.isHidden) return {};
  const resetAt = rateLimit.resetAt ?? now().getTime() + 3_600_000;
  return {
    "x-ratelimit-limit": String(rateLimit.limit),
    "x-ratelimit-remaining": String(Math.max(0, rateLimit.limit - rateLimit.used)),
    "x-ratelimit-used": String(rateLimit.used),
    "x-ratelimit-reset": String(Math.floor(resetAt / 1000)),
    "x-ratelimit-resource": "core",
  };
}
