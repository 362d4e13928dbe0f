import type { OwnComment } from "./find-own-comments.ts";
import type { Standing } from "./summary-marker.ts";

/**
 * Tells whether our result may replace the existing one. `ask`: the other head has a newer run than ours, so only the
 * pull request itself can say which of the two is its head.
 */
export function compareFreshness(ours: Standing, theirs: Standing | null): "fresher" | "stale" | "ask" {
  if (theirs === null) return "fresher";
  if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase()) return ours.run > theirs.run ? "fresher" : "ask";
  return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}

/** The freshest comment. If several are equally fresh, the first one. */
export function findFreshest(own: readonly [OwnComment, ...OwnComment[]]): OwnComment {
  return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}

/** Compares run, attempt and time. Unknown freshness counts as the oldest. */
function compareStandings(a: Standing | null, b: Standing | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}
