import type { Dashboard } from "../../schema/dashboard.ts";
import type { QueueOrder } from "../shards.ts";

const LANDMARKS = 100;

/** Every so manieth package of the queue, so that a few hundred tell where any other stands. */
export function listLandmarks(packages: Dashboard["queue"]["packages"]): QueueOrder {
  const queued = Object.values(packages)
    .flat()
    .filter(({ position }) => position !== null)
    .sort((a, b) => (a.position as number) - (b.position as number));
  const step = Math.max(1, Math.ceil(queued.length / LANDMARKS));
  const rows = queued
    .filter((_, index) => index % step === 0)
    .map(({ failure_count, name, priority, unblocks }) => ({ failure_count, name, priority, unblocks }));
  return { rows, step, total: queued.length };
}
