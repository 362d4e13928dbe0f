/** Decides which jobs of a finished run count as failed and which as passed. */

import { baseName } from "../../src/pipeline/base-name.ts";
import { isListedJob, type JobEntry } from "../../src/pipeline/match-required-jobs.ts";
import { type SelectedJob, selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { NO_STEP } from "./tracked-failure.ts";

export interface FailingJob {
  /** Null for the run itself, if no job failed. */
  id: number | null;
  name: string;
  /** The name without its matrix suffix. */
  base: string;
  /** The conclusion. */
  result: string;
  /** The first step that failed. */
  step: string;
  /** When that step ran, to find the step's lines in the log; null if unknown. */
  window: { startedAt: string; completedAt: string | null } | null;
  url: string;
}

export interface FailureChoice {
  /** These count only if no other job failed. */
  aggregate: readonly JobEntry[];
  /** These never count. */
  ignored: readonly JobEntry[];
}

type Run = Pick<WorkflowRun, "attempt" | "conclusion" | "name" | "url">;

const FAILED = new Set(["failure", "timed_out", "startup_failure"]);
const PASSED = new Set(["success", "neutral"]);

/** True for a conclusion that is a failure. A cancelled run is never one. */
export function isFailure(conclusion: string | null): boolean {
  return conclusion !== null && FAILED.has(conclusion);
}

/** True if a job of this attempt exceeded its time limit. */
export function hasTimedOut({ attempt }: Run, records: readonly Job[]): boolean {
  return records.some((job) => job.attempt === attempt && job.conclusion === "timed_out");
}

/** The failed jobs of this attempt, whatever later attempts did. The run itself if no job failed. */
export function selectFailures(run: Run, records: readonly Job[], choice: FailureChoice): FailingJob[] {
  const failed = selectOf(run, records).filter(({ state }) => FAILED.has(state));
  // Jobs that failed in an earlier attempt were counted then. They count again only if nothing else failed.
  const fresh = failed.filter(({ attempt }) => attempt === run.attempt);
  const counted = fresh.length > 0 ? fresh : failed;
  if (run.conclusion === "startup_failure" || counted.length === 0) return [describeRun(run)];
  const single = counted.filter(({ name }) => !isListedJob(choice.aggregate, name));
  return (single.length > 0 ? single : counted)
    .filter(({ name }) => !isListedJob(choice.ignored, name))
    .map((job) => describeJob(job, run));
}

/**
 * Results by base name: "passed" if every instance passed, "failed" if one failed, otherwise "unproven", for example
 * for a skipped job. Covers this attempt and earlier ones.
 */
export function judgeJobs(run: Run, records: readonly Job[]): Map<string, "passed" | "failed" | "unproven"> {
  return judge(selectOf(run, records));
}

/**
 * The newest attempt after this one in which the jobs with this base name passed; null if none. `base` null: all jobs.
 */
export function findLaterPass(run: Run, records: readonly Job[], base: string | null): number | null {
  const newest = records.reduce((most, job) => Math.max(most, job.attempt), run.attempt);
  if (newest === run.attempt) return null;
  const isOver = records.every(({ attempt, status }) => attempt < newest || status === "completed");
  const { jobs } = selectJobs({ attempt: newest, status: isOver ? "completed" : "in_progress" }, records);
  const own = jobs.filter(({ name }) => base === null || baseName(name) === base);
  const hasPassed = own.every(({ state }) => PASSED.has(state) || (base === null && state === "skipped"));
  const attempt = own.reduce((most, job) => Math.max(most, job.attempt), 0);
  return hasPassed && attempt > run.attempt ? attempt : null;
}

function selectOf({ attempt }: Run, records: readonly Job[]): SelectedJob[] {
  const upToHere = records.filter((job) => job.attempt <= attempt);
  return selectJobs({ attempt, status: "completed" }, upToHere).jobs;
}

function judge(jobs: readonly SelectedJob[]): Map<string, "passed" | "failed" | "unproven"> {
  const verdicts = new Map<string, "passed" | "failed" | "unproven">();
  for (const { name, state } of jobs) {
    const verdict = PASSED.has(state) ? "passed" : FAILED.has(state) ? "failed" : "unproven";
    const other = verdicts.get(baseName(name)) ?? verdict;
    verdicts.set(
      baseName(name),
      [other, verdict].includes("failed") ? "failed" : other === verdict ? verdict : "unproven",
    );
  }
  return verdicts;
}

function describeJob(job: SelectedJob, run: Run): FailingJob {
  const step = job.steps.find(({ conclusion }) => isFailure(conclusion));
  const window = step?.startedAt ? { startedAt: step.startedAt, completedAt: step.completedAt } : null;
  return {
    ...{ id: job.id, name: job.name, base: baseName(job.name), result: job.state },
    ...{ step: step?.name || NO_STEP, window, url: job.url ?? run.url },
  };
}

function describeRun({ name, conclusion, url }: Run): FailingJob {
  return { id: null, name, base: name, result: conclusion ?? "failure", step: NO_STEP, window: null, url };
}
