import type { OwnComment } from "./find-own-comments.ts";
import type { Standing } from "./summary-marker.ts";

/**
 * Negative if `a` is older. A result for the pull request's head is fresher than any other; then run, attempt and time
 * decide. Null counts as the oldest.
 */
export function compareFreshness(a: Standing | null, b: Standing | null, head: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const byHead = Number(isSameCommit(a.headSha, head)) - Number(isSameCommit(b.headSha, head));
  return byHead || a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

/** Returns the first of several equally fresh comments. */
export function findFreshest(own: readonly [OwnComment, ...OwnComment[]], head: string | null): OwnComment {
  return own.reduce((best, each) => (compareFreshness(each.standing, best.standing, head) > 0 ? each : best));
}

/** GitHub ignores case in commit hashes. */
export function isSameCommit(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
