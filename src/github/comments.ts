/** Reads and writes comments on issues and pull requests, because a pull request is an issue in the API. */

import { isGone } from "./failure.ts";
import { readPages } from "./pages.ts";
import { NO_TRIES, RetryDue, type Tries } from "./plan-retry.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, loginOf } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface Comment {
  id: number;
  body: string;
  /** The login; empty if the account no longer exists. */
  author: string;
  createdAt: string;
  updatedAt: string;
  url: string;
}

/**
 * Lists all comments on an issue or pull request, oldest first. `since` omits comments that have not changed since
 * then.
 */
export async function listComments(
  { client, owner, repo }: Repository,
  issue: number,
  { since }: { since?: string | undefined } = {},
): Promise<Comment[]> {
  const comments: Comment[] = [];
  const parameters = { owner, repo, issue_number: issue, since };
  for await (const page of readPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
    comments.push(...asList(page.entries).map(toComment));
  }
  return comments;
}

/** Returns "gone" if the comment was deleted. Lists may be some seconds out of date. */
export async function readComment({ client, owner, repo }: Repository, id: number): Promise<Comment | "gone"> {
  try {
    const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
    const { data } = await client.request(route, { owner, repo, comment_id: id });
    return toComment(asFields(data));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

/**
 * Posts a comment. If the call fails, the comment may still have been posted (`isUnsureWrite`), or the conversation may
 * be locked (`isLocked`). If `earlier` (the previous tries of the same comment) is given, the client makes one call.
 * After a rate limit, the client then waits and throws a RetryDue. Look before you post again.
 */
export async function createComment(
  { client, owner, repo }: Repository,
  issue: number,
  body: string,
  { earlier }: { earlier?: Tries } = {},
): Promise<Comment> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: issue,
    body,
    request: earlier === undefined ? {} : { earlierTries: earlier },
  });
  return toComment(asFields(data));
}

export type CommentUpdate =
  | { kind: "updated"; comment: Comment }
  | { kind: "gone" }
  /** The outcome is unknown, or GitHub asked us to wait. The wait is over. Look before you write again. */
  | { kind: "unsure"; tries: Tries };

/**
 * Replaces a comment's body in a single try. `earlier` has the previous tries of the same write, which affect the wait
 * after a failure.
 */
export async function updateComment(
  { client, owner, repo }: Repository,
  id: number,
  { body, earlier = NO_TRIES }: { body: string; earlier?: Tries },
): Promise<CommentUpdate> {
  try {
    const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: id,
      body,
      request: { earlierTries: earlier },
    });
    return { kind: "updated", comment: toComment(asFields(data)) };
  } catch (error) {
    if (isGone(error)) return { kind: "gone" };
    if (error instanceof RetryDue) return { kind: "unsure", tries: error.tries };
    throw error;
  }
}

/** `unsure` is possible only if `earlier` is given. */
export type CommentDeletion = { kind: "deleted" } | { kind: "unsure"; tries: Tries };

/**
 * Deletes a comment. A comment that no longer exists counts as deleted. If `earlier` (the previous tries of the same
 * deletion) is given, the client makes one call.
 */
export async function deleteComment(
  { client, owner, repo }: Repository,
  id: number,
  earlier?: Tries,
): Promise<CommentDeletion> {
  try {
    const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
    const request = earlier === undefined ? {} : { earlierTries: earlier };
    await client.request(route, { owner, repo, comment_id: id, request });
  } catch (error) {
    if (error instanceof RetryDue) return { kind: "unsure", tries: error.tries };
    if (!isGone(error)) throw error;
  }
  return { kind: "deleted" };
}

function toComment(raw: AnswerFields): Comment {
  return {
    id: asNumber(raw.id),
    body: asText(raw.body),
    author: loginOf(raw.user),
    createdAt: asText(raw.created_at),
    updatedAt: asText(raw.updated_at),
    url: asText(raw.html_url),
  };
}
