/** What is known after each step: every look and every write adds to what was observed before. */

import type { Comment } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import type { CommentLook, CommentWrite } from "./decide-comment.ts";
import { findForgers, findOwnComments, isSameLogin, isSameText } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";

/** A look listed these comments. `isShared`: others use the token at the same time. */
export function noteLook(
  before: CommentsObserved,
  { why }: CommentLook,
  { listed, isShared }: { listed: readonly Comment[]; isShared: boolean },
): CommentsObserved {
  const seen: CommentsObserved = { ...before, listed, head: "unread", last: { kind: "look" } };
  if (why === "first") return { ...seen, forgers: findForgers(seen) };
  if (why === "unlisted") return { ...seen, last: before.last, looksSince: before.looksSince + 1 };
  if (before.last.kind !== "unsure") return seen;
  // A write whose answer was lost has happened if the list shows what was sent.
  const { write } = before.last;
  const found = findOwnComments(seen).find(
    ({ comment: { id, body } }) => isSameText(body, write.body) && (write.kind === "create" || write.comment.id === id),
  );
  if (found === undefined) return seen;
  return write.kind === "create"
    ? noteCreated(seen, write, found.comment)
    : noteUpdated(seen, write, { comment: found.comment, isShared });
}

/** GitHub answered with the created comment, or a look found it. */
export function noteCreated(before: CommentsObserved, write: CommentWrite, comment: Comment): CommentsObserved {
  const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
  return noteFit(
    {
      ...before,
      author: isMisnamed ? comment.author : before.author,
      created: [...before.created, comment],
      looksSince: 0,
      last: { kind: "create", comment, isMisnamed },
      writes: before.writes + 1,
      createTries: 0,
    },
    write,
    comment,
  );
}

/** GitHub answered with the updated comment, or a look found it. */
export function noteUpdated(
  before: CommentsObserved,
  write: CommentWrite & { kind: "update" },
  { comment, isShared }: { comment: Comment; isShared: boolean },
): CommentsObserved {
  const replace = (each: Comment) => (each.id === comment.id ? comment : each);
  const sinceMs = Date.parse(comment.updatedAt) - Date.parse(write.comment.updatedAt);
  const after: CommentsObserved = {
    ...before,
    listed: before.listed.map(replace),
    created: before.created.map(replace),
    last: { kind: "update", sinceMs, isShared },
    isUpdated: before.isUpdated || write.isOurs,
    writes: before.writes + 1,
    updateTries: NO_TRIES,
  };
  return write.isOurs ? noteFit(after, write, comment) : after;
}

/** A comment that is not there any more: deleted by this run or found gone. */
export function noteRemoved(before: CommentsObserved, id: number): CommentsObserved {
  const isOther = (comment: Comment) => comment.id !== id;
  return { ...before, listed: before.listed.filter(isOther), created: before.created.filter(isOther) };
}

/** A write may or may not have happened. `updateTries`: the tries of the update that is under way. */
export function noteUnsure(before: CommentsObserved, write: CommentWrite, updateTries: Tries): CommentsObserved {
  const createTries = before.createTries + (write.kind === "create" ? 1 : 0);
  return { ...before, last: { kind: "unsure", write }, createTries, updateTries };
}

/** GitHub found the body too long. */
export function noteTooLong(before: CommentsObserved, write: CommentWrite): CommentsObserved {
  return { ...before, last: { kind: "too-long" }, level: write.level + 1, misfits: before.misfits + 1 };
}

/** A body that GitHub changed is treated like one that is too long: the next one is shorter. */
function noteFit(after: CommentsObserved, write: CommentWrite, comment: Comment): CommentsObserved {
  if (isSameText(comment.body, write.body)) return { ...after, misfits: 0 };
  return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}
