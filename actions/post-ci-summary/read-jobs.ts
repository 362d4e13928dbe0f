/** Reads the jobs of a run until the run and the list agree. */

import { type JobListing, listJobs } from "../../src/github/jobs.ts";
import { markTimedOut } from "../../src/github/mark-timed-out.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readRun } from "../../src/github/runs.ts";
import { toState } from "../../src/pipeline/job-state.ts";
import { explainsConclusion, isListBehind } from "../../src/pipeline/judge-job-list.ts";
import { type JobsOfRun, selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { Doubt, Patience } from "./observe-ci.ts";

export interface ListedRun {
  run: WorkflowRun;
  selected: JobsOfRun;
  records: readonly Job[];
  doubts: Doubt[];
  problems: string[];
}

const MOST_READINGS = 4;
const FAILED = ["failure", "timed_out", "startup_failure"];

/** `known` is the run as last read, so the run need not be read before the first list. */
export async function readJobs(repository: Repository, known: WorkflowRun, patience: Patience): Promise<ListedRun> {
  let before = known;
  for (let reading = 1; ; reading++) {
    const listing = await listJobs(repository, known.id, "all");
    const found = await readRun(repository, known.id);
    const run = found === "gone" ? before : found;
    const { jobs, problems } = found === "gone" ? listing : await findTimedOut(repository, run, listing);
    const isMoving = toKey(before) !== toKey(run) || jobs.some(({ attempt }) => attempt > run.attempt);
    const doubts = findDoubts(run, jobs, listing.missing);
    const isSure = !isMoving && doubts.length === 0 && !isListBehind(run, jobs);
    if (!isSure && reading < MOST_READINGS) {
      before = run;
      // Lists may lag a few seconds behind.
      if (!isMoving) await patience.sleep(patience.settleMs * 2 ** reading);
      continue;
    }
    const shown = isMoving ? { ...run, status: "in_progress", conclusion: null } : run;
    const selected = selectJobs(shown, jobs);
    const moved: Doubt = { text: `The run of ${run.name} changed while it was read.`, verdict: "pending" };
    const told = [...problems, ...selected.problems];
    return { run: shown, selected, records: jobs, doubts: isMoving ? [moved] : doubts, problems: told };
  }
}

function toKey({ attempt, status, conclusion }: WorkflowRun): string {
  return `${attempt} ${toState(status, conclusion)}`;
}

function findDoubts(run: WorkflowRun, records: readonly Job[], missing: number): Doubt[] {
  const { name, conclusion } = run;
  if (missing > 0) {
    const few = missing === 1 ? "1 job" : `${missing} jobs`;
    return [{ text: `GitHub does not list ${few} of the run of ${name}.`, verdict: "incomplete" }];
  }
  if (run.status === "completed" && conclusion === null) {
    return [{ text: `GitHub does not say yet how the run of ${name} ended.`, verdict: "pending" }];
  }
  if (conclusion === null || explainsConclusion(run, records)) return [];
  const end = FAILED.includes(conclusion)
    ? "failed"
    : `ended as ${toState(run.status, conclusion).replaceAll("_", " ")}`;
  return [{ text: `The run of ${name} ${end}, but no listed job did.`, verdict: "incomplete" }];
}

async function findTimedOut(repository: Repository, run: WorkflowRun, listing: JobListing) {
  if (run.status !== "completed") return listing;
  const ids = new Set(selectJobs(run, listing.jobs).jobs.map(({ id }) => id));
  return markTimedOut(repository, listing, (job) => ids.has(job.id) && job.status === "completed");
}
