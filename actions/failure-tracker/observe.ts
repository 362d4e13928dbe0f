/** Reads what a decision asks for, and adds it to what is known. */

import { readIssue } from "../../src/github/issues.ts";
import { NO_TRIES } from "../../src/github/plan-retry.ts";
import { SETTLING_UNITS } from "./decide-twins.ts";
import { lookAtComments } from "./look-at-comments.ts";
import { findLaterRecovery, hasFailedBefore, hasRunOnSchedule, readJobs } from "./look-at-runs.ts";
import { isOf, join, lookForLost, lookForOlder, lookForOwn, mergeAll } from "./look-for-own.ts";
import { noteRecovered } from "./merge-tracked.ts";
import type { Observed, OwnIssue, Reading, Task } from "./observed.ts";
import { isOwnLogin, type TrackerContext } from "./open-tracker.ts";
import { findLatest, listOpen } from "./own-issues.ts";
import { parseIssue } from "./parse-issue.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

/** In units of settle-ms: how far lists are expected to be behind. */
const LAG_UNITS = 10;

/** What is known before anything is read for this task. `last`: what was known at the end of the previous task. */
export function startObserving(
  task: Task,
  known: {
    issues: readonly OwnIssue[];
    latest: OwnIssue | null | undefined;
    jobs: Observed["jobs"];
    last: Observed | null;
  },
): Observed {
  const { last, latest = "unread" } = known;
  const hasWritten = last?.hasWritten ?? false;
  // The client waits between two writes, so what was read before an earlier write is outdated.
  const age = (own: OwnIssue): OwnIssue => (hasWritten ? { ...own, standing: "outdated" } : own);
  const issues = known.issues.map(age);
  return {
    ...{ task, issues, seen: mergeAll(issues), origin: null, created: null, isAwaited: false, listings: 0 },
    ...{ lagMs: 0, recorded: null },
    latest: latest === "unread" || latest === null ? latest : age(latest),
    jobs: last === null || last.jobs === "unread" ? known.jobs : last.jobs,
    ...{
      failedBefore: "unread",
      recoveredBy: "unread",
      isRechecked: false,
      hasSoughtTwins: false,
      hasScheduledRun: "unread",
      triedLabels: [],
      closedTwins: [],
    },
    ...{ comments: {}, hiddenComments: [], commentLooks: 0, posted: [], doubtful: null, triedTwins: [], refused: null },
    ...{ tries: NO_TRIES, level: 0, hasWritten },
    counts: { writes: 0, merges: 0, losses: 0, posts: 0, repairs: 0 },
  };
}

export async function observe(context: TrackerContext, observed: Observed, reading: Reading): Promise<Observed> {
  if (reading.what === "issue") return lookAtIssue(context, observed, reading.issue);
  return read(context, outdate(observed), reading);
}

/** Marks all issues read so far as outdated, because a write must come right after its issue was read. */
export function outdate(observed: Observed): Observed {
  const age = (own: OwnIssue): OwnIssue =>
    own.standing === "listed" || own.standing === "read" ? { ...own, standing: "outdated" } : own;
  const { issues, latest } = observed;
  return {
    ...observed,
    issues: issues === "unread" ? issues : issues.map(age),
    latest: latest === "unread" || latest === null ? latest : age(latest),
  };
}

async function read(
  context: TrackerContext,
  observed: Observed,
  reading: Exclude<Reading, { what: "issue" }>,
): Promise<Observed> {
  const { task } = observed;
  if (reading.what === "comments") return lookAtComments(context, observed, reading);
  if (reading.what === "newest") return lookForOwn(context, observed);
  if (reading.what === "lost") return lookForLost(context, observed);
  if (reading.what === "twins") return lookForOlder(context, observed);
  if (reading.what === "open") {
    const issues = (await listOpen(context)).filter(isOf(task));
    return { ...observed, issues, latest: "unread", seen: mergeAll(issues) };
  }
  if (reading.what === "latest") {
    return { ...observed, latest: (await findLatest(context, [task.category])).get(task.category) ?? null };
  }
  if (reading.what === "scheduled-runs") {
    return { ...observed, hasScheduledRun: await hasRunOnSchedule(context, reading.row) };
  }
  if (task.kind === "recovery") return { ...observed, jobs: await readJobs(context, task.passed.run) };
  if (task.kind !== "failure") return observed;
  const { run, found } = task;
  if (reading.what === "later-runs") return { ...observed, recoveredBy: await findLaterRecovery(context, run, found) };
  if (reading.what === "later-runs-again") {
    await waitForPassed(context, observed);
    const recoveredBy = await findLaterRecovery(context, run, found);
    const { subject } = found.arrival.occurrence;
    const seen = observed.seen === null || recoveredBy === null ? null : { [subject]: recoveredBy };
    const next = { ...observed, recoveredBy, isRechecked: true };
    return seen === null ? next : { ...next, seen: noteRecovered(observed.seen as TrackedFailure, seen) };
  }
  return { ...observed, failedBefore: await hasFailedBefore(context, run, found) };
}

/** Forgets an issue that has disappeared. If it has no twin, everything has to be looked for again. */
export function loseIssue(observed: Observed, number: number): Observed {
  const { issues, counts } = observed;
  const left = issues === "unread" ? [] : issues.filter(({ issue }) => issue.number !== number);
  const isKept = issues !== "unread" && issues[0]?.issue.number === number;
  // A twin takes the place of the issue that it would have been merged into.
  if (!isKept && left.length > 0) return { ...observed, issues: left };
  if (left.length > 0) return { ...observed, issues: left, origin: null };
  return {
    ...observed,
    ...{ issues: "unread", latest: "unread", origin: null, seen: null, created: null, isAwaited: false },
    ...{ comments: {}, counts: { ...counts, losses: counts.losses + 1 } },
  };
}

/** Replaces the view of one issue. An issue that was not known takes the first place, because this run works on it. */
export function replaceIssue(observed: Observed, own: OwnIssue): Observed {
  const issues = observed.issues === "unread" ? [] : observed.issues;
  const isThere = issues.some(({ issue }) => issue.number === own.issue.number);
  const replaced = issues.map((other) => (other.issue.number === own.issue.number ? own : other));
  return { ...observed, issues: isThere ? replaced : [own, ...issues.slice(1)] };
}

async function lookAtIssue(context: TrackerContext, observed: Observed, number: number): Promise<Observed> {
  const { latest, issues } = observed;
  const [kept] = issues === "unread" ? [] : issues;
  const isLatest = kept === undefined && latest !== "unread" && latest !== null;
  const view = isLatest ? latest : findView(observed, number);
  // If this issue was reached through its twin and is gone, the twin counts as lost.
  const lost = view?.issue.number ?? kept?.issue.number ?? number;
  const hasPaused = await waitBeforeLook(context, view, observed);
  const { client } = context.repository;
  const callsBefore = client.calls();
  const issue = await readIssue(context.repository, number);
  // The client waits for seconds before it asks again, and others may write meanwhile.
  const hasWaited = hasPaused || client.calls() > callsBefore + 1;
  const parsed = issue === "gone" ? null : parseIssue(issue.body);
  if (issue === "gone" || !isOwnLogin(context, issue.author)) return loseIssue(observed, lost);
  const hasWritten = view !== null && ["written", "unsure", "checked"].includes(view.standing);
  // Somebody removed the block. It is written again if this run has written the issue before.
  if (parsed === null && !hasWritten) return loseIssue(observed, lost);
  const tracker = parsed?.tracker ?? emptyOut(view as OwnIssue);
  const standing = view?.standing === "unsure" ? "checked" : "read";
  const own: OwnIssue = { ...(parsed ?? (view as OwnIssue)), issue, tracker, standing };
  if (isLatest) return { ...observed, latest: own };
  const others = hasWaited ? outdate(observed) : observed;
  return replaceIssue({ ...others, seen: join(observed.seen, tracker) }, own);
}

/**
 * Waits before an issue is read. After a write the wait is random, so that runs that wrote at the same time do not
 * collide again. The wait covers the client's pause between two writes, so that a write can follow right after the
 * read.
 */
async function waitBeforeLook(context: TrackerContext, view: OwnIssue | null, { created }: Observed): Promise<boolean> {
  const { runtime, settings, wroteAtMs } = context;
  const unitMs = settings["settle-ms"];
  const spaceMs = wroteAtMs === null ? 0 : wroteAtMs + Math.min(1000, 2 * unitMs) - runtime.elapsedMs();
  const isWritten = view?.standing === "written" || view?.standing === "checked";
  const settlingMs = isWritten && created === null ? untilSettledMs(context, view) : 0;
  const verifyMs = isWritten ? unitMs * 4 * (0.7 + 0.8 * runtime.random()) : 0;
  const waitMs = Math.ceil(Math.max(spaceMs, settlingMs + verifyMs));
  if (waitMs > 0) await runtime.sleep(waitMs);
  return waitMs > 0;
}

/** How long to wait for a new issue to settle: it may be a twin, and the run that opened it needs time to notice. */
function untilSettledMs({ repository, settings }: TrackerContext, { issue }: OwnIssue): number {
  const now = repository.client.serverNow()?.getTime() ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Date.parse(issue.createdAt) + settings["settle-ms"] * SETTLING_UNITS - now);
}

/**
 * Waits until lists show every run that could not see this failure when it passed, because such a run closed nothing.
 * If lists are N seconds late, a run could miss the failure for N seconds after it was recorded, and the lists show
 * that run another N seconds later. So the wait is 2 N.
 */
async function waitForPassed(context: TrackerContext, observed: Observed): Promise<void> {
  const { runtime, settings, report } = context;
  // Without a run in the event, up to twenty missed runs are recorded, and waiting for each would take minutes.
  if (report.run === null) return;
  const longestMs = Math.max(observed.lagMs, LAG_UNITS * settings["settle-ms"]);
  const waitMs = Math.ceil(2 * longestMs - sinceRecordedMs(context, observed));
  if (waitMs > 0) await runtime.sleep(waitMs);
}

/**
 * How long ago this failure was recorded. If an earlier try of this step recorded it, the issue's last change counts.
 */
function sinceRecordedMs({ runtime, repository }: TrackerContext, { recorded, issues, latest }: Observed): number {
  if (recorded !== null) return runtime.elapsedMs() - recorded.toMs;
  const own = issues === "unread" || issues[0] === undefined ? latest : issues[0];
  const now = repository.client.serverNow()?.getTime() ?? Number.POSITIVE_INFINITY;
  return own === "unread" || own === null ? 0 : now - Date.parse(own.issue.updatedAt);
}

function findView({ issues }: Observed, number: number): OwnIssue | null {
  if (issues === "unread") return null;
  return issues.find(({ issue }) => issue.number === number) ?? null;
}

function emptyOut({ tracker }: OwnIssue): TrackedFailure {
  return { ...tracker, keys: [], tracked: {}, recovered: {}, history: [] };
}
