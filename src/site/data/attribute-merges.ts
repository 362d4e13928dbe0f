import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

/**
 * Merges of a run by ecosystem. A run with a single ecosystem has all its merges there. A run with several ecosystems
 * has one merge for each recipe that it names, and its remaining merges belong to no ecosystem.
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
