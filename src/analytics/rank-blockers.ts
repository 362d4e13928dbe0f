import type { AnalyticsBlocker, AnalyticsPackage } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";

const SHOWN_BLOCKERS = 10;
const SHOWN_PACKAGES = 5;

/** The ids of the packages that each dependency blocks, in the order of the blocked list. */
type Blocked = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The ten dependencies that block the most packages. Counts paths, so a package that is reached on two paths counts
 * twice.
 */
export function rankBlockers(blockedList: readonly AnalyticsPackage[]): AnalyticsBlocker[] {
  const blocked = new Map<string, Set<string>>();
  for (const { id, blocked_by } of blockedList) {
    for (const dependency of blocked_by ?? []) {
      const ids = blocked.get(dependency);
      if (ids === undefined) blocked.set(dependency, new Set([id]));
      else ids.add(id);
    }
  }
  const totals = new Map<string, number>();
  for (const dependency of [...blocked.keys()].sort(compareBytewise)) countPaths(dependency, blocked, totals);
  return [...totals]
    .sort(([a, left], [b, right]) => right - left || compareBytewise(a, b))
    .slice(0, SHOWN_BLOCKERS)
    .map(([dependency, total]) => describeBlocker(dependency, total, blocked.get(dependency) as Set<string>));
}

/**
 * Computes the total of a dependency and of everything below it. A total that is still being computed counts as 0, so a
 * cycle ends where it was entered. Uses an explicit stack, because chains can be long.
 */
function countPaths(start: string, blocked: Blocked, totals: Map<string, number>): void {
  const stack: { dependency: string; ids: Iterator<string>; total: number }[] = [];
  const enter = (dependency: string) => {
    totals.set(dependency, 0);
    stack.push({ dependency, ids: (blocked.get(dependency) as ReadonlySet<string>).values(), total: 0 });
  };
  if (!totals.has(start)) enter(start);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const next = frame.ids.next();
    if (next.done) {
      stack.pop();
      totals.set(frame.dependency, frame.total);
      const parent = stack.at(-1);
      if (parent !== undefined) parent.total += frame.total;
      continue;
    }
    frame.total++;
    const bare = next.value.slice(next.value.indexOf(":") + 1);
    if (!blocked.has(bare)) continue;
    const known = totals.get(bare);
    if (known === undefined) enter(bare);
    else frame.total += known;
  }
}

function describeBlocker(dependency: string, total: number, ids: ReadonlySet<string>): AnalyticsBlocker {
  return {
    dependency,
    count: total,
    direct_count: ids.size,
    total_count: total,
    packages: [...ids].sort(compareBytewise).slice(0, SHOWN_PACKAGES),
  };
}
