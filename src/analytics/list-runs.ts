import type { AnalyticsRun } from "../formats/queue-analytics.ts";
import type { RecordedRun } from "../formats/run.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { toSortedObject } from "./count.ts";

const SHOWN_RUNS = 10;

/** Oldest first, by the text of their time. Equal times keep their order. */
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

/** The id comes from the run's time, whatever batch id it recorded. */
export function batchIdOf({ recorded_timestamp }: RecordedRun): string {
  return recorded_timestamp.replaceAll(":", "-");
}

/** The recorded map. If a record names just one ecosystem, its total is assigned to that one. */
export function ecosystemsOf({ ecosystems, ecosystem, total }: RecordedRun): Record<string, number> | undefined {
  if (ecosystems.size > 0) return toSortedObject(ecosystems);
  return ecosystem === null ? undefined : { [ecosystem]: total ?? 0 };
}
