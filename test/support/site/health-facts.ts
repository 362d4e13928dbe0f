import type { BreakerFacts } from "../../../src/site/describe-breakers.ts";
import type { HealthFacts, RunFacts } from "../../../src/site/judge-health.ts";

export const NO_CONTROL: HealthFacts["control"] = {
  enabled: true,
  reason: null,
  incidentUrl: null,
  disabledBy: null,
  disabledAt: null,
  expectedResume: null,
};

/** A run at noon that took ten packages and merged nothing. */
export function aRun(fields: Partial<RunFacts> = {}): RunFacts {
  return { id: "r1", timestamp: "2026-11-20T12:00:00Z", total: 10, succeeded: 0, merged: 0, ...fields };
}

/** A closed breaker of an ecosystem with one pending package. */
export function aBreaker(fields: Partial<BreakerFacts> = {}): BreakerFacts {
  const unset = { since: null, consecutiveFailures: 0, lastFailure: null, opensAt: null };
  return { name: "homebrew", pending: 1, state: "closed", disabled: false, ...unset, ...fields };
}

/** An hourly pipeline whose site was built ten minutes after its last run, which merged nothing. */
export function healthFacts(fields: Partial<HealthFacts> = {}): HealthFacts {
  return {
    generatedAt: "2026-11-20T12:10:00Z",
    runIntervalMinutes: 60,
    refreshIntervalMinutes: 60,
    failingRuns: 3,
    droughtRuns: 24,
    control: NO_CONTROL,
    pending: 7,
    lastRun: aRun(),
    lastMerge: aRun({ id: "r0", timestamp: "2026-11-19T12:00:00Z", merged: 2 }),
    runsSinceMerge: 5,
    broken: [false, false, false],
    ecosystems: [aBreaker()],
    ...fields,
  };
}
