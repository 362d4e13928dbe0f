/** Reads what a decision asks for, and adds it to what is known. */

import { readIssue } from "../../src/github/issues.ts";
import { NO_TRIES } from "../../src/github/plan-retry.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import { DOUBT_WAITS, lookAtComments } from "./look-at-comments.ts";
import { findLaterRecovery, hasFailedBefore, hasRunOnSchedule, readJobs } from "./look-at-runs.ts";
import { mergeTracked, noteRecovered } from "./merge-tracked.ts";
import type { Observed, OwnIssue, Reading, Task } from "./observed.ts";
import { isOwnLogin, type TrackerContext } from "./open-tracker.ts";
import { findClosed, listOpen } from "./own-issues.ts";
import { parseIssue } from "./parse-issue.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

/**
 * Waits for a newly opened issue to appear in the list, in units of settle-ms. The first wait is long, so that older
 * issues appear too whose runs ended before they could withdraw them.
 */
const LISTING_WAITS = [10, 1, 2, 4, 4, 4, 8];
/** In the same units. An issue older than this can no longer be a twin. */
const SETTLING_UNITS = 24;

/** What is known before anything is read for this task. `last` is the previous task. */
export function startObserving(
  task: Task,
  known: {
    issues: readonly OwnIssue[];
    closed: OwnIssue | null | undefined;
    jobs: Observed["jobs"];
    last: Observed | null;
  },
): Observed {
  const { last, closed = "unread" } = known;
  const hasWritten = last?.hasWritten ?? false;
  // The client spaces writes, so what was read before an earlier write is outdated.
  const age = (own: OwnIssue): OwnIssue => (hasWritten ? { ...own, standing: "outdated" } : own);
  const issues = known.issues.map(age);
  return {
    ...{ task, issues, seen: mergeAll(issues), origin: null, created: null, isAwaited: false, listings: 0 },
    closed: closed === "unread" || closed === null ? closed : age(closed),
    jobs: last === null || last.jobs === "unread" ? known.jobs : last.jobs,
    ...{
      failedBefore: "unread",
      recoveredBy: "unread",
      isRechecked: false,
      hasScheduledRun: "unread",
      triedLabels: [],
      closedTwins: [],
    },
    ...{ comments: {}, commentLooks: 0, posted: [], doubtful: null },
    ...{ tries: NO_TRIES, level: 0, hasWritten },
    counts: { writes: 0, merges: 0, losses: 0, posts: 0, repairs: 0 },
  };
}

export async function observe(context: TrackerContext, observed: Observed, reading: Reading): Promise<Observed> {
  if (reading.what === "issue") return lookAtIssue(context, observed, reading.issue);
  return read(context, outdate(observed), reading);
}

/** A write must come right after its issue was read, because earlier reads are outdated by then. */
export function outdate(observed: Observed): Observed {
  if (observed.issues === "unread") return observed;
  const isStale = ({ standing }: OwnIssue) => standing === "listed" || standing === "read";
  const issues = observed.issues.map((own): OwnIssue => (isStale(own) ? { ...own, standing: "outdated" } : own));
  return { ...observed, issues };
}

async function read(
  context: TrackerContext,
  observed: Observed,
  reading: Exclude<Reading, { what: "issue" }>,
): Promise<Observed> {
  const { task } = observed;
  if (reading.what === "comments") return lookAtComments(context, observed, reading);
  if (reading.what === "newest") return lookForOwn(context, observed);
  if (reading.what === "open") {
    const issues = (await listOpen(context)).filter(isOf(task));
    return { ...observed, issues, closed: "unread", seen: mergeAll(issues) };
  }
  if (reading.what === "closed") {
    return { ...observed, closed: (await findClosed(context, [task.category])).get(task.category) ?? null };
  }
  if (reading.what === "scheduled-runs") {
    return { ...observed, hasScheduledRun: await hasRunOnSchedule(context, reading.row) };
  }
  if (task.kind === "recovery") return { ...observed, jobs: await readJobs(context, task.passed.run) };
  if (task.kind !== "failure") return observed;
  const { run, found } = task;
  if (reading.what === "later-runs") return { ...observed, recoveredBy: await findLaterRecovery(context, run, found) };
  if (reading.what === "later-runs-again") {
    const recoveredBy = await findLaterRecovery(context, run, found);
    const { subject } = found.arrival.occurrence;
    const seen = observed.seen === null || recoveredBy === null ? null : { [subject]: recoveredBy };
    const next = { ...observed, recoveredBy, isRechecked: true };
    return seen === null ? next : { ...next, seen: noteRecovered(observed.seen as TrackedFailure, seen) };
  }
  return { ...observed, failedBefore: await hasFailedBefore(context, run, found) };
}

/** The issue has disappeared together with its records, so look for everything again. */
export function loseIssue(observed: Observed, number: number): Observed {
  const { issues, counts } = observed;
  const left = issues === "unread" ? [] : issues.filter(({ issue }) => issue.number !== number);
  const isKept = issues !== "unread" && issues[0]?.issue.number === number;
  // A twin takes the place of the issue that it would have been merged into.
  if (!isKept && left.length > 0) return { ...observed, issues: left };
  if (left.length > 0) return { ...observed, issues: left, origin: null };
  return {
    ...observed,
    ...{ issues: "unread", closed: "unread", origin: null, seen: null, created: null, isAwaited: false },
    ...{ comments: {}, counts: { ...counts, losses: counts.losses + 1 } },
  };
}

/** Replaces the view of one issue. A new issue comes first, because this run works on it. */
export function replaceIssue(observed: Observed, own: OwnIssue): Observed {
  const issues = observed.issues === "unread" ? [] : observed.issues;
  const isThere = issues.some(({ issue }) => issue.number === own.issue.number);
  const replaced = issues.map((other) => (other.issue.number === own.issue.number ? own : other));
  return { ...observed, issues: isThere ? replaced : [own, ...issues.slice(1)] };
}

async function lookAtIssue(context: TrackerContext, observed: Observed, number: number): Promise<Observed> {
  const { closed, issues } = observed;
  const [kept] = issues === "unread" ? [] : issues;
  const isClosedOne = kept === undefined && closed !== "unread" && closed !== null;
  const view = isClosedOne ? closed : findView(observed, number);
  // We got here through its twin. Without the issue, the twin is lost too.
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
  // Somebody removed the block. It is written again if the issue belongs to this run.
  if (parsed === null && !hasWritten) return loseIssue(observed, lost);
  const tracker = parsed?.tracker ?? emptyOut(view as OwnIssue);
  const standing = view?.standing === "unsure" ? "checked" : "read";
  const own: OwnIssue = { ...(parsed ?? (view as OwnIssue)), issue, tracker, standing };
  if (isClosedOne) return { ...observed, closed: own };
  const others = hasWaited ? outdate(observed) : observed;
  return replaceIssue({ ...others, seen: join(observed.seen, tracker) }, own);
}

/**
 * Runs that wrote at the same time look at different times, so that they do not collide again. The time that the client
 * leaves between writes passes first, because a write may follow and must come right after the read.
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

/** An issue that was just opened may be a twin, and its own run needs some time to notice. */
function untilSettledMs({ repository, settings }: TrackerContext, { issue }: OwnIssue): number {
  const now = repository.client.serverNow()?.getTime() ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Date.parse(issue.createdAt) + settings["settle-ms"] * SETTLING_UNITS - now);
}

/**
 * Once our own issue is in the list, at least one of two runs has seen both issues, however late each appeared. So
 * either the younger issue withdraws, or the older one takes it over.
 */
async function lookForOwn(context: TrackerContext, observed: Observed): Promise<Observed> {
  const { task, created, listings } = observed;
  const wait = (created === "unsure" ? DOUBT_WAITS : LISTING_WAITS)[listings] ?? 0;
  if (wait > 0) await context.runtime.sleep(wait * context.settings["settle-ms"]);
  const listed = (await listOpen(context, { sort: "created", direction: "desc" }))
    .filter(isOf(task))
    .map((own): OwnIssue => ({ ...own, standing: "outdated" }));
  if (created === "unsure") {
    const found = task.kind === "failure" ? listed.find(knows(task.found.arrival.occurrence.key)) : listed[0];
    if (found === undefined && listings + 1 < DOUBT_WAITS.length) return { ...observed, listings: listings + 1 };
    if (found === undefined) {
      return { ...observed, issues: listed, seen: mergeAll(listed), created: null, listings: 0 };
    }
    const { number } = found.issue;
    return settleCreated({ ...observed, created: number, origin: "none", listings: 0 }, [found], listed);
  }
  return settleCreated({ ...observed, listings: listings + 1 }, observed.issues as OwnIssue[], listed);
}

/** Among this run's issue and those in the list, the oldest stays. */
function settleCreated(observed: Observed, mine: readonly OwnIssue[], listed: readonly OwnIssue[]): Observed {
  const own = mine.find(({ issue }) => issue.number === observed.created);
  if (own === undefined) return observed;
  const { number } = own.issue;
  const oldest = listed.find(({ issue }) => issue.number < number);
  if (oldest === undefined && !listed.some(({ issue }) => issue.number === number)) return observed;
  const outdated: OwnIssue = { ...own, standing: "outdated" };
  const younger = listed.filter(({ issue }) => issue.number > number);
  const issues = oldest === undefined ? [outdated, ...younger] : [oldest, outdated];
  const seen = issues.reduce<TrackedFailure | null>((all, { tracker }) => join(all, tracker), observed.seen);
  return { ...observed, issues, seen, isAwaited: false, origin: oldest ?? "none" };
}

function findView({ issues }: Observed, number: number): OwnIssue | null {
  if (issues === "unread") return null;
  return issues.find(({ issue }) => issue.number === number) ?? null;
}

function knows(key: RunKey): (own: OwnIssue) => boolean {
  return ({ tracker }) => tracker.keys.includes(key);
}

function isOf({ category }: Task): (own: OwnIssue) => boolean {
  return ({ tracker }) => tracker.category === category;
}

function mergeAll(issues: readonly OwnIssue[]): TrackedFailure | null {
  return issues.reduce<TrackedFailure | null>((all, { tracker }) => join(all, tracker), null);
}

function join(seen: TrackedFailure | null, tracker: TrackedFailure): TrackedFailure {
  return { ...(seen === null ? tracker : mergeTracked(seen, tracker)), twinOf: null };
}

function emptyOut({ tracker }: OwnIssue): TrackedFailure {
  return { ...tracker, keys: [], tracked: {}, recovered: {}, history: [] };
}
