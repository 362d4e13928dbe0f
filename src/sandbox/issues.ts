/** Lists, opens and changes issues, which include pull requests. */

import {
  conversationAreas,
  listConversations,
  requireConversation,
  requireFittingBody,
  setConversationState,
  showIssue,
} from "./conversations.ts";
import { addLabelNames } from "./labels.ts";
import { paginate, Refusal, type Route, type RouteRequest, requireText } from "./router.ts";
import { stamp } from "./show.ts";
import type { GitHubState, StoredIssue } from "./state.ts";

export const ISSUE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/issues",
    area: ["issues", "pull-requests"],
    docs: "issues/issues#list-repository-issues",
    query: ["state", "labels", "sort", "direction", "since", "creator"],
    handle: listIssues,
  },
  { method: "POST", path: "/issues", area: "issues", docs: "issues/issues#create-an-issue", handle: createIssue },
  {
    method: "GET",
    path: "/issues/:number",
    area: conversationAreas,
    docs: "issues/issues#get-an-issue",
    handle: (request) => ({ status: 200, body: showIssue(request.state, requireConversation(request)) }),
  },
  {
    method: "PATCH",
    path: "/issues/:number",
    area: conversationAreas,
    docs: "issues/issues#update-an-issue",
    handle: updateIssue,
  },
];

function listIssues(request: RouteRequest) {
  const { state, query, lists } = request;
  requireIssues(state);
  const wanted = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter(Boolean);
  const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
  const creator = query.get("creator");
  const found = listConversations({ issues: lists.of("issues"), pulls: lists.of("pulls") })
    .filter((each) => each.gone === null)
    .filter((each) => wanted === "all" || each.state === wanted)
    .filter((each) => labels.every((label) => each.labels.some((own) => isSameText(own, label))))
    .filter((each) => Date.parse(each.updatedAt) >= since)
    .filter((each) => creator === null || each.author === creator);
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  if (query.get("sort") === "comments") throw new Error("the sandbox does not sort issues by comments");
  found.sort((a, b) => sign * (Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number));
  return paginate(found, request, (each) => showIssue(state, each));
}

function createIssue({ state, body, lists }: RouteRequest) {
  requireIssues(state);
  const title = requireText(body, "title");
  const text = typeof body.body === "string" ? body.body : null;
  requireFittingBody(state, text ?? "", "Issue");
  const now = stamp(state.now());
  const issue: StoredIssue = {
    number: state.nextNumber++,
    title,
    body: text,
    author: state.login,
    state: "open",
    stateReason: null,
    labels: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    gone: null,
  };
  addLabelNames(state, issue, readLabels(body.labels));
  state.issues.push(issue);
  lists.born(issue);
  return { status: 201, body: showIssue(state, issue) };
}

function updateIssue(request: RouteRequest) {
  const { state, body } = request;
  const issue = requireConversation(request);
  if (typeof body.body === "string") requireFittingBody(state, body.body, "Issue");
  if (typeof body.title === "string") issue.title = body.title;
  if (typeof body.body === "string") issue.body = body.body;
  if (body.labels !== undefined) {
    issue.labels = [];
    addLabelNames(state, issue, readLabels(body.labels));
  }
  if (body.state === "open" || body.state === "closed") {
    const reason = typeof body.state_reason === "string" ? body.state_reason : null;
    setConversationState(state, issue, { state: body.state, reason, login: state.login });
  }
  issue.updatedAt = stamp(state.now());
  return { status: 200, body: showIssue(state, issue) };
}

function requireIssues(state: GitHubState): void {
  if (!state.hasIssues) throw new Refusal(410, "Issues are disabled for this repo");
}

function readLabels(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label: string | { name: string }) => (typeof label === "string" ? label : label.name));
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
