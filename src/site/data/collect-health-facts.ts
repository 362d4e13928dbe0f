import type { Dashboard } from "../../formats/dashboard.ts";
import type { BreakerFacts, HealthFacts, SiteConfig } from "../summary.ts";
import { own } from "./list-ecosystems.ts";

type Yardsticks = Pick<
  SiteConfig,
  "run_interval_minutes" | "refresh_interval_minutes" | "failing_runs" | "drought_runs"
>;

/** What health is judged by, without a clock: state records no change of a breaker, so an open one is since its last failure. */
export function collectHealthFacts(dashboard: Dashboard, config: Yardsticks): HealthFacts {
  const { health, queue, runs, left_out: leftOut } = dashboard;
  const unbroken = runs.findIndex(({ outcome }) => outcome !== "broken");
  return {
    breakers: Object.keys(health.ecosystems).map((name) => describeBreaker(dashboard, name)),
    broken_in_a_row: unbroken < 0 ? runs.length : unbroken,
    control: health.control,
    drought_runs: config.drought_runs,
    failing_runs: config.failing_runs,
    generated_at: dashboard.generated_at,
    last_merge: health.last_successful_run,
    last_run: health.last_run,
    pending: queue.by_status.pending ?? 0,
    refresh_interval_minutes: config.refresh_interval_minutes,
    run_interval_minutes: config.run_interval_minutes,
    runs: runs.length + leftOut.runs,
    runs_since_merge: health.runs_since_last_success,
  };
}

function describeBreaker({ health, queue }: Dashboard, ecosystem: string): BreakerFacts {
  const state = health.ecosystems[ecosystem] as Dashboard["health"]["ecosystems"][string];
  const { control } = health;
  return {
    consecutive_failures: state.consecutive_failures,
    ecosystem,
    last_failure: state.last_failure,
    opens_at: state.opens_at,
    pending: own(queue.by_ecosystem, ecosystem)?.pending ?? 0,
    since: state.disabled ? control.disabled_at : state.breaker_state === "open" ? state.last_failure : null,
    state: state.disabled ? "disabled" : state.breaker_state,
    tracked: state.tracked,
    who: state.disabled ? control.disabled_by : null,
    why: state.disabled ? control.reason : null,
  };
}
