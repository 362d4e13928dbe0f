/** Check runs of a commit. */

import type { CheckRun } from "./checks.ts";
import { paginate, type Route, type RouteRequest } from "./router.ts";
import { apiAddress, webAddress } from "./show.ts";
import type { GitHubState } from "./state.ts";

export const CHECK_RUN_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/commits/:sha/check-runs",
    area: "checks",
    docs: "checks/runs#list-check-runs-for-a-git-reference",
    query: ["check_name", "status", "filter"],
    handle: listCheckRuns,
  },
];

function listCheckRuns(request: RouteRequest) {
  const { state, params, query, lists } = request;
  const name = query.get("check_name");
  const status = query.get("status");
  const found = lists
    .of("checkRuns")
    .filter((check) => check.sha === params.sha)
    .filter((check) => (name === null || check.name === name) && (status === null || check.status === status))
    .sort((a, b) => b.id - a.id);
  const latest = found.filter((check, at) => found.findIndex((other) => other.name === check.name) === at);
  const chosen = query.get("filter") === "all" ? found : latest;
  return paginate(chosen, request, (check) => showCheckRun(state, check), "check_runs");
}

function showCheckRun(state: GitHubState, check: CheckRun) {
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    head_sha: check.sha,
    external_id: null,
    name: check.name,
    url: apiAddress(state, `/check-runs/${check.id}`),
    html_url: webAddress(state, `/runs/${check.id}`),
    details_url: check.url,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...{ title: null, summary: null, text: null, annotations_count: 0 },
      annotations_url: apiAddress(state, `/check-runs/${check.id}/annotations`),
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}
