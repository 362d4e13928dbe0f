import type { BreakerFacts, HealthFacts, JudgedRun } from "../../../src/pipeline/judge-health.ts";

export const NO_CONTROL: HealthFacts["control"] = {
  enabled: true,
  reason: null,
  incident_url: null,
  disabled_by: null,
  disabled_at: null,
  expected_resume: null,
};

/** A run at noon that took ten packages and merged nothing. */
export function aRunReference(fields: Partial<JudgedRun> = {}): JudgedRun {
  return { id: "r1", timestamp: "2026-11-20T12:00:00Z", succeeded: 0, total: 10, recipes_merged: 0, ...fields };
}

/** A closed breaker of an ecosystem with one pending package. */
export function aBreaker(fields: Partial<BreakerFacts> = {}): BreakerFacts {
  const unset = { who: null, why: null, since: null, consecutive_failures: 0, last_failure: null, opens_at: null };
  return { ecosystem: "homebrew", pending: 1, state: "closed", tracked: true, ...unset, ...fields };
}

/** An hourly pipeline. Its last run merged nothing, and its site was built ten minutes after that run. */
export function healthFacts(fields: Partial<HealthFacts> = {}): HealthFacts {
  return {
    generated_at: "2026-11-20T12:10:00Z",
    run_interval_minutes: 60,
    refresh_interval_minutes: 60,
    failing_runs: 3,
    drought_runs: 24,
    control: NO_CONTROL,
    pending: 7,
    runs: 9,
    last_run: aRunReference(),
    last_merge: aRunReference({ id: "r0", timestamp: "2026-11-19T12:00:00Z", recipes_merged: 2 }),
    runs_since_merge: 5,
    broken_in_a_row: 0,
    breakers: [aBreaker()],
    ...fields,
  };
}
