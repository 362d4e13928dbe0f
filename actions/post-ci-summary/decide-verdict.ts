/** The overall verdict from the required jobs of a commit. */

import { compareStates, isFailed, stateFacts } from "../../src/pipeline/job-state.ts";
import {
  isListedJob,
  type JobEntry,
  type JobMatch,
  matchRequiredJobs,
} from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { applyNeeds } from "./apply-needs.ts";
import type { CiObserved, Doubt } from "./observe-ci.ts";
import type { VerdictSettings } from "./read-settings.ts";
import type { CiSubject } from "./read-subject.ts";
import { type RequiredJobs, type Requirement, selectRequired } from "./select-required.ts";
import { standForSkipped } from "./stand-for-skipped.ts";

export type Verdict = "success" | "failure" | "action_required" | "cancelled" | "incomplete" | "pending";

/** One required job, or several jobs that share a name. */
export interface RequiredRow {
  /** `docker smoke`, `docker smoke (3 jobs)`. */
  name: string;
  state: string;
  passes: boolean;
  /** The worst job of the row; null if the row has none. */
  job: SelectedJob | null;
}

export interface CiDecision {
  verdict: Verdict;
  /** Worst first, then in the order of the configuration. */
  rows: RequiredRow[];
  isDocsOnly: boolean;
  /** Failed jobs that are not required. */
  otherFailures: SelectedJob[];
  required: Omit<RequiredJobs, "entries">;
  /** Reasons for the verdict apart from the rows. */
  doubts: Doubt[];
  problems: string[];
}

interface Question extends Pick<VerdictSettings, "allowSkipped" | "docsOnly" | "needs"> {
  requirement: Requirement;
  mode: CiSubject["mode"];
}

/**
 * The worst row that does not pass decides. In direct mode, `needs` is complete, so an absent job counts as missing
 * even while the run continues.
 */
export function decideVerdict(
  ci: Pick<CiObserved, "jobs" | "runs" | "doubts">,
  { requirement, allowSkipped, docsOnly, needs, mode }: Question,
): CiDecision {
  const hasNeeds = mode === "direct" && needs.size > 0;
  const mayStillCome = !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted);
  const named = requirement.kind === "named" ? requirement.entries : [];
  const known = hasNeeds ? applyNeeds(ci.jobs, needs, named) : ci.jobs;
  const { entries, ...required } = selectRequired(requirement, known);
  const jobs = standForSkipped(known, [...entries, ...docsOnly]);
  const { matches, problems } = matchRequiredJobs(entries, jobs);
  const passes = (job: SelectedJob) =>
    stateFacts(job.state).passes ||
    (job.state === "skipped" && (required.kind === "all" || isListedJob(allowSkipped, job.name)));
  const plain = matches.flatMap((match) => toRows(match, passes, mayStillCome));
  const skipped = findDocsOnlyJobs(docsOnly, jobs);
  const isDocsOnly =
    skipped.size > 0 &&
    plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
  const rows = plain
    .map(({ jobs: _, ...row }): RequiredRow => ({ ...row, passes: row.passes || isDocsOnly }))
    // The sort is stable, so equally bad rows stay in the order of the configuration.
    .sort((a, b) => compareStates(a.state, b.state));
  const taken = new Set(matches.flatMap((match) => match.jobs));
  const doubts = [...ci.doubts, ...(required.kind === "named" ? [] : findDoubts(ci, required, { rows, mayStillCome }))];
  return {
    verdict: limit(judge(rows), doubts),
    rows,
    isDocsOnly,
    otherFailures: jobs.filter((job) => !taken.has(job) && isFailed(job.state)),
    required,
    doubts,
    // While jobs may still appear, an absent job is not a mistake yet.
    problems: mayStillCome ? [] : problems,
  };
}

/** The worst row that does not pass; undefined if all pass. */
export function findWorst(rows: readonly RequiredRow[]): RequiredRow | undefined {
  return rows.find(({ passes }) => !passes);
}

/** If the configuration does not name the jobs, nothing shows which jobs are still to come. */
function findDoubts(
  { runs }: Pick<CiObserved, "runs">,
  { kind, notChecked }: Omit<RequiredJobs, "entries">,
  { rows, mayStillCome }: { rows: readonly RequiredRow[]; mayStillCome: boolean },
): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { workflow, isCompleted, run } of runs) {
    if (run === null) doubts.push({ text: `There is no run of ${workflow} yet.`, verdict: "pending" });
    else if (!isCompleted && mayStillCome && (kind === "all" || notChecked.length > 0)) {
      doubts.push({ text: `The run of ${workflow} is still in progress.`, verdict: "pending" });
    }
  }
  if (rows.length === 0 && doubts.length === 0) doubts.push({ text: "No job was found.", verdict: "incomplete" });
  return doubts;
}

/** Doubts make a good verdict worse, but never a bad one better. */
function limit(verdict: Verdict, doubts: readonly Doubt[]): Verdict {
  if (verdict !== "success" && verdict !== "pending") return verdict;
  if (doubts.some((doubt) => doubt.verdict === "incomplete")) return "incomplete";
  return doubts.length > 0 ? "pending" : verdict;
}

type Row = RequiredRow & { jobs: SelectedJob[] };

function toRows(
  { entry, jobs }: JobMatch<SelectedJob>,
  passes: (job: SelectedJob) => boolean,
  mayStillCome: boolean,
): Row[] {
  if (jobs.length === 0) {
    const name = entry.isPrefix ? `${entry.text}*` : entry.text;
    return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
  }
  if (!entry.isPrefix) return [toRow(entry.text, jobs, passes)];
  const names = [...new Set(jobs.map(({ name }) => name))];
  return names.map((name) =>
    toRow(
      name,
      jobs.filter((job) => job.name === name),
      passes,
    ),
  );
}

function toRow(name: string, jobs: SelectedJob[], passes: (job: SelectedJob) => boolean): Row {
  const [worst] = [...jobs].sort(
    (a, b) => Number(passes(a)) - Number(passes(b)) || compareStates(a.state, b.state),
  ) as [SelectedJob, ...SelectedJob[]];
  const label = jobs.length === 1 ? name : `${name} (${jobs.length} jobs)`;
  return { name: label, state: worst.state, passes: passes(worst), job: worst, jobs };
}

/** The jobs that `docsOnly` names; empty unless every entry has jobs and all of these jobs are skipped. */
function findDocsOnlyJobs(docsOnly: readonly JobEntry[], jobs: readonly SelectedJob[]): Set<SelectedJob> {
  const { matches } = matchRequiredJobs(docsOnly, jobs);
  const isSkipped = (match: JobMatch<SelectedJob>) =>
    match.jobs.length > 0 && match.jobs.every(({ state }) => state === "skipped");
  return matches.every(isSkipped) ? new Set(matches.flatMap((match) => match.jobs)) : new Set();
}

function judge(rows: readonly RequiredRow[]): Verdict {
  const worst = findWorst(rows);
  if (worst === undefined) return "success";
  if (isFailed(worst.state)) return "failure";
  if (worst.state === "action_required" || worst.state === "cancelled") return worst.state;
  // Missing and skipped jobs, and unknown states, count as incomplete.
  return worst.state === "running" ? "pending" : "incomplete";
}
