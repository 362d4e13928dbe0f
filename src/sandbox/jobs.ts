/** Lists jobs of workflow runs, and redirects to the storage for a log. */

import { withOdd } from "./odd.ts";
import { notFound, paginate, Refusal, type Route, type RouteRequest } from "./router.ts";
import { requireRun } from "./runs.ts";
import { apiAddress } from "./show.ts";
import type { GitHubState, StoredJob } from "./state.ts";

/** Addresses with this prefix imitate GitHub's storage of logs and artifacts. */
export const STORAGE_PATH = "/storage/";

export const JOB_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/actions/runs/:run/jobs",
    area: "actions",
    docs: "actions/workflow-jobs#list-jobs-for-a-workflow-run",
    query: ["filter"],
    handle: listJobs,
  },
  {
    method: "GET",
    path: "/actions/runs/:run/attempts/:attempt/jobs",
    area: "actions",
    docs: "actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt",
    handle: listAttempt,
  },
  {
    method: "GET",
    path: "/actions/jobs/:job",
    area: "actions",
    docs: "actions/workflow-jobs#get-a-job-for-a-workflow-run",
    handle: (request) => ({ status: 200, body: showJob(request.state, requireJob(request)) }),
  },
  {
    method: "GET",
    path: "/actions/jobs/:job/logs",
    area: "actions",
    docs: "actions/workflow-jobs#download-job-logs-for-a-workflow-run",
    handle: redirectToLog,
  },
  {
    method: "GET",
    path: "/check-runs/:job/annotations",
    area: "checks",
    docs: "checks/runs#list-check-run-annotations",
    handle: listAnnotations,
  },
];

function listJobs(request: RouteRequest) {
  const { state, query, lists } = request;
  const { id } = requireRun(request);
  const jobs = lists.of("jobs").filter((job) => job.runId === id);
  const chosen = query.get("filter") === "all" ? jobs : jobs.filter((job) => isLatest(job, jobs));
  return paginate(chosen, request, (job) => showJob(state, job), "jobs");
}

function listAttempt(request: RouteRequest) {
  const { state, params, lists } = request;
  const { id } = requireRun(request);
  const jobs = lists.of("jobs").filter((job) => job.runId === id && String(job.attempt) === params.attempt);
  return paginate(jobs, request, (job) => showJob(state, job), "jobs");
}

/** True if no later attempt repeated the job. If a re-run skips a job, GitHub shows the job of the earlier attempt. */
function isLatest(job: StoredJob, jobs: readonly StoredJob[]): boolean {
  return !jobs.some((other) => other.name === job.name && other.attempt > job.attempt);
}

function redirectToLog(request: RouteRequest) {
  const { state } = request;
  const { id } = requireJob(request);
  const log = state.logs.get(id);
  if (log === undefined || log.gone === 404) throw notFound();
  if (log.gone === 410) throw new Refusal(410, "Gone");
  return { status: 302, body: null, headers: { location: `${state.url}${STORAGE_PATH}logs/${id}?sig=once` } };
}

function listAnnotations(request: RouteRequest) {
  const { annotations = [] } = requireJob(request);
  return paginate(annotations, request, (message) => ({
    ...{ path: ".github", blob_href: "", start_line: 1, end_line: 1, start_column: null, end_column: null },
    ...{ annotation_level: "failure", title: "", message, raw_details: "" },
  }));
}

function requireJob({ state, params }: RouteRequest): StoredJob {
  const job = state.jobs.find((each) => String(each.id) === params.job);
  if (job === undefined) throw notFound();
  return job;
}

function showJob(state: GitHubState, job: StoredJob) {
  const run = state.runs.find((each) => each.id === job.runId);
  const steps = job.steps?.map((step) => ({
    name: step.name,
    status: step.status,
    conclusion: step.conclusion,
    number: step.number,
    started_at: step.startedAt,
    completed_at: step.completedAt,
  }));
  const hasRunner = job.status !== "queued" && job.status !== "waiting";
  const shown = {
    id: job.id,
    run_id: job.runId,
    workflow_name: run?.name ?? null,
    head_branch: run?.headBranch ?? null,
    run_url: apiAddress(state, `/actions/runs/${job.runId}`),
    run_attempt: job.attempt,
    node_id: `CR_${job.id}`,
    head_sha: run?.headSha ?? "0".repeat(40),
    url: apiAddress(state, `/actions/jobs/${job.id}`),
    html_url: job.url,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    ...(steps === undefined ? {} : { steps }),
    check_run_url: apiAddress(state, `/check-runs/${job.id}`),
    labels: ["ubuntu-latest"],
    runner_id: hasRunner ? 1 : null,
    runner_name: hasRunner ? (job.runnerName ?? "GitHub Actions 1") : null,
    runner_group_id: hasRunner ? 0 : null,
    runner_group_name: hasRunner ? "GitHub Actions" : null,
  };
  return withOdd(shown, job.odd);
}
