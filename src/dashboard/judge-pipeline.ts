import type { Dashboard } from "../schema/dashboard.ts";
import { toEpochMs } from "../schema/time.ts";

export type PipelineStatus = "running" | "stalled" | "failing" | "idle";

/** How the pipeline is doing, in one word and one sentence without a full stop. */
export interface Verdict {
  status: PipelineStatus;
  sentence: string;
}

/** What the judgement needs to know, whatever document it comes from. */
export interface PipelineFacts {
  enabled: boolean;
  pausedBecause: string | null;
  /** End of each run, newest first. */
  runTimes: readonly string[];
  /** For the newest runs: true if the run broke off before recording results. */
  isBroken: readonly boolean[];
  mergedInLastRun: number;
  runsSinceMerge: number;
  /** Ecosystems with pending packages; true if batches may take them. */
  admits: ReadonlyMap<string, boolean>;
  pending: number;
}

const FAILING_RUNS = 3;
const JUDGED_GAPS = 20;
const LEAST_INTERVAL_MS = 3_600_000;

/** The first that holds: paused or never run, no run for twice the usual interval, only broken runs or closed doors, running. */
export function judgePipeline(facts: PipelineFacts, now: Date): Verdict {
  const { enabled, runTimes, admits } = facts;
  const last = runTimes[0];
  if (!enabled) return { status: "idle", sentence: `Paused: ${facts.pausedBecause ?? "no reason recorded"}` };
  if (last === undefined)
    return { status: "idle", sentence: `No run recorded, ${count(facts.pending, "package")} pending` };
  if (now.getTime() > toEpochMs(last) + 2 * usualIntervalMs(runTimes)) {
    return { status: "stalled", sentence: `Stalled: no run since ${last}` };
  }
  const newest = facts.isBroken.slice(0, FAILING_RUNS);
  if (newest.length === FAILING_RUNS && newest.every(Boolean)) {
    return { status: "failing", sentence: `Failing: the last ${FAILING_RUNS} runs broke off before recording results` };
  }
  if (admits.size > 0 && ![...admits.values()].some(Boolean)) {
    const ecosystems = count(admits.size, "ecosystem");
    return { status: "failing", sentence: `Failing: breakers are open for all of ${ecosystems} with pending packages` };
  }
  const { mergedInLastRun, runsSinceMerge } = facts;
  if (mergedInLastRun > 0) return { status: "running", sentence: `Running, merged ${mergedInLastRun} in the last run` };
  return { status: "running", sentence: `Running, nothing merged for ${count(runsSinceMerge, "run")}` };
}

export function factsOf(dashboard: Dashboard): PipelineFacts {
  const { health, queue, runs } = dashboard;
  // A limit may leave no run in the list.
  const timed = runs.length === 0 && health.last_run !== null ? [health.last_run] : runs;
  const admits = new Map<string, boolean>();
  for (const [ecosystem, counts] of Object.entries(queue.by_ecosystem)) {
    if ((counts.pending ?? 0) === 0) continue;
    const state = health.ecosystems[ecosystem];
    admits.set(ecosystem, state?.breaker_state !== "open" && state?.disabled !== true);
  }
  return {
    enabled: health.control.enabled,
    pausedBecause: health.control.reason,
    runTimes: timed.map(({ timestamp }) => timestamp),
    isBroken: runs.slice(0, FAILING_RUNS).map(({ outcome }) => outcome === "broken"),
    mergedInLastRun: health.last_run?.recipes_merged ?? 0,
    runsSinceMerge: health.runs_since_last_success,
    admits,
    pending: queue.by_status.pending ?? 0,
  };
}

/** Median gap between the newest runs, an hour at least. */
function usualIntervalMs(newestFirst: readonly string[]): number {
  const times = newestFirst.slice(0, JUDGED_GAPS + 1).map(toEpochMs);
  const gaps = times.slice(1).map((time, index) => (times[index] as number) - time);
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(LEAST_INTERVAL_MS, median);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
