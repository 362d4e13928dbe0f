/** Finds out what failed in a run, and why: jobs, logs, categories. */

import { boundMemory } from "../../src/files/bound-memory.ts";
import { readLog } from "../../src/github/logs.ts";
import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";
import { type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import { formatTime, parseTime } from "../../src/pipeline/times.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import {
  describeCategory,
  fingerprintFailure,
  identifyCategory,
  slugOf,
  stemOf,
  type TrackerCategory,
  titleCategory,
} from "./name-category.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import { renderExcerpts, renderJobsTable } from "./render-issue.ts";
import { scanLog } from "./scan-log.ts";
import { type FailingJob, findLaterPass, selectFailures } from "./select-failures.ts";
import { type FailedJob, NO_LOG, type Occurrence } from "./tracked-failure.ts";

/** The part of a failed run that belongs to one category. */
export interface Arrival {
  category: string;
  about: string;
  occurrence: Omit<Occurrence, "late" | "due">;
  jobsTable: string;
  excerpts: string;
  /** A newer attempt of the same run without this failure. */
  recoveredBy: RunKey | null;
}

/** An arrival, with the title of a new issue and the failed jobs. */
export interface FoundFailure {
  arrival: Arrival;
  title: string;
  jobs: FailingJob[];
  /** The job and step, if the category depends on their log and there was no log; otherwise null. */
  withoutLog: { job: string; step: string } | null;
}

interface ReadJob extends FailingJob {
  token: string;
  excerpt: { lines: readonly string[]; note: string | null } | null;
}

const RECORDED_JOBS = 10;

/** Empty if every failed job is ignored. */
export async function readFailures(
  context: TrackerContext,
  { run, records, subject }: { run: WorkflowRun; records: readonly Job[]; subject: string },
): Promise<FoundFailure[]> {
  const { settings, report } = context;
  const failing = selectFailures(run, records, { aggregate: settings.aggregateJobs, ignored: settings.ignoredJobs });
  if (failing.length === 0) return [];
  const jobs = await readReasons(context, failing);
  const signature = fingerprintFailure(jobs.map(toFailed));
  report.signature ||= signature;
  const groups = groupByCategory(context, run, jobs);
  return groups.map(({ category, jobs: own }) => {
    const later = findLaterPass(run, records, "job" in category ? category.job : null);
    const [only] = own;
    const isUnknown = category.kind === "signature" && only?.token === NO_LOG;
    return {
      title: titleCategory(category),
      jobs: own,
      withoutLog: isUnknown && only !== undefined ? { job: only.base, step: only.step } : null,
      arrival: {
        category: identifyCategory(category),
        about: describeCategory(category),
        occurrence: describeOccurrence(context, run, { subject, signature, jobs: own }),
        jobsTable: renderJobsTable(own, settings.serverUrl),
        excerpts: renderExcerpts(own.flatMap(({ name, excerpt }) => (excerpt === null ? [] : [{ name, ...excerpt }]))),
        recoveredBy: later === null ? null : runKeyOf({ id: run.id, attempt: later }),
      },
    };
  });
}

function describeOccurrence(
  { now }: TrackerContext,
  run: WorkflowRun,
  { subject, signature, jobs }: { subject: string; signature: string; jobs: readonly ReadJob[] },
): Arrival["occurrence"] {
  const recorded = new Map(jobs.map((job) => [JSON.stringify(toFailed(job)), toFailed(job)]));
  return {
    key: runKeyOf(run),
    at: parseTime(run.updatedAt ?? "") ?? formatTime(now),
    subject,
    head: /^[0-9a-f]{12,}$/i.test(run.headSha) ? run.headSha.slice(0, 12).toLowerCase() : "",
    workflow: stemOf(run.path),
    isScheduled: run.event === "schedule",
    jobs: [...recorded.values()].slice(0, RECORDED_JOBS),
    signature,
  };
}

function groupByCategory(
  { settings }: TrackerContext,
  run: WorkflowRun,
  jobs: readonly ReadJob[],
): { category: TrackerCategory; jobs: ReadJob[] }[] {
  const workflow = stemOf(run.path);
  const slug = slugOf(settings.category ?? "");
  const categorize = (job: ReadJob): TrackerCategory => {
    if (slug !== "") return { kind: "category", slug };
    if (settings["group-by"] === "workflow") return { kind: "workflow", workflow };
    if (settings["group-by"] === "job") return { kind: "job", workflow, job: job.base };
    const { base, token } = job;
    return { kind: "signature", workflow, job: base, token, signature: fingerprintFailure([toFailed(job)]) };
  };
  const groups = new Map<string, { category: TrackerCategory; jobs: ReadJob[] }>();
  for (const job of jobs) {
    const category = categorize(job);
    const id = identifyCategory(category);
    const group = groups.get(id) ?? { category, jobs: [] };
    group.jobs.push(job);
    groups.set(id, group);
  }
  if (groups.size <= settings["max-issues-per-run"]) return [...groups.values()];
  return [{ category: { kind: "workflow", workflow }, jobs: [...jobs] }];
}

/**
 * Reads the logs of a few jobs, starting with one per base name. The others get the reason of a sibling in the same
 * step.
 */
async function readReasons(context: TrackerContext, failing: readonly FailingJob[]): Promise<ReadJob[]> {
  const sorted = [...failing].sort((a, b) => compareNaturally(a.name, b.name));
  const first = new Map(sorted.toReversed().map((job) => [job.base, job]));
  const ordered = [
    ...sorted.filter((job) => first.get(job.base) === job),
    ...sorted.filter((job) => first.get(job.base) !== job),
  ];
  boundMemory();
  const read = new Map<FailingJob, Pick<ReadJob, "token" | "excerpt">>();
  for (const job of ordered.filter(({ id }) => id !== null).slice(0, context.settings["log-jobs"])) {
    read.set(job, await readReason(context, job));
  }
  return sorted.map((job) => {
    const sibling = sorted.find((other) => other.base === job.base && other.step === job.step && read.has(other));
    return { ...job, ...(read.get(job) ?? { token: (sibling && read.get(sibling)?.token) ?? NO_LOG, excerpt: null }) };
  });
}

async function readReason(context: TrackerContext, job: FailingJob): Promise<Pick<ReadJob, "token" | "excerpt">> {
  const { repository, settings } = context;
  const scan = scanLog({ window: job.window, excerptLines: settings["excerpt-lines"] });
  try {
    const maxBytes = settings["log-max-bytes"];
    const log = await readLog(repository, job.id as number, { maxBytes, onLine: scan.push });
    if (log === "gone") return { token: NO_LOG, excerpt: { lines: [], note: "log no longer available" } };
    const { token, excerpt } = scan.finish();
    const note = log.isCut ? `Only the first ${maxBytes} bytes of the log were read.` : null;
    return { token, excerpt: excerpt.length === 0 && note === null ? null : { lines: excerpt, note } };
  } catch (error) {
    // A failure without a log still counts.
    note(context, `The log of job "${job.name}" could not be read: ${(error as Error).message}`);
    return { token: NO_LOG, excerpt: { lines: [], note: "log not available" } };
  }
}

function toFailed({ base, step, token }: ReadJob): FailedJob {
  return { job: base, step, token };
}
