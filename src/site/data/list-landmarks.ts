import type { Dashboard, DashboardPackage } from "../../formats/dashboard.ts";
import { compareUrgency } from "../../pipeline/queue-order.ts";
import type { QueueLandmark, QueueOrder } from "../summary.ts";

/** A few dozen landmarks locate a package to within a few hundredths of the queue. Every page reads them. */
const LANDMARKS = 32;
const NAME_UNITS = 40;

/**
 * Landmarks at about equal distances in the queue. Each has the position of a package, and the shortest key that
 * separates this package from the previous one.
 */
export function listLandmarks(packages: Dashboard["queue"]["packages"]): QueueOrder {
  const queued = Object.values(packages)
    .flat()
    .filter(({ position }) => position !== null)
    .sort((a, b) => (a.position as number) - (b.position as number));
  const step = Math.max(1, Math.ceil(queued.length / LANDMARKS));
  const landmarks: QueueLandmark[] = [];
  for (let index = step; index < queued.length; index += step) {
    const { place, start } = findShortest(queued, { from: index, to: Math.min(index + step / 2, queued.length) });
    const { priority, failure_count: failures, unblocks } = queued[place - 1] as DashboardPackage;
    if (start.length <= NAME_UNITS) landmarks.push([place, priority, failures > 0 ? 1 : 0, unblocks, start]);
  }
  return { landmarks, total: queued.length };
}

/** The package, between `from` and `to`, whose name needs the shortest start to differ from the name before it. */
function findShortest(queued: readonly DashboardPackage[], { from, to }: { from: number; to: number }) {
  let best: { place: number; start: string } | undefined;
  for (let index = from; index < Math.max(to, from + 1); index++) {
    const start = startOfName(queued[index] as DashboardPackage, queued[index - 1] as DashboardPackage);
    if (best === undefined || start.length < best.start.length) best = { place: index + 1, start };
  }
  return best as { place: number; start: string };
}

/** The shortest start of the name that sorts after the previous name; empty if another field decides the order. */
function startOfName(one: DashboardPackage, before: DashboardPackage): string {
  if (compareUrgency(one, before) !== 0) return "";
  let shared = 0;
  while (shared < one.name.length && one.name[shared] === before.name[shared]) shared++;
  return one.name.slice(0, shared + 1);
}
