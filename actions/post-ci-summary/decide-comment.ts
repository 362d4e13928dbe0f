/**
 * Decides what happens next to the summary comment of one pull request. However many runs write at once, one comment
 * remains: each run lists, creates a comment if there is none, lists again and keeps the oldest. Each run withdraws its
 * own younger comment, and a run that sees duplicates gives the oldest one the freshest content, so that the last run
 * to
 * look leaves one comment.
 *
 * Lists may lag some seconds behind. So a comment is read with its own request right before it is changed or deleted, and again
 * some
 * time after a change. Whoever read it before that change has written by then.
 */

import type { Comment } from "../../src/github/comments.ts";
import { findOwnComments, isSameContent, type OwnComment } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import { type Contribution, planBody, type WantedBody } from "./plan-body.ts";

/**
 * `isOurs`: the body shows our facts at that level of reduction. Otherwise the oldest comment gets the body of a
 * fresher one.
 */
export type CommentWrite =
  | { kind: "create"; body: string; level: number; isOurs: true }
  | { kind: "update"; comment: Comment; body: string; level: number; isOurs: boolean };

/** Lists all comments, or those changed since a time. */
export interface CommentLook extends Wait {
  kind: "look";
  why: "first" | "unlisted" | "twins" | "unsure" | "gone";
  since: string | undefined;
}

/** Reads one comment. */
export interface CommentRead extends Wait {
  kind: "read";
  id: number;
}

interface Wait {
  /** How long to wait first, in units of `settle-ms`, and the largest random addition. */
  wait: number;
  jitter: number;
}

/** First the write, then the deletions. */
export interface CommentAct {
  kind: "act";
  write: CommentWrite | null;
  /** The ids of our own twins. */
  remove: readonly number[];
}

export type CommentResult = "created" | "updated" | "unchanged" | "stale" | "locked" | "dry-run" | "not-written";

export type CommentDecision =
  | CommentLook
  | CommentRead
  | CommentAct
  | { kind: "read-head" }
  /** `reason`: why nothing could be written, for `not-written`. `isOnTop`: nothing fresher exists. */
  | { kind: "done"; result: CommentResult; reason: string | null; isOnTop: boolean };

const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
const SINCE_MARGIN_MS = 600_000;

/** Chooses the next step for any facts. The steps always end, because writes, losses, looks and tries are counted. */
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
      // The client has already waited before another update.
      if (last.write.kind === "update") return read(last.write.comment.id);
      return look("unsure", 2 ** (last.looks + 1));
    default:
      return isDryRun ? done("dry-run") : (decideLook(observed) ?? decideAct(observed, contribution));
  }
}

/** The look or read that has to come first; null if enough is known. */
function decideLook({
  last,
  listed,
  looksSince,
  writes,
  ...observed
}: CommentsObserved): CommentLook | CommentRead | null {
  // The wait gives other runs time to finish if they read the comment before this write and write after it.
  if (last.kind === "update") return writes >= MOST_WRITES ? null : read(last.id, { wait: 3, jitter: 2 });
  if (last.kind !== "create") return null;
  // Once a list shows our comment, it shows older ones too, and whoever writes a younger one will see ours.
  const isSeen = listed.some(({ id }) => id === last.comment.id);
  if (!isSeen && looksSince < MOST_LOOKS) {
    const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
    // Comments under the real login may be of any age.
    return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
  }
  // The next write has to wait anyway, and after the wait the list is newer.
  const own = findOwnComments({ ...observed, listed });
  return own.length > 1 ? look("twins", 2) : null;
}

/** Gives the oldest of our comments the freshest content and removes its twins. Creates a comment if there is none. */
function decideAct(observed: CommentsObserved, contribution: Contribution): CommentDecision {
  const { current, gone, last, misfits, writes } = observed;
  const own = findOwnComments(observed);
  const wanted = planBody(observed, contribution, own);
  if (wanted === "read-head") return { kind: "read-head" };
  const [oldest, ...twins] = own;
  if (oldest === undefined) {
    // A list that still shows deleted comments may not show new ones yet.
    if (last.kind === "read" && gone.length > 0) return lookAgain(observed);
    if (wanted === null || writes >= MOST_WRITES) return done(describeResult(observed, true));
    const { body, level } = wanted;
    return { kind: "act", write: { kind: "create", body, level, isOurs: true }, remove: [] };
  }
  if (wanted === null) return done(describeResult(observed, true));
  const isThere = isSameContent(oldest.comment.body, wanted.body) || (wanted.isOurs && misfits > 1);
  if ((isThere && twins.length === 0) || writes >= MOST_WRITES) {
    return done(describeResult(observed, wanted.isOurs), null, wanted.isOurs);
  }
  // Read the comment to change last, because reads may take long while GitHub has problems.
  const unread = [...twins, oldest].find(({ comment: { id } }) => !current.includes(id));
  // After a write, the client would wait between this read and the next write.
  if (unread !== undefined) return read(unread.comment.id, { wait: isFirstWrite(observed) ? 0 : 2, jitter: 0 });
  return toAct([oldest, ...twins], wanted, isThere);
}

function toAct([oldest, ...twins]: [OwnComment, ...OwnComment[]], wanted: WantedBody, isThere: boolean): CommentAct {
  const { body, level, isOurs } = wanted;
  return {
    kind: "act",
    write: isThere ? null : { kind: "update", comment: oldest.comment, body, level, isOurs },
    remove: twins.map(({ comment }) => comment.id),
  };
}

function isFirstWrite({ writes, removed, current }: CommentsObserved): boolean {
  return writes + removed === 0 || current.length > 0;
}

/** The final result for the comment. A comment created here and removed for an older one does not count. */
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

function read(id: number, { wait, jitter }: Wait = { wait: 0, jitter: 0 }): CommentRead {
  return { kind: "read", id, wait, jitter };
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
