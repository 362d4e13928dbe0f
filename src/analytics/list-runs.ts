import type { AnalyticsRun } from "../formats/queue-analytics.ts";
import type { RecordedRun } from "../formats/run.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { toSortedObject } from "./count.ts";

const SHOWN_RUNS = 10;

/** Oldest first, by the text of their time. Runs with equal times keep their order. */
export function sortRuns(runs: readonly RecordedRun[]): RecordedRun[] {
  return [...runs].sort((a, b) => compareBytewise(a.recorded_timestamp, b.recorded_timestamp));
}

/** The last ten runs that took packages, newest first. */
export function listRuns(oldestFirst: readonly RecordedRun[]): AnalyticsRun[] {
  const runs = oldestFirst.filter(({ total }) => total !== null && total > 0);
  return runs.slice(-SHOWN_RUNS).reverse().map(describeRun);
}

function describeRun(run: RecordedRun): AnalyticsRun {
  const total = run.total ?? 0;
  const merged = run.merged ?? 0;
  return {
    batch_id: batchIdOf(run),
    ecosystems: ecosystemsOf(run),
    total,
    merged,
    rate: total > 0 ? merged / total : 0,
    duration: run.duration_seconds || undefined,
    timestamp: run.recorded_timestamp,
  };
}

/** Makes the id from the run's time. Ignores the recorded batch id. */
export function batchIdOf({ recorded_timestamp }: RecordedRun): string {
  return recorded_timestamp.replaceAll(":", "-");
}

/**
 * The recorded numbers of packages by ecosystem. If the record only names one ecosystem, that one gets the run's total.
 */
export function ecosystemsOf({ ecosystems, ecosystem, total }: RecordedRun): Record<string, number> | undefined {
  if (ecosystems.size > 0) return toSortedObject(ecosystems);
  return ecosystem === null ? undefined : { [ecosystem]: total ?? 0 };
}
