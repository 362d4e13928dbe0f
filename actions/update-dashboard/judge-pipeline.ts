/** Judges the pipeline's health for the step summary, with ages at the time of the run. */

import type { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import { collectHealthFacts } from "../../src/pipeline/collect-health-facts.ts";
import {
  type HealthFacts,
  type HealthVerdict,
  type HealthWord,
  type HealthYardsticks,
  judgeHealth,
} from "../../src/pipeline/judge-health.ts";
import { formatTime, parseTime, toEpochMs } from "../../src/pipeline/times.ts";
import type { DerivedDashboard } from "./derive.ts";
import type { Inputs } from "./inputs.ts";

export type PipelineStatus = "running" | "stalled" | "failing" | "idle";

export interface JudgedPipeline {
  /** For the output `pipeline-status`. */
  status: PipelineStatus;
  verdict: HealthVerdict;
  facts: HealthFacts;
}

const STATUSES: Readonly<Record<HealthWord, PipelineStatus>> = {
  Unknown: "idle",
  Paused: "idle",
  "No runs yet": "idle",
  Stalled: "stalled",
  Failing: "failing",
  Running: "running",
};

/** Uses the same facts and rules as the site. */
export function judgePipeline(derived: DerivedDashboard, inputs: Inputs): JudgedPipeline {
  const facts = collectFacts(derived, {
    run_interval_minutes: inputs["run-interval-minutes"],
    refresh_interval_minutes: inputs["refresh-interval-minutes"],
    failing_runs: inputs["failing-runs"],
    drought_runs: inputs["drought-runs"],
  });
  const verdict = judgeHealth(facts, toEpochMs(facts.generated_at));
  return { status: STATUSES[verdict.word], verdict, facts };
}

/** Prefers the whole dashboard, because the document's lists may be cut. */
function collectFacts({ whole, now, ...derived }: DerivedDashboard, yardsticks: HealthYardsticks): HealthFacts {
  if (whole !== null) return collectHealthFacts(whole.dashboard, yardsticks);
  if (derived.format === "dashboard") return collectHealthFacts(derived.document, yardsticks);
  return { ...analyticsFacts(derived.document), ...yardsticks, generated_at: formatTime(now) };
}

/** This format does not record pauses or broken runs, so the pipeline counts as not paused, and no run as broken. */
function analyticsFacts({
  queue,
  health,
  runs,
}: QueueAnalytics): Omit<HealthFacts, keyof HealthYardsticks | "generated_at"> {
  const breakers = new Map(Object.entries(health?.ecosystems ?? {}));
  const counts = new Map(Object.entries(queue.by_ecosystem ?? {}));
  const unset = { reason: null, incident_url: null, disabled_by: null, disabled_at: null, expected_resume: null };
  return {
    breakers: [...new Set([...breakers.keys(), ...counts.keys()])].map((ecosystem) => {
      const breaker = breakers.get(ecosystem);
      const lastFailure = timeOf(breaker?.last_failure);
      const state = breaker?.breaker_state ?? "closed";
      return {
        consecutive_failures: breaker?.failures ?? 0,
        ecosystem,
        last_failure: lastFailure,
        opens_at: timeOf(breaker?.opens_at),
        pending: counts.get(ecosystem)?.pending ?? 0,
        since: state === "open" ? lastFailure : null,
        state,
        tracked: breaker !== undefined,
        who: null,
        why: null,
      };
    }),
    broken_in_a_row: 0,
    control: { enabled: true, ...unset },
    last_merge: referTo(health?.last_successful_run ?? null),
    last_run: referTo(health?.last_run ?? null),
    pending: queue.by_status.pending ?? 0,
    runs: runs?.length ?? 0,
    runs_since_merge: health?.runs_since_last_success ?? 0,
  };
}

/** Null for a run without a readable time. This format keeps times as they were recorded. */
function referTo(run: NonNullable<QueueAnalytics["health"]>["last_run"]): HealthFacts["last_run"] {
  const timestamp = timeOf(run?.timestamp);
  if (run === null || timestamp === null) return null;
  const { batch_id: id, succeeded, total, recipes_merged: merged = 0 } = run;
  return { id, timestamp, succeeded, total, recipes_merged: merged };
}

function timeOf(text: string | undefined): string | null {
  return text === undefined ? null : parseTime(text);
}
