/** The order in which batches take packages once every backoff is over, so that it does not change while time passes. */

import { compareBytewise } from "./order.ts";

/** What a package's place in the queue depends on. */
export interface Queued {
  name: string;
  /** Null for a package that the queue does not have; it comes first. */
  priority: number | null;
  failure_count: number;
  /** Packages that wait for this one. */
  unblocks: number;
}

/** By urgency, then by name. Total where names are unique. */
export function compareQueued(a: Queued, b: Queued): number {
  return compareUrgency(a, b) || compareBytewise(a.name, b.name);
}

/** By priority; then those that failed before; then those that more packages wait for. */
export function compareUrgency(a: Omit<Queued, "name">, b: Omit<Queued, "name">): number {
  return (
    (a.priority ?? 0) - (b.priority ?? 0) ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks
  );
}

/** True if batches will take a package of this status: it has a place in the queue. */
export function isQueued(status: string | null): boolean {
  return status === "pending" || status === "failed";
}
