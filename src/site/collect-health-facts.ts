import type { Dashboard, Health } from "../schema/dashboard.ts";
import { compareBytewise } from "../schema/order.ts";
import type { BreakerFacts } from "./describe-breakers.ts";
import type { HealthFacts, RunFacts } from "./judge-health.ts";

/** What the facts are read from: the whole document or the site's summary of it. */
export type HealthSource = Pick<Dashboard, "generated_at" | "health"> & {
  queue: Pick<Dashboard["queue"], "by_status" | "by_ecosystem">;
  /** Newest first, at least as many as make a pipeline failing. */
  runs: readonly Pick<Dashboard["runs"][number], "outcome">[];
};

export type HealthSettings = Pick<
  HealthFacts,
  "runIntervalMinutes" | "refreshIntervalMinutes" | "failingRuns" | "droughtRuns"
>;

export function collectHealthFacts(source: HealthSource, settings: HealthSettings): HealthFacts {
  const { health, queue, runs } = source;
  const { control } = health;
  return {
    generatedAt: source.generated_at,
    ...settings,
    control: {
      enabled: control.enabled,
      reason: orNull(control.reason),
      incidentUrl: orNull(control.incident_url),
      disabledBy: orNull(control.disabled_by),
      disabledAt: orNull(control.disabled_at),
      expectedResume: orNull(control.expected_resume),
    },
    pending: queue.by_status.pending ?? 0,
    lastRun: pick(health.last_run),
    lastMerge: pick(health.last_successful_run),
    runsSinceMerge: health.runs_since_last_success,
    broken: runs.slice(0, Math.max(0, settings.failingRuns)).map(({ outcome }) => outcome === "broken"),
    ecosystems: listEcosystems(health.ecosystems, queue.by_ecosystem),
  };
}

function pick(run: Health["last_run"]): RunFacts | null {
  if (run === null) return null;
  const { id, timestamp, total, succeeded, recipes_merged: merged } = run;
  return { id, timestamp, total, succeeded, merged };
}

function listEcosystems(health: Health["ecosystems"], counts: Dashboard["queue"]["by_ecosystem"]): BreakerFacts[] {
  const states = new Map(Object.entries(health));
  const queued = new Map(Object.entries(counts));
  const names = [...new Set([...states.keys(), ...queued.keys()])].sort(compareBytewise);
  return names.map((name) => {
    const state = states.get(name);
    return {
      name,
      pending: queued.get(name)?.pending ?? 0,
      state: state?.breaker_state ?? "closed",
      disabled: state?.disabled ?? false,
      since: null,
      consecutiveFailures: state?.consecutive_failures ?? 0,
      lastFailure: state?.last_failure ?? null,
      opensAt: state?.opens_at ?? null,
    };
  });
}

function orNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
