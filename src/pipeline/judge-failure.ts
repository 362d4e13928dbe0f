/** Decides what a failure means for a package in the queue. */

import { type Backoff, planRetry } from "./backoff.ts";
import { countFailure } from "./count-failure.ts";
import type { Time } from "./times.ts";

export interface FailureFacts {
  category: string;
  /** Names that can be packages; see isBlockerName. */
  blockedBy: readonly string[];
  /** How many times in a row the package failed before. */
  failureCount: number;
}

export interface FailureVerdict {
  /** `exhausted`: the package has failed too often. */
  verdict: "blocked" | "failed" | "exhausted";
  status: "blocked" | "failed" | "requires_manual";
  status_reason: string | null;
  failure_count: number;
  next_retry_at: Time | null;
  blocked_by: readonly string[];
}

const BLOCKING = new Set(["missing_dep", "recipe_not_found"]);
const MOST_BLOCKERS = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const BAD_BLOCKER = /[\u0000-\u0020\u007f-\u009f\\<>]|\.\.|^\/|\/\/|\/$/;

/** The wait starts at `atMs`, the time of the failure. */
export function judgeFailure(facts: FailureFacts, atMs: number, backoff: Backoff): FailureVerdict {
  if (isBlocking(facts)) {
    return {
      verdict: "blocked",
      status: "blocked",
      status_reason: null,
      failure_count: facts.failureCount,
      next_retry_at: null,
      blocked_by: facts.blockedBy,
    };
  }
  const failures = countFailure(facts.failureCount);
  const isExhausted = backoff.maxFailures > 0 && failures >= backoff.maxFailures;
  return {
    verdict: isExhausted ? "exhausted" : "failed",
    status: isExhausted ? "requires_manual" : "failed",
    status_reason: isExhausted ? facts.category : null,
    failure_count: failures,
    next_retry_at: isExhausted ? null : planRetry(failures, atMs, backoff),
    blocked_by: [],
  };
}

/** A failure that names no blocker is an ordinary failure. */
export function isBlocking({ category, blockedBy }: Pick<FailureFacts, "category" | "blockedBy">): boolean {
  return BLOCKING.has(category) && blockedBy.length > 0;
}

/** True for a name that can be a package and cannot lead out of a folder. */
export function isBlockerName(name: string): boolean {
  return name !== "" && name.length <= 100 && !BAD_BLOCKER.test(name);
}

/** Returns the names that can be packages: distinct, sorted, at most 100. */
export function selectBlockers(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter(isBlockerName))].sort().slice(0, MOST_BLOCKERS);
}
