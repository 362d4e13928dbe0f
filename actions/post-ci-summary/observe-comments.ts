/**
 * What is known about the summary comment on one pull request: what looks have shown, and what this run itself has
 * done.
 */

import { type Comment, listComments, readComment } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import { readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { CommentLook, CommentRead, CommentWrite } from "./decide-comment.ts";
import { noteLook, noteMissing, noteRead } from "./note-progress.ts";

export interface CommentsObserved {
  pullRequest: number;
  key: string;
  /**
   * Login whose comments count as our own: the input `author`; after a comment was created, the login that GitHub
   * named.
   */
  author: string;
  /** From the last look. Lists may be some seconds old. */
  listed: readonly Comment[];
  /** As this run itself last read or wrote them. */
  touched: readonly Comment[];
  /** Ids of comments that this run deleted or found deleted. Lists may still show them. */
  gone: readonly number[];
  /** Ids of comments read since the last look and the last write. */
  current: readonly number[];
  /** Logins of others whose comments had our marker at the first look. */
  forgers: readonly string[];
  /** The head commit of the pull request; null if the pull request is gone, "unread" if it may have changed since. */
  head: string | null | "unread";
  last: LastStep;
  /** Ids of the comments that this run created. */
  created: readonly number[];
  /** The number of looks since the last comment was created. */
  looksSince: number;
  /** True once an existing comment got our content. */
  isUpdated: boolean;
  /** The number of writes that definitely happened. */
  writes: number;
  /** The number of our own twins that were deleted. */
  removed: number;
  /** How many times the comment was deleted between reading and updating it. */
  losses: number;
  /** Tries of the current create or update. */
  createTries: number;
  updateTries: Tries;
  /** The lowest level of reduction to use. */
  level: number;
  /** How many times in a row GitHub did not keep the body we sent. */
  misfits: number;
}

/** What this run did last, if the next decision depends on it. */
export type LastStep =
  | { kind: "nothing" | "look" | "read" | "gone" | "too-long" | "locked" }
  | { kind: "create"; comment: Comment; isMisnamed: boolean }
  | { kind: "update"; id: number }
  /** A write that may or may not have happened. `looks`: how many looks have not shown it so far. */
  | { kind: "unsure"; write: CommentWrite; looks: number };

/** The start: nothing seen, nothing done. `head` is the head of the pull request, which was just read. */
export function observeNothing(
  pullRequest: number,
  { key, author, head }: { key: string; author: string; head: string },
): CommentsObserved {
  return {
    ...{ pullRequest, key, author, head },
    ...{ listed: [], touched: [], gone: [], current: [], forgers: [], created: [] },
    last: { kind: "nothing" },
    ...{ looksSince: 0, isUpdated: false, writes: 0, removed: 0, losses: 0 },
    ...{ createTries: 0, updateTries: NO_TRIES, level: 0, misfits: 0 },
  };
}

/** Reads what the decision asks for, and keeps everything else that is known. */
export async function observeComments(
  repository: Repository,
  before: CommentsObserved,
  wanted: CommentLook | CommentRead | { kind: "read-head" },
): Promise<CommentsObserved> {
  if (wanted.kind === "read-head") {
    const pull = await readPullRequest(repository, before.pullRequest);
    return { ...before, head: pull === "gone" ? null : pull.headSha };
  }
  if (wanted.kind === "read") {
    const comment = await readComment(repository, wanted.id);
    return comment === "gone" ? noteMissing(before, wanted.id) : noteRead(before, comment);
  }
  return noteLook(before, wanted, await listComments(repository, before.pullRequest, { since: wanted.since }));
}
