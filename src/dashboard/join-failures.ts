/** Finds the run that each failure belongs to. */

import type { Failure } from "../formats/failure.ts";
import { compareTimes, type Time, toEpochMs } from "../pipeline/times.ts";
import type { IdentifiedRun } from "./identify-runs.ts";

export interface Join {
  run: IdentifiedRun | null;
  by: "batch_id" | "workflow_run" | "inferred" | "none";
}

/** A run may record its end this long after a failure. The longest observed gap is 4,277 s. */
const WINDOW_MS = 7_200_000;
const NONE: Join = { run: null, by: "none" };

/** Expects `runs` newest first. The returned function takes O(log runs) for each failure. */
export function joinFailures(runs: readonly IdentifiedRun[]): (failure: Failure) => Join {
  const oldestFirst = [...runs].reverse();
  const byBatchId = groupBy(oldestFirst, ({ run }) => run.batch_id);
  const byUrl = groupBy(oldestFirst, ({ run }) => run.workflow_run_url);
  return (failure) => {
    const named = failure.batch_id === null ? undefined : byBatchId.get(failure.batch_id);
    if (named?.length === 1) return { run: named[0] as IdentifiedRun, by: "batch_id" };
    if (named !== undefined) return { run: pickAmong(named, failure), by: "inferred" };
    const sameUrl = failure.workflow_run_url === null ? undefined : byUrl.get(failure.workflow_run_url);
    if (sameUrl !== undefined) return { run: pickAmong(sameUrl, failure), by: "workflow_run" };
    const run = firstAfter(oldestFirst, failure, WINDOW_MS);
    return run === null ? NONE : { run, by: "inferred" };
  };
}

export function includesEcosystem({ run }: IdentifiedRun, ecosystem: string): boolean {
  if (run.ecosystems.size > 0) return run.ecosystems.has(ecosystem);
  return run.ecosystem === null || run.ecosystem === "mixed" || run.ecosystem === ecosystem;
}

/**
 * Picks the first compatible run that ended at or after the failure, otherwise the last compatible run, otherwise the
 * last run.
 */
function pickAmong(oldestFirst: readonly IdentifiedRun[], failure: Failure): IdentifiedRun {
  if (oldestFirst.length === 1) return oldestFirst[0] as IdentifiedRun;
  const next = firstAfter(oldestFirst, failure, Number.POSITIVE_INFINITY);
  return next ?? oldestFirst.findLast((run) => isCompatible(run, failure)) ?? (oldestFirst.at(-1) as IdentifiedRun);
}

function isCompatible(run: IdentifiedRun, { ecosystem }: Failure): boolean {
  return ecosystem === "unknown" || includesEcosystem(run, ecosystem);
}

function firstAfter(oldestFirst: readonly IdentifiedRun[], failure: Failure, windowMs: number): IdentifiedRun | null {
  const { time } = failure;
  if (time === null) return null;
  const timeMs = toEpochMs(time);
  for (let at = bisect(oldestFirst, time, timeMs); at < oldestFirst.length; at++) {
    const candidate = oldestFirst[at] as IdentifiedRun;
    if (candidate.timeMs > timeMs + windowMs) return null;
    if (isCompatible(candidate, failure)) return candidate;
  }
  return null;
}

/** Returns the index of the first run that did not end before the time. */
function bisect(oldestFirst: readonly IdentifiedRun[], time: Time, timeMs: number): number {
  let low = 0;
  let high = oldestFirst.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { timeMs: endMs, run } = oldestFirst[middle] as IdentifiedRun;
    const isBefore = endMs === timeMs ? compareTimes(run.timestamp, time) < 0 : endMs < timeMs;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupBy(
  runs: readonly IdentifiedRun[],
  keyOf: (run: IdentifiedRun) => string | null,
): Map<string, IdentifiedRun[]> {
  const groups = new Map<string, IdentifiedRun[]>();
  for (const run of runs) {
    const key = keyOf(run);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  return groups;
}
