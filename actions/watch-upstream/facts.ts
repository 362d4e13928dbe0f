/** What watch-upstream knows when it decides, and what the user asked for. */

import type { CommitSha, OldWatchState, WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** The stored state, as read. */
export type StateFact =
  | { kind: "absent" }
  /** What is stored is not a state of this watch; `found` says what it is, without a full stop. */
  | { kind: "invalid"; place: string; found: string }
  /** A state in the one-cursor format of an older tool. It is not migrated yet, or cannot be. */
  | { kind: "old"; place: string; old: OldWatchState }
  /** `stored`: read as written. Otherwise it was derived from pull requests and has not been written yet. */
  | { kind: "present"; state: WatchState; origin: "stored" | "rebuilt" | "migrated" };

/** The upstream branch after all tries of this run. `message` has no full stop. */
export type UpstreamFact =
  | { kind: "head"; sha: CommitSha; committedAt: Time }
  | { kind: "branch-missing"; branches: readonly string[] }
  /**
   * `remedy`: what to do, as a sentence; null if the refusal is about credentials, permissions or a missing repository.
   */
  | { kind: "auth"; message: string; remedy?: string | null }
  | { kind: "unreachable"; message: string };

/** How much lies between a commit and the upstream head. */
export interface RangeSize {
  commits: number;
  /** Files that differ. */
  files: number;
  /** Total bytes of those files at the head. */
  bytes: number;
  /** Differing files that match `upstream-paths`. */
  watchedFiles: number;
  /**
   * True if no file of the head matches `upstream-paths`, although there are files. Always false if a watched file
   * differs.
   */
  watchesNothing: boolean;
  /** Lines of `upstream-paths` that match no file of the head and none that differs. */
  unmatchedPaths: readonly string[];
  /**
   * Watched files that differ since the head of our newest open pull request; null if there is none or its head is
   * unknown.
   */
  watchedSincePr: number | null;
}

/** From `lastMergedCommit` (after settle-pulls.ts has moved it) to the upstream head. */
export type RangeFact =
  | { kind: "same" }
  | { kind: "ahead"; size: RangeSize }
  /** The commit is not an ancestor of the head. The size is counted from the merge base. */
  | { kind: "rewritten"; mergeBase: { sha: CommitSha; size: RangeSize } | null }
  /** The upstream repository does not have the commit, even after a fetch of the whole history. */
  | { kind: "base-missing" };

export interface TargetFact {
  /** Name of the base branch. */
  base: string;
  /** The commit at its tip. */
  sha: CommitSha;
  defaultBranch: string;
}

/** A commit on one of our branches that we did not make. */
export interface ForeignCommit {
  sha: CommitSha;
  author: string;
  subject: string;
}

/** A branch of the target that starts with the watch's prefix. */
export interface BranchFact {
  name: string;
  /** The upstream head that the branch name contains. */
  head: CommitSha;
  sha: CommitSha;
  /** ours: we made every commit, and the tip is the recorded one. merged: the base branch already has its content. */
  relation: "ours" | "foreign" | "merged";
  foreignCommits: readonly ForeignCommit[];
}

/** A pull request in the target whose head branch starts with the watch's prefix. */
export interface PullFact {
  number: number;
  url: string;
  /** Name of its head branch. */
  branch: string;
  /** The upstream head that the branch name contains. */
  head: CommitSha;
  /** Tip of its head branch. */
  headSha: CommitSha;
  /** The commit that we pushed, from the marker or the state; null if neither has it. */
  ownCommit: CommitSha | null;
  /** Name of its base branch. */
  base: string;
  state: "open" | "closed" | "merged";
  /** True if our account opened it, and it has our marker or is recorded in the state. */
  isOurs: boolean;
  author: string;
  /**
   * True if it is closed and has the comment with which we close a pull request that is replaced, or whose commits
   * upstream took back.
   */
  isClosedByUs: boolean;
  /** The base of its range of upstream commits, from the marker or the trailers; null if neither has it. */
  rangeBase: CommitSha | null;
  /**
   * How many commits its `head` is ahead of the state's `lastMergedCommit`: 0 if both are the same commit, null if
   * `head` is not a descendant or nothing is known about it.
   */
  commitsAhead: number | null;
  /** True if it is open and the upstream branch no longer contains its upstream head. */
  isTakenBack: boolean;
}

/** The issue about drift, with `propose: issue`. */
export interface DriftFact {
  number: number;
  /** False if a person closed or deleted the issue. An issue that we closed is not found again. */
  isOpen: boolean;
  /** The range that it reports; null if unknown. */
  range: { base: CommitSha; head: CommitSha } | null;
  /** True if the same globs were watched when it was written. */
  hasSamePaths: boolean;
  /** Watched files that changed after the head of its range; null if that head is not known. */
  watchedSince: number | null;
}

/** What the user asked this run to do, with what is known about the commits they named. */
export interface Overrides {
  init: { sha: CommitSha; isAncestorOfHead: boolean } | null;
  forceInit: boolean;
  /** `commitsAhead` is as in PullFact, but after settle-pulls.ts has moved `lastMergedCommit`. */
  advanceTo: { sha: CommitSha; isAncestorOfHead: boolean; commitsAhead: number | null } | null;
  retry: boolean;
  retryClosed: boolean;
}

export interface Facts {
  now: Time;
  state: StateFact;
  upstream: UpstreamFact;
  /** Null without a state or an upstream head. */
  range: RangeFact | null;
  target: TargetFact;
  branches: readonly BranchFact[];
  pulls: readonly PullFact[];
  /** null without such an issue, and with `propose: pull-request`. */
  drift: DriftFact | null;
  /** True if the mirror has the journal's commit and its tree. */
  isTreePresent: boolean;
  overrides: Overrides;
}

/** The inputs that influence decisions. */
export interface Policy {
  watch: WatchIdentity;
  onNewHead: "supersede" | "hold";
  onRewrite: "fail" | "rebase-base" | "accept";
  propose: "pull-request" | "issue";
  maxCommits: number;
  maxFiles: number;
  maxBytes: number;
  cooldownHours: number;
  maxFailures: number;
  /** Globs of the upstream files to watch. */
  watchedPaths: readonly string[];
  isDryRun: boolean;
}
