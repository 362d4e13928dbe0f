/** Reads the pull requests, runs and jobs of a commit. */

import { readAppId } from "../../src/github/check-runs.ts";
import { isApiFailure } from "../../src/github/failure.ts";
import { findPullRequest, type PullRequestAnswer } from "../../src/github/find-pull-request.ts";
import { readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type RequiredCheck, readRequiredChecks } from "../../src/github/required-checks.ts";
import { listRuns } from "../../src/github/runs.ts";
import { isFailed, stateFacts, toState } from "../../src/pipeline/job-state.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import type { Job } from "../../src/pipeline/workflow-run.ts";
import type { Inputs } from "./inputs.ts";
import { type ListedRun, readJobs } from "./read-jobs.ts";
import type { CiSubject } from "./read-subject.ts";
import { isOfWorkflow, selectRun } from "./select-run.ts";
import type { Standing } from "./summary-marker.ts";

/** The run that counts for one workflow. */
export interface ObservedRun {
  /** The workflow's name, such as `ci`. Without a run, the name from the configuration. */
  workflow: string;
  isCompleted: boolean;
  /** Null if there is no run yet. */
  run: { number: number; url: string; state: string; attempt: number } | null;
}

export interface ObservedPull {
  number: number;
  headSha: string;
  /** The number of comments in the conversation. */
  comments: number;
  isOpen: boolean;
  base: string;
  /** Checks that the base branch requires; null if not requested. */
  checks: readonly RequiredCheck[] | "unreadable" | null;
}

export interface CiObserved {
  kind: "observed";
  pullRequest: PullRequestAnswer;
  /** The pull requests to write to, lowest number first. Closed pull requests are included only for the merge queue. */
  pulls: readonly ObservedPull[];
  /** In the order of the workflows. A row without a job links to the first run. */
  runs: readonly ObservedRun[];
  jobs: readonly SelectedJob[];
  /** The app that reports the jobs; null if not requested or unknown. */
  appId: number | null;
  /** From the id of a job that passed in a re-run to the first attempt in which that job failed. */
  failedBefore: ReadonlyMap<number, number>;
  runIds: readonly number[];
  standing: Standing;
  doubts: readonly Doubt[];
  problems: readonly string[];
}

/** Why this list of jobs may be incomplete. */
export interface Doubt {
  /** One sentence. */
  text: string;
  /** The best possible verdict. */
  verdict: "incomplete" | "pending";
}

export interface Patience {
  sleep(ms: number): Promise<void>;
  settleMs: number;
}

type Asked = Pick<Inputs, "workflows" | "events" | "pr-number">;

/** "unread" if GitHub did not answer, so nothing is known. */
export async function observeCi(
  repository: Repository,
  subject: CiSubject,
  { inputs, patience, isAuto }: { inputs: Asked; patience: Patience; isAuto: boolean },
): Promise<CiObserved | { kind: "unread"; error: Error }> {
  try {
    const found = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
    const isRemoval = subject.removal !== null;
    const workflows = isRemoval ? [] : await listWorkflows(repository, subject, { inputs, patience });
    const { pullRequest, pulls } = await readPulls(repository, found, { isAuto, isQueue: subject.queued !== null });
    const listed = workflows.flatMap((each) => each.listed ?? []);
    const jobs = listed.flatMap(({ selected }) => selected.jobs);
    return {
      kind: "observed",
      pullRequest,
      pulls,
      runs: workflows.map(toObservedRun),
      jobs,
      appId: await readJobsApp(repository, pulls, jobs),
      failedBefore: new Map(listed.flatMap(findFailedBefore)),
      runIds: listed.map(({ run }) => run.id),
      standing: toStanding(subject, listed),
      doubts: listed.flatMap(({ doubts }) => doubts),
      problems: listed.flatMap(({ problems }) => problems),
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
  if (subject.queued !== null) return { kind: "found", numbers: [subject.queued] };
  // The commit that a merge queue tests is not the head of any pull request.
  if (subject.run.event === "merge_group") return { kind: "none" };
  return findPullRequest(repository, { ...subject, named: subject.run.pullRequests, given });
}

/** Reads the pull requests again, because one may have been closed or merged since the event. */
async function readPulls(
  repository: Repository,
  found: PullRequestAnswer,
  { isAuto, isQueue }: { isAuto: boolean; isQueue: boolean },
): Promise<Pick<CiObserved, "pullRequest" | "pulls">> {
  if (found.kind !== "found") return { pullRequest: found, pulls: [] };
  const pulls: ObservedPull[] = [];
  for (const number of found.numbers) {
    const pull = await readPullRequest(repository, number);
    if (pull === "gone" || (pull.state !== "open" && !isQueue)) continue;
    const { headSha, baseRef: base, comments } = pull;
    const known = pulls.find((each) => each.base === base);
    const checks = isAuto ? (known?.checks ?? (await readRequiredChecks(repository, base))) : null;
    pulls.push({ number, headSha, comments: comments ?? 0, base, checks, isOpen: pull.state === "open" });
  }
  const [first = 0] = found.numbers;
  const numbers = pulls.map(({ number }) => number);
  return { pullRequest: pulls.length > 0 ? { kind: "found", numbers } : { kind: "closed", number: first }, pulls };
}

/** Requested only if a rule requires an app for a check with the name of a job. */
async function readJobsApp(
  repository: Repository,
  pulls: readonly ObservedPull[],
  jobs: readonly SelectedJob[],
): Promise<number | null> {
  const checks = pulls.flatMap((pull) => (Array.isArray(pull.checks) ? (pull.checks as RequiredCheck[]) : []));
  const named = jobs.find(({ name }) => checks.some((check) => check.appId !== null && check.name === name));
  return named === undefined ? null : readAppId(repository, named.id);
}

/** Lists the commit's runs only if the subject's run may not be the one that counts. */
async function listWorkflows(
  repository: Repository,
  subject: CiSubject,
  { inputs, patience }: { inputs: Asked; patience: Patience },
): Promise<{ workflow: string; listed: ListedRun | null }[]> {
  const { run, headSha, mode, ownRunId } = subject;
  const events = run.event === "merge_group" ? ["merge_group"] : inputs.events;
  const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
  const [workflow = ""] = workflows;
  const known = new Map<number, ListedRun>();
  if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
    const listed = await readJobs(repository, run, patience);
    if (!isAllSkipped(listed)) return [{ workflow, listed }];
    known.set(run.id, listed);
  }
  const runs = [run, ...(await listRuns(repository, { headSha }))];
  const skippedRunIds = new Set(known.keys());
  const found: { workflow: string; listed: ListedRun | null }[] = [];
  for (const each of workflows) found.push({ workflow: each, listed: await findWorking(each) });
  return found;

  /** A run in which every job was skipped counts only if there is no other run. */
  async function findWorking(name: string): Promise<ListedRun | null> {
    for (;;) {
      const chosen = selectRun(runs, { headSha, workflow: name, events, ownRunId, skippedRunIds });
      if (chosen === null) return null;
      const listed = known.get(chosen.id) ?? (await readJobs(repository, chosen, patience));
      known.set(chosen.id, listed);
      if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id)) return listed;
      skippedRunIds.add(chosen.id);
    }
  }
}

function isAllSkipped({ selected: { jobs }, doubts }: ListedRun): boolean {
  return jobs.length > 0 && doubts.length === 0 && jobs.every(({ state }) => state === "skipped");
}

/** The id of each job that passed in a re-run, and the first attempt in which a job of that name failed. */
function findFailedBefore({ selected, records }: ListedRun): [number, number][] {
  return selected.jobs.flatMap(({ id, name, attempt, state }) => {
    const failed = records.filter((other) => other.name === name && other.attempt < attempt && hasFailed(other));
    if (!stateFacts(state).passes || failed.length === 0) return [];
    return [[id, Math.min(...failed.map((other) => other.attempt))] as [number, number]];
  });
}

function hasFailed({ status, conclusion }: Job): boolean {
  return isFailed(toState(status, conclusion));
}

function toObservedRun({ workflow, listed }: { workflow: string; listed: ListedRun | null }): ObservedRun {
  if (listed === null) return { workflow, isCompleted: true, run: null };
  const { run, selected } = listed;
  const { isCompleted, attempt } = selected;
  const state = isCompleted ? toState(run.status, run.conclusion) : "running";
  return { workflow: run.name || workflow, isCompleted, run: { number: run.number, url: run.url, state, attempt } };
}

/** The greatest run id and the latest time of everything that was read. */
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
