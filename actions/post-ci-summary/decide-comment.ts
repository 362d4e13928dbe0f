/**
 * What happens next to the summary comment of one pull request. However many runs write at once, one comment stays: each
 * lists, creates if there is none, lists again and keeps the oldest. Each run withdraws its own younger comment, and
 * whoever sees twins brings the oldest to the freshest content, so that the last one to look leaves one.
 */

import type { Comment } from "../../src/github/comments.ts";
import { compareFreshness, findFreshest } from "./compare-freshness.ts";
import { findOwnComments, isSameContent } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import { type CiFacts, fitComment } from "./render-comment.ts";

/** `isOurs`: the body shows our facts, at that level of reduction; else a fresher comment's body moves to the oldest. */
export type CommentWrite =
  | { kind: "create"; body: string; level: number; isOurs: true }
  | { kind: "update"; comment: Comment; body: string; level: number; isOurs: boolean };

/** A listing of the comments, of those touched since a time or of all. */
export interface CommentLook {
  kind: "look";
  why: "first" | "unlisted" | "twins" | "contended" | "unsure" | "gone";
  since: string | undefined;
  /** Before it, in units of `settle-ms`, and up to how much more by chance. */
  wait: number;
  jitter: number;
}

/** First the write, then the deletions. */
export interface CommentAct {
  kind: "act";
  write: CommentWrite | null;
  /** Ids of own twins. */
  remove: readonly number[];
}

export type CommentResult = "created" | "updated" | "unchanged" | "stale" | "locked" | "dry-run" | "not-written";

export type CommentDecision =
  | CommentLook
  | CommentAct
  | { kind: "read-head" }
  /** `reason`: why nothing could be written, for `not-written`. */
  | { kind: "done"; result: CommentResult; reason: string | null };

const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
/** Another run may be about to write a comment this fresh. */
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;

/** The next step, whatever is known. The steps come to an end: writes, losses, looks and tries are counted. */
export function decideComment(observed: CommentsObserved, facts: CiFacts, isDryRun: boolean): CommentDecision {
  const { last } = observed;
  switch (last.kind) {
    case "nothing":
      return look("first");
    case "locked":
      return done("locked");
    case "gone":
      return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
    case "unsure":
      // Before another update the client has waited already.
      return look("unsure", last.write.kind === "create" ? 2 ** observed.createTries : 0);
    default:
      return isDryRun ? done("dry-run") : (decideLook(observed, facts) ?? decideAct(observed, facts));
  }
}

/** The look that has to come before anything else; null if what is known suffices. */
function decideLook(observed: CommentsObserved, facts: CiFacts): CommentLook | null {
  const { last, looksSince } = observed;
  if (last.kind === "create") {
    // Once a list shows the created comment, it shows older ones too; who writes a younger one will see ours.
    const isSeen = observed.listed.some(({ id }) => id === last.comment.id);
    if (!isSeen && looksSince < MOST_LOOKS) {
      const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
      // Comments under the true login may be of any age.
      return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
    }
    // The next write has to wait anyway; after the wait the list is newer.
    if (findOwnComments(observed).length > 1) return look("twins", 2);
  }
  // The long wait lets other runs finish that listed before this write and write after it.
  if (last.kind === "update" && isContended(observed, facts)) return { ...look("contended", 3), jitter: 2 };
  return null;
}

/** True once another writer was seen or is to be expected: what was written is then looked at again. */
function isContended({ last, removed, writes }: CommentsObserved, { runs }: CiFacts): boolean {
  if (last.kind !== "update" || writes >= MOST_WRITES) return false;
  // Runs of several workflows end at any moment. An old comment does not show that another run is about to write it,
  // but the rate limit shows that others use the token.
  return runs.length > 1 || removed > 0 || last.sinceMs < RECENT_MS || last.isShared;
}

/** Brings the oldest own comment to the freshest content and removes its twins; creates a comment if there is none. */
function decideAct(observed: CommentsObserved, facts: CiFacts): CommentDecision {
  const { head, misfits, pullRequest, writes } = observed;
  const [oldest, ...twins] = findOwnComments(observed);
  const { body, level } = fitComment(facts, pullRequest, observed.level);
  if (oldest === undefined) {
    if (writes >= MOST_WRITES) return done(describeResult(observed, true));
    return { kind: "act", write: { kind: "create", body, level, isOurs: true }, remove: [] };
  }
  const freshest = findFreshest([oldest, ...twins]);
  const freshness = compareFreshness(facts.standing, freshest.standing);
  if (freshness === "ask" && head === "unread") return { kind: "read-head" };
  const isOurs =
    freshness === "ask" ? head?.toLowerCase() === facts.standing.headSha.toLowerCase() : freshness === "fresher";
  const wanted = isOurs ? body : freshest.comment.body;
  const isThere = isSameContent(oldest.comment.body, wanted) || (isOurs && misfits > 1);
  if ((isThere && twins.length === 0) || writes >= MOST_WRITES) return done(describeResult(observed, isOurs));
  return {
    kind: "act",
    write: isThere ? null : { kind: "update", comment: oldest.comment, body: wanted, level, isOurs },
    remove: twins.map(({ comment }) => comment.id),
  };
}

/** What became of the comment in all. A comment created here that gave way to an older one does not count. */
function describeResult({ created, isUpdated }: CommentsObserved, isOurs: boolean): CommentResult {
  if (created.length > 0) return "created";
  if (isUpdated) return "updated";
  return isOurs ? "unchanged" : "stale";
}

function look(why: CommentLook["why"], wait = 0, since?: string): CommentLook {
  return { kind: "look", why, since, wait, jitter: 0 };
}

function done(result: CommentResult, reason: string | null = null): CommentDecision {
  return { kind: "done", result, reason };
}

function toSince({ createdAt }: Comment): string {
  return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}

function explainLosses({ losses }: CommentsObserved): string {
  return (
    `The summary comment was deleted ${losses} times while it was being updated. ` +
    "Find out what deletes comments, or give this summary a comment-key of its own."
  );
}
