/**
 * Decides the next step for the summary comment of one pull request, so that one comment remains however many runs
 * write.
 */

import type { Comment } from "../../src/github/comments.ts";
import { findOwnComments, isSameContent } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import { type Contribution, planBody } from "./plan-body.ts";

/** `isOurs`: the body shows this run's facts, reduced to `level`. Otherwise, the body comes from a fresher comment. */
export type TextWrite =
  | { kind: "create"; body: string; level: number; isOurs: true }
  | { kind: "update"; comment: Comment; body: string; level: number; isOurs: boolean };

/** `remove` deletes a twin: a newer duplicate of the comment. */
export type CommentWrite = TextWrite | { kind: "remove"; comment: Comment };

/** Lists all comments, or those changed since a time. */
export interface CommentLook extends Wait {
  kind: "look";
  why: "first" | "unlisted" | "twins" | "unsure" | "gone";
  since: string | undefined;
}

export interface CommentRead extends Wait {
  kind: "read";
  id: number;
}

interface Wait {
  /** The wait before the step and its largest random addition, in units of `settle-ms`. */
  wait: number;
  jitter: number;
}

export type CommentResult = "created" | "updated" | "unchanged" | "stale" | "locked" | "dry-run" | "not-written";

export type CommentDecision =
  | CommentLook
  | CommentRead
  | { kind: "act"; write: CommentWrite }
  | { kind: "read-pull" }
  /** `reason`: why nothing could be written, for `not-written`. `isOnTop`: nothing fresher exists. */
  | { kind: "done"; result: CommentResult; reason: string | null; isOnTop: boolean };

/** How often to look for a comment that may have been created. The waits add up to longer than lists lag behind. */
export const FIRST_LOOKS = 3;
/** The client's pause between two writes, in units of `settle-ms`. */
export const PAUSE = 2;
/** Longer than a request usually takes: by then, every run that read the comment before our write has written too. */
const VERIFY = { wait: 4, jitter: 2 };

const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
/** How often to look while a list lacks comments. The waits add up to about two minutes. */
const MOST_LOST_LOOKS = 7;
const SINCE_MARGIN_MS = 600_000;

/**
 * A run that finds no comment creates one. A run that finds several updates the oldest and deletes the others. Lists
 * lag some seconds behind, so a comment is read right before each change, and again after each update. The steps always
 * end, because writes, losses, looks and tries are counted.
 */
export function decideComment(
  observed: CommentsObserved,
  contribution: Contribution,
  isDryRun: boolean,
): CommentDecision {
  const { last } = observed;
  switch (last.kind) {
    case "nothing":
      return look("first");
    case "locked":
      return done("locked");
    case "gone":
      return lookAgain(observed);
    case "unsure":
      if (last.write.kind !== "create") return readNext(observed, last.write.comment.id);
      return lookForLost(observed, last.looks) ?? decideAct(observed, contribution);
    default:
      return isDryRun ? done("dry-run") : (decideLook(observed) ?? decideAct(observed, contribution));
  }
}

/**
 * Looks for a comment whose creation GitHub did not answer; null once the search is over. The pull request's own count
 * of comments does not lag as lists do.
 */
function lookForLost({ counted, shown, hidden }: CommentsObserved, looks: number): CommentDecision | null {
  if (looks >= FIRST_LOOKS) {
    if (counted === null) return { kind: "read-pull" };
    if (counted - shown <= hidden || looks >= MOST_LOST_LOOKS) return null;
  }
  return look("unsure", 2 ** (looks + 1));
}

function decideLook({
  last,
  listed,
  looksSince,
  writes,
  ...observed
}: CommentsObserved): CommentLook | CommentRead | null {
  if (last.kind === "update") return writes >= MOST_WRITES ? null : { kind: "read", id: last.id, ...VERIFY };
  if (last.kind !== "create") return null;
  // A list that shows our comment also shows all older comments. A run that creates a newer comment will see ours.
  const isSeen = listed.some(({ id }) => id === last.comment.id);
  if (!isSeen && looksSince < MOST_LOOKS) {
    const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
    // Comments under the token's real login may be older than ours, so list all comments.
    return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
  }
  // The next write has to wait anyway, so the wait is used to get a newer list.
  const own = findOwnComments({ ...observed, listed });
  return own.length > 1 ? look("twins", 2) : null;
}

/** Updates the oldest of our comments, then removes its twins. Creates a comment if there is none. */
function decideAct(observed: CommentsObserved, contribution: Contribution): CommentDecision {
  const { current, gone, last, misfits, writes } = observed;
  const own = findOwnComments(observed);
  const wanted = planBody(observed, contribution, own);
  if (wanted === "read-pull") return { kind: "read-pull" };
  const [oldest, ...twins] = own;
  const [twin] = twins;
  if (oldest === undefined) {
    // A list that still shows deleted comments may not show new ones yet.
    if (last.kind === "read" && gone.length > 0) return lookAgain(observed);
    if (wanted === null || writes >= MOST_WRITES) return done(describeResult(observed, true));
    const { body, level } = wanted;
    return { kind: "act", write: { kind: "create", body, level, isOurs: true } };
  }
  if (wanted === null) return done(describeResult(observed, true));
  const isThere = isSameContent(oldest.comment.body, wanted.body) || (wanted.isOurs && misfits > 1);
  if (writes >= MOST_WRITES || (isThere && twin === undefined)) {
    return done(describeResult(observed, wanted.isOurs), null, wanted.isOurs);
  }
  const isRemoval = isThere && twin !== undefined;
  // Before a twin is removed, the comment to keep is read, because it may be gone.
  if (isRemoval && !current.includes(oldest.comment.id)) return readNext(observed, oldest.comment.id);
  const { comment } = isRemoval ? twin : oldest;
  // The comment to change is read last, because reading may take long while GitHub has problems.
  if (current.at(-1) !== comment.id) return readNext(observed, comment.id);
  return { kind: "act", write: isRemoval ? { kind: "remove", comment } : { kind: "update", comment, ...wanted } };
}

/** A comment that this run created and then removed for an older one does not count. */
function describeResult({ created, gone, isUpdated }: CommentsObserved, isOurs: boolean): CommentResult {
  if (created.some((id) => !gone.includes(id))) return "created";
  if (isUpdated) return "updated";
  return isOurs ? "unchanged" : "stale";
}

function lookAgain(observed: CommentsObserved): CommentDecision {
  return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
}

function look(why: CommentLook["why"], wait = 0, since?: string): CommentLook {
  return { kind: "look", why, since, wait, jitter: 0 };
}

/** After a write, waits before the read. Otherwise the client would wait between the read and the next write. */
function readNext({ owesPause }: CommentsObserved, id: number): CommentRead {
  return { kind: "read", id, wait: owesPause ? PAUSE : 0, jitter: 0 };
}

function done(result: CommentResult, reason: string | null = null, isOnTop = true): CommentDecision {
  return { kind: "done", result, reason, isOnTop };
}

function toSince({ createdAt }: Comment): string {
  return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}

function explainLosses({ losses }: CommentsObserved): string {
  return (
    `The summary comment was deleted ${losses} times while it was being updated. ` +
    "Find out what deletes comments, or give this summary its own comment-key."
  );
}
