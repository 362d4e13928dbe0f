/** Reads the runs before and after a failure, and their jobs. */

import { listJobs } from "../../src/github/jobs.ts";
import { markTimedOut } from "../../src/github/mark-timed-out.ts";
import { listRuns, type RunFilter } from "../../src/github/runs.ts";
import { explainsConclusion, isListBehind } from "../../src/pipeline/judge-job-list.ts";
import { queuedPullRequest } from "../../src/pipeline/queued-pull-request.ts";
import { parseRunKey, type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import type { RunJobs } from "./observed.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import type { FoundFailure } from "./read-failures.ts";
import { hasTimedOut, isFailure, judgeJobs } from "./select-failures.ts";
import type { TrackerSettings } from "./settings.ts";
import type { Occurrence, SubjectKey } from "./tracked-failure.ts";

const MOST_RUNS = 3;
const MOST_READINGS = 4;

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
    const { jobs, isComplete } = await readJobs(context, other);
    const verdicts = judgeJobs(other, jobs);
    const hasPassed = (base: string) => (verdicts.get(base) ?? (isComplete ? "passed" : "unproven")) === "passed";
    if (found.jobs.every(({ base }) => hasPassed(base))) return runKeyOf(other);
  }
  return null;
}

/** True if the last `open-after` - 1 runs before this one failed too; in the same job, if a category is about a job. */
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
    const { jobs } = await readMarkedJobs(context, other);
    if (!isFailure(other.conclusion) && !hasTimedOut(other, jobs)) return false;
    if (!isJobDecisive(context.settings)) continue;
    const verdicts = judgeJobs(other, jobs);
    if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed")) return false;
  }
  return true;
}

/** Whether the schedule that this failure comes from has completed another run since. */
export async function hasRunOnSchedule(
  { repository }: TrackerContext,
  { key, subject, workflow }: Occurrence,
): Promise<boolean> {
  const { run } = parseRunKey(key);
  let isFound = false;
  await listRuns(repository, {
    ...{ event: "schedule", branch: subject.replace(/^branch:/, ""), status: "completed" },
    stopAt: (other) => {
      isFound ||= other.id > run && stemOf(other.path) === workflow;
      return isFound || other.id <= run;
    },
  });
  return isFound;
}

/** The jobs of all attempts. In the run's own attempt, jobs that exceeded their time limit count as timed out. */
export async function readMarkedJobs(context: TrackerContext, run: WorkflowRun): Promise<RunJobs> {
  const { jobs: listed, isComplete } = await readJobs(context, run);
  const isOwn = ({ attempt }: Job) => attempt === run.attempt;
  const { jobs, problems } = await markTimedOut(context.repository, { jobs: [...listed], problems: [] }, isOwn);
  for (const problem of problems) note(context, problem);
  return { jobs, isComplete };
}

/** All jobs of all attempts. A list that does not agree with its run may lag behind, so it is read again. */
export async function readJobs(context: TrackerContext, run: WorkflowRun): Promise<RunJobs> {
  const { repository, runtime, settings } = context;
  for (let reading = 1; ; reading++) {
    const { jobs, problems, missing } = await listJobs(repository, run.id, "all");
    if (reading < MOST_READINGS && (missing > 0 || isBehind(run, jobs))) {
      await runtime.sleep(settings["settle-ms"] * 2 ** reading);
      continue;
    }
    for (const problem of problems) note(context, problem);
    return { jobs, isComplete: missing === 0 };
  }
}

function isBehind(run: WorkflowRun, jobs: readonly Job[]): boolean {
  const upToHere = jobs.filter(({ attempt }) => attempt <= run.attempt);
  return isListBehind(run, upToHere) || (run.conclusion === "failure" && !explainsConclusion(run, upToHere));
}

/** `filter` lists runs of the same workflow. `accepts` is true for those of them that have the same subject. */
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
