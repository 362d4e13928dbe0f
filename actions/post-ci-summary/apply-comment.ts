/** Tries one write to the summary comment. */

import { createComment, deleteComment, updateComment } from "../../src/github/comments.ts";
import { isLocked, isTooLong, isUnsureWrite } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { CommentWrite, TextWrite } from "./decide-comment.ts";
import { noteCreated, noteLost, noteRemoved, noteTooLong, noteUnsure, noteUpdated } from "./note-progress.ts";
import type { CommentsObserved } from "./observe-comments.ts";

/** How many times to try to create a comment if answers are lost. */
const MOST_CREATES = 4;

/** Throws a UserError if GitHub refuses the write, or if the write fails too often. */
export async function applyComment(
  repository: Repository,
  before: CommentsObserved,
  write: CommentWrite,
): Promise<CommentsObserved> {
  try {
    return await (write.kind === "remove" ? remove(repository, before, write) : send(repository, before, write));
  } catch (error) {
    if (!isLocked(error)) throw error;
    return { ...before, last: { kind: "locked" } };
  }
}

async function send(repository: Repository, before: CommentsObserved, write: TextWrite): Promise<CommentsObserved> {
  try {
    return await (write.kind === "create" ? create(repository, before, write) : update(repository, before, write));
  } catch (error) {
    // GitHub counts length differently, so a body that seemed to fit is reduced once more.
    if (write.isOurs && before.misfits === 0 && isTooLong(error)) return noteTooLong(before, write);
    throw error;
  }
}

async function create(
  repository: Repository,
  before: CommentsObserved,
  write: TextWrite & { kind: "create" },
): Promise<CommentsObserved> {
  try {
    return noteCreated(before, write, await createComment(repository, before.pullRequest, write.body));
  } catch (error) {
    if (!isUnsureWrite(error) || before.createTries + 1 >= MOST_CREATES) throw error;
    return noteUnsure(before, write, before.tries);
  }
}

async function update(
  repository: Repository,
  before: CommentsObserved,
  write: TextWrite & { kind: "update" },
): Promise<CommentsObserved> {
  const { id } = write.comment;
  const answer = await updateComment(repository, id, { body: write.body, earlier: before.tries });
  if (answer.kind === "unsure") return noteUnsure(before, write, answer.tries);
  return answer.kind === "updated" ? noteUpdated(before, write, answer.comment) : noteLost(before, id);
}

async function remove(
  repository: Repository,
  before: CommentsObserved,
  write: CommentWrite & { kind: "remove" },
): Promise<CommentsObserved> {
  const { id } = write.comment;
  const answer = await deleteComment(repository, id, before.tries);
  return answer.kind === "unsure" ? noteUnsure(before, write, answer.tries) : noteRemoved(before, id);
}
