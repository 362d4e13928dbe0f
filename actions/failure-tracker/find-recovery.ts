/** Whether the subject of a failure has passed since, in a newer run that no issue knows of. */

import { listJobs } from "../../src/github/jobs.ts";
import { listRuns } from "../../src/github/runs.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import type { FoundFailure } from "./read-failure.ts";
import { judgeJobs } from "./select-failures.ts";
import type { Session } from "./session.ts";

/** Less than a newer run needs to begin and to pass. */
const SHORT_MS = 60_000;
/** An event that is older may be told again, and what it says of the pull request's head be of then. */
const FRESH_MS = 10 * 60_000;
const MOST_RUNS = 3;

/** The newest run that shows the failure to be over; null if there is none, and where the event itself says that much. */
export async function findRecovery(session: Session, run: WorkflowRun, found: FoundFailure): Promise<RunKey | null> {
  if (isSurelyNewest(run, session.now.getTime())) return null;
  const newer: WorkflowRun[] = [];
  await listRuns(session.repository, {
    workflow: run.workflowId,
    ...(run.headBranch ? { branch: run.headBranch } : {}),
    status: "success",
    stopAt: (other) => {
      if (other.id > run.id && isOfSameSubject(other, run)) newer.push(other);
      return other.id <= run.id || newer.length === MOST_RUNS;
    },
  });
  for (const other of newer) {
    if (await hasPassed(session, other, found)) return `${other.id}.${other.attempt}`;
  }
  return null;
}

function isSurelyNewest({ headSha, pullRequests, createdAt, updatedAt }: WorkflowRun, now: number): boolean {
  if (now - Date.parse(createdAt ?? "") <= SHORT_MS) return true;
  const isHead = pullRequests.some((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
  return isHead && now - Date.parse(updatedAt ?? "") <= FRESH_MS;
}

/** Runs of pull requests and of branches may have the name of the branch in common. */
function isOfSameSubject(other: WorkflowRun, run: WorkflowRun): boolean {
  const isOfPull = ({ event }: WorkflowRun) => /^pull_request/.test(event);
  return (
    isOfPull(other) === isOfPull(run) &&
    other.headRepository?.id === run.headRepository?.id &&
    stemOf(other.path) === stemOf(run.path)
  );
}

/** As for any recovery the job itself must have passed, or be gone from a run that passed. */
async function hasPassed(session: Session, other: WorkflowRun, { jobs }: FoundFailure): Promise<boolean> {
  if (session.inputs["group-by"] === "workflow" || session.inputs.category !== undefined) return true;
  const { jobs: records, problems } = await listJobs(session.repository, other.id, "all");
  session.problems.push(...problems);
  const verdicts = judgeJobs(other, records);
  return jobs.every(({ base }) => (verdicts.get(base) ?? "passed") === "passed");
}
