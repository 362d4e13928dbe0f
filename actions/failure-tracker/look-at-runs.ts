/** The runs before and after a failure, and their jobs. */

import { listJobs } from "../../src/github/jobs.ts";
import { listRuns } from "../../src/github/runs.ts";
import { type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import type { FoundFailure } from "./read-failures.ts";
import { isFailure, judgeJobs } from "./select-failures.ts";
import type { TrackerSettings } from "./settings.ts";

const MOST_RUNS = 3;

/** The newest run that shows the failure to be over; null if there is none. */
export async function findLaterRecovery(
  context: TrackerContext,
  run: WorkflowRun,
  found: FoundFailure,
): Promise<RunKey | null> {
  const newer: WorkflowRun[] = [];
  await listRuns(context.repository, {
    workflow: run.workflowId,
    branch: run.headBranch ?? undefined,
    status: "success",
    stopAt: (other) => {
      if (other.id > run.id && isOfSameSubject(other, run)) newer.push(other);
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

/** Whether the runs of the same workflow right before this one failed too, in the same job where that decides. */
export async function hasFailedBefore(
  context: TrackerContext,
  run: WorkflowRun,
  found: FoundFailure,
): Promise<boolean> {
  const wanted = context.settings["open-after"] - 1;
  const before: WorkflowRun[] = [];
  await listRuns(context.repository, {
    workflow: run.workflowId,
    branch: run.headBranch ?? undefined,
    status: "completed",
    stopAt: (other) => {
      const isSameHead = other.headRepository?.id === run.headRepository?.id && other.event === run.event;
      if (other.id < run.id && isSameHead && stemOf(other.path) === stemOf(run.path)) before.push(other);
      return before.length === wanted;
    },
  });
  if (before.length < wanted || !before.every(({ conclusion }) => isFailure(conclusion))) return false;
  if (!isJobDecisive(context.settings)) return true;
  for (const other of before) {
    const verdicts = judgeJobs(other, await readJobs(context, other));
    if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed")) return false;
  }
  return true;
}

/** All jobs of all attempts. */
export async function readJobs(context: TrackerContext, run: WorkflowRun): Promise<readonly Job[]> {
  const { jobs, problems } = await listJobs(context.repository, run.id, "all");
  for (const problem of problems) note(context, problem);
  return jobs;
}

/** A pull request and a branch may share the name of the branch. */
function isOfSameSubject(other: WorkflowRun, run: WorkflowRun): boolean {
  const isOfPull = ({ event }: WorkflowRun) => /^pull_request/.test(event);
  return (
    isOfPull(other) === isOfPull(run) &&
    other.headRepository?.id === run.headRepository?.id &&
    stemOf(other.path) === stemOf(run.path)
  );
}

/** False where a category is not about a single job. */
function isJobDecisive(settings: TrackerSettings): boolean {
  return settings["group-by"] !== "workflow" && settings.category === undefined;
}
