import type { DashboardPackage } from "../formats/dashboard.ts";
import { compareBytewise } from "../pipeline/order.ts";

/**
 * Fills in `position` and `position_in_ecosystem` of pending and failed packages: the order in which batches take
 * them once every backoff is over, so that the rank does not change while time passes.
 */
export function rankPackages(packages: readonly DashboardPackage[]): void {
  const waiting = packages.filter(({ status }) => status === "pending" || status === "failed").sort(compareRank);
  const ranks = new Map<string, number>();
  waiting.forEach((entry, index) => {
    const rank = (ranks.get(entry.ecosystem) ?? 0) + 1;
    ranks.set(entry.ecosystem, rank);
    entry.position = index + 1;
    entry.position_in_ecosystem = rank;
  });
}

function compareRank(a: DashboardPackage, b: DashboardPackage): number {
  return (
    a.priority - b.priority ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks ||
    compareBytewise(a.name, b.name)
  );
}
