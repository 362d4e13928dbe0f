/** What CI says about a commit, as the API has it now: its pull requests, its runs and their jobs. */

import { isApiFailure } from "../../src/github/failure.ts";
import { findPullRequest, type PullRequestAnswer } from "../../src/github/find-pull-request.ts";
import { listJobs } from "../../src/github/jobs.ts";
import type { Repository } from "../../src/github/repository.ts";
import { listRuns, readRun } from "../../src/github/runs.ts";
import { toState } from "../../src/pipeline/job-state.ts";
import { type JobsOfRun, type SelectedJob, selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { Inputs } from "./inputs.ts";
import type { CiSubject } from "./read-subject.ts";
import { isOfWorkflow, selectRun } from "./select-run.ts";
import type { Standing } from "./summary-marker.ts";

/** The run that counts for one workflow. */
export interface ObservedRun {
  /** `ci`; without a run, what the configuration calls the workflow. */
  workflow: string;
  isCompleted: boolean;
  /** null: no run yet. */
  run: { number: number; url: string; state: string; attempt: number } | null;
}

export interface CiObserved {
  kind: "observed";
  pullRequest: PullRequestAnswer;
  /** In the order of the workflows; a row without a job links the first run. */
  runs: readonly ObservedRun[];
  jobs: readonly SelectedJob[];
  standing: Standing;
  problems: readonly string[];
}

interface ListedRun {
  run: WorkflowRun;
  selected: JobsOfRun;
  records: readonly Job[];
  problems: string[];
}

type Asked = Pick<Inputs, "workflows" | "events" | "pr-number">;

/** "unread" if GitHub did not answer: then nothing is known. */
export async function observeCi(
  repository: Repository,
  subject: CiSubject,
  inputs: Asked,
): Promise<CiObserved | { kind: "unread"; error: Error }> {
  try {
    const pullRequest = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
    const found = await listWorkflows(repository, subject, inputs);
    const listed = found.flatMap((each) => each.listed ?? []);
    return {
      kind: "observed",
      pullRequest,
      runs: found.map(toObservedRun),
      jobs: listed.flatMap(({ selected }) => selected.jobs),
      standing: toStanding(subject, listed),
      problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
    };
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return { kind: "unread", error: error as Error };
  }
}

async function findSubjectPullRequest(
  repository: Repository,
  subject: CiSubject,
  given: number | undefined,
): Promise<PullRequestAnswer> {
  // The commit that a merge queue tests is the head of no pull request.
  if (subject.run.event === "merge_group") return { kind: "none" };
  return findPullRequest(repository, { ...subject, named: subject.run.pullRequests, given });
}

/** Lists only jobs if the subject's run is the one that counts; otherwise the commit's runs first. */
async function listWorkflows(
  repository: Repository,
  subject: CiSubject,
  inputs: Asked,
): Promise<{ workflow: string; listed: ListedRun | null }[]> {
  const { run, headSha, mode, ownRunId } = subject;
  const { events } = inputs;
  const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
  const [workflow = ""] = workflows;
  const known = new Map<number, ListedRun>();
  if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
    const listed = await listRun(repository, run);
    if (!isAllSkipped(listed)) return [{ workflow, listed }];
    known.set(run.id, listed);
  }
  const runs = [run, ...(await listRuns(repository, { headSha }))];
  const skippedRunIds = new Set(known.keys());
  const found: { workflow: string; listed: ListedRun | null }[] = [];
  for (const each of workflows) found.push({ workflow: each, listed: await findWorking(each) });
  return found;

  /** A run in which every job was skipped only counts if there is no other. */
  async function findWorking(name: string): Promise<ListedRun | null> {
    for (;;) {
      const chosen = selectRun(runs, { headSha, workflow: name, events, ownRunId, skippedRunIds });
      if (chosen === null) return null;
      const listed = known.get(chosen.id) ?? (await listRun(repository, chosen));
      known.set(chosen.id, listed);
      if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id)) return listed;
      skippedRunIds.add(chosen.id);
    }
  }
}

async function listRun(repository: Repository, run: WorkflowRun): Promise<ListedRun> {
  const { jobs, problems } = await listJobs(repository, run.id, "all");
  const selected = selectJobs(run, jobs);
  if (selected.attempt === run.attempt) return { run, selected, records: jobs, problems };
  // The event is older than the jobs: the run was started again since, and may have ended again.
  const current = await readRun(repository, run.id);
  const newer = current === "gone" ? run : current;
  return { run: newer, selected: selectJobs(newer, jobs), records: jobs, problems };
}

function isAllSkipped({ selected: { jobs } }: ListedRun): boolean {
  return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}

function toObservedRun({ workflow, listed }: { workflow: string; listed: ListedRun | null }): ObservedRun {
  if (listed === null) return { workflow, isCompleted: true, run: null };
  const { run, selected } = listed;
  const { isCompleted, attempt } = selected;
  const state = isCompleted ? toState(run.status, run.conclusion) : "running";
  return { workflow: run.name || workflow, isCompleted, run: { number: run.number, url: run.url, state, attempt } };
}

/** The greatest run and time in all that was read. */
function toStanding({ headSha, run }: CiSubject, listed: readonly ListedRun[]): Standing {
  const newest = listed.reduce<ListedRun | null>(
    (best, each) => (best !== null && best.run.id > each.run.id ? best : each),
    null,
  );
  const times = listed
    .flatMap((each) => [each.run.updatedAt, ...each.records.flatMap((job) => [job.startedAt, job.completedAt])])
    .map((time) => Date.parse(time ?? ""))
    .filter((ms) => Number.isFinite(ms));
  const asOf = new Date(times.reduce((latest, ms) => Math.max(latest, ms), 0));
  return {
    headSha,
    run: newest?.run.id ?? run.id,
    attempt: newest?.selected.attempt ?? run.attempt,
    asOf: asOf.toISOString().replace(/\.\d+Z$/, "Z"),
  };
}
