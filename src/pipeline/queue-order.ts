/** Defines the order in which batches take packages; backoffs play no part, so time does not change the order. */

import { compareBytewise } from "./order.ts";

export interface Queued {
  name: string;
  /** Null for a package that is not in the queue. Such a package comes first. */
  priority: number | null;
  failure_count: number;
  /** How many packages wait for this package. */
  unblocks: number;
}

/** Sorts by urgency, then by name. Only packages with the same name compare as equal. */
export function compareQueued(a: Queued, b: Queued): number {
  return compareUrgency(a, b) || compareBytewise(a.name, b.name);
}

/** Sorts by priority. Then failed packages come first, then packages with a larger `unblocks`. */
export function compareUrgency(a: Omit<Queued, "name">, b: Omit<Queued, "name">): number {
  return (
    (a.priority ?? 0) - (b.priority ?? 0) ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks
  );
}

export function isQueued(status: string | null): boolean {
  return status === "pending" || status === "failed";
}
