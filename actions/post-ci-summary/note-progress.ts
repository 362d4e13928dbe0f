/** Adds the result of each look, read and write to what is known about the comment. */

import type { Comment } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import type { PullRequest } from "../../src/github/pulls.ts";
import { type CommentLook, type CommentWrite, FIRST_LOOKS, type TextWrite } from "./decide-comment.ts";
import { findForgers, findOwnComments, isSameLogin, isSameText } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";

export function noteLook(
  before: CommentsObserved,
  { why, since }: CommentLook,
  found: readonly Comment[],
): CommentsObserved {
  const listed = unite(before.listed, found);
  const shown = since === undefined ? found.length : before.shown;
  const seen: CommentsObserved = { ...before, listed, shown, current: [], last: { kind: "look" } };
  if (why === "first") {
    return { ...seen, hidden: Math.max(0, (before.counted ?? 0) - shown), forgers: findForgers(seen) };
  }
  if (why === "unlisted") return { ...seen, last: before.last, looksSince: before.looksSince + 1 };
  if (before.last.kind !== "unsure" || before.last.write.kind !== "create") return seen;
  const { write } = before.last;
  const looks = before.last.looks + 1;
  // A comment with our text is probably the one that we sent. Another run may have sent the same text, so one look is
  // not enough.
  const created = findOwnComments(seen).find(({ comment: { body } }) => isSameText(body, write.body));
  if (looks < FIRST_LOOKS || created === undefined) return { ...seen, last: { ...before.last, looks } };
  return noteCreated(seen, write, created.comment);
}

/** A newer answer may show an older state, so comments seen before are kept. */
function unite(before: readonly Comment[], found: readonly Comment[]): Comment[] {
  const isOlder = (each: Comment) =>
    before.some(({ id, updatedAt }) => id === each.id && Date.parse(updatedAt) > Date.parse(each.updatedAt));
  const fresh = found.filter((each) => !isOlder(each));
  const ids = new Set(fresh.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...fresh];
}

/** After this, comments have to be read again before a change. */
export function notePull(before: CommentsObserved, pull: PullRequest | "gone"): CommentsObserved {
  const runs = findOwnComments(before).map(({ standing }) => standing?.run ?? 0);
  const [head, counted] = pull === "gone" ? [null, 0] : [pull.headSha, pull.comments ?? 0];
  return { ...before, head, counted, headRun: Math.max(0, ...runs), current: [] };
}

/** An unanswered update did happen if the comment shows the text that we sent. */
export function noteRead(before: CommentsObserved, comment: Comment): CommentsObserved {
  const { last } = before;
  const isSent =
    last.kind === "unsure" &&
    last.write.kind === "update" &&
    last.write.comment.id === comment.id &&
    isSameText(comment.body, last.write.body);
  const seen: CommentsObserved = {
    ...touch(before, comment),
    current: [...before.current.filter((id) => id !== comment.id), comment.id],
    last: { kind: "read" },
  };
  return isSent ? noteUpdated(seen, (last as { write: UpdateWrite }).write, comment) : seen;
}

type UpdateWrite = TextWrite & { kind: "update" };

/** The comment no longer exists. If this run tried to delete the comment, the deletion worked. */
export function noteMissing(before: CommentsObserved, id: number): CommentsObserved {
  const { last } = before;
  const isOurs = last.kind === "unsure" && last.write.kind === "remove" && last.write.comment.id === id;
  return isOurs ? noteRemoved(before, id) : { ...noteGone(before, id), last: { kind: "read" } };
}

export function noteCreated(before: CommentsObserved, write: TextWrite, comment: Comment): CommentsObserved {
  const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
  return noteFit(
    {
      ...touch(before, comment),
      author: isMisnamed ? comment.author : before.author,
      created: [...before.created, comment.id],
      current: [],
      looksSince: 0,
      last: { kind: "create", comment, isMisnamed },
      writes: before.writes + 1,
      owesPause: true,
      createTries: 0,
    },
    write,
    comment,
  );
}

export function noteUpdated(before: CommentsObserved, write: UpdateWrite, comment: Comment): CommentsObserved {
  const after: CommentsObserved = {
    ...touch(before, comment),
    current: [],
    last: { kind: "update", id: comment.id },
    isUpdated: before.isUpdated || write.isOurs,
    writes: before.writes + 1,
    owesPause: true,
    tries: NO_TRIES,
  };
  return write.isOurs ? noteFit(after, write, comment) : after;
}

export function noteRemoved(before: CommentsObserved, id: number): CommentsObserved {
  const after: CommentsObserved = { ...noteGone(before, id), last: { kind: "read" }, removed: before.removed + 1 };
  return { ...after, owesPause: true, tries: NO_TRIES };
}

/** The comment to update was deleted before the update. */
export function noteLost(before: CommentsObserved, id: number): CommentsObserved {
  const after: CommentsObserved = { ...noteGone(before, id), last: { kind: "gone" }, losses: before.losses + 1 };
  return { ...after, owesPause: true, tries: NO_TRIES };
}

function noteGone(before: CommentsObserved, id: number): CommentsObserved {
  return { ...before, gone: [...before.gone, id], current: before.current.filter((each) => each !== id) };
}

/** GitHub did not answer, so the write may have happened. `tries` belongs to the current update or deletion. */
export function noteUnsure(before: CommentsObserved, write: CommentWrite, tries: Tries): CommentsObserved {
  const after: CommentsObserved = { ...before, current: [], last: { kind: "unsure", write, looks: 0 }, tries };
  if (write.kind !== "create") return { ...after, owesPause: true };
  return { ...after, owesPause: true, createTries: before.createTries + 1, counted: null };
}

export function noteTooLong(before: CommentsObserved, write: TextWrite): CommentsObserved {
  const after: CommentsObserved = { ...before, current: [], last: { kind: "too-long" }, owesPause: true };
  return { ...after, level: write.level + 1, misfits: before.misfits + 1 };
}

function touch(before: CommentsObserved, comment: Comment): CommentsObserved {
  const others = before.touched.filter(({ id }) => id !== comment.id);
  // What was just read is newer than any list, even with a timestamp in the same second.
  const listed = before.listed.map((each) => (each.id === comment.id ? comment : each));
  return { ...before, listed, touched: [...others, comment] };
}

/** If GitHub changed the body, the next body is shorter, as after a body that was too long. */
function noteFit(after: CommentsObserved, write: TextWrite, comment: Comment): CommentsObserved {
  if (isSameText(comment.body, write.body)) return { ...after, misfits: 0 };
  return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}
