/** One finished run: its failures go into issues, what passed in it comes out of them. */

import { listJobs } from "../../src/github/jobs.ts";
import { listRuns } from "../../src/github/runs.ts";
import { parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { findRecovery } from "./find-recovery.ts";
import { findSubject, listNames } from "./find-subject.ts";
import { healIssues } from "./keep-issues.ts";
import { labelPullRequest } from "./label-pull-request.ts";
import { findClosed, listClosedSince, listOpen } from "./list-issues.ts";
import { mergeTwins } from "./merge-twins.ts";
import { stemOf } from "./name-category.ts";
import { type FoundFailure, readFailure } from "./read-failure.ts";
import { recordFailure } from "./record-failure.ts";
import { concerns, recordRecovery } from "./record-recovery.ts";
import { isFailure, judgeJobs } from "./select-failures.ts";
import type { OwnIssue, Session } from "./session.ts";

/** `repositoryId`: of this repository. Returns whom the run was for; null if that was of no interest. */
export async function trackRun(
  session: Session,
  run: WorkflowRun,
  repositoryId: number | null,
): Promise<string | null> {
  if (!isWatched(session, run)) return null;
  if (isFailure(run.conclusion)) return trackFailure(session, run, repositoryId);
  return run.conclusion === "success" ? trackSuccess(session, run, repositoryId) : null;
}

function isWatched({ inputs }: Session, run: WorkflowRun): boolean {
  const { entries } = parseRequiredJobs(inputs.branches);
  const branch = run.headBranch ?? "";
  const isOnBranch = entries.some(({ text, isPrefix }) => (isPrefix ? branch.startsWith(text) : branch === text));
  return (
    (inputs.events.length === 0 || inputs.events.includes(run.event)) && (inputs.branches.length === 0 || isOnBranch)
  );
}

async function trackFailure(session: Session, run: WorkflowRun, repositoryId: number | null): Promise<string> {
  const records = await readJobs(session, run);
  const subject = await findSubject(session, run, repositoryId);
  // Logs first: they take long, and the issue has to be read right before it is written.
  const failures = await readFailure(session, { run, records, subject });
  const open = await mergeTwins(session, await listOpen(session));
  const found = failures.map((failure) => joinWithoutLog(failure, open));
  const missing = found.map(({ arrival }) => arrival.category).filter((category) => !open.some(isOf(category)));
  const closed = missing.length > 0 ? await findClosed(session, missing) : new Map<string, OwnIssue>();
  for (const failure of found) {
    const { category } = failure.arrival;
    await recordFailure(session, failure, {
      open: open.find(isOf(category)) ?? null,
      closed: closed.get(category) ?? null,
      lookBack: () => hasFailedBefore(session, run, failure),
      lookAhead: () => findRecovery(session, run, failure),
    });
  }
  const others = open.filter(({ tracker }) => !found.some(({ arrival }) => arrival.category === tracker.category));
  const subjects = listNames(subject, run, repositoryId);
  const passing = others.filter((own) => concerns(own, subjects, `${run.id}.${run.attempt}`));
  for (const own of passing) await recordRecovery(session, own, { run, subjects, readJobs: async () => records });
  await healIssues(
    session,
    others.filter((own) => !passing.includes(own)),
  );
  if (found.length > 0) await labelPullRequest(session, subject);
  return subject;
}

async function trackSuccess(session: Session, run: WorkflowRun, repositoryId: number | null): Promise<string | null> {
  const open = await mergeTwins(session, await listOpen(session));
  const key = `${run.id}.${run.attempt}`;
  const isOfInterest = open.some(
    ({ tracker }) => Object.keys(tracker.tracked).length > 0 || isNoted(tracker.recovered, key),
  );
  const subject = isOfInterest ? await findSubject(session, run, repositoryId) : null;
  const subjects = subject === null ? [] : listNames(subject, run, repositoryId);
  const passing = open.filter((own) => concerns(own, subjects, key));
  let records: Promise<readonly Job[]> | null = null;
  const readOnce = () => {
    records ??= readJobs(session, run);
    return records;
  };
  for (const own of passing) await recordRecovery(session, own, { run, subjects, readJobs: readOnce });
  if (subject !== null && passing.length > 0) await labelPullRequest(session, subject);
  await healIssues(
    session,
    open.filter((own) => !passing.includes(own)),
  );
  if (passing.length === 0 && isRerun(session)) await finishClosed(session, run, { repositoryId, readJobs: readOnce });
  return subject;
}

/** A first try of this step may have ended between closing an issue and saying so there. */
async function finishClosed(
  session: Session,
  run: WorkflowRun,
  { repositoryId, readJobs }: { repositoryId: number | null; readJobs: () => Promise<readonly Job[]> },
): Promise<void> {
  const key = `${run.id}.${run.attempt}`;
  const closed = (await listClosedSince(session, run.updatedAt)).filter(({ tracker }) =>
    isNoted(tracker.recovered, key),
  );
  if (closed.length === 0) return;
  const subject = await findSubject(session, run, repositoryId);
  const subjects = listNames(subject, run, repositoryId);
  for (const own of closed) await recordRecovery(session, own, { run, subjects, readJobs });
}

function isRerun({ runtime }: Session): boolean {
  return (runtime.env.GITHUB_RUN_ATTEMPT || "1") !== "1";
}

function isNoted(recovered: Readonly<Record<string, string>>, key: string): boolean {
  return Object.values(recovered).includes(key);
}

async function readJobs(session: Session, run: WorkflowRun): Promise<readonly Job[]> {
  const { jobs, problems } = await listJobs(session.repository, run.id, "all");
  session.problems.push(...problems);
  return jobs;
}

/** A log that has expired founds no category while an open issue knows the same job failing in the same step. */
function joinWithoutLog(found: FoundFailure, open: readonly OwnIssue[]): FoundFailure {
  const { withoutLog, arrival } = found;
  if (withoutLog === null) return found;
  const knows = ({ tracker }: OwnIssue) =>
    tracker.history.some(
      ({ workflow, jobs }) =>
        workflow === arrival.occurrence.workflow &&
        jobs.some(({ job, step }) => job === withoutLog.job && step === withoutLog.step),
    );
  const newest = open.filter(knows).sort((a, b) => compareBytewise(seenAt(b), seenAt(a)))[0];
  if (newest === undefined) return found;
  return { ...found, arrival: { ...arrival, category: newest.tracker.category, about: newest.tracker.about } };
}

function seenAt({ tracker }: OwnIssue): string {
  return tracker.history[0]?.at ?? "";
}

/** Whether the runs of the same workflow right before this one failed too, in the same job where that decides. */
async function hasFailedBefore(session: Session, run: WorkflowRun, found: FoundFailure): Promise<boolean> {
  const wanted = session.inputs["open-after"] - 1;
  const before: WorkflowRun[] = [];
  await listRuns(session.repository, {
    workflow: run.workflowId,
    ...(run.headBranch ? { branch: run.headBranch } : {}),
    status: "completed",
    stopAt: (other) => {
      const isSameHead = other.headRepository?.id === run.headRepository?.id && other.event === run.event;
      if (other.id < run.id && isSameHead && stemOf(other.path) === stemOf(run.path)) before.push(other);
      return before.length === wanted;
    },
  });
  if (before.length < wanted || !before.every(({ conclusion }) => isFailure(conclusion))) return false;
  if (session.inputs["group-by"] === "workflow" || session.inputs.category !== undefined) return true;
  for (const other of before) {
    const verdicts = judgeJobs(other, await readJobs(session, other));
    if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed")) return false;
  }
  return true;
}

function isOf(category: string): (own: OwnIssue) => boolean {
  return ({ tracker }) => tracker.category === category;
}
