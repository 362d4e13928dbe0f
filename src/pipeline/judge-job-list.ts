/** Checks the list of a run's jobs against the run, because lists may be some seconds behind. */

import { isAsBadAs, isFailed } from "./job-state.ts";
import { selectJobs } from "./select-jobs.ts";
import type { Job, WorkflowRun } from "./workflow-run.ts";

type Run = Pick<WorkflowRun, "attempt" | "status" | "conclusion">;

const FAILED = ["failure", "timed_out", "startup_failure"];
const HARMLESS = ["success", "neutral", "skipped"];
/** A run with one of these conclusions may have had no job. */
const WITHOUT_JOBS = ["cancelled", "startup_failure"];

/** True if the run has ended, but the list has an unfinished job or no job of the last attempt. */
export function isListBehind({ status, conclusion, attempt }: Run, records: readonly Job[]): boolean {
  const own = records.filter((job) => job.attempt === attempt);
  const isEmpty = own.length === 0 && !WITHOUT_JOBS.includes(conclusion ?? "");
  return status === "completed" && (isEmpty || own.some((job) => job.status !== "completed"));
}

/**
 * True if the listed jobs explain how the run ended. A failed run needs a failed job, and any other run that did not
 * pass needs a job that did not pass.
 */
export function explainsConclusion(run: Run, records: readonly Job[]): boolean {
  const { status, conclusion } = run;
  if (status !== "completed" || conclusion === null || HARMLESS.includes(conclusion)) return true;
  return selectJobs(run, records).jobs.some(({ state }) =>
    FAILED.includes(conclusion) ? isFailed(state) : isAsBadAs(state, "missing"),
  );
}
