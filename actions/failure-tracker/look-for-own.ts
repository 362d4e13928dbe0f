/** Looks for the issue that this run opened, by its number if the answer was lost, and for older twins. */

import { type Issue, listNewest, readIssue } from "../../src/github/issues.ts";
import { mergeTracked } from "./merge-tracked.ts";
import type { Observed, OwnIssue, Task } from "./observed.ts";
import type { TrackerContext } from "./open-tracker.ts";
import { listOpen, toOwn } from "./own-issues.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

/**
 * Waits for a newly opened issue to appear in the list, in units of settle-ms. The first wait is long, so that older
 * twins appear too. The runs that opened those may have ended without looking for this issue.
 */
const LISTING_WAITS = [10, 1, 2, 4, 4, 4, 8];
/** In the same units: how long a request may take to have an effect if its answer was lost. */
const LOST_WAIT = 4;
/** How many numbers in a row may be missing. Discussions share the numbers with issues, and issues get deleted. */
const MOST_GAPS = 5;
const MOST_NUMBERS = 30;

/**
 * Waits, then looks in the list for the issue that this run opened, and for its twins. Called again until the issue is
 * there. If two runs have each opened an issue, at least one of the runs sees both, so the two issues are merged.
 */
export async function lookForOwn(context: TrackerContext, observed: Observed): Promise<Observed> {
  const { task, created, listings, recorded } = observed;
  const { runtime, settings } = context;
  const wait = LISTING_WAITS[listings] ?? 0;
  if (wait > 0) await runtime.sleep(wait * settings["settle-ms"]);
  const listed = (await listOpen(context, { sort: "created", direction: "desc" })).filter(isOf(task)).map(outdated);
  const next = { ...observed, listings: listings + 1 };
  const own = (observed.issues as OwnIssue[]).find(({ issue }) => issue.number === created);
  if (own === undefined) return next;
  // The oldest issue stays.
  const { number } = own.issue;
  const oldest = listed.find(({ issue }) => issue.number < number);
  const shown = listed.filter(({ issue }) => issue.number === number);
  if (oldest === undefined && shown.length === 0) return next;
  const younger = listed.filter(({ issue }) => issue.number > number);
  const issues = oldest === undefined ? [outdated(own), ...younger] : [oldest, outdated(own)];
  // Other runs may have added to the issue since it was opened.
  const seen = mergeAll([...issues, ...shown], observed.seen);
  const lagMs = recorded === null ? 0 : runtime.elapsedMs() - recorded.fromMs;
  return { ...next, issues, seen, isAwaited: false, origin: oldest ?? "none", lagMs };
}

/** Looks for an older twin again, because the list that this run started with may have been too early to show it. */
export async function lookForOlder(context: TrackerContext, observed: Observed): Promise<Observed> {
  const next = { ...observed, hasSoughtTwins: true };
  const [own] = observed.issues as readonly OwnIssue[];
  const listed = (await listOpen(context)).filter(isOf(observed.task)).map(outdated);
  const oldest = listed.find(({ issue }) => own !== undefined && issue.number < own.issue.number);
  if (own === undefined || oldest === undefined) return next;
  const issues = [oldest, outdated(own)];
  return { ...next, issues, seen: mergeAll(issues, observed.seen) };
}

/**
 * Finds out whether an issue was opened although no answer came. Lists may show such an issue much later. So this also
 * reads the numbers that follow the newest listed one, because reading by number is never late.
 */
export async function lookForLost(context: TrackerContext, observed: Observed): Promise<Observed> {
  const { task } = observed;
  await context.runtime.sleep(LOST_WAIT * context.settings["settle-ms"]);
  const found = await readLost(context, task);
  if (found !== null) {
    const made = { created: found.issue.number, isAwaited: true, listings: 0, origin: "none", latest: null } as const;
    return { ...observed, ...made, issues: [found], seen: found.tracker };
  }
  // The issue was not opened, so this run decides again with the issues that are open now.
  const issues = (await listOpen(context)).filter(isOf(task)).map(outdated);
  return { ...observed, issues, seen: mergeAll(issues), created: null };
}

async function readLost(context: TrackerContext, task: Task): Promise<OwnIssue | null> {
  const { issues, lastNumber } = await listNewest(context.repository);
  const listed = issues.flatMap((issue) => toOpened(context, task, issue) ?? []).at(-1);
  if (listed !== undefined) return listed;
  for (let number = lastNumber + 1, gaps = 0; gaps < MOST_GAPS && number <= lastNumber + MOST_NUMBERS; number++) {
    const issue = await readIssue(context.repository, number);
    const own = issue === "gone" ? null : toOpened(context, task, issue);
    if (own !== null) return own;
    gaps = issue === "gone" ? gaps + 1 : 0;
  }
  return null;
}

/** Null unless the issue records this run's failure, or is about this silence. */
function toOpened(context: TrackerContext, task: Task, issue: Issue): OwnIssue | null {
  const own = issue.state === "open" ? toOwn(context, issue) : null;
  if (own === null || !isOf(task)(own)) return null;
  const isOurs = task.kind !== "failure" || own.tracker.keys.includes(task.found.arrival.occurrence.key);
  return isOurs ? outdated(own) : null;
}

export function isOf({ category }: Task): (own: OwnIssue) => boolean {
  return ({ tracker }) => tracker.category === category;
}

/** Everything that these issues and `seen` have recorded. */
export function mergeAll(issues: readonly OwnIssue[], seen: TrackedFailure | null = null): TrackedFailure | null {
  return issues.reduce<TrackedFailure | null>((all, { tracker }) => join(all, tracker), seen);
}

export function join(seen: TrackedFailure | null, tracker: TrackedFailure): TrackedFailure {
  return { ...(seen === null ? tracker : mergeTracked(seen, tracker)), twinOf: null };
}

function outdated(own: OwnIssue): OwnIssue {
  return { ...own, standing: "outdated" };
}
