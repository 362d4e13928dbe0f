/** What is known of the summary comment on one pull request: what the last look showed, and what this run did itself. */

import { type Comment, listComments } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import { readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { CommentLook, CommentWrite } from "./decide-comment.ts";
import { noteLook } from "./note-progress.ts";

export interface CommentsObserved {
  pullRequest: number;
  key: string;
  /** Login whose comments are own: the input `author`; once a comment was created, the login that GitHub named. */
  author: string;
  /** As the last look listed them; own updates and deletions since then are in it. */
  listed: readonly Comment[];
  /** Logins of others whose comments carried our marker at the first look. */
  forgers: readonly string[];
  /** Head commit of the pull request, read only when a decision asks for it; null if the pull request is gone. */
  head: string | null | "unread";
  last: LastStep;
  /** Created by this run and still there as far as it knows; lists may not show them yet. */
  created: readonly Comment[];
  /** Looks since the last creation. */
  looksSince: number;
  /** True once a comment that was there already got our content. */
  isUpdated: boolean;
  /** Writes that are known to have happened. */
  writes: number;
  /** Own twins that were deleted. */
  removed: number;
  /** How often the comment was deleted between a look and its update. */
  losses: number;
  /** Tries of the create or update that is under way. */
  createTries: number;
  updateTries: Tries;
  /** Least level of reduction. */
  level: number;
  /** How often in a row GitHub did not keep the body that was sent. */
  misfits: number;
}

/** What this run did last, as far as the next decision depends on it. */
export type LastStep =
  | { kind: "nothing" | "look" | "gone" | "too-long" | "locked" }
  | { kind: "create"; comment: Comment; isMisnamed: boolean }
  /** `sinceMs`: since the update before it. `isShared`: others use the token at the same time. */
  | { kind: "update"; sinceMs: number; isShared: boolean }
  /** A write that may or may not have happened. */
  | { kind: "unsure"; write: CommentWrite };

/** The start: nothing seen, nothing done. */
export function observeNothing(
  pullRequest: number,
  { "comment-key": key, author }: { "comment-key": string; author: string },
): CommentsObserved {
  return {
    pullRequest,
    key,
    author,
    listed: [],
    forgers: [],
    head: "unread",
    last: { kind: "nothing" },
    created: [],
    looksSince: 0,
    isUpdated: false,
    writes: 0,
    removed: 0,
    losses: 0,
    createTries: 0,
    updateTries: NO_TRIES,
    level: 0,
    misfits: 0,
  };
}

/** Reads what the decision asks for; all that is known besides stays. */
export async function observeComments(
  repository: Repository,
  before: CommentsObserved,
  wanted: CommentLook | { kind: "read-head" },
): Promise<CommentsObserved> {
  if (wanted.kind === "read-head") {
    const pull = await readPullRequest(repository, before.pullRequest);
    return { ...before, head: pull === "gone" ? null : pull.headSha };
  }
  const listed = await listComments(repository, before.pullRequest, { since: wanted.since });
  return noteLook(before, wanted, { listed, isShared: repository.client.isShared() });
}
