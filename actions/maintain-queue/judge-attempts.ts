/** Decides what failures without a batch id mean for a package in the queue. */

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
 * Applies failures without a batch id. If `status_at` is set, each later attempt counts. Without `status_at`, the
 * newest attempt counts if there are more failures than `failure_count`.
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

/** Two records count as one if they differ only in their file and line. */
function countDistinct(failures: readonly Failure[]): number {
  return new Set(failures.map((failure) => JSON.stringify({ ...failure, file: "", line: 0, item: 0 }))).size;
}

/** Returns the oldest attempt first. A dependency that is missing on one platform blocks the whole attempt. */
function listAttempts(name: string, failures: readonly Failure[]): Attempt[] {
  const byTime = new Map<string, Attempt>();
  for (const { time, category, blocked_by: names } of [...failures].sort(compareFailures)) {
    const known = byTime.get(time ?? "");
    const own = { category, blockedBy: selectBlockers(names.filter((each) => each !== name)) };
    const blockers = selectBlockers([...(known?.blockers ?? []), ...(isBlocking(own) ? own.blockedBy : [])]);
    // A blocked attempt keeps the category of a failure that blocks.
    const isBlockedBefore = known !== undefined && known.blockers.length > 0 && !isBlocking(own);
    byTime.set(time ?? "", { time, category: isBlockedBefore ? known.category : category, blockers });
  }
  return [...byTime.values()];
}

/** `counted` is the number of failures in a row, including this one. Null adds one to the previous number. */
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
    // Without a time, nobody can tell when the wait is over.
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
