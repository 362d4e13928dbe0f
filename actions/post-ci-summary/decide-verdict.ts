/** What the required jobs of a commit add up to. */

import { stateFacts } from "../../src/pipeline/job-state.ts";
import {
  isListedJob,
  type JobEntry,
  type JobMatch,
  matchRequiredJobs,
} from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { expandSkipped } from "./expand-skipped.ts";

export type Verdict = "success" | "failure" | "action_required" | "cancelled" | "incomplete" | "pending";

export interface VerdictQuestion {
  required: readonly JobEntry[];
  /** Names whose `skipped` counts as passed. */
  allowSkipped: readonly JobEntry[];
  /** Names that are all skipped when only documentation changed; none switches this off. */
  docsOnly: readonly JobEntry[];
  jobs: readonly SelectedJob[];
  /** True if a job that is absent may still come. */
  mayStillCome: boolean;
}

/** One required job, or several that one name stands for. */
export interface RequiredRow {
  /** `docker smoke`, `docker smoke (3 jobs)`. */
  name: string;
  state: string;
  passes: boolean;
  /** The worst of its jobs; null if there is none. */
  job: SelectedJob | null;
}

export interface Decision {
  verdict: Verdict;
  /** Worst first, then in the order of configuration. */
  rows: RequiredRow[];
  isDocsOnly: boolean;
  /** Jobs beside the required ones that failed. */
  otherFailures: SelectedJob[];
  problems: string[];
}

/** Applies the table of states; the verdict is that of the worst row that does not pass. */
export function decideVerdict(question: VerdictQuestion): Decision {
  const { required, allowSkipped, mayStillCome } = question;
  const jobs = expandSkipped(question.jobs, [...required, ...question.docsOnly]);
  const { matches, problems } = matchRequiredJobs(required, jobs);
  const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
  const skipped = findDocsOnlyJobs(question.docsOnly, jobs);
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
