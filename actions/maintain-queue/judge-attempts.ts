/** Decides what failures that no batch recorded mean for a package in the queue. Pure. */

import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import type { Backoff } from "../../src/pipeline/backoff.ts";
import { isBlocking, judgeFailure, selectBlockers } from "../../src/pipeline/judge-failure.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareTimes, type Time, toEpochMs } from "../../src/pipeline/times.ts";

/** The failures of one package at one time, on any number of platforms. */
interface Attempt {
  time: Time | null;
  category: string;
  blockers: readonly string[];
}

const TOUCHED = new Set(["pending", "failed", "blocked"]);

/**
 * Applies failures of the package that have no batch id. Each failure later than `status_at` counts. Without
 * `status_at`, the package takes its count from all of the failures and its status from the newest attempt, if there
 * are more failures than `failure_count` says.
 */
export function judgeAttempts(entry: QueuedPackage, failures: readonly Failure[], rules: Backoff): QueuedPackage {
  if (!TOUCHED.has(entry.status) || failures.length === 0) return entry;
  const attempts = listAttempts(entry.name, failures);
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

/** Records that differ only in where they are stored count as one. */
function countDistinct(failures: readonly Failure[]): number {
  return new Set(failures.map((failure) => JSON.stringify({ ...failure, file: "", line: 0, item: 0 }))).size;
}

/**
 * Oldest first. An attempt is blocked if a dependency is missing on any platform; otherwise its newest failure decides.
 * A package never waits for itself.
 */
function listAttempts(name: string, failures: readonly Failure[]): Attempt[] {
  const byTime = new Map<string, Attempt>();
  for (const { time, category, blocked_by: names } of [...failures].sort(compareFailures)) {
    const known = byTime.get(time ?? "");
    const own = { category, blockedBy: selectBlockers(names.filter((each) => each !== name)) };
    const blockers = selectBlockers([...(known?.blockers ?? []), ...(isBlocking(own) ? own.blockedBy : [])]);
    // The category of a blocked attempt must be one that blocks.
    const isBlockedBefore = known !== undefined && known.blockers.length > 0 && !isBlocking(own);
    byTime.set(time ?? "", { time, category: isBlockedBefore ? known.category : category, blockers });
  }
  return [...byTime.values()];
}

/** `counted` is the number of failures in a row including this one; null adds one to the previous number. */
function judge(
  entry: QueuedPackage,
  { time, category, blockers }: Attempt,
  { rules, counted }: { rules: Backoff; counted: number | null },
): QueuedPackage {
  if (!TOUCHED.has(entry.status)) return entry;
  const failureCount = counted === null ? entry.failure_count : counted - 1;
  const facts = { category, blockedBy: blockers, failureCount };
  const { verdict, ...judged } = judgeFailure(facts, time === null ? 0 : toEpochMs(time), rules);
  return {
    ...entry,
    ...judged,
    failure_count: verdict === "blocked" ? (counted ?? entry.failure_count) : judged.failure_count,
    // Without a time, we cannot tell when the wait is over.
    next_retry_at: time === null ? null : judged.next_retry_at,
    status_at: time ?? entry.status_at,
  };
}

function compareFailures(a: Failure, b: Failure): number {
  if (a.time === null || b.time === null) {
    if (a.time !== b.time) return a.time === null ? -1 : 1;
  } else if (a.time !== b.time) return compareTimes(a.time, b.time);
  return compareBytewise(a.file, b.file) || a.line - b.line || a.item - b.item;
}
