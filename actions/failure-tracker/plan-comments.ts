/** Decides which comments an issue owes, and how each is posted exactly once. */

import type { Comment } from "../../src/github/comments.ts";
import { hasLabel } from "./has-label.ts";
import { periodOf, periodStart } from "./judge-escalation.ts";
import { isDismissed } from "./judge-state.ts";
import { countOccurrences, countSinceOpen } from "./merge-tracked.ts";
import type { Decision, NewComment, Observed, OwnIssue, Task } from "./observed.ts";
import { describeEscalation, describeOccurrence, readCommentMarker } from "./render-comment.ts";
import type { TrackerSettings } from "./settings.ts";
import { type Due, NO_LOG, type Occurrence, type TrackedFailure } from "./tracked-failure.ts";

/** How much clocks and lists may differ. */
const EARLIER_MS = 10 * 60_000;
/** How many times to read the list for a comment that was just posted. */
export const MOST_LOOKS = 6;

/** `before` is the signature of the previous occurrence; "" if none is known. */
interface OwedFailure {
  due: readonly Due[];
  before: string;
  /** True if an earlier run wrote the row. Other runs may have posted the row's comments since. */
  isRepeated: boolean;
}

/** The comments for a failure that is now in the block. */
export function listFailureComments(
  own: OwnIssue,
  { found }: Extract<Task, { kind: "failure" }>,
  { owed, settings }: { owed: OwedFailure; settings: TrackerSettings },
): NewComment[] {
  const { due, before, isRepeated } = owed;
  const { occurrence } = found.arrival;
  if (isRepeated ? own.issue.state === "closed" : isDismissed(own.issue, settings)) return [];
  const comments: NewComment[] = [];
  const isReopened = due.includes("reopened");
  if (isReopened || due.includes("occurrence")) {
    const isLimited = settings.comments === "limited" && !isReopened;
    const withinMs = settings["comment-interval-minutes"] * 60_000;
    comments.push({
      kind: "occurrence",
      key: occurrence.key,
      text: describeRow(own.tracker, occurrence, { before, isReopened, found, settings }),
      ...(isLimited ? { withinMs, isCoveredByAny: isRepeated } : {}),
    });
  }
  if (due.includes("escalation")) {
    const text = settings["escalation-comment"] ?? describeEscalation(countSinceOpen(own.tracker));
    const isCoveredByAny = isRepeated || own.tracker.openedBy === "";
    comments.push({ kind: "escalation", key: periodOf(own.tracker), text, isCoveredByAny });
  }
  return comments;
}

interface World {
  observed: Observed;
  settings: TrackerSettings;
  now: number;
  lookSince?: string | null;
  /** Comments that an earlier try of this run may have posted, but not checked for duplicates. */
  unchecked?: readonly NewComment[];
}

/**
 * What to do next for these comments; null if nothing is left. With `lookSince` they may already have been posted, so
 * the list is first read from that time on.
 */
export function decideComments(own: OwnIssue, wanted: readonly NewComment[], world: World): Decision | null {
  const owed = decideOwed(own, wanted, world);
  if (owed !== null) return owed;
  const { number } = own.issue;
  const { observed, lookSince = null, unchecked = [] } = world;
  const listed = observed.comments[number];
  if (listed === undefined && lookSince !== null && unchecked.length > 0) {
    return { kind: "read", what: "comments", issue: number, since: lookSince };
  }
  return decideWithdrawal(number, observed) ?? decideCleaning(number, [...wanted, ...unchecked], listed ?? []);
}

/** The same, without looking for duplicates of what was posted. */
export function decideOwed(
  own: OwnIssue,
  wanted: readonly NewComment[],
  { observed, settings, now, lookSince = null }: World,
): Decision | null {
  const { number, locked } = own.issue;
  const missing = wanted.filter((comment) => !isPosted(observed, number, comment));
  const listed = observed.comments[number];
  const hasPosted = observed.posted.some(({ issue }) => issue === number);
  // Several runs may escalate at the same time, and others may post while this run has to wait.
  const isRetry = observed.refused !== null && missing.some(({ kind }) => kind !== "twin");
  const isEscalating = missing.some(({ kind }) => kind === "escalation");
  const contestedMs = isEscalating ? Math.min(now - EARLIER_MS, periodStart(own)) : now - EARLIER_MS;
  const since = lookSince ?? (isRetry || isEscalating ? toTime(contestedMs) : null);
  if (listed === undefined && since !== null && (isRetry || !hasPosted) && missing.length > 0) {
    return { kind: "read", what: "comments", issue: number, since };
  }
  const next = missing.find((comment) => !(listed ?? []).some((other) => rulesOut(other, comment)));
  return next === undefined || locked ? null : decidePosting(own, next, { observed, settings });
}

/** True if `other` already says the same, or says that the issue becomes a twin: a twin must not escalate. */
function rulesOut(other: Comment, comment: NewComment): boolean {
  const isTwin = comment.kind === "escalation" && readCommentMarker(other.body)?.kind === "twin";
  return isTwin || covers(other, comment);
}

/** Looks for a comment that may or may not have been posted. */
export function lookAtComments(issue: number, now: number): Decision {
  return { kind: "read", what: "comments", issue, since: toTime(now - EARLIER_MS) };
}

/** True if the issue owes a comment but is locked. */
export function isLeftOut({ issue }: OwnIssue, wanted: readonly NewComment[], observed: Observed): boolean {
  const listed = observed.comments[issue.number] ?? [];
  return (
    issue.locked &&
    wanted.some(
      (comment) => !isPosted(observed, issue.number, comment) && !listed.some((other) => covers(other, comment)),
    )
  );
}

/** The label of an escalation is set right before its comment. */
function decidePosting(
  { issue }: OwnIssue,
  comment: NewComment,
  { observed, settings }: { observed: Observed; settings: TrackerSettings },
): Decision {
  const label = settings["escalation-label"];
  const lacksLabel = label !== undefined && !hasLabel([...issue.labels, ...observed.triedLabels], label);
  if (comment.kind === "escalation" && lacksLabel) {
    return { kind: "act", step: { kind: "add-labels", issue: issue.number, labels: [label], isEnsured: false } };
  }
  return { kind: "act", step: { kind: "post-comment", issue: issue.number, comment } };
}

/**
 * Lists recent comments until ours are among them, then deletes duplicates and keeps the oldest. Duplicates that other
 * runs posted are deleted too, because those runs may have seen only their own comment.
 */
function decideWithdrawal(issue: number, observed: Observed): Decision | null {
  const posted = observed.posted.flatMap(({ issue: place, given, comment }) =>
    place === issue && comment !== null ? [{ given, comment }] : [],
  );
  const [first] = posted;
  if (first === undefined) return null;
  const listed = observed.comments[issue] ?? [];
  const isHidden = posted.some(({ comment, given }) => !isShown(listed, comment, given));
  if (observed.commentLooks === 0 || (isHidden && observed.commentLooks < MOST_LOOKS)) {
    const span = Math.max(EARLIER_MS, ...posted.map(({ given }) => given.withinMs ?? 0));
    return { kind: "read", what: "comments", issue, since: toTime(Date.parse(first.comment.createdAt) - span) };
  }
  const [twin] = posted.flatMap(({ comment, given }) => listTwins(listed, comment, given));
  if (twin === undefined) return null;
  return { kind: "act", step: { kind: "delete-comment", issue, comment: twin.id } };
}

/** Finishes the work of a run that ended early: deletes the comments that the run should have deleted. */
function decideCleaning(issue: number, wanted: readonly NewComment[], listed: readonly Comment[]): Decision | null {
  const [twin] = wanted.flatMap((given) => {
    const own = listed.find((other) => covers(other, { ...given, isCoveredByAny: false }));
    return own === undefined ? [] : listTwins(listed, own, given);
  });
  return twin === undefined ? null : { kind: "act", step: { kind: "delete-comment", issue, comment: twin.id } };
}

/** True if the list is recent enough: it shows the comment, or an older comment that makes this one unnecessary. */
function isShown(listed: readonly Comment[], comment: Comment, given: NewComment): boolean {
  return listed.some((other) => other.id === comment.id || (other.id < comment.id && saysSame(other, comment, given)));
}

/** All comments that say the same, except the oldest. */
function listTwins(listed: readonly Comment[], comment: Comment, given: NewComment): Comment[] {
  const others = listed.filter(({ id }) => id !== comment.id);
  const group = [...others, comment].filter((other) => other.id === comment.id || saysSame(other, comment, given));
  const oldest = group.reduce((first, each) => (each.id < first.id ? each : first));
  return group.filter((each) => each.id !== oldest.id && saysSame(oldest, each, { ...given, key: keyOf(each) }));
}

function isPosted({ posted }: Observed, issue: number, { kind }: NewComment): boolean {
  return posted.some((each) => each.given.kind === kind && (kind !== "twin" || each.issue === issue));
}

function covers(other: Comment, { kind, key, isCoveredByAny = false }: NewComment): boolean {
  const marker = readCommentMarker(other.body);
  // A twin gets only one comment that names the older issue, even if that issue becomes a twin too.
  return marker?.kind === kind && (isCoveredByAny || kind === "twin" || marker.key === key);
}

function saysSame(other: Comment, comment: Comment, { kind, key, withinMs, isCoveredByAny }: NewComment): boolean {
  const isAnyEnough = kind === "escalation" && isCoveredByAny === true;
  if (covers(other, { kind, key, text: "", isCoveredByAny: isAnyEnough })) return true;
  if (withinMs === undefined || readCommentMarker(other.body)?.kind !== kind) return false;
  return Math.abs(Date.parse(comment.createdAt) - Date.parse(other.createdAt)) < withinMs;
}

function keyOf({ body }: Comment): string {
  return readCommentMarker(body)?.key ?? "";
}

function describeRow(
  tracker: TrackedFailure,
  occurrence: Omit<Occurrence, "late" | "due">,
  {
    before,
    isReopened,
    found,
    settings,
  }: {
    before: string;
    isReopened: boolean;
    found: Extract<Task, { kind: "failure" }>["found"];
    settings: TrackerSettings;
  },
): string {
  // Without a log, we cannot know whether the run failed in another way than before.
  const isComparable = !occurrence.jobs.some(({ token }) => token === NO_LOG);
  const { serverUrl, repositoryUrl } = settings;
  return describeOccurrence(occurrence, {
    ...{ serverUrl, repositoryUrl, isReopened, jobs: found.jobs },
    count: countOccurrences(tracker),
    before: isComparable ? before : "",
  });
}

function toTime(ms: number): string {
  return new Date(ms).toISOString();
}
