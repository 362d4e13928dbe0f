import type { DashboardFailure } from "../formats/dashboard.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareNewestFirst } from "../pipeline/times.ts";

/** An element of `failures`, with its position in its line of the state. The document omits the position. */
export interface DescribedFailure {
  failure: DashboardFailure;
  /** The index in the record's `failures`; -1 for a per-recipe record. */
  item: number;
}

/** True if `a` is newer. Compares time, then file, line and item. */
export function isNewer(
  { failure: a, item }: DescribedFailure,
  { failure: b, item: other }: DescribedFailure,
): boolean {
  const order =
    compareNewestFirst(a.timestamp, b.timestamp) || compareBytewise(b.file, a.file) || b.line - a.line || other - item;
  return order < 0;
}
