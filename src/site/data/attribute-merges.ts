import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

/**
 * Merges of a run by ecosystem. If the run has a single ecosystem, all merges belong to it. If it has several, each
 * recipe that the run names is one merge for the ecosystem of its package, and all other merges belong to no ecosystem.
 */
export function attributeMerges(
  run: Pick<DashboardRun, "ecosystems" | "merged" | "recipes_generated">,
  packages: DashboardIndex["packages"],
): ReadonlyMap<string, number> {
  const merges = new Map<string, number>();
  const [only, second] = Object.keys(run.ecosystems);
  if (run.merged === 0 || only === undefined) return merges;
  if (second === undefined) return merges.set(only, run.merged);
  for (const recipe of run.recipes_generated) {
    const ecosystem = packages.get(recipe)?.ecosystem;
    if (ecosystem !== undefined) merges.set(ecosystem, (merges.get(ecosystem) ?? 0) + 1);
  }
  return merges;
}
