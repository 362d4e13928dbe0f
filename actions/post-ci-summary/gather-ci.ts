/** The runs and jobs that a commit's summary is made from, as the API has them now. */

import { listJobs } from "../../src/github/jobs.ts";
import type { Repository } from "../../src/github/repository.ts";
import { listRuns, readRun } from "../../src/github/runs.ts";
import { type JobsOfRun, type SelectedJob, selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { Subject } from "./read-subject.ts";
import { isOfWorkflow, selectRuns } from "./select-runs.ts";
import type { Standing } from "./summary-marker.ts";

export interface GatherOptions {
  subject: Subject;
  /** Empty for the subject's own. */
  workflows: readonly string[];
  events: readonly string[];
}

export interface GatheredRun {
  /** As the run or, without one, the configuration names it. */
  workflow: string;
  run: WorkflowRun | null;
  attempt: number;
  isCompleted: boolean;
}

export interface GatheredCi {
  runs: GatheredRun[];
  jobs: SelectedJob[];
  standing: Standing;
  problems: string[];
}

interface Listed {
  run: WorkflowRun;
  selected: JobsOfRun;
  records: readonly Job[];
  problems: string[];
}

/** One listing of jobs if the subject's run is all there is to it; a listing of the commit's runs first otherwise. */
export async function gatherCi(repository: Repository, options: GatherOptions): Promise<GatheredCi> {
  const { subject, events } = options;
  const workflows = options.workflows.length > 0 ? options.workflows : [subject.run.path || subject.run.name];
  const [workflow] = workflows;
  const isOwn = workflows.length === 1 && isOfWorkflow(subject.run, workflow as string);
  const isLookedAt = subject.mode === "direct" || events.includes(subject.run.event);
  if (!isOwn || !isLookedAt) return gatherAll(repository, { ...options, workflows, known: [] });
  const listed = await listRun(repository, subject.run);
  if (isAllSkipped(listed)) return gatherAll(repository, { ...options, workflows, known: [listed] });
  return toGathered(subject, [{ workflow: workflow as string, listed }]);
}

async function gatherAll(
  repository: Repository,
  { subject, workflows, events, known }: GatherOptions & { known: readonly Listed[] },
): Promise<GatheredCi> {
  const { headSha, mode, ownRunId } = subject;
  const runs = [subject.run, ...(await listRuns(repository, { headSha }))];
  const own = mode === "follower" && ownRunId !== null ? { ownRunId } : {};
  const listings = new Map(known.map((listed) => [listed.run.id, listed]));
  const skippedRunIds = new Set(known.filter(isAllSkipped).map(({ run }) => run.id));
  const gathered: { workflow: string; listed: Listed | null }[] = [];
  for (const workflow of workflows) {
    gathered.push({ workflow, listed: await findWorking(workflow) });
  }
  return toGathered(subject, gathered);

  /** Runs in which every job was skipped only show when they are all there is. */
  async function findWorking(workflow: string): Promise<Listed | null> {
    for (;;) {
      const [choice] = selectRuns(runs, { headSha, workflows: [workflow], events, skippedRunIds, ...own });
      const run = choice?.run ?? null;
      if (run === null) return null;
      const listed = listings.get(run.id) ?? (await listRun(repository, run));
      listings.set(run.id, listed);
      if (!isAllSkipped(listed) || skippedRunIds.has(run.id)) return listed;
      skippedRunIds.add(run.id);
    }
  }
}

async function listRun(repository: Repository, run: WorkflowRun): Promise<Listed> {
  const { jobs, problems } = await listJobs(repository, run.id, "all");
  const selected = selectJobs(run, jobs);
  if (selected.attempt === run.attempt) return { run, selected, records: jobs, problems };
  // The event is older than what is there by now: the run has been started again, and may have ended again.
  const current = await readRun(repository, run.id);
  const newer = current === "gone" ? run : current;
  return { run: newer, selected: selectJobs(newer, jobs), records: jobs, problems };
}

function isAllSkipped({ selected: { jobs } }: Listed): boolean {
  return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}

function toGathered(subject: Subject, found: readonly { workflow: string; listed: Listed | null }[]): GatheredCi {
  const listed = found.flatMap((each) => each.listed ?? []);
  return {
    runs: found.map(({ workflow, listed: each }) => ({
      workflow: each?.run.name || workflow,
      run: each?.run ?? null,
      attempt: each?.selected.attempt ?? 0,
      isCompleted: each?.selected.isCompleted ?? true,
    })),
    jobs: listed.flatMap(({ selected }) => selected.jobs),
    standing: toStanding(subject, listed),
    problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
  };
}

function toStanding({ headSha, run }: Subject, listed: readonly Listed[]): Standing {
  const newest = listed.reduce<Listed | null>((best, each) => (best && best.run.id > each.run.id ? best : each), null);
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
