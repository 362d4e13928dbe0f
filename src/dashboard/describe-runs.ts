/** Turns runs and their failures into the elements of `runs`. */

import type { DashboardRun } from "../formats/dashboard-runs.ts";
import type { RecordedBatchResults, RecordedRun } from "../formats/run.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { sortedObject } from "./count.ts";
import { type DescribedFailure, isNewer } from "./described-failure.ts";
import type { IdentifiedRun } from "./identify-runs.ts";

/** `results` comes from matchBatchResults. */
export function describeRuns(
  runs: readonly IdentifiedRun[],
  byRun: ReadonlyMap<IdentifiedRun, readonly DescribedFailure[]>,
  results: { of: IdentifiedRun; total: number } | null,
): DashboardRun[] {
  return runs.map((identified) => {
    const attempted = results?.of === identified ? results.total : null;
    return describeRun(identified, byRun.get(identified) ?? [], attempted);
  });
}

/**
 * Returns the run with the batch id of the results and the nearest time, at most two hours away. The state keeps only
 * the results of the last batch, and they may be months old.
 */
export function matchBatchResults(
  runs: readonly IdentifiedRun[],
  results: RecordedBatchResults,
): { of: IdentifiedRun; total: number } | null {
  const windowMs = 7_200_000;
  const time = Date.parse(results.timestamp);
  const distance = ({ run }: IdentifiedRun) => Math.abs(Date.parse(run.timestamp) - time);
  const candidates = runs.filter((run) => run.run.batch_id === results.batch_id && distance(run) <= windowMs);
  const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : { of: nearest, total: results.total };
}

function describeRun(
  { id, run }: IdentifiedRun,
  failures: readonly DescribedFailure[],
  results: number | null,
): DashboardRun {
  const recipes = run.recipes_generated ?? [];
  const validated = run.attempts === null ? (run.total ?? recipes.length) : recipes.length;
  const failed = [...new Set(failures.map(({ failure }) => failure.package))];
  const { total, from } = countAttempts(run, { results, validated, failed, recipes });
  const merged = run.merged ?? 0;
  const succeeded = run.succeeded ?? merged;
  const blocked = run.blocked ?? countBlocked(failures);
  const isBroken = run.conclusion !== null && run.conclusion !== "success";
  return {
    id,
    batch_id: run.batch_id,
    ecosystem: nameEcosystem(run),
    ecosystems: describeEcosystems(run),
    timestamp: run.timestamp,
    total,
    total_from: from,
    validated,
    merged,
    excluded: run.excluded ?? 0,
    constrained: run.constrained ?? 0,
    skipped: run.skipped,
    unverified: run.unverified,
    used_disambiguation: run.used_disambiguation,
    succeeded,
    blocked,
    failed: run.failed ?? Math.max(0, total - succeeded - blocked - (run.unverified ?? 0)),
    outcome: isBroken ? "broken" : merged > 0 ? "merged" : total === 0 ? "empty" : "nothing",
    conclusion: run.conclusion,
    packages_processed: [...(run.packages_processed ?? failed.sort(compareBytewise))],
    recipes_generated: [...recipes],
    packages_complete: run.packages_processed !== null,
    platform_results: sortedObject(run.platforms),
    failure_ids: failures.map(({ failure }) => failure.id),
    started_at: run.started_at,
    duration_seconds: run.duration_seconds,
    workflow_run_url: run.workflow_run_url,
    pull_request_url: run.pull_request_url,
  };
}

interface Evidence {
  results: number | null;
  validated: number;
  failed: readonly string[];
  recipes: readonly string[];
}

function countAttempts(
  run: RecordedRun,
  { results, validated, failed, recipes }: Evidence,
): { total: number; from: DashboardRun["total_from"] } {
  if (run.attempts !== null) return { total: run.attempts, from: "recorded" };
  if (results !== null) return { total: results, from: "results" };
  if (run.ecosystems.size > 0) {
    let total = 0;
    for (const count of run.ecosystems.values()) total += count;
    return { total, from: "ecosystems" };
  }
  const others = failed.filter((name) => !recipes.includes(name));
  return { total: validated + others.length, from: "counted" };
}

/** Counts the packages whose newest failure in the run names dependencies. */
function countBlocked(failures: readonly DescribedFailure[]): number {
  const newest = new Map<string, DescribedFailure>();
  for (const found of failures) {
    const known = newest.get(found.failure.package);
    if (known === undefined || isNewer(found, known)) newest.set(found.failure.package, found);
  }
  let blocked = 0;
  for (const { failure } of newest.values()) if (failure.blocked_by.length > 0) blocked++;
  return blocked;
}

function nameEcosystem(run: RecordedRun): string | null {
  if (run.ecosystems.size === 0) return run.ecosystem;
  const [only] = run.ecosystems.keys();
  return run.ecosystems.size === 1 ? (only as string) : "mixed";
}

function describeEcosystems(run: RecordedRun): Record<string, number | null> {
  if (run.ecosystems.size > 0 || run.ecosystem === null || run.ecosystem === "mixed")
    return sortedObject(run.ecosystems);
  return { [run.ecosystem]: null };
}
