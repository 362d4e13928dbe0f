import { compareNaturally } from "./compare-naturally.ts";
import { compareStates, isKnownState, toState } from "./job-state.ts";
import type { Job } from "./workflow-run.ts";

export interface SelectedJob extends Job {
  /** `running`, or a conclusion. */
  state: string;
}

export interface JobsOfRun {
  /** In natural order of the names. Several jobs may have the same name. */
  jobs: SelectedJob[];
  /** The newest attempt of the run and its jobs. */
  attempt: number;
  isCompleted: boolean;
  problems: string[];
}

/**
 * Selects the newest record of each job from the records of all attempts. Several records with one name in one attempt
 * are several jobs. If a job has a newer attempt than the run, the run is in progress again.
 */
export function selectJobs(run: { attempt: number; status: string }, records: readonly Job[]): JobsOfRun {
  const attempt = records.reduce((newest, job) => Math.max(newest, job.attempt), run.attempt);
  const isCompleted = run.status === "completed" && attempt === run.attempt;
  const jobs = [...groupByName(uniteRecords(records)).values()]
    .flatMap(selectNewest)
    .sort((a, b) => compareNaturally(a.name, b.name) || a.id - b.id)
    .map((job): SelectedJob => {
      // A partial re-run repeats only some jobs. Until the re-run ends, nobody knows which jobs.
      const isFinal = isCompleted || job.attempt === attempt;
      return { ...job, state: isFinal ? toState(job.status, job.conclusion) : "running" };
    });
  const problems = jobs
    .filter(({ state }) => !isKnownState(state))
    .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
  return { jobs, attempt, isCompleted, problems: [...new Set(problems)] };
}

/** A list over several pages may contain a job twice. A completed record is newer than an incomplete record. */
function uniteRecords(records: readonly Job[]): Job[] {
  const byId = new Map<string, Job>();
  for (const job of records) {
    const key = `${job.id} ${job.name}`;
    const other = byId.get(key);
    const isNewer =
      other === undefined ||
      job.attempt > other.attempt ||
      (job.attempt === other.attempt && job.status === "completed" && other.status !== "completed");
    if (isNewer) byId.set(key, job);
  }
  return [...byId.values()];
}

function groupByName(records: readonly Job[]): Map<string, Job[]> {
  const byName = new Map<string, Job[]>();
  for (const job of records) {
    const known = byName.get(job.name);
    if (known === undefined) byName.set(job.name, [job]);
    else known.push(job);
  }
  return byName;
}

/**
 * Among records with one name, selects those of the newest attempt and the older ones that were not repeated. The API
 * does not say which jobs an attempt repeats. We assume the worst jobs, as in a re-run of the failed jobs.
 */
function selectNewest(records: readonly Job[]): Job[] {
  const stateOf = (job: Job) => toState(job.status, job.conclusion);
  const attempts = [...new Set(records.map((job) => job.attempt))].sort((a, b) => a - b);
  return attempts.reduce<Job[]>((kept, attempt) => {
    const repeated = records.filter((job) => job.attempt === attempt);
    kept.sort((a, b) => compareStates(stateOf(a), stateOf(b)));
    return [...repeated, ...kept.slice(repeated.length)];
  }, []);
}
