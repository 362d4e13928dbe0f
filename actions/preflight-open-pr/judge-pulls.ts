/** Decides whether a pull request matches the filters. Only a complete list proves that there is none. */

import type { PullRequest } from "../../src/github/pulls.ts";

export type WantedState = "open" | "draft" | "closed" | "merged";

/** All filters have to match. Null and an empty list match everything. */
export interface PullFilters {
  matchesHead: ((branch: string) => boolean) | null;
  /** The pull request must have all of these labels, ignoring case. */
  labels: readonly string[];
  matchesTitle: ((title: string) => boolean) | null;
  /** The author must be one of these logins, ignoring case. */
  authors: readonly string[];
  /** At least one changed file must match. */
  matchesPath: ((path: string) => boolean) | null;
  /** Null means the default branch. */
  base: string | null;
  states: ReadonlySet<WantedState>;
  /** If false, the state `open` does not include drafts. */
  drafts: boolean;
  /** Applies to closed and merged pull requests. */
  closedWithinHours: number;
  /** 0 means any age. */
  maxAgeHours: number;
  forks: "exclude" | "include";
}

/** The pull requests that were read. */
export interface PullList {
  pulls: readonly PullRequest[];
  /** Why the list is incomplete, without a full stop; null if it is complete. */
  gap: string | null;
}

/** Changed files by pull request; null if not all of them could be read. */
export type FilesByPull = ReadonlyMap<number, readonly string[] | null>;

/** What the list proves. */
export interface PullVerdict {
  state: "open" | "none" | "unknown";
  /** One sentence. Its only text from outside is an error message. */
  reason: string;
  /** Oldest first. */
  matches: readonly PullRequest[];
  /** Pull requests that would match if they were newer, oldest first. */
  stale: readonly PullRequest[];
}

const HOUR_MS = 3_600_000;

/** One match proves `open`, whatever else could not be read. */
export function judgePulls(
  { pulls, gap, files }: PullList & { files: FilesByPull },
  filters: PullFilters,
  now: Date,
): PullVerdict {
  const touching = selectCandidates(pulls, filters, now).map((pull) => ({
    pull,
    isStale: isStale(pull, filters, now),
    touches: filters.matchesPath === null || (files.get(pull.number)?.some(filters.matchesPath) ?? null),
  }));
  const stale = touching.filter((each) => each.touches === true && each.isStale).map(({ pull }) => pull);
  const matches = touching.filter((each) => each.touches === true && !each.isStale).map(({ pull }) => pull);
  const undecided = touching.find((each) => each.touches === null && !each.isStale);
  const [oldest] = matches;
  if (oldest !== undefined) return { state: "open", reason: describeOpen(oldest, matches.length), matches, stale };
  if (gap !== null) return { state: "unknown", reason: `Unknown: ${gap}.`, matches, stale };
  if (undecided !== undefined) {
    const reason = `Unknown: the changed files of pull request #${undecided.pull.number} could not all be read.`;
    return { state: "unknown", reason, matches, stale };
  }
  return { state: "none", reason: describeNone(pulls.length, stale.length), matches, stale };
}

/** The pull requests that match according to the list, oldest first. Changed files are not considered. */
export function selectCandidates(pulls: readonly PullRequest[], filters: PullFilters, now: Date): PullRequest[] {
  return pulls
    .filter((pull) => isWantedState(pull, filters, now))
    .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
    .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
    .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
    .filter((pull) => hasAll(pull.labels, filters.labels))
    .filter((pull) => filters.matchesTitle?.(pull.title) ?? true)
    .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}

/** Treats `merged` and `draft` as separate states. */
export function stateOf({ state, draft, mergedAt }: PullRequest): WantedState {
  if (mergedAt !== null) return "merged";
  return draft && state === "open" ? "draft" : state;
}

/** True for a pull request that no longer counts because it has waited too long. */
function isStale({ createdAt }: PullRequest, { maxAgeHours }: PullFilters, now: Date): boolean {
  return maxAgeHours > 0 && now.getTime() - Date.parse(createdAt) > maxAgeHours * HOUR_MS;
}

function isWantedState(pull: PullRequest, { states, drafts, closedWithinHours }: PullFilters, now: Date): boolean {
  if (pull.state === "open")
    return (states.has("open") && (drafts || !pull.draft)) || (states.has("draft") && pull.draft);
  const endedAt = pull.mergedAt ?? pull.closedAt;
  const isRecent = endedAt !== null && now.getTime() - Date.parse(endedAt) <= closedWithinHours * HOUR_MS;
  return isRecent && states.has(pull.mergedAt === null ? "closed" : "merged");
}

/** GitHub ignores case in logins and labels. */
function hasAll(present: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(present.map((word) => word.toLowerCase()));
  return wanted.every((word) => known.has(word.toLowerCase()));
}

function describeOpen(oldest: PullRequest, count: number): string {
  const state = stateOf(oldest);
  const others = count === 1 ? "" : `, the oldest of ${count} that match`;
  return `Pull request #${oldest.number} is ${state === "draft" ? "a draft" : state}${others}.`;
}

function describeNone(read: number, stale: number): string {
  const none =
    read === 1 ? "The pull request that was read does not match" : `None of the ${read} pull requests matches`;
  const ignored = stale === 0 ? "" : `; ${stale} older than the limit ${stale === 1 ? "does" : "do"} not count`;
  return read === 0 ? "There is no pull request." : `${none}${ignored}.`;
}
