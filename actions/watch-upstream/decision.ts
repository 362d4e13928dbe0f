/** What watch-upstream may decide. */

import type {
  CommitSha,
  HeadFailures,
  InFlight,
  ProposedPull,
  SettledPull,
  WatchClaim,
  WatchDrift,
  WatchHold,
  WatchStage,
  WatchState,
} from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";
import type { BranchFact, ForeignCommit, PullFact, RangeSize } from "./facts.ts";

/** One change of the state, applied by apply-changes.ts. */
export type StateChange =
  /** Replaces the whole state. */
  | { kind: "initialize"; state: WatchState }
  /** Moves a cursor forward. */
  | { kind: "advance"; cursor: "lastMergedCommit" | "lastProposedCommit"; to: CommitSha }
  /** Sets both cursors, forward or backward, because upstream history was rewritten. */
  | { kind: "rebase"; to: CommitSha }
  | { kind: "set-pull"; pull: ProposedPull | null }
  | { kind: "decline"; pull: SettledPull }
  /** A person reopened the pull request. */
  | { kind: "undecline"; number: number }
  | { kind: "supersede"; pull: SettledPull }
  | { kind: "start"; inFlight: InFlight }
  | { kind: "reach"; stage: WatchStage; commit: CommitSha | null; at: Time }
  | { kind: "clear-journal" }
  | { kind: "set-failures"; failures: HeadFailures | null }
  | { kind: "hold"; held: WatchHold | null }
  | { kind: "claim"; claim: WatchClaim | null }
  | { kind: "set-drift"; drift: WatchDrift | null }
  | { kind: "set-bot-login"; login: string }
  | { kind: "end"; lastRun: WatchState["lastRun"] };

/** Upstream commits `base..head`. */
export interface Range {
  base: CommitSha;
  head: CommitSha;
}

/** What happens to other pull requests if this range is proposed. */
export interface Succession {
  /** Our open, unmodified pull requests. They are closed once the new one is open. */
  supersedes: readonly PullFact[];
  /** Pull requests that a person closed. The body names them. */
  declined: readonly PullFact[];
}

/** Why a person has to decide, with the facts for the sentence. */
export type HoldCause =
  | { reason: "baseline-unknown"; place: string; commit: CommitSha; pullUrl: string }
  | { reason: "upstream-branch-missing"; branch: string; branches: readonly string[] }
  | { reason: "history-rewritten"; from: CommitSha; to: CommitSha; mergeBase: CommitSha | null }
  | { reason: "base-missing"; commit: CommitSha }
  | { reason: "superseded-reopened"; number: number }
  | { reason: "foreign-pull"; number: number; author: string; branch: string }
  | { reason: "branch-modified"; branch: string; commits: readonly ForeignCommit[]; number: number | null }
  /** No file of the head matches `upstream-paths`. */
  | { reason: "nothing-watched"; head: CommitSha }
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
  /** The open pull request is for an older head, but no watched file has changed since. */
  | { reason: "still-valid"; head: CommitSha; number: number }
  /** The open issue reports exactly this range. */
  | { reason: "issue-open"; head: CommitSha; issue: number }
  /** A person closed the issue, and no watched file changed since. */
  | { reason: "issue-closed"; head: CommitSha; issue: number }
  | { reason: "cooldown"; head: CommitSha; nextAt: Time }
  | { reason: "backoff"; head: CommitSha; nextAt: Time; count: number };

/** Why the run fails. */
export type WatchFault =
  | { reason: "state-invalid"; place: string; found: string }
  /** `remedy` as in UpstreamFact. */
  | { reason: "auth"; message: string; remedy: string | null }
  /** `init` was given, but there already is a state. */
  | { reason: "already-initialized" }
  | { reason: "not-an-ancestor"; input: "init" | "advance-to"; sha: CommitSha; head: CommitSha }
  | { reason: "behind-cursor"; sha: CommitSha; cursor: CommitSha };

/** What a run does after settling earlier pull requests. */
export type Act =
  | ({ kind: "failed" } & WatchFault)
  | { kind: "transient"; message: string }
  | { kind: "init-required" }
  | { kind: "initialized"; to: CommitSha }
  | { kind: "advanced"; to: CommitSha; why: "advance-to" | "no-watched-files" | "rewrite-accepted"; isHead: boolean }
  /** `key` identifies the one comment about this hold. `number` is the pull request to comment on. */
  | { kind: "held"; hold: HoldCause; key: string; number: number | null }
  | ({ kind: "noop" } & Noop)
  | { kind: "waiting"; head: CommitSha; number: number }
  | { kind: "closed-noop"; head: CommitSha; number: number }
  /** Reports drift in the open issue with this number; null if one has to be opened. */
  | { kind: "issue"; range: Range; size: RangeSize; issue: number | null }
  /**
   * Continues from the journal. `expected` is the tip the branch must have before the push; null if it must not exist.
   */
  | ({
      kind: "resume";
      inFlight: InFlight & { commit: CommitSha };
      isPushed: boolean;
      expected: CommitSha | null;
    } & Succession)
  /** Proposes our existing branch, without running the updater. */
  | ({ kind: "adopt"; range: Range; branch: BranchFact } & Succession)
  /** Runs the updater. `expected` as in resume; `number` is the open pull request to update, or null. */
  | ({ kind: "run"; range: Range; expected: CommitSha | null; number: number | null } & Succession);

export interface WatchDecision {
  /** Changes to make before the act. */
  settle: readonly StateChange[];
  /** Branches of merged pull requests that are still at the recorded commit. */
  obsoleteBranches: readonly { name: string; sha: CommitSha }[];
  /** Our open pull requests to close, because upstream went back to a commit that is already handled. */
  takenBack: readonly PullFact[];
  act: Act;
}
