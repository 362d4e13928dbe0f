/** Lists workflows and their runs. */

import { withOdd } from "./odd.ts";
import { notFound, paginate, type Route, type RouteRequest } from "./router.ts";
import { apiAddress, stamp, thisRepository, webAddress } from "./show.ts";
import { showRepository } from "./show-repository.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState, Run, Workflow } from "./state.ts";

const FILTERS = ["actor", "branch", "event", "status", "created", "head_sha"];

export const RUN_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/actions/runs",
    area: "actions",
    docs: "actions/workflow-runs#list-workflow-runs-for-a-repository",
    query: FILTERS,
    handle: (request) => listRuns(request, null),
  },
  {
    method: "GET",
    path: "/actions/runs/:run",
    area: "actions",
    docs: "actions/workflow-runs#get-a-workflow-run",
    handle: (request) => ({ status: 200, body: showRun(request.state, requireRun(request)) }),
  },
  {
    method: "GET",
    path: "/actions/workflows",
    area: "actions",
    docs: "actions/workflows#list-repository-workflows",
    handle: (request) =>
      paginate(request.state.workflows, request, (each) => showWorkflow(request.state, each), "workflows"),
  },
  {
    method: "GET",
    path: "/actions/workflows/:workflow",
    area: "actions",
    docs: "actions/workflows#get-a-workflow",
    handle: (request) => ({ status: 200, body: showWorkflow(request.state, requireWorkflow(request)) }),
  },
  {
    method: "GET",
    path: "/actions/workflows/:workflow/runs",
    area: "actions",
    docs: "actions/workflow-runs#list-workflow-runs-for-a-workflow",
    query: FILTERS,
    handle: (request) => {
      const { id } = requireWorkflow(request);
      return listRuns(request, id);
    },
  },
];

export function requireRun({ state, params }: RouteRequest): Run {
  const run = state.runs.find((each) => String(each.id) === params.run);
  if (run === undefined) throw notFound();
  return run;
}

/** Null lists the runs of all workflows. */
function listRuns(request: RouteRequest, workflowId: number | null) {
  const { state, query, lists } = request;
  const filters: [string, (run: Run, value: string) => boolean][] = [
    ["actor", (run, value) => run.actor === value],
    ["branch", (run, value) => run.headBranch === value],
    ["event", (run, value) => run.event === value],
    ["status", (run, value) => run.status === value || run.conclusion === value],
    ["created", (run, value) => isWithin(run.createdAt, value)],
    ["head_sha", (run, value) => run.headSha === value.toLowerCase()],
  ];
  const given = filters.filter(([name]) => query.get(name));
  const found = lists
    .of("runs")
    .filter((run) => workflowId === null || run.workflowId === workflowId)
    .filter((run) => given.every(([name, accepts]) => accepts(run, query.get(name) ?? "")))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
  // GitHub shows at most 1,000 results of a search, although it counts all of them.
  const shown = given.length > 0 ? found.slice(0, 1000) : found;
  const answer = paginate(shown, request, (run) => showRun(state, run), "workflow_runs");
  const total_count = found.length + lists.phantoms;
  return { ...answer, body: { ...(answer.body as object), total_count } };
}

/** Accepts the dates of GitHub's search: `2026-01-01..2026-01-31`, `>=2026-01-01T10:00:00Z` or one day. */
function isWithin(time: string, wanted: string): boolean {
  const at = Date.parse(time);
  const [from, to] = wanted.split("..");
  if (to !== undefined) return (from === "*" || at >= startOf(from ?? "")) && (to === "*" || at < endOf(to));
  const [, sign = "", date = ""] = /^(>=|<=|>|<)?(.*)$/.exec(wanted) ?? [];
  if (sign === ">=") return at >= startOf(date);
  if (sign === ">") return at >= endOf(date);
  if (sign === "<=") return at < endOf(date);
  if (sign === "<") return at < startOf(date);
  return at >= startOf(date) && at < endOf(date);
}

function startOf(date: string): number {
  const at = Date.parse(date);
  if (Number.isNaN(at)) throw new Error(`the sandbox does not understand the date ${date}`);
  return at;
}

function endOf(date: string): number {
  return startOf(date) + (date.length === 10 ? 86_400_000 : 1000);
}

function requireWorkflow({ state, params }: RouteRequest): Workflow {
  const wanted = params.workflow;
  const found = state.workflows.find(({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted);
  if (found === undefined) throw notFound();
  return found;
}

function showWorkflow(state: GitHubState, workflow: Workflow) {
  const { id, name, path, createdAt = stamp(state.now()) } = workflow;
  return {
    id,
    node_id: `W_${id}`,
    name,
    path,
    state: workflow.state ?? "active",
    created_at: createdAt,
    updated_at: createdAt,
    url: apiAddress(state, `/actions/workflows/${id}`),
    html_url: webAddress(state, `/blob/main/${path}`),
    badge_url: webAddress(state, `/workflows/${encodeURIComponent(name)}/badge.svg`),
  };
}

function showRun(state: GitHubState, run: Run) {
  const url = apiAddress(state, `/actions/runs/${run.id}`);
  const isAgain = run.attempt > 1;
  const shown = {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: webAddress(state, `/actions/runs/${run.id}`),
    pull_requests: run.pullRequests.map((pull) => showPullReference(state, run, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: showUser(state, run.actor),
    triggering_actor: showUser(state, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_id: run.id,
    check_suite_node_id: `CS_${run.id}`,
    check_suite_url: apiAddress(state, `/check-suites/${run.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: isAgain ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: apiAddress(state, `/actions/workflows/${run.workflowId}`),
    referenced_workflows: [],
    head_commit: null,
    repository: showRepository(state, thisRepository(state)),
    head_repository: run.headRepository && showRepository(state, run.headRepository),
  };
  return withOdd(shown, run.odd);
}

function showPullReference(state: GitHubState, run: Run, pull: Run["pullRequests"][number]) {
  const here = thisRepository(state);
  const side = (ref: string, sha: string, id: number) => {
    const name = id === here.id ? state.repo : "elsewhere";
    return { ref, sha, repo: { id, url: `${state.url}/repos/${state.owner}/${name}`, name } };
  };
  return {
    url: apiAddress(state, `/pulls/${pull.number}`),
    id: 600_000 + pull.number,
    number: pull.number,
    head: side(run.headBranch ?? "", pull.headSha, run.headRepository?.id ?? here.id),
    base: side(pull.base, "0".repeat(40), pull.baseRepositoryId),
  };
}
