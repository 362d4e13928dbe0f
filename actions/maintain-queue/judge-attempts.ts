/** What failures that no batch has recorded mean for a package of the queue. Pure. */

import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareTimes, type Time, toEpochMs } from "../../src/pipeline/times.ts";

export interface RetryRules {
  /** Wait after the n-th failure in a row; the last one repeats. */
  backoffMs: readonly number[];
  /** A package that failed this often needs a person; 0 means never. */
  maxFailures: number;
}

/** Failures of one package at one time, on any number of platforms. */
interface Attempt {
  time: Time | null;
  category: string;
  blockers: readonly string[];
}

const TOUCHED = new Set(["pending", "failed", "blocked"]);
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * The package after the failures, which all are its own and without a batch id. Failures later than `status_at` count
 * one by one. A package without `status_at` takes its count and status from all of them, once, if there are more of
 * them than it has counted.
 */
export function judgeAttempts(entry: QueuedPackage, failures: readonly Failure[], rules: RetryRules): QueuedPackage {
  if (!TOUCHED.has(entry.status) || failures.length === 0) return entry;
  const attempts = listAttempts(failures);
  const since = entry.status_at;
  if (since !== null) {
    return attempts
      .filter(({ time }) => time !== null && compareTimes(time, since) > 0)
      .reduce((judged, attempt) => judge(judged, attempt, { rules, counted: null }), entry);
  }
  const newest = attempts.at(-1);
  const counted = countDistinct(failures);
  if (newest === undefined || counted <= entry.failure_count) return entry;
  return judge(entry, newest, { rules, counted });
}

/** Records that differ only in their place are one. */
function countDistinct(failures: readonly Failure[]): number {
  return new Set(failures.map((failure) => JSON.stringify({ ...failure, file: "", line: 0, item: 0 }))).size;
}

/** Oldest first. An attempt is blocked if any platform misses a dependency; otherwise its newest failure says why. */
function listAttempts(failures: readonly Failure[]): Attempt[] {
  const byTime = new Map<string, Attempt>();
  for (const { time, category, blocked_by: names } of [...failures].sort(compareFailures)) {
    const known = byTime.get(time ?? "");
    const own = category === "missing_dep" || category === "recipe_not_found" ? names : [];
    const blockers = [...new Set([...(known?.blockers ?? []), ...own])].sort(compareBytewise);
    byTime.set(time ?? "", { time, category, blockers });
  }
  return [...byTime.values()];
}

/** `counted`: failures in a row including this one; null for one more than before. */
function judge(
  entry: QueuedPackage,
  { time, category, blockers }: Attempt,
  { rules, counted }: { rules: RetryRules; counted: number | null },
): QueuedPackage {
  if (!TOUCHED.has(entry.status)) return entry;
  const at = time ?? entry.status_at;
  if (blockers.length > 0) {
    const count = counted ?? entry.failure_count;
    return { ...entry, ...cleared(at), status: "blocked", failure_count: count, blocked_by: blockers };
  }
  const count = counted ?? entry.failure_count + 1;
  const isExhausted = rules.maxFailures > 0 && count >= rules.maxFailures;
  // The old form has no word for it.
  if (isExhausted && entry.form === "unified") {
    return { ...entry, ...cleared(at), status: "requires_manual", status_reason: category, failure_count: count };
  }
  const retryAt = isExhausted || time === null ? null : planRetry(count, time, rules);
  return { ...entry, ...cleared(at), status: "failed", failure_count: count, next_retry_at: retryAt };
}

function cleared(at: Time | null) {
  return { next_retry_at: null, blocked_by: [], status_reason: null, status_at: at };
}

/** Null for a wait of 0: the next batch may take the package. */
function planRetry(count: number, time: Time, { backoffMs }: RetryRules): Time | null {
  const waitMs = backoffMs[Math.min(count, backoffMs.length) - 1] ?? 0;
  if (waitMs === 0) return null;
  const date = new Date(Math.min(toEpochMs(time) + waitMs, LAST_MS));
  return `${date.toISOString().slice(0, 19)}Z`;
}

function compareFailures(a: Failure, b: Failure): number {
  if (a.time === null || b.time === null) {
    if (a.time !== b.time) return a.time === null ? -1 : 1;
  } else if (a.time !== b.time) return compareTimes(a.time, b.time);
  return compareBytewise(a.file, b.file) || a.line - b.line || a.item - b.item;
}
