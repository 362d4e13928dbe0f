/** Lists and sets commit statuses. */

import type { StoredStatus } from "./checks.ts";
import { paginate, type Route, type RouteRequest, requireText, validationFailed } from "./router.ts";
import { apiAddress, stamp } from "./show.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState } from "./state.ts";

export const STATUS_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/commits/:sha/statuses",
    area: "statuses",
    docs: "commits/statuses#list-commit-statuses-for-a-reference",
    handle: listStatuses,
  },
  {
    method: "POST",
    path: "/statuses/:sha",
    area: "statuses",
    docs: "commits/statuses#create-a-commit-status",
    handle: createStatus,
  },
];

function listStatuses(request: RouteRequest) {
  const { state, params, lists } = request;
  const found = lists
    .of("statuses")
    .filter((status) => status.sha === params.sha)
    .sort((a, b) => b.id - a.id);
  return paginate(found, request, (status) => showStatus(state, status));
}

function createStatus({ state, params, body, lists }: RouteRequest) {
  const description = typeof body.description === "string" ? body.description : null;
  if (description !== null && description.length > 140) {
    throw validationFailed({
      resource: "Status",
      code: "custom",
      field: "description",
      message: "description is too long (maximum is 140 characters)",
    });
  }
  const status: StoredStatus = {
    id: state.nextId++,
    sha: params.sha ?? "",
    context: typeof body.context === "string" ? body.context : "default",
    state: requireText(body, "state") as StoredStatus["state"],
    description,
    targetUrl: typeof body.target_url === "string" ? body.target_url : null,
    creator: state.login,
    createdAt: stamp(state.now()),
  };
  state.statuses.push(status);
  lists.born(status);
  return { status: 201, body: showStatus(state, status) };
}

function showStatus(state: GitHubState, status: StoredStatus) {
  const creator = showUser(state, status.creator);
  return {
    url: apiAddress(state, `/statuses/${status.sha}`),
    avatar_url: creator?.avatar_url ?? null,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator,
  };
}
