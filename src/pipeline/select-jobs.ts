import { compareNaturally } from "./compare-naturally.ts";
import { isKnownState, toState } from "./job-state.ts";
import type { Job } from "./workflow-run.ts";

/** The record of a job that counts, and the name to show it under. */
export interface SelectedJob extends Job {
  /** `running`, or a conclusion. */
  state: string;
}

export interface JobsOfRun {
  /** In natural order of the names, each name once. */
  jobs: SelectedJob[];
  /** The newest attempt that the run or any of its jobs knows of. */
  attempt: number;
  isCompleted: boolean;
  problems: string[];
}

/**
 * Picks one record per job name (each matrix instance has its own name) from the records of all attempts: the highest
 * attempt, then a completed record, then the one that started later. If the jobs know of a newer attempt than the run
 * does, the run is in progress again.
 */
export function selectJobs(run: { attempt: number; status: string }, records: readonly Job[]): JobsOfRun {
  const attempt = records.reduce((newest, job) => Math.max(newest, job.attempt), run.attempt);
  const isCompleted = run.status === "completed" && attempt === run.attempt;
  const best = new Map<string, Job>();
  for (const job of records) {
    const other = best.get(job.name);
    if (other === undefined || compareRecords(job, other) > 0) best.set(job.name, job);
  }
  const jobs = [...best.values()]
    .sort((a, b) => compareNaturally(a.name, b.name))
    .map((job): SelectedJob => {
      // A partial re-run keeps the jobs that it does not repeat. Which ones it repeats is not known until it ends.
      const isFinal = isCompleted || job.attempt === attempt;
      return { ...job, state: isFinal ? toState(job.status, job.conclusion) : "running" };
    });
  const problems = jobs
    .filter(({ state }) => !isKnownState(state))
    .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
  return { jobs, attempt, isCompleted, problems };
}

function compareRecords(a: Job, b: Job): number {
  return (
    a.attempt - b.attempt ||
    Number(a.status === "completed") - Number(b.status === "completed") ||
    compareTimes(a.startedAt, b.startedAt) ||
    a.id - b.id
  );
}

function compareTimes(a: string | null, b: string | null): number {
  const [left, right] = [a, b].map((time) => (time === null ? 0 : Date.parse(time) || 0)) as [number, number];
  return left - right;
}
