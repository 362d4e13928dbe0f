/** Reads and writes labels of the repository, issues and pull requests. */

import { conversationAreas, requireConversation, showLabel } from "./conversations.ts";
import { notFound, paginate, Refusal, type Route, type RouteRequest, requireText, validationFailed } from "./router.ts";
import { stamp } from "./show.ts";
import type { Conversation, GitHubState, StoredLabel } from "./state.ts";

const LABEL_AREAS = ["issues", "pull-requests"];

export const LABEL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/labels",
    area: LABEL_AREAS,
    docs: "issues/labels#list-labels-for-a-repository",
    handle: list,
  },
  { method: "POST", path: "/labels", area: LABEL_AREAS, docs: "issues/labels#create-a-label", handle: create },
  { method: "GET", path: "/labels/:name", area: LABEL_AREAS, docs: "issues/labels#get-a-label", handle: read },
  {
    method: "GET",
    path: "/issues/:number/labels",
    area: conversationAreas,
    docs: "issues/labels#list-labels-for-an-issue",
    handle: (request) => showAll(request, requireConversation(request)),
  },
  {
    method: "POST",
    path: "/issues/:number/labels",
    area: conversationAreas,
    docs: "issues/labels#add-labels-to-an-issue",
    handle: addTo,
  },
  {
    method: "DELETE",
    path: "/issues/:number/labels/:name",
    area: conversationAreas,
    docs: "issues/labels#remove-a-label-from-an-issue",
    handle: removeFrom,
  },
];

/** As on GitHub, an unknown name becomes a new label of the repository. */
export function addLabelNames(state: GitHubState, conversation: Conversation, names: readonly string[]): void {
  for (const name of names) {
    const label = findLabel(state, name) ?? addLabel(state, { name });
    if (!conversation.labels.includes(label.name)) conversation.labels.push(label.name);
  }
}

export function addLabel(
  state: GitHubState,
  { name, color = "ededed", description = null }: Partial<StoredLabel>,
): StoredLabel {
  if (name === undefined) throw new Error("a label needs a name");
  const label = { id: state.nextId++, name, color, description };
  state.labels.push(label);
  return label;
}

function list(request: RouteRequest) {
  return paginate(request.state.labels, request, ({ name }) => showLabel(request.state, name));
}

function create({ state, body }: RouteRequest) {
  const name = requireText(body, "name");
  if (findLabel(state, name) !== undefined) {
    throw validationFailed({ resource: "Label", code: "already_exists", field: "name" });
  }
  const color = typeof body.color === "string" ? body.color : "ededed";
  const description = typeof body.description === "string" ? body.description : null;
  if (!/^[0-9a-f]{6}$/i.test(color)) throw validationFailed({ resource: "Label", code: "invalid", field: "color" });
  addLabel(state, { name, color, description });
  return { status: 201, body: showLabel(state, name) };
}

function read({ state, params }: RouteRequest) {
  if (findLabel(state, params.name ?? "") === undefined) throw notFound();
  return { status: 200, body: showLabel(state, params.name ?? "") };
}

function addTo(request: RouteRequest) {
  const { state, body } = request;
  const conversation = requireConversation(request);
  addLabelNames(state, conversation, (body.labels ?? []) as string[]);
  conversation.updatedAt = stamp(state.now());
  return showAll(request, conversation);
}

function removeFrom(request: RouteRequest) {
  const { state, params } = request;
  const conversation = requireConversation(request);
  const at = conversation.labels.findIndex((label) => label.toLowerCase() === params.name?.toLowerCase());
  if (at < 0) throw new Refusal(404, "Label does not exist");
  conversation.labels.splice(at, 1);
  conversation.updatedAt = stamp(state.now());
  return showAll(request, conversation);
}

function showAll({ state }: RouteRequest, { labels }: Conversation) {
  return { status: 200, body: labels.map((name) => showLabel(state, name)) };
}

function findLabel(state: GitHubState, name: string): StoredLabel | undefined {
  return state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
