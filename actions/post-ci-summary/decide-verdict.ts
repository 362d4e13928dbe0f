/** What the required jobs of a commit add up to. */

import { baseName } from "../../src/pipeline/base-name.ts";
import { stateFacts } from "../../src/pipeline/job-state.ts";
import {
  isListedJob,
  type JobEntry,
  type JobMatch,
  matchRequiredJobs,
  withoutCallers,
} from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { applyNeeds } from "./apply-needs.ts";
import type { CiObserved } from "./observe-ci.ts";
import type { VerdictSettings } from "./read-settings.ts";
import type { CiSubject } from "./read-subject.ts";

export type Verdict = "success" | "failure" | "action_required" | "cancelled" | "incomplete" | "pending";

/** One required job, or several that one name stands for. */
export interface RequiredRow {
  /** `docker smoke`, `docker smoke (3 jobs)`. */
  name: string;
  state: string;
  passes: boolean;
  /** The worst of its jobs; null if there is none. */
  job: SelectedJob | null;
}

export interface CiDecision {
  verdict: Verdict;
  /** Worst first, then in the order of configuration. */
  rows: RequiredRow[];
  isDocsOnly: boolean;
  /** Jobs beside the required ones that failed. */
  otherFailures: SelectedJob[];
  problems: string[];
}

/**
 * Applies the table of states; the verdict is that of the worst row that does not pass. In direct mode the results of
 * `needs` are complete: with them, an absent job is missing even while the run goes on.
 */
export function decideVerdict(
  { jobs: listed, runs }: Pick<CiObserved, "jobs" | "runs">,
  { required, allowSkipped, docsOnly, needs }: VerdictSettings,
  mode: CiSubject["mode"],
): CiDecision {
  const hasNeeds = mode === "direct" && needs.size > 0;
  const mayStillCome = !hasNeeds && runs.some(({ isCompleted }) => !isCompleted);
  const known = hasNeeds ? applyNeeds(listed, needs, required) : listed;
  const jobs = expandSkipped(known, [...required, ...docsOnly]);
  const { matches, problems } = matchRequiredJobs(required, jobs);
  const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
  const skipped = findDocsOnlyJobs(docsOnly, jobs);
  const isDocsOnly =
    skipped.size > 0 &&
    plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
  const rows = plain
    .map(({ jobs: _, ...row }): RequiredRow => ({ ...row, passes: row.passes || isDocsOnly }))
    // The sort is stable: rows of one rank stay in the order of configuration.
    .sort((a, b) => stateFacts(a.state).rank - stateFacts(b.state).rank);
  const taken = new Set(matches.flatMap((match) => match.jobs));
  return {
    verdict: judge(rows),
    rows,
    isDocsOnly,
    otherFailures: jobs.filter((job) => !taken.has(job) && stateFacts(job.state).rank <= 2),
    // While jobs may still come, an absent one is no mistake yet.
    problems: mayStillCome ? [] : problems,
  };
}

/** The worst row that does not pass; undefined if all pass. */
export function findWorst(rows: readonly RequiredRow[]): RequiredRow | undefined {
  return rows.find(({ passes }) => !passes);
}

type Row = RequiredRow & { jobs: SelectedJob[] };

function toRows(
  { entry, jobs }: JobMatch<SelectedJob>,
  allowSkipped: readonly JobEntry[],
  mayStillCome: boolean,
): Row[] {
  const passes = (job: SelectedJob) =>
    stateFacts(job.state).passes || (job.state === "skipped" && isListedJob(allowSkipped, job.name));
  const [worst] = [...jobs].sort(
    (a, b) => Number(passes(a)) - Number(passes(b)) || stateFacts(a.state).rank - stateFacts(b.state).rank,
  );
  if (worst === undefined) {
    const name = entry.isPrefix ? `${entry.text}*` : entry.text;
    return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
  }
  if (entry.isPrefix) {
    return jobs.map((job) => ({ name: job.name, state: job.state, passes: passes(job), job, jobs: [job] }));
  }
  const name = jobs.length === 1 ? entry.text : `${entry.text} (${jobs.length} jobs)`;
  return [{ name, state: worst.state, passes: passes(worst), job: worst, jobs }];
}

/** All jobs of the docs-only list if every entry of it has some and all of them are skipped; none otherwise. */
function findDocsOnlyJobs(docsOnly: readonly JobEntry[], jobs: readonly SelectedJob[]): Set<SelectedJob> {
  const { matches } = matchRequiredJobs(docsOnly, jobs);
  const isSkipped = (match: JobMatch<SelectedJob>) =>
    match.jobs.length > 0 && match.jobs.every(({ state }) => state === "skipped");
  return matches.every(isSkipped) ? new Set(matches.flatMap((match) => match.jobs)) : new Set();
}

function judge(rows: readonly RequiredRow[]): Verdict {
  const worst = findWorst(rows);
  if (worst === undefined) return "success";
  const { rank } = stateFacts(worst.state);
  if (rank <= 2) return "failure";
  if (rank === 3) return "action_required";
  if (rank === 4) return "cancelled";
  return rank === 6 ? "pending" : "incomplete";
}

/**
 * A job with a matrix that is skipped as a whole never gets its instances: GitHub shows one job whose name still has the
 * expression, `python ci (${{ matrix.python }})`, or no suffix at all. It stands for every entry that no other job is for.
 */
function expandSkipped(jobs: readonly SelectedJob[], entries: readonly JobEntry[]): SelectedJob[] {
  const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => isListedJob([entry], name)));
  const names = new Set(absent.map(({ text }) => text));
  const stand = [...names].flatMap((text) => {
    const job = jobs.find((each) => each.state === "skipped" && mayBecome(each.name, text));
    return job === undefined ? [] : [{ ...job, name: text }];
  });
  return [...jobs, ...stand];
}

function mayBecome(name: string, text: string): boolean {
  return [name, ...withoutCallers(name)].some((form) => {
    if (form === baseName(text) && form !== text) return true;
    const parts = form.split(/\$\{\{.*?\}\}/);
    if (parts.length === 1) return false;
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
    return new RegExp(`^${pattern}$`).test(text);
  });
}
