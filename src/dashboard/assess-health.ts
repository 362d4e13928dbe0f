/** Computes `health` from the control file and the runs. */

import type { RecordedControl } from "../formats/control.ts";
import type { DashboardRun, EcosystemHealth, Health, RunReference } from "../formats/dashboard-runs.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import { namesEcosystem } from "../pipeline/ecosystems.ts";
import { toEpochMs } from "../pipeline/times.ts";
import { sortedObject } from "./count.ts";

interface Facts {
  packages: readonly QueuedPackage[];
  control: RecordedControl | null;
  /** Newest first. */
  runs: readonly DashboardRun[];
  now: Date;
}

export function assessHealth({ packages, control, runs, now }: Facts): Health {
  const lastRun = runs[0] ?? null;
  const successAt = runs.findIndex(({ merged }) => merged > 0);
  const lastSuccess = runs[successAt] ?? null;
  return {
    ecosystems: sortedObject(assessEcosystems({ packages, control, runs })),
    control: {
      enabled: control?.enabled ?? true,
      reason: control?.reason ?? null,
      incident_url: control?.incident_url ?? null,
      disabled_by: control?.disabled_by ?? null,
      disabled_at: control?.disabled_at ?? null,
      expected_resume: control?.expected_resume ?? null,
    },
    last_run: refer(lastRun),
    last_successful_run: refer(lastSuccess),
    runs_since_last_success: lastSuccess === null ? runs.length : successAt,
    hours_since_last_run: hoursSince(lastRun, now),
    hours_since_recipe_merged: hoursSince(lastSuccess, now),
  };
}

function assessEcosystems({ packages, control, runs }: Omit<Facts, "now">): Map<string, EcosystemHealth> {
  const { named, unnamed } = indexRuns(runs);
  const names = new Set([...(control?.breakers.keys() ?? []), ...named.keys()]);
  for (const { ecosystem } of packages) names.add(ecosystem);
  const disabled = control?.disabled_ecosystems ?? [];
  for (const name of disabled) if (![...names].some((known) => namesEcosystem([name], known))) names.add(name.trim());
  const assessed = new Map<string, EcosystemHealth>();
  for (const name of names) {
    const breaker = control?.breakers.get(name);
    const places = [...(named.get(name) ?? []), ...unnamed].sort((a, b) => a - b);
    const successAt = places.findIndex((place) => (runs[place] as DashboardRun).merged > 0);
    assessed.set(name, {
      breaker_state: breaker?.state ?? "closed",
      tracked: breaker !== undefined,
      consecutive_failures: breaker?.failures ?? 0,
      last_failure: breaker?.last_failure ?? null,
      opens_at: breaker?.opens_at ?? null,
      disabled: namesEcosystem(disabled, name) || control?.enabled === false,
      last_run_at: runs[places[0] ?? -1]?.timestamp ?? null,
      last_success_at: runs[places[successAt] ?? -1]?.timestamp ?? null,
      runs_since_last_success: successAt < 0 ? places.length : successAt,
    });
  }
  return assessed;
}

/**
 * Returns positions in `runs`: `named` by ecosystem, and `unnamed` for runs without an ecosystem. A run without an
 * ecosystem belongs to every ecosystem.
 */
function indexRuns(runs: readonly DashboardRun[]): { named: Map<string, number[]>; unnamed: number[] } {
  const named = new Map<string, number[]>();
  const unnamed: number[] = [];
  runs.forEach(({ ecosystems }, place) => {
    const names = Object.keys(ecosystems);
    if (names.length === 0) unnamed.push(place);
    for (const name of names) {
      const places = named.get(name) ?? [];
      named.set(name, places);
      places.push(place);
    }
  });
  return { named, unnamed };
}

function refer(run: DashboardRun | null): RunReference | null {
  if (run === null) return null;
  const { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, merged } = run;
  return { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, recipes_merged: merged };
}

function hoursSince(run: DashboardRun | null, now: Date): number | null {
  if (run === null) return null;
  const generatedAtMs = Math.floor(now.getTime() / 1000) * 1000;
  return Math.max(0, Math.floor((generatedAtMs - toEpochMs(run.timestamp)) / 3_600_000));
}
