import type { RecordedBreaker } from "../formats/control.ts";
import type { AnalyticsBreaker, AnalyticsHealth, AnalyticsRunInfo } from "../formats/queue-analytics.ts";
import type { RecordedRun } from "../formats/run.ts";
import type { State } from "../formats/state.ts";
import { toSortedObject } from "./count.ts";
import { batchIdOf, ecosystemsOf } from "./list-runs.ts";

/** Undefined if the control file is unusable, or if there is neither a control file nor any run. */
export function summarizeHealth(
  { control, hasControlFile }: Pick<State, "control" | "hasControlFile">,
  oldestFirst: readonly RecordedRun[],
): AnalyticsHealth | undefined {
  if (control === null && (hasControlFile || oldestFirst.length === 0)) return undefined;
  const breakers = [...(control?.breakers ?? [])].map(([name, breaker]) => [name, copyBreaker(breaker)] as const);
  const last = oldestFirst.at(-1);
  const lastSuccess = oldestFirst.findLastIndex(({ merged }) => merged !== null && merged > 0);
  const successful = oldestFirst[lastSuccess];
  return {
    ecosystems: toSortedObject(new Map(breakers)),
    last_run: last === undefined ? null : describeRun(last),
    last_successful_run: successful === undefined ? null : describeRun(successful),
    runs_since_last_success: oldestFirst.length - 1 - lastSuccess,
  };
}

function copyBreaker(breaker: RecordedBreaker): AnalyticsBreaker {
  return {
    breaker_state: breaker.state,
    failures: breaker.failures,
    last_failure: breaker.recorded_last_failure ?? undefined,
    opens_at: breaker.recorded_opens_at ?? undefined,
  };
}

/** Everything that was not merged counts as failed. */
function describeRun(run: RecordedRun): AnalyticsRunInfo {
  const total = run.total ?? 0;
  const merged = run.merged ?? 0;
  return {
    batch_id: batchIdOf(run),
    ecosystems: ecosystemsOf(run),
    timestamp: run.recorded_timestamp,
    succeeded: merged,
    failed: Math.max(0, total - merged),
    total,
    recipes_merged: merged || undefined,
  };
}
