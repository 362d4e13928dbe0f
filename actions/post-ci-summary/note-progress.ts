/** Updates what is known after each step. Every look, read and write adds to what was observed before. */

import type { Comment } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import type { CommentLook, CommentWrite } from "./decide-comment.ts";
import { findForgers, findOwnComments, isSameLogin, isSameText } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";

/** How many times to look for a comment that may have been created. In total, the waits are longer than lists lag behind. */
const MOST_LOOKS = 3;

/** A look has listed these comments. */
export function noteLook(before: CommentsObserved, { why }: CommentLook, listed: readonly Comment[]): CommentsObserved {
  const seen: CommentsObserved = { ...before, listed, current: [], last: { kind: "look" } };
  if (why === "first") return { ...seen, forgers: findForgers(seen) };
  const later: CommentsObserved = { ...seen, head: "unread" };
  if (why === "unlisted") return { ...later, last: before.last, looksSince: before.looksSince + 1 };
  if (before.last.kind !== "unsure" || before.last.write.kind !== "create") return later;
  const looks = before.last.looks + 1;
  if (looks < MOST_LOOKS) return { ...later, last: { ...before.last, looks } };
  // If the list shows what we sent, it was created. Another run may have sent the same, so one look is not enough.
  const { write } = before.last;
  const found = findOwnComments(later).find(({ comment: { body } }) => isSameText(body, write.body));
  return found === undefined ? later : noteCreated(later, write, found.comment);
}

/** A comment as it is now. An update whose answer was lost did happen if the comment shows what we sent. */
export function noteRead(before: CommentsObserved, comment: Comment): CommentsObserved {
  const { last } = before;
  const isSent =
    last.kind === "unsure" &&
    last.write.kind === "update" &&
    last.write.comment.id === comment.id &&
    isSameText(comment.body, last.write.body);
  const seen: CommentsObserved = {
    ...touch(before, comment),
    current: [...before.current, comment.id],
    head: before.last.kind === "look" ? before.head : "unread",
    last: { kind: "read" },
  };
  return isSent ? noteUpdated(seen, (last as { write: UpdateWrite }).write, comment) : seen;
}

type UpdateWrite = CommentWrite & { kind: "update" };

/** A comment that lists still show no longer exists. */
export function noteMissing(before: CommentsObserved, id: number): CommentsObserved {
  return { ...noteRemoved(before, id), last: { kind: "read" } };
}

/** GitHub answered with the created comment, or a look found it. */
export function noteCreated(before: CommentsObserved, write: CommentWrite, comment: Comment): CommentsObserved {
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
      createTries: 0,
    },
    write,
    comment,
  );
}

/** GitHub answered with the updated comment, or a read shows it. */
export function noteUpdated(before: CommentsObserved, write: UpdateWrite, comment: Comment): CommentsObserved {
  const after: CommentsObserved = {
    ...touch(before, comment),
    current: [],
    last: { kind: "update", id: comment.id },
    isUpdated: before.isUpdated || write.isOurs,
    writes: before.writes + 1,
    updateTries: NO_TRIES,
  };
  return write.isOurs ? noteFit(after, write, comment) : after;
}

/** A comment no longer exists, because this run deleted it or found it gone. */
export function noteRemoved(before: CommentsObserved, id: number): CommentsObserved {
  return { ...before, gone: [...before.gone, id], current: before.current.filter((each) => each !== id) };
}

/** A write may or may not have happened. `updateTries`: the tries of the current update. */
export function noteUnsure(before: CommentsObserved, write: CommentWrite, updateTries: Tries): CommentsObserved {
  const createTries = before.createTries + (write.kind === "create" ? 1 : 0);
  return { ...before, current: [], last: { kind: "unsure", write, looks: 0 }, createTries, updateTries };
}

/** GitHub considered the body too long. */
export function noteTooLong(before: CommentsObserved, write: CommentWrite): CommentsObserved {
  return { ...before, last: { kind: "too-long" }, level: write.level + 1, misfits: before.misfits + 1 };
}

function touch(before: CommentsObserved, comment: Comment): CommentsObserved {
  const others = before.touched.filter(({ id }) => id !== comment.id);
  // What was just read is newer than any list so far, even with a timestamp in the same second.
  const listed = before.listed.map((each) => (each.id === comment.id ? comment : each));
  return { ...before, listed, touched: [...others, comment] };
}

/** A body that GitHub changed is treated like one that is too long: the next one is shorter. */
function noteFit(after: CommentsObserved, write: CommentWrite, comment: Comment): CommentsObserved {
  if (isSameText(comment.body, write.body)) return { ...after, misfits: 0 };
  return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}
