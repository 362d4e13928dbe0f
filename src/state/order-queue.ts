import type { QueuedPackage } from "../formats/queue.ts";
import type { KeptPackage, KeptQueue } from "./write-queue.ts";

/** The queue with its packages in the order of `compare`. Unused entries, such as repeated names, move to the end. */
export function orderQueue(kept: KeptQueue, compare: (a: QueuedPackage, b: QueuedPackage) => number): KeptQueue {
  const sort = (list: readonly KeptPackage[] | null) =>
    list?.toSorted((a, b) => {
      if (a.found === null || b.found === null) return Number(a.found === null) - Number(b.found === null);
      return compare(a.found, b.found);
    }) ?? null;
  const entries = sort(kept.entries);
  const packages = sort(kept.packages);
  const isMoved = (before: readonly KeptPackage[] | null, after: readonly KeptPackage[] | null) =>
    before?.some((each, index) => each !== after?.[index]) ?? false;
  if (!isMoved(kept.entries, entries) && !isMoved(kept.packages, packages)) return kept;
  return { ...kept, entries, packages, isReordered: true };
}
