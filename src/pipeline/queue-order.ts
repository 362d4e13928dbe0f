/** The order in which batches take packages. Backoffs play no part in it, so it does not change with time. */

import { compareBytewise } from "./order.ts";

/** What decides a package's position in the queue. */
export interface Queued {
  name: string;
  /** Null for a package that is not in the queue. It comes first. */
  priority: number | null;
  failure_count: number;
  /** How many packages wait for this one. */
  unblocks: number;
}

/** Sorts by urgency, then by name. A total order if names are unique. */
export function compareQueued(a: Queued, b: Queued): number {
  return compareUrgency(a, b) || compareBytewise(a.name, b.name);
}

/** Sorts by priority. Within that, packages that failed before come first, then those that more packages wait for. */
export function compareUrgency(a: Omit<Queued, "name">, b: Omit<Queued, "name">): number {
  return (
    (a.priority ?? 0) - (b.priority ?? 0) ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks
  );
}

/** True if batches will take a package with this status, so that it has a position in the queue. */
export function isQueued(status: string | null): boolean {
  return status === "pending" || status === "failed";
}
