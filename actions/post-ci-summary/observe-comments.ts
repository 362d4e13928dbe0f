/** Collects what is known about the summary comment on one pull request. */

import { type Comment, listComments, readComment } from "../../src/github/comments.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import { readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type CommentLook, type CommentRead, type CommentWrite, PAUSE } from "./decide-comment.ts";
import { noteLook, noteMissing, notePull, noteRead } from "./note-progress.ts";
import type { ObservedPull } from "./observe-ci.ts";

export interface CommentsObserved {
  pullRequest: number;
  key: string;
  /** The login of our own comments: the input `author`, or the login that GitHub named after a comment was created. */
  author: string;
  /** The comments from all looks, each in its newest version. A later list may show less than an earlier list. */
  listed: readonly Comment[];
  /** The comments as this run itself last read or wrote them. */
  touched: readonly Comment[];
  /** Ids of comments that this run deleted or found deleted. Lists may still show them. */
  gone: readonly number[];
  /** Ids of comments read since the last look and the last change, in order of reading. */
  current: readonly number[];
  /** Logins of others whose comments had our marker at the first look. */
  forgers: readonly string[];
  /** The head commit of the pull request when it was last read; null if the pull request is gone. */
  head: string | null;
  /** The greatest run id in our comments when `head` was last read; 0 for the first read. */
  headRun: number;
  /** How many comments the pull request itself counted; null if a comment may have been created since. */
  counted: number | null;
  /** How many comments the last complete list had. */
  shown: number;
  /** How many comments the first list lacked, compared with `counted`. */
  hidden: number;
  last: LastStep;
  created: readonly number[];
  /** The number of looks since the last comment was created. */
  looksSince: number;
  /** True once an existing comment got our content. */
  isUpdated: boolean;
  writes: number;
  removed: number;
  /** True after a write, until this run has waited as long as the client pauses between writes. */
  owesPause: boolean;
  /** How often the comment was deleted between a look and its update. */
  losses: number;
  createTries: number;
  /** Tries of the current update or deletion. */
  tries: Tries;
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
  /** The write may have happened. `looks`: how many looks did not show the created comment. */
  | { kind: "unsure"; write: CommentWrite; looks: number };

/** The initial state, right after the pull request was read. */
export function observeNothing(
  { number, headSha, comments }: Pick<ObservedPull, "number" | "headSha" | "comments">,
  { key, author }: { key: string; author: string },
): CommentsObserved {
  return {
    ...{ pullRequest: number, key, author, head: headSha, headRun: 0 },
    ...{ counted: comments, shown: 0, hidden: 0 },
    ...{ listed: [], touched: [], gone: [], current: [], forgers: [], created: [] },
    last: { kind: "nothing" },
    ...{ looksSince: 0, isUpdated: false, writes: 0, removed: 0, owesPause: false, losses: 0 },
    ...{ createTries: 0, tries: NO_TRIES, level: 0, misfits: 0 },
  };
}

export async function observeComments(
  repository: Repository,
  known: CommentsObserved,
  wanted: CommentLook | CommentRead | { kind: "read-pull" },
): Promise<CommentsObserved> {
  if (wanted.kind === "read-pull") return notePull(known, await readPullRequest(repository, known.pullRequest));
  const before = { ...known, owesPause: known.owesPause && wanted.wait < PAUSE };
  if (wanted.kind === "read") {
    const comment = await readComment(repository, wanted.id);
    return comment === "gone" ? noteMissing(before, wanted.id) : noteRead(before, comment);
  }
  return noteLook(before, wanted, await listComments(repository, before.pullRequest, { since: wanted.since }));
}
