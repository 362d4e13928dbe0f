import { compareBytewise } from "../../pipeline/order.ts";
import type { BlockerRow } from "../group-records.ts";
import { blockerOf, type DashboardIndex, identifierOf } from "./index-dashboard.ts";

/** A row for each blocker, in the order of the dashboard: most packages freed first. */
export function listBlockers(index: DashboardIndex): BlockerRow[] {
  const byIdentifier = nameByIdentifier(index);
  return index.dashboard.blockers.map(({ position: _position, ...blocker }) => {
    const through = blocker.packages.flatMap((name) => {
      const own = blockerOf(index, name, index.packages.get(name)?.source ?? null);
      return own === undefined ? [] : [own.dependency];
    });
    const { dependency } = blocker;
    return {
      ...blocker,
      package: index.packages.has(dependency) ? dependency : (byIdentifier.get(dependency) ?? null),
      through: [...new Set(through)].sort(compareBytewise),
    };
  });
}

/** By identifier: the package that has it. If several do, the first name in bytewise order counts. */
function nameByIdentifier({ names, packages }: DashboardIndex): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of names) {
    const source = packages.get(name)?.source;
    if (source === undefined) continue;
    const identifier = identifierOf(source);
    if (!known.has(identifier)) known.set(identifier, name);
  }
  return known;
}
