/** What watch-upstream knows when it decides, what it was told to do, and what it may decide. */

import type {
  CommitSha,
  HeadFailures,
  InFlight,
  OldWatchState,
  ProposedPull,
  SettledPull,
  WatchClaim,
  WatchHold,
  WatchIdentity,
  WatchStage,
  WatchState,
} from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** The stored state, as read. */
export type StateFact =
  | { kind: "absent" }
  /** Something is there that is no state of this watch; `found` says what, without a full stop. */
  | { kind: "invalid"; place: string; found: string }
  /** The one-cursor form of an older tool, which could not be migrated (yet). */
  | { kind: "old"; place: string; old: OldWatchState }
  /** `stored`: as it was written. Otherwise it was made from pull requests, and nothing is written yet. */
  | { kind: "present"; state: WatchState; origin: "stored" | "rebuilt" | "migrated" };

/** The upstream branch, after all tries of this run. `message` has no full stop. */
export type UpstreamFact =
  | { kind: "head"; sha: CommitSha; committedAt: Time }
  | { kind: "branch-missing"; branches: readonly string[] }
  | { kind: "auth"; message: string }
  | { kind: "unreachable"; message: string };

/** How much lies between a commit and the upstream head. */
export interface RangeSize {
  commits: number;
  /** Files that differ. */
  files: number;
  /** Bytes, at the head, of the files that differ. */
  bytes: number;
  /** Differing files that match `upstream-paths`. */
  watchedFiles: number;
  /** The same since the head of the newest open pull request of ours, by number; null if there is none, or its head is unknown. */
  watchedSincePr: number | null;
}

/** From `lastMergedCommit`, as settle-pulls.ts leaves it, to the upstream head. */
export type RangeFact =
  | { kind: "same" }
  | { kind: "ahead"; size: RangeSize }
  /** The commit is no ancestor of the head. The size is that from the merge base. */
  | { kind: "rewritten"; mergeBase: { sha: CommitSha; size: RangeSize } | null }
  /** The commit is not in the upstream repository, not even after its whole history was fetched. */
  | { kind: "base-missing" };

export interface TargetFact {
  /** Name of the base branch. */
  base: string;
  /** Its tip. */
  sha: CommitSha;
  defaultBranch: string;
}

/** A commit on a branch of ours that we did not make. */
export interface ForeignCommit {
  sha: CommitSha;
  author: string;
  subject: string;
}

/** A branch of the target under the watch's prefix. */
export interface BranchFact {
  name: string;
  /** Upstream head, from the name. */
  head: CommitSha;
  sha: CommitSha;
  /** ours: every commit is ours, and the tip is the one on record. merged: the base branch has its content already. */
  relation: "ours" | "foreign" | "merged";
  foreignCommits: readonly ForeignCommit[];
}

/** A pull request of the target whose head branch is under the watch's prefix, in the same repository. */
export interface PullFact {
  number: number;
  url: string;
  /** Name of its head branch. */
  branch: string;
  /** Upstream head, from the name of the branch. */
  head: CommitSha;
  /** Tip of its head branch. */
  headSha: CommitSha;
  /** The commit that we pushed, from the marker; null if it does not tell. */
  ownCommit: CommitSha | null;
  /** Name of its base branch. */
  base: string;
  state: "open" | "closed" | "merged";
  /** Our marker, and our account as author. */
  isOurs: boolean;
  author: string;
  /** Our closing comment is there: we superseded it, or it was a twin. */
  isClosedByUs: boolean;
  /** Upstream commit that its range starts after, from the marker or the trailers; null if neither tells. */
  rangeBase: CommitSha | null;
  /**
   * Commits by which its upstream head is ahead of the state's `lastMergedCommit`: 0 if they are the same, null if it
   * is no descendant or not known.
   */
  commitsAhead: number | null;
}

/** What this run was told to do, with what is known of the commits that were named. */
export interface Overrides {
  init: { sha: CommitSha; isAncestorOfHead: boolean } | null;
  forceInit: boolean;
  /** `commitsAhead` as in PullFact, but from where the range starts. */
  advanceTo: { sha: CommitSha; isAncestorOfHead: boolean; commitsAhead: number | null } | null;
  retry: boolean;
  retryClosed: boolean;
}

export interface Facts {
  now: Time;
  state: StateFact;
  upstream: UpstreamFact;
  /** null without a state or without an upstream head. */
  range: RangeFact | null;
  target: TargetFact;
  branches: readonly BranchFact[];
  pulls: readonly PullFact[];
  /** Whether the commit in the journal, with its tree, is in the mirror; false without a journal. */
  isTreePresent: boolean;
  overrides: Overrides;
}

/** What the inputs say about decisions. */
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
  isDryRun: boolean;
}

/** One change of the state. apply-changes.ts carries it out. */
export type StateChange =
  /** Replaces the whole state. */
  | { kind: "initialize"; state: WatchState }
  /** Moves a cursor forward. */
  | { kind: "advance"; cursor: "lastMergedCommit" | "lastProposedCommit"; to: CommitSha }
  /** Sets both cursors, in whatever direction: upstream history was rewritten. */
  | { kind: "rebase"; to: CommitSha }
  | { kind: "set-pull"; pull: ProposedPull | null }
  | { kind: "decline"; pull: SettledPull }
  /** A person reopened it. */
  | { kind: "undecline"; number: number }
  | { kind: "supersede"; pull: SettledPull }
  | { kind: "start"; inFlight: InFlight }
  | { kind: "reach"; stage: WatchStage; commit: CommitSha | null; at: Time }
  | { kind: "clear-journal" }
  | { kind: "set-failures"; failures: HeadFailures | null }
  | { kind: "hold"; held: WatchHold | null }
  | { kind: "claim"; claim: WatchClaim | null }
  | { kind: "set-bot-login"; login: string }
  | { kind: "end"; lastRun: WatchState["lastRun"] };

/** Upstream commits `base..head`. */
export interface Range {
  base: CommitSha;
  head: CommitSha;
}

/** What happens to other pull requests if this range is proposed. */
export interface Succession {
  /** Open ones of ours, unmodified, to be closed once the new one is open. */
  supersedes: readonly PullFact[];
  /** Ones that a person closed, to be named in the body. */
  declined: readonly PullFact[];
}

/** Why a person has to decide, with what the sentence needs. */
export type HoldCause =
  | { reason: "baseline-unknown"; place: string; commit: CommitSha; pullUrl: string }
  | { reason: "upstream-branch-missing"; branch: string; branches: readonly string[] }
  | { reason: "history-rewritten"; from: CommitSha; to: CommitSha; mergeBase: CommitSha | null }
  | { reason: "base-missing"; commit: CommitSha }
  | { reason: "superseded-reopened"; number: number }
  | { reason: "foreign-pull"; number: number; author: string; branch: string }
  | { reason: "branch-modified"; branch: string; commits: readonly ForeignCommit[]; number: number | null }
  | { reason: "quarantined"; head: CommitSha; count: number }
  | {
      reason: "range-too-large";
      range: Range;
      cap: "max-commits" | "max-files" | "max-bytes";
      size: number;
      max: number;
    };

/** Why nothing is done. */
export type Noop =
  | { reason: "up-to-date"; head: CommitSha }
  | { reason: "already-open"; head: CommitSha; number: number }
  /** The open pull request is of an older head, and no watched file changed since. */
  | { reason: "still-valid"; head: CommitSha; number: number }
  | { reason: "cooldown"; head: CommitSha; nextAt: Time }
  | { reason: "backoff"; head: CommitSha; nextAt: Time; count: number };

/** Why the run fails. */
export type WatchFault =
  | { reason: "state-invalid"; place: string; found: string }
  | { reason: "auth"; message: string }
  /** `init` was given, and there is a state. */
  | { reason: "already-initialized" }
  | { reason: "not-an-ancestor"; input: "init" | "advance-to"; sha: CommitSha; head: CommitSha }
  | { reason: "behind-cursor"; sha: CommitSha; cursor: CommitSha };

/** What a run does after settling. */
export type Act =
  | ({ kind: "failed" } & WatchFault)
  | { kind: "transient"; message: string }
  | { kind: "init-required" }
  | { kind: "initialized"; to: CommitSha }
  | { kind: "advanced"; to: CommitSha; why: "advance-to" | "no-watched-files" | "rewrite-accepted"; isHead: boolean }
  /** `key` marks the one comment about this hold; `number` is the pull request that it belongs on. */
  | { kind: "held"; hold: HoldCause; key: string; number: number | null }
  | ({ kind: "noop" } & Noop)
  | { kind: "waiting"; head: CommitSha; number: number }
  | { kind: "closed-noop"; head: CommitSha; number: number }
  /** Opens or updates the issue about drift. */
  | { kind: "issue"; range: Range; size: RangeSize }
  /** Continues the journal. `expected`: tip that the branch has to have for a push, null if it must not exist. */
  | ({
      kind: "resume";
      inFlight: InFlight & { commit: CommitSha };
      isPushed: boolean;
      expected: CommitSha | null;
    } & Succession)
  /** Proposes a branch of ours that is there already, without the updater. */
  | ({ kind: "adopt"; range: Range; branch: BranchFact } & Succession)
  /** Runs the updater. `expected` as in resume; `number` is the open pull request to update, or null. */
  | ({ kind: "run"; range: Range; expected: CommitSha | null; number: number | null } & Succession);

export interface WatchDecision {
  /** Changes to make first. Empty without a state. */
  settle: readonly StateChange[];
  /** Branches of merged pull requests, still at the commit on record. */
  obsoleteBranches: readonly { name: string; sha: CommitSha }[];
  act: Act;
}
