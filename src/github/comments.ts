/** Comments of issues and of pull requests, which are the same to the API. */

import { isGone } from "./failure.ts";
import { readPages } from "./pages.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, loginOf } from "./read-fields.ts";
import type { Repository } from "./repository.ts";
import { type Again, reviseBody } from "./revise-body.ts";

export interface Comment {
  id: number;
  body: string;
  /** Login; empty if the account is gone. */
  author: string;
  createdAt: string;
  updatedAt: string;
  /** Page in the browser. */
  url: string;
}

/** All comments of an issue or pull request, oldest first; `since` leaves out those not touched since then. */
export async function listComments(
  { client, owner, repo }: Repository,
  issue: number,
  { since }: { since?: string } = {},
): Promise<Comment[]> {
  const comments: Comment[] = [];
  const parameters = { owner, repo, issue_number: issue, since };
  for await (const page of readPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
    comments.push(...asList(page.entries).map(toComment));
  }
  return comments;
}

/** Posts a comment. A failure may hide that it was posted (`isUnsureWrite`), and the conversation may be locked (`isLocked`). */
export async function createComment(
  { client, owner, repo }: Repository,
  issue: number,
  body: string,
): Promise<Comment> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: issue,
    body,
  });
  return toComment(asFields(data));
}

/**
 * Replaces a comment's body. When nobody knows whether the write happened, the comment is read and `again` gives the body
 * to write over it, or null to leave it; without `again` the same body is written unless it is there.
 */
export async function updateComment(
  repository: Repository,
  id: number,
  body: string,
  again?: Again<Comment>,
): Promise<Comment | "gone"> {
  const { client, owner, repo } = repository;
  try {
    const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: id,
      body,
      request: reviseBody(body, () => readRaw(repository, id), toComment, again),
    });
    return toComment(asFields(data));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

/** Deletes a comment; one that is gone already counts as deleted. */
export async function deleteComment({ client, owner, repo }: Repository, id: number): Promise<void> {
  try {
    await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function readRaw({ client, owner, repo }: Repository, id: number): Promise<AnswerFields> {
  const parameters = { owner, repo, comment_id: id };
  return asFields((await client.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)).data);
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
