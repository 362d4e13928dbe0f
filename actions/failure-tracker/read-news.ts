/** Finds out what the event is about, and what it says about runs, subjects and pull requests. */

import { UserError } from "../../src/errors.ts";
import { listPullRequests } from "../../src/github/pulls.ts";
import { asText } from "../../src/github/read-fields.ts";
import { listRuns, readRunOf } from "../../src/github/runs.ts";
import { type GitHubEvent, pullRequestNumberOf } from "../../src/kit/event.ts";
import { parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import { runKeyOf } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { findFailedSubject, findSubject, listNames } from "./find-subject.ts";
import { readMarkedJobs } from "./look-at-runs.ts";
import { isKnown } from "./merge-tracked.ts";
import { stemOf } from "./name-category.ts";
import type { Lazy, OwnIssue, RunJobs } from "./observed.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import { listClosedSince, listLastChanged } from "./own-issues.ts";
import { concerns } from "./plan-recovery.ts";
import { type FoundFailure, readFailures } from "./read-failures.ts";
import { recordListing } from "./report.ts";
import { hasTimedOut, isFailure } from "./select-failures.ts";
import { isOfInterest, listTrackedPulls, type News, type SelectedTask } from "./select-tasks.ts";
import type { TrackerSettings } from "./settings.ts";
import type { SubjectKey } from "./tracked-failure.ts";

/** `nothing`: an event that is not tracked. */
export type Trigger =
  /** `cancelled`: counts as a failure only if a job exceeded its time limit. */
  | { kind: "failed" | "passed" | "cancelled"; run: WorkflowRun }
  | { kind: "pull-closed"; pull: number }
  | { kind: "schedule" }
  | { kind: "nothing"; run: WorkflowRun | null };

/** Every event that is neither the end of a run nor about a pull request means scheduled mode. */
export function readTrigger({ name, payload }: GitHubEvent, settings: TrackerSettings): Trigger {
  if (name === "workflow_run") {
    const run = readRunOf(payload);
    if (run === null) throw new UserError("The event names no workflow run. Expected the event workflow_run.");
    if (asText(payload.action) !== "completed" || !isWatched(run, settings)) return { kind: "nothing", run };
    if (isFailure(run.conclusion)) return { kind: "failed", run };
    if (run.conclusion === "cancelled") return { kind: "cancelled", run };
    return run.conclusion === "success" ? { kind: "passed", run } : { kind: "nothing", run };
  }
  if (!/^pull_request/.test(name)) return { kind: "schedule" };
  const pull = pullRequestNumberOf(payload);
  const isClosed = pull !== null && asText(payload.action) === "closed";
  return isClosed ? { kind: "pull-closed", pull } : { kind: "nothing", run: null };
}

/** A failed run: its jobs, its subject, and why it failed. */
export interface FailedRun {
  jobs: RunJobs;
  subject: SubjectKey;
  failures: readonly FoundFailure[];
}

/**
 * Called before the issues are read, because logs take long, and an issue has to be read right before it is written.
 * Null if nothing failed, as in a run that was cancelled before anything exceeded its time limit.
 */
export async function readFailedRun(context: TrackerContext, trigger: Trigger): Promise<FailedRun | null> {
  if (trigger.kind !== "failed" && trigger.kind !== "cancelled") return null;
  const { run } = trigger;
  const jobs = await readMarkedJobs(context, run);
  if (!isFailure(run.conclusion) && !hasTimedOut(run, jobs.jobs)) return null;
  const subject = await findFailedSubject(context, run);
  return { jobs, subject, failures: await readFailures(context, { run, records: jobs.jobs, subject }) };
}

/** `failed`: what was read of a failed run. */
export async function readNews(
  context: TrackerContext,
  trigger: Trigger,
  { failed, open }: { failed: FailedRun | null; open: readonly OwnIssue[] },
): Promise<News & { jobs: Lazy<RunJobs>; subject: SubjectKey | null }> {
  const nothing = { passed: null, failures: [], pulls: [], jobs: "unread", subject: null } as const;
  if (trigger.kind === "pull-closed") return { ...nothing, pulls: [trigger.pull] };
  if (trigger.kind === "schedule") return { ...nothing, pulls: await listClosedPulls(context, open) };
  const { run } = trigger;
  if (run === null) return nothing;
  if (failed === null && !isOfInterest(open, run)) return nothing;
  const subject = failed?.subject ?? (await findSubject(context, run));
  const passed = { run, subjects: listNames(subject, run, context) };
  return { ...nothing, passed, subject, failures: failed?.failures ?? [], jobs: failed?.jobs ?? "unread" };
}

/**
 * Recoveries that an earlier try of this step may have left unfinished. That try may have closed an issue and not
 * posted the comment. Or another run may have overwritten the change, so that the issue is open again.
 */
export async function readUnfinished(context: TrackerContext, run: WorkflowRun): Promise<SelectedTask[]> {
  if ((context.runtime.env.GITHUB_RUN_ATTEMPT || "1") === "1") return [];
  const changed = await listLastChanged(context);
  if (!isOfInterest(changed, run)) return [];
  const subjects = listNames(await findSubject(context, run), run, context);
  const issues = changed.filter(({ tracker }) => concerns(tracker, subjects, runKeyOf(run)));
  recordListing(context.report, [...(context.report.open?.values() ?? []), ...issues.filter(isOpen)]);
  return issues.map((own) => ({
    task: { kind: "recovery", category: own.tracker.category, passed: { run, subjects } },
    issues: [own],
  }));
}

function isOpen({ issue }: OwnIssue): boolean {
  return issue.state === "open";
}

const MOST_MISSED = 20;
/** How many cancelled runs to check. Each costs one call, and one more for each job that ran longer than a minute. */
const MOST_CANCELLED = 5;
const HOUR_MS = 3_600_000;

/**
 * Failed and cancelled runs of the last `reconcile-hours` that no issue knows, oldest first. A job of a cancelled run
 * may have exceeded its time limit. Leaves out a run if a newer run of the same workflow and branch has passed.
 */
export async function findMissedRuns(context: TrackerContext): Promise<(Trigger & { kind: "failed" | "cancelled" })[]> {
  const { settings, runtime, now } = context;
  if (settings["reconcile-hours"] === 0) return [];
  const since = formatTime(new Date(now.getTime() - settings["reconcile-hours"] * HOUR_MS));
  const runs = await listRuns(context.repository, { status: "completed", created: `>=${since}` });
  const issues = [...(context.report.open?.values() ?? []), ...(await listClosedSince(context, since))];
  const ownWorkflow = stemOf(runtime.env.GITHUB_WORKFLOW_REF ?? "");
  const unknown = runs
    .filter((run) => isWatched(run, settings) && stemOf(run.path) !== ownWorkflow && !hasPassedSince(run, runs))
    .filter((run) => !issues.some(({ tracker }) => isKnown(tracker, runKeyOf(run))))
    .sort((a, b) => a.id - b.id);
  const failed = unknown.filter(({ conclusion }) => isFailure(conclusion));
  if (failed.length > MOST_MISSED) {
    note(context, `${failed.length} failed runs are in no issue; the oldest ${MOST_MISSED} are recorded now.`);
  }
  const cancelled = unknown.filter((run) => run.conclusion === "cancelled" && !isShort(run));
  if (cancelled.length > MOST_CANCELLED) {
    note(
      context,
      `${cancelled.length} cancelled runs are in no issue; only the newest ${MOST_CANCELLED} were checked for jobs over their time limit.`,
    );
  }
  // Takes the newest cancelled runs. A run that a person cancelled is never recorded, so the oldest ones would be checked
  // again each time, and newer ones never.
  return [
    ...failed.slice(0, MOST_MISSED).map((run) => ({ kind: "failed" as const, run })),
    ...cancelled.slice(-MOST_CANCELLED).map((run) => ({ kind: "cancelled" as const, run })),
  ].sort((a, b) => a.run.id - b.run.id);
}

/** True if no job can have exceeded a time limit, which is at least one minute. */
function isShort({ createdAt, updatedAt }: WorkflowRun): boolean {
  return Date.parse(updatedAt ?? "") - Date.parse(createdAt ?? "") < 59_000;
}

function isWatched(run: WorkflowRun, settings: TrackerSettings): boolean {
  const { entries } = parseRequiredJobs(settings.branches);
  const branch = run.headBranch ?? "";
  const isOnBranch = entries.some(({ text, isPrefix }) => (isPrefix ? branch.startsWith(text) : branch === text));
  return (
    (settings.events.length === 0 || settings.events.includes(run.event)) &&
    (settings.branches.length === 0 || isOnBranch)
  );
}

async function listClosedPulls(context: TrackerContext, open: readonly OwnIssue[]): Promise<number[]> {
  const tracked = listTrackedPulls(open);
  if (tracked.length === 0) return [];
  const pulls = await listPullRequests(context.repository, { state: "open" });
  const numbers = new Set(pulls.map(({ number }) => number));
  return tracked.filter((pull) => !numbers.has(pull));
}

function hasPassedSince(run: WorkflowRun, runs: readonly WorkflowRun[]): boolean {
  return runs.some(
    (other) =>
      other.id > run.id &&
      other.conclusion === "success" &&
      other.workflowId === run.workflowId &&
      other.headBranch === run.headBranch &&
      other.headRepository?.id === run.headRepository?.id,
  );
}
