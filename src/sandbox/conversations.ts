/** The parts that issues and pull requests share: numbers, labels and comments. */

import { withOdd } from "./odd.ts";
import { notFound, Refusal, type RouteRequest, validationFailed } from "./router.ts";
import { apiAddress, stamp, webAddress } from "./show.ts";
import { showUser } from "./show-user.ts";
import type { Conversation, GitHubState, Pull } from "./state.ts";

export function listConversations({ issues, pulls }: Pick<GitHubState, "issues" | "pulls">): Conversation[] {
  return [...issues, ...pulls].sort((a, b) => a.number - b.number);
}

/** Throws a Refusal with 404, or with 410 if the issue or pull request was deleted. */
export function requireConversation({ state, params }: Pick<RouteRequest, "state" | "params">): Conversation {
  const found = findConversation(state, Number(params.number));
  if (found === undefined || found.gone === 404) throw notFound();
  if (found.gone === 410) throw new Refusal(410, "This issue was deleted");
  return found;
}

export function findConversation(state: GitHubState, number: number): Conversation | undefined {
  return state.pulls.find((each) => each.number === number) ?? state.issues.find((each) => each.number === number);
}

export function isPull(conversation: Conversation): conversation is Pull {
  return "headSha" in conversation;
}

/** Returns the permissions for the conversation of a request. Any of them is enough. */
export function conversationAreas({ state, params }: Pick<RouteRequest, "state" | "params">): string[] {
  const comment = state.comments.find((each) => String(each.id) === params.comment);
  const found = findConversation(state, comment?.issue ?? Number(params.number));
  return found !== undefined && isPull(found) ? ["issues", "pull-requests"] : ["issues"];
}

export function setConversationState(
  state: GitHubState,
  conversation: Conversation,
  change: { state: "open" | "closed"; reason?: string | null; login: string },
): void {
  const now = stamp(state.now());
  const isClosed = change.state === "closed";
  const stateReason = isClosed ? (change.reason ?? (isPull(conversation) ? null : "completed")) : "reopened";
  if (conversation.state !== change.state || isClosed) conversation.stateReason = stateReason;
  if (conversation.state !== change.state) {
    conversation.state = change.state;
    conversation.closedAt = isClosed ? now : null;
    conversation.closedBy = isClosed ? change.login : null;
  }
  conversation.updatedAt = now;
}

/** Throws a Refusal if the body is too long for GitHub. */
export function requireFittingBody(state: GitHubState, body: string, resource: "Issue" | "IssueComment"): void {
  if (body.length <= state.maxBodyLength) return;
  const text = `ody is too long (maximum is ${state.maxBodyLength} characters)`;
  throw validationFailed(
    resource === "IssueComment"
      ? { resource, code: "unprocessable", field: "data", message: `B${text}` }
      : { resource, code: "custom", field: "body", message: `b${text}` },
  );
}

export function showLabel(state: GitHubState, name: string) {
  const label = state.labels.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const { id = 0, color = "ededed", description = null } = label ?? {};
  const url = apiAddress(state, `/labels/${encodeURIComponent(label?.name ?? name)}`);
  return { id, node_id: `LA_${id}`, url, name: label?.name ?? name, color, default: false, description };
}

/** Shows an issue or pull request as the issues routes do. */
export function showIssue(state: GitHubState, conversation: Conversation) {
  const { number } = conversation;
  const url = apiAddress(state, `/issues/${number}`);
  const kind = isPull(conversation) ? "pull" : "issues";
  const shown = {
    id: 500_000 + number,
    node_id: `I_${number}`,
    url,
    repository_url: apiAddress(state, ""),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: webAddress(state, `/${kind}/${number}`),
    number,
    title: conversation.title,
    body: conversation.body,
    user: showUser(state, conversation.author),
    labels: conversation.labels.map((name) => showLabel(state, name)),
    state: conversation.state,
    state_reason: conversation.stateReason,
    locked: conversation.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: state.comments.filter((comment) => comment.issue === number).length,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    closed_at: conversation.closedAt,
    closed_by: showUser(state, conversation.closedBy),
    author_association: "NONE",
    performed_via_github_app: null,
    ...(isPull(conversation) ? { draft: conversation.isDraft, pull_request: showLink(state, conversation) } : {}),
  };
  return withOdd(shown, conversation.odd);
}

function showLink(state: GitHubState, pull: Pull) {
  const page = webAddress(state, `/pull/${pull.number}`);
  const url = apiAddress(state, `/pulls/${pull.number}`);
  return { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: pull.mergedAt };
}
