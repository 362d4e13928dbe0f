/** Reads the runs before and after a failure, and their jobs. */

import { listJobs } from "../../src/github/jobs.ts";
import { markTimedOut } from "../../src/github/mark-timed-out.ts";
import { listRuns, type RunFilter } from "../../src/github/runs.ts";
import { queuedPullRequest } from "../../src/pipeline/queued-pull-request.ts";
import { type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import type { FoundFailure } from "./read-failures.ts";
import { hasTimedOut, isFailure, judgeJobs } from "./select-failures.ts";
import type { TrackerSettings } from "./settings.ts";
import type { SubjectKey } from "./tracked-failure.ts";

const MOST_RUNS = 3;

/** The newest run that shows that the failure is over; null if there is none. */
export async function findLaterRecovery(
  context: TrackerContext,
  run: WorkflowRun,
  found: FoundFailure,
): Promise<RunKey | null> {
  const newer: WorkflowRun[] = [];
  const { filter, accepts } = siblingsOf(run, found.arrival.occurrence.subject);
  await listRuns(context.repository, {
    ...filter,
    status: "success",
    stopAt: (other) => {
      if (other.id > run.id && accepts(other)) newer.push(other);
      return other.id <= run.id || newer.length === MOST_RUNS;
    },
  });
  for (const other of newer) {
    if (!isJobDecisive(context.settings)) return runKeyOf(other);
    const verdicts = judgeJobs(other, await readJobs(context, other));
    if (found.jobs.every(({ base }) => (verdicts.get(base) ?? "passed") === "passed")) return runKeyOf(other);
  }
  return null;
}

/** True if the previous runs of the same workflow failed too, in the same job if that matters. */
export async function hasFailedBefore(
  context: TrackerContext,
  run: WorkflowRun,
  found: FoundFailure,
): Promise<boolean> {
  const wanted = context.settings["open-after"] - 1;
  const before: WorkflowRun[] = [];
  const { filter, accepts } = siblingsOf(run, found.arrival.occurrence.subject);
  await listRuns(context.repository, {
    ...filter,
    status: "completed",
    stopAt: (other) => {
      if (other.id < run.id && accepts(other) && other.event === run.event) before.push(other);
      return before.length === wanted;
    },
  });
  if (before.length < wanted) return false;
  if (!before.every(({ conclusion }) => isFailure(conclusion) || conclusion === "cancelled")) return false;
  for (const other of before) {
    if (isFailure(other.conclusion) && !isJobDecisive(context.settings)) continue;
    const jobs = await readMarkedJobs(context, other);
    if (!isFailure(other.conclusion) && !hasTimedOut(other, jobs)) return false;
    if (!isJobDecisive(context.settings)) continue;
    const verdicts = judgeJobs(other, jobs);
    if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed")) return false;
  }
  return true;
}

/** All jobs of all attempts. Those of the run's attempt that exceeded their time limit count as timed out. */
export async function readMarkedJobs(context: TrackerContext, run: WorkflowRun): Promise<readonly Job[]> {
  const listed = { jobs: [...(await readJobs(context, run))], problems: [] };
  const { jobs, problems } = await markTimedOut(context.repository, listed, ({ attempt }) => attempt === run.attempt);
  for (const problem of problems) note(context, problem);
  return jobs;
}

/** All jobs of all attempts. */
export async function readJobs(context: TrackerContext, run: WorkflowRun): Promise<readonly Job[]> {
  const { jobs, problems } = await listJobs(context.repository, run.id, "all");
  for (const problem of problems) note(context, problem);
  return jobs;
}

/** How to list the runs of the same workflow for the same subject, and which of the listed runs belong to it. */
function siblingsOf(
  run: WorkflowRun,
  subject: SubjectKey,
): { filter: Pick<RunFilter, "workflow" | "branch" | "event">; accepts(other: WorkflowRun): boolean } {
  const workflow = run.workflowId;
  const isOfWorkflow = (other: WorkflowRun) => stemOf(other.path) === stemOf(run.path);
  if (subject.startsWith("workflow:")) return { filter: { workflow }, accepts: isOfWorkflow };
  const queued = queuedPullRequest(run.headBranch);
  if (queued !== null) {
    const accepts = (other: WorkflowRun) => isOfWorkflow(other) && queuedPullRequest(other.headBranch) === queued;
    return { filter: { workflow, event: run.event }, accepts };
  }
  // A pull request's branch and a branch of the repository may have the same name.
  const isOfPull = ({ event }: WorkflowRun) => /^pull_request/.test(event);
  return {
    filter: { workflow, branch: run.headBranch ?? undefined },
    accepts: (other) =>
      isOfWorkflow(other) && isOfPull(other) === isOfPull(run) && other.headRepository?.id === run.headRepository?.id,
  };
}

/** False if a category is not about a single job. */
function isJobDecisive(settings: TrackerSettings): boolean {
  return settings["group-by"] !== "workflow" && settings.category === undefined;
}
