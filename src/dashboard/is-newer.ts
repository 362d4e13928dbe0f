import type { DashboardFailure } from "../schema/dashboard.ts";
import { compareBytewise } from "../schema/order.ts";
import { compareNewestFirst } from "../schema/time.ts";

/** True if a is newer than b, a failure of the same package: by time, then by the place in the state. */
export function isNewer(a: DashboardFailure, b: DashboardFailure): boolean {
  return (compareNewestFirst(a.timestamp, b.timestamp) || compareBytewise(b.file, a.file) || b.line - a.line) < 0;
}
