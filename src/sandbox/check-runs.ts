/** Shows the check runs of a commit. */

import type { CheckRun } from "./checks.ts";
import { notFound, paginate, type Route, type RouteRequest } from "./router.ts";
import { apiAddress, webAddress } from "./show.ts";
import { showUser } from "./show-user.ts";
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
  {
    method: "GET",
    path: "/check-runs/:check",
    area: "checks",
    docs: "checks/runs#get-a-check-run",
    handle: ({ state, params }) => ({
      status: 200,
      body: showCheckRun(state, requireCheck(state, params.check ?? "")),
    }),
  },
];

/** The id of the GitHub Actions app on github.com. */
export const ACTIONS_APP_ID = 15368;

/** Every job is also a check run. */
function requireCheck(state: GitHubState, id: string): CheckRun {
  const check = state.checkRuns.find((each) => String(each.id) === id);
  const job = state.jobs.find((each) => String(each.id) === id);
  if (check !== undefined) return check;
  if (job === undefined) throw notFound();
  const sha = state.runs.find((run) => run.id === job.runId)?.headSha ?? "0".repeat(40);
  const status = job.status === "completed" || job.status === "in_progress" ? job.status : "queued";
  return { ...job, sha, status };
}

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
    app: showApp(state, check.app ?? ACTIONS_APP_ID),
    pull_requests: [],
  };
}

function showApp(state: GitHubState, id: number) {
  const isActions = id === ACTIONS_APP_ID;
  return {
    id,
    node_id: `A_${id}`,
    slug: isActions ? "github-actions" : `app-${id}`,
    owner: showUser(state, "github"),
    name: isActions ? "GitHub Actions" : `App ${id}`,
    description: null,
    external_url: "https://github.com/features/actions",
    html_url: `https://github.com/apps/${isActions ? "github-actions" : `app-${id}`}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: {},
    events: [],
  };
}
