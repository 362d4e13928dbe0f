import type { DashboardFailure } from "../formats/dashboard.ts";
import type { Failure } from "../formats/failure.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareNewestFirst } from "../pipeline/times.ts";

/** An element of `failures` with its record, which decides the order of failures with the same time. */
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
