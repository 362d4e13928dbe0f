/** Which pull requests the filters of preflight-open-pr take, as far as the list alone can tell. */

import type { ListedPullRequest } from "../../src/formats/listed-pull-request.ts";

export type WantedState = "open" | "draft" | "closed" | "merged";

/** All given ones have to fit; null or an empty list fits everything. */
export interface Filters {
  matchesHead: ((branch: string) => boolean) | null;
  /** All of them, whatever the case of their letters. */
  labels: readonly string[];
  title: RegExp | null;
  /** Any of them, whatever the case of their letters. */
  authors: readonly string[];
  /** Any changed file. */
  matchesPath: ((path: string) => boolean) | null;
  /** null: the default branch. */
  base: string | null;
  states: ReadonlySet<WantedState>;
  /** False: `open` means those that are ready. */
  drafts: boolean;
  /** Applies to closed and merged ones. */
  closedWithinHours: number;
  /** 0: any age. */
  maxAgeHours: number;
  forks: "exclude" | "include";
}

const HOUR_MS = 3_600_000;

/** Oldest first; the changed files are not looked at yet. */
export function selectCandidates<P extends ListedPullRequest>(pulls: readonly P[], filters: Filters, now: Date): P[] {
  return pulls
    .filter((pull) => isWantedState(pull, filters, now))
    .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
    .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
    .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
    .filter((pull) => hasAll(pull.labels, filters.labels))
    .filter((pull) => filters.title?.test(pull.title) ?? true)
    .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}

/** True for one that no longer counts because it has been waiting for too long. */
export function isStale({ createdAt }: ListedPullRequest, { maxAgeHours }: Filters, now: Date): boolean {
  return maxAgeHours > 0 && now.getTime() - Date.parse(createdAt) > maxAgeHours * HOUR_MS;
}

function isWantedState(pull: ListedPullRequest, filters: Filters, now: Date): boolean {
  const { states, drafts, closedWithinHours } = filters;
  if (pull.state === "open")
    return (states.has("open") && (drafts || !pull.draft)) || (states.has("draft") && pull.draft);
  const endedAt = pull.mergedAt ?? pull.closedAt;
  const isRecent = endedAt !== null && now.getTime() - Date.parse(endedAt) <= closedWithinHours * HOUR_MS;
  return isRecent && states.has(pull.mergedAt === null ? "closed" : "merged");
}

/** GitHub takes logins and labels for the same whatever the case of their letters. */
function hasAll(present: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(present.map((word) => word.toLowerCase()));
  return wanted.every((word) => known.has(word.toLowerCase()));
}
