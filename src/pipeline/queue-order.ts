/**
 * The order in which batches take packages. It assumes that every backoff is over, so it does not change as time
 * passes.
 */

import { compareBytewise } from "./order.ts";

/** What decides a package's place in the queue. */
export interface Queued {
  name: string;
  /** Null for a package that is not in the queue; it comes first. */
  priority: number | null;
  failure_count: number;
  /** Packages that wait for this one. */
  unblocks: number;
}

/** By urgency, then by name. Total if names are unique. */
export function compareQueued(a: Queued, b: Queued): number {
  return compareUrgency(a, b) || compareBytewise(a.name, b.name);
}

/** By priority, then packages that failed before, then those that more packages wait for. */
export function compareUrgency(a: Omit<Queued, "name">, b: Omit<Queued, "name">): number {
  return (
    (a.priority ?? 0) - (b.priority ?? 0) ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks
  );
}

/** True if batches will take a package with this status, so that it has a place in the queue. */
export function isQueued(status: string | null): boolean {
  return status === "pending" || status === "failed";
}
