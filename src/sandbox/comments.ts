/** Reads and writes comments on issues and pull requests. */

import { conversationAreas, findConversation, requireConversation, requireFittingBody } from "./conversations.ts";
import { withOdd } from "./odd.ts";
import { notFound, paginate, Refusal, type Route, type RouteRequest, requireText, validationFailed } from "./router.ts";
import { apiAddress, stamp, webAddress } from "./show.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState, StoredComment } from "./state.ts";

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/issues/:number/comments",
    area: conversationAreas,
    docs: "issues/comments#list-issue-comments",
    query: ["since"],
    handle: listComments,
  },
  {
    method: "POST",
    path: "/issues/:number/comments",
    area: conversationAreas,
    docs: "issues/comments#create-an-issue-comment",
    handle: createComment,
  },
  {
    method: "GET",
    path: "/issues/comments/:comment",
    area: conversationAreas,
    docs: "issues/comments#get-an-issue-comment",
    handle: (request) => ({ status: 200, body: showComment(request.state, requireComment(request)) }),
  },
  {
    method: "PATCH",
    path: "/issues/comments/:comment",
    area: conversationAreas,
    docs: "issues/comments#update-an-issue-comment",
    handle: updateComment,
  },
  {
    method: "DELETE",
    path: "/issues/comments/:comment",
    area: conversationAreas,
    docs: "issues/comments#delete-an-issue-comment",
    handle: deleteComment,
  },
];

function listComments(request: RouteRequest) {
  const { state, query, lists } = request;
  const { number } = requireConversation(request);
  const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
  const found = lists
    .of("comments")
    .filter((comment) => comment.issue === number && Date.parse(comment.updatedAt) >= since)
    .sort((a, b) => a.id - b.id);
  return paginate(found, request, (comment) => showComment(state, comment));
}

function createComment(request: RouteRequest) {
  const { state, lists } = request;
  const conversation = requireConversation(request);
  if (conversation.locked) throw new Refusal(403, "Unable to create comment because issue is locked.");
  const body = requireBody(request);
  const now = stamp(state.now());
  const { number } = conversation;
  const comment: StoredComment = {
    id: state.nextId++,
    issue: number,
    body,
    author: state.login,
    createdAt: now,
    updatedAt: now,
  };
  state.comments.push(comment);
  conversation.updatedAt = now;
  lists.born(comment);
  const shown = showComment(state, comment);
  return { status: 201, body: shown, headers: { location: shown.url } };
}

function updateComment(request: RouteRequest) {
  const { state } = request;
  const comment = requireComment(request);
  comment.body = requireBody(request);
  comment.updatedAt = stamp(state.now());
  return { status: 200, body: showComment(state, comment) };
}

function deleteComment(request: RouteRequest) {
  const { comments } = request.state;
  comments.splice(comments.indexOf(requireComment(request)), 1);
  return { status: 204, body: null };
}

function requireBody({ state, body }: RouteRequest): string {
  const text = requireText(body, "body");
  if (text.trim() === "") {
    throw validationFailed({
      resource: "IssueComment",
      code: "unprocessable",
      field: "data",
      message: "Body cannot be blank",
    });
  }
  requireFittingBody(state, text, "IssueComment");
  return text;
}

function requireComment({ state, params }: RouteRequest): StoredComment {
  const comment = state.comments.find((each) => String(each.id) === params.comment);
  if (comment === undefined || findConversation(state, comment.issue)?.gone != null) throw notFound();
  return comment;
}

function showComment(state: GitHubState, comment: StoredComment) {
  const { id, issue } = comment;
  const kind = state.pulls.some((pull) => pull.number === issue) ? "pull" : "issues";
  const shown = {
    id,
    node_id: `IC_${id}`,
    url: apiAddress(state, `/issues/comments/${id}`),
    html_url: webAddress(state, `/${kind}/${issue}#issuecomment-${id}`),
    issue_url: apiAddress(state, `/issues/${issue}`),
    user: showUser(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
    performed_via_github_app: null,
  };
  return withOdd(shown, comment.odd);
}
