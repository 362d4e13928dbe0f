import { effectiveState } from "./breaker.ts";
import type { BreakerFacts, HealthFacts, HealthYardsticks, JudgedRun } from "./judge-health.ts";

type RecordedHealth = { breaker_state: string; disabled: boolean } & Pick<
  BreakerFacts,
  "tracked" | "consecutive_failures" | "last_failure" | "opens_at"
>;

interface Recorded {
  generated_at: string;
  queue: {
    by_status: Readonly<Record<string, number>>;
    by_ecosystem: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  health: {
    ecosystems: Readonly<Record<string, RecordedHealth>>;
    control: HealthFacts["control"];
    last_run: JudgedRun | null;
    last_successful_run: JudgedRun | null;
    runs_since_last_success: number;
  };
  /** Newest first. */
  runs: readonly { outcome: string }[];
  left_out: { runs: number };
}

/** The state does not record when a breaker changed, so an open breaker counts as open since its last failure. */
export function collectHealthFacts(dashboard: Recorded, yardsticks: HealthYardsticks): HealthFacts {
  const { health, queue, runs, left_out: leftOut } = dashboard;
  const unbroken = runs.findIndex(({ outcome }) => outcome !== "broken");
  return {
    breakers: Object.entries(health.ecosystems).map(([name, state]) => describeBreaker(name, state, dashboard)),
    broken_in_a_row: unbroken < 0 ? runs.length : unbroken,
    control: health.control,
    drought_runs: yardsticks.drought_runs,
    failing_runs: yardsticks.failing_runs,
    generated_at: dashboard.generated_at,
    last_merge: health.last_successful_run,
    last_run: health.last_run,
    pending: queue.by_status.pending ?? 0,
    refresh_interval_minutes: yardsticks.refresh_interval_minutes,
    run_interval_minutes: yardsticks.run_interval_minutes,
    runs: runs.length + leftOut.runs,
    runs_since_merge: health.runs_since_last_success,
  };
}

function describeBreaker(ecosystem: string, state: RecordedHealth, { health, queue }: Recorded): BreakerFacts {
  const { control } = health;
  const counts = Object.hasOwn(queue.by_ecosystem, ecosystem) ? queue.by_ecosystem[ecosystem] : undefined;
  return {
    consecutive_failures: state.consecutive_failures,
    ecosystem,
    last_failure: state.last_failure,
    opens_at: state.opens_at,
    pending: counts?.pending ?? 0,
    since: state.disabled ? control.disabled_at : state.breaker_state === "open" ? state.last_failure : null,
    state: effectiveState(state.breaker_state, state.disabled),
    tracked: state.tracked,
    who: state.disabled ? control.disabled_by : null,
    why: state.disabled ? control.reason : null,
  };
}
