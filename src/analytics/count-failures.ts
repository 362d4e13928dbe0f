import type { Failure } from "../formats/failure.ts";
import { increment } from "./count.ts";

/** What the last failure of a source says about its package. */
export interface LastFailure {
  category: string;
  blockedBy: readonly string[];
}

const DEFAULT_ECOSYSTEM = "homebrew";

/** Counts failures. Add them in the order of files and lines. */
export class FailureCounts {
  total = 0;
  /** Number of failures by category. */
  readonly byCategory = new Map<string, number>();
  /** The failure that was added last for each source, whatever its time. */
  readonly lastBySource = new Map<string, LastFailure>();

  /**
   * Counts every failure. A per-recipe record replaces the last failure of its package only if the record names
   * dependencies.
   */
  add(failure: Failure): void {
    const { recipe, recorded_blocked_by: blockedBy } = failure;
    const category = categoryOf(failure);
    this.total++;
    increment(this.byCategory, category);
    if (recipe === null) this.lastBySource.set(failure.source, { category, blockedBy });
    else if (blockedBy.length > 0) {
      const source = `${failure.recorded_ecosystem ?? DEFAULT_ECOSYSTEM}:${recipe}`;
      this.lastBySource.set(source, { category, blockedBy });
    }
  }
}

/**
 * The category to show. For the old word `validation_failed`, other code chooses a category by the subcategory. This
 * format always shows `install_failed`.
 */
export function categoryOf({ category, recorded_category }: Failure): string {
  return recorded_category === "validation_failed" ? "install_failed" : category;
}
