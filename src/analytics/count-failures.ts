import type { Failure } from "../formats/failure.ts";
import { increment } from "./count.ts";

export interface FailureCounts {
  /** Number of failures by category. */
  byCategory: ReadonlyMap<string, number>;
  /** The last failure of each source, in the order of files and lines, whatever its time. */
  lastBySource: ReadonlyMap<string, Failure>;
}

const DEFAULT_ECOSYSTEM = "homebrew";

/** A per-recipe record is also counted, but describes its package only if it names dependencies. */
export function countFailures(failures: readonly Failure[]): FailureCounts {
  const byCategory = new Map<string, number>();
  const lastBySource = new Map<string, Failure>();
  for (const failure of failures) {
    increment(byCategory, categoryOf(failure));
    if (failure.recipe === null) lastBySource.set(failure.source, failure);
    else if (failure.recorded_blocked_by.length > 0) {
      lastBySource.set(`${failure.recorded_ecosystem ?? DEFAULT_ECOSYSTEM}:${failure.recipe}`, failure);
    }
  }
  return { byCategory, lastBySource };
}

/** The category to show: the usual one, except for an old word that other code splits. */
export function categoryOf({ category, recorded_category }: Failure): string {
  return recorded_category === "validation_failed" ? "install_failed" : category;
}
