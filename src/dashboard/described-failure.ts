import type { DashboardFailure } from "../schema/dashboard.ts";
import type { Failure } from "../schema/failure.ts";
import { compareBytewise } from "../schema/order.ts";
import { compareNewestFirst } from "../schema/time.ts";

/** An element of `failures` with its record, which alone tells its place among others of the same time. */
export interface DescribedFailure {
  failure: DashboardFailure;
  record: Failure;
}

/** True if a is the newer of two failures of one package: the greater by (time, file, line, item). */
export function isNewer({ record: a }: DescribedFailure, { record: b }: DescribedFailure): boolean {
  const order =
    compareNewestFirst(a.time, b.time) || compareBytewise(b.file, a.file) || b.line - a.line || b.item - a.item;
  return order < 0;
}
