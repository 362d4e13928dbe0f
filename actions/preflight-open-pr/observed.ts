/** What preflight-open-pr knows at any moment, and the steps that it decides on. */

import type { PullRequest } from "../../src/github/pulls.ts";
import type { Claim, ClaimVerdict, Holder } from "./claim.ts";
import type { FilesByPull, PullList, PullVerdict } from "./judge-pulls.ts";

/** What is known about the claim's ref, including the results of this run's own writes. */
export type ClaimSeen =
  /** Not read yet, or changed by another run since. */
  | { kind: "unread" }
  | { kind: "absent" }
  /** A claim of this run or another. */
  | { kind: "claim"; commit: string; holder: Claim }
  /** The ref is at a commit that is not a claim. */
  | { kind: "foreign" }
  /** GitHub did not answer a read or a write. `why` has no full stop. */
  | { kind: "unanswered"; why: string }
  | { kind: "given-back" }
  /** The claim could not be given back, or the pull request could not be written into it. `why` has no full stop. */
  | { kind: "stuck"; why: string };

/** Everything that this run has read and done so far. */
export interface PreflightObserved {
  claim: ClaimSeen;
  /** True if the run that holds the claim is over; null if unknown. */
  isHolderOver: boolean | null | "unread";
  /** The pull request that the claim names, or why GitHub did not answer, without a full stop. */
  named: PullRequest | "gone" | "unread" | { why: string };
  list: PullList | "unread";
  /** The changed files of those pull requests that the decision asked about. */
  files: FilesByPull;
  /** How many times another run took the claim first. */
  lostTakes: number;
  /** The commit of this run's claim, made for a ref that does not exist; null until it is made. */
  rootCommit: string | null;
  /** The server's time at its last answer; null if unknown. */
  now: Date | null;
  /** How long we have waited for a new pull request to be listed. */
  waitedMs: number;
}

export type ReadStep = { kind: "read"; afterMs: number } & (
  | { what: "claim" | "list" }
  | { what: "holder"; runId: string }
  | { what: "named"; number: number }
  | { what: "files"; of: number[] }
);

export type WriteStep = TakeStep | NameStep | { kind: "give-back"; commit: string };

export interface TakeStep {
  kind: "take";
  holder: Holder;
  /** The claim to take over; null if there is none. */
  over: { commit: string; runId: string; verdict: Exclude<ClaimVerdict, "held"> } | null;
  /** The commit of the claim, if it was already made. */
  commit: string | null;
}

/** Writes the pull request into the claim. From then on, the claim lasts as long as the pull request is open. */
export interface NameStep {
  kind: "name";
  commit: string;
  claim: Claim & { pull: number };
}

export interface PreflightAnswer extends PullVerdict {
  kind: "answer";
  /** Null in mode release. */
  skip: boolean | null;
  /** True if this run holds the claim. */
  isClaimed: boolean;
  warnings: readonly string[];
  /** What an unknown answer means for the step. */
  doubt: "none" | "warning" | "failure";
}

export type PreflightDecision = ReadStep | WriteStep | PreflightAnswer;

export const NOTHING_OBSERVED: PreflightObserved = {
  claim: { kind: "unread" },
  isHolderOver: "unread",
  named: "unread",
  now: null,
  list: "unread",
  files: new Map(),
  lostTakes: 0,
  rootCommit: null,
  waitedMs: 0,
};

/** How many times to look at the claim again after another run took it first. */
export const MAX_LOOKS = 5;
