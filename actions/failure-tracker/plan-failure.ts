/** Decides what a failed run means for the issue of its category. */

import { compareRunKeys, newerRunKey, type RunKey } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { lacksEscalation } from "./judge-escalation.ts";
import { judgeReopening, type StateWish, startPeriod, wasReopenedByPerson } from "./judge-state.ts";
import { boundTracked, countSinceOpen, isKnown, noteRecovered, sortSubjects } from "./merge-tracked.ts";
import { noteLateFlaky } from "./note-flaky.ts";
import { type Conclusion, conclude, type Observed, type OwnIssue, type Reading, type Task } from "./observed.ts";
import type { ChangePlan, RepeatPlan } from "./plan-recovery.ts";
import { planRepeat } from "./plan-repeat.ts";
import type { Arrival } from "./read-failures.ts";
import type { TrackerSettings } from "./settings.ts";
import type { Due, Occurrence, TrackedFailure } from "./tracked-failure.ts";

export type FailurePlan =
  | Reading
  | Conclusion
  | { kind: "create"; title: string; next: TrackedFailure }
  | FailureChange
  | RepeatPlan;

/** `due`: the comments that the row still owes. */
export interface FailureChange extends ChangePlan {
  due: readonly Due[];
}

/** No run of this action works on an issue for longer than this. */
const QUIET_MS = 10 * 60_000;

const READ_LATER_RUNS: Reading = { kind: "read", what: "later-runs" };

interface Given {
  task: Extract<Task, { kind: "failure" }>;
  arrival: Arrival;
  settings: TrackerSettings;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Plans for the issue as it was before this run changed it, so that looking again gives the same plan. */
export function planFailure(
  observed: Observed,
  task: Extract<Task, { kind: "failure" }>,
  { settings, now }: { settings: TrackerSettings; now: number },
): FailurePlan {
  const { origin, issues, created } = observed;
  const [open] = issues as readonly OwnIssue[];
  const { arrival } = task.found;
  const given = { task, arrival, settings, now };
  if (typeof created === "number" && open !== undefined) {
    const action = open.issue.number === created ? "opened" : "updated";
    return change(open.tracker, { arrival, action, due: [], isOver: isOver(observed) });
  }
  if (origin !== null && origin !== "none") return planFor(origin, observed, given);
  if (open !== undefined) return planFor(open, observed, given);
  if (observed.latest === "unread") return { kind: "read", what: "latest" };
  return planFor(observed.latest, observed, given);
}

function planFor(found: OwnIssue | null, observed: Observed, given: Given): FailurePlan {
  const { arrival, settings, now } = given;
  const { key } = arrival.occurrence;
  const issue = found !== null && hasLost(found.tracker, arrival, settings) ? forget(found, key) : found;
  if (issue !== null && isKnown(issue.tracker, key)) return planRepeat(issue, given.task, { observed, settings });
  const recoveredBy = arrival.recoveredBy ?? (observed.recoveredBy === "unread" ? null : observed.recoveredBy);
  if (issue !== null && isLate(issue.tracker, arrival, recoveredBy)) {
    return change(recordLate(issue.tracker, arrival, { settings, recoveredBy }), { arrival, action: "late", due: [] });
  }
  if (recoveredBy !== null) return conclude({ result: "nothing" });
  // If no issue lists the subject as failing, the subject may have passed since without leaving a trace.
  const isNew = issue === null || !Object.hasOwn(issue.tracker.tracked, arrival.occurrence.subject);
  if (issue?.issue.state === "open" && isNew && observed.recoveredBy === "unread") return READ_LATER_RUNS;
  if (issue?.issue.state === "open") return planUpdate(issue, observed, given);
  const reopening = issue === null ? "over" : judgeReopening(issue, { settings, now });
  if (reopening === "dismissed") return conclude({ action: "suppressed" });
  if (observed.recoveredBy === "unread") return READ_LATER_RUNS;
  if (issue !== null && reopening === "reopens") return planUpdate(issue, observed, given);
  if (issue === null && settings["open-after"] > 1) {
    if (observed.failedBefore === "unread") return { kind: "read", what: "earlier-runs" };
    if (!observed.failedBefore) return conclude({ result: "waiting" });
  }
  const { title } = given.task.found;
  return { kind: "create", title, next: planCreation(issue?.issue.number ?? null, given) };
}

/**
 * True if newer runs have to be looked for again. A run that passed before the lists showed this failure found nothing
 * to close.
 */
export function isRecheckDue({ task, origin, isRechecked, recoveredBy, created }: Observed): boolean {
  if (task.kind !== "failure" || isRechecked || created === "planned") return false;
  const { subject } = task.found.arrival.occurrence;
  const isNew = origin === "none" || (origin !== null && !Object.hasOwn(origin.tracker.tracked, subject));
  return isNew && recoveredBy === null;
}

function isOver({ recoveredBy }: Observed): boolean {
  return recoveredBy !== null && recoveredBy !== "unread";
}

/**
 * True if the block counts the run, but contains neither the run's row nor its result for the subject. In that case,
 * another run overwrote the block, and then counted this run only because it found this run's comment.
 */
function hasLost(
  { keys, history, tracked, recovered }: TrackedFailure,
  { occurrence: { key, subject } }: Arrival,
  settings: TrackerSettings,
): boolean {
  const isCut = history.length >= settings["history-limit"] && compareRunKeys(key, history.at(-2)?.key ?? "") < 0;
  const isListed = history.some((row) => row.key === key) || isCut;
  const knows = [tracked[subject], recovered[subject]].some((known = "") => compareRunKeys(known, key) >= 0);
  return keys.includes(key) && !isListed && !knows;
}

function forget(own: OwnIssue, key: RunKey): OwnIssue {
  return { ...own, tracker: { ...own.tracker, keys: own.tracker.keys.filter((each) => each !== key) } };
}

function change(
  next: TrackedFailure,
  {
    arrival,
    action,
    due,
    isOver = false,
  }: {
    arrival: Arrival;
    action: "opened" | "updated" | "reopened" | "late";
    due: readonly Due[];
    /** True if the failure turned out to be over. */
    isOver?: boolean;
  },
): FailureChange {
  const { subject, key } = arrival.occurrence;
  const opensFor: StateWish["opensFor"] = action === "late" ? "nothing" : { subject, key };
  const actions = { open: action, closed: isOver ? "resolved" : action } as const;
  return { kind: "change", next, due, action: actions, wish: { opensFor, closing: null } };
}

function isLate({ recovered }: TrackedFailure, { occurrence }: Arrival, recoveredBy: RunKey | null): boolean {
  if (recoveredBy !== null) return true;
  const since = recovered[occurrence.subject];
  return since !== undefined && compareRunKeys(occurrence.key, since) <= 0;
}

function recordLate(
  tracker: TrackedFailure,
  arrival: Arrival,
  { settings, recoveredBy }: { settings: TrackerSettings; recoveredBy: RunKey | null },
): TrackedFailure {
  const { subject } = arrival.occurrence;
  const since = newerRunKey(tracker.recovered[subject] ?? "", recoveredBy ?? "");
  const row = record(tracker, arrival, { late: true, due: [] });
  const next = noteLateFlaky(row, arrival.occurrence.key, since);
  return boundTracked(noteRecovered(next, { [subject]: since }), settings["history-limit"]);
}

function planUpdate(issue: OwnIssue, observed: Observed, given: Given): FailureChange {
  const { arrival, settings, now } = given;
  const { tracker } = issue;
  const isReopened = issue.issue.state === "closed";
  const isNewPeriod = isReopened || wasReopenedByPerson(issue);
  const before = isNewPeriod ? startPeriod(issue, tracker, arrival.occurrence.key) : tracker;
  const due: Due[] = [];
  if (isReopened && settings.comments !== "none") due.push("reopened");
  if (!isReopened && isCommentDue(tracker, settings, now)) due.push("occurrence");
  const isMissed = !isNewPeriod && isQuiet(issue, now) && lacksEscalation(issue, observed, settings);
  if (isMissed || crosses(before, arrival, settings)) due.push("escalation");
  const action = isReopened ? "reopened" : "updated";
  return change(finish(before, given, due), { arrival, action, due });
}

function planCreation(earlier: number | null, given: Given): TrackedFailure {
  const { arrival, settings, now } = given;
  const blank: TrackedFailure = {
    ...{
      category: arrival.category,
      twinOf: null,
      about: arrival.about,
      earlier,
      resolved: null,
      ended: null,
      silence: "",
    },
    ...{ archived: 0, foldedTo: "", openedBy: "", openedAfter: "", keys: [], flaky: [], archivedFlaky: 0 },
    ...{ tracked: {}, recovered: {} },
    // A new issue notifies people just like a comment.
    lastCommentAt: formatTime(new Date(now)),
    ...{ history: [], jobsTable: "", excerpts: "" },
  };
  return finish(blank, given, settings["escalate-at"] === 1 ? ["escalation"] : []);
}

function isCommentDue({ lastCommentAt }: TrackedFailure, settings: TrackerSettings, now: number): boolean {
  if (settings.comments !== "limited") return settings.comments === "all";
  const last = Date.parse(lastCommentAt);
  return !Number.isFinite(last) || now - last >= settings["comment-interval-minutes"] * 60_000;
}

/** True if no run can still be busy with the issue. */
function isQuiet({ issue }: OwnIssue, now: number): boolean {
  return now - Date.parse(issue.updatedAt) > QUIET_MS;
}

/** True only for the occurrence that reaches the limit of the open period. */
function crosses(before: TrackedFailure, { occurrence }: Arrival, settings: TrackerSettings): boolean {
  const limit = settings["escalate-at"];
  const after = { ...before, keys: [...before.keys, occurrence.key] };
  return limit > 0 && countSinceOpen(before) < limit && countSinceOpen(after) >= limit;
}

function finish(before: TrackedFailure, { arrival, settings, now }: Given, due: readonly Due[]): TrackedFailure {
  const { subject, key } = arrival.occurrence;
  const next = record(before, arrival, { late: false, due });
  const tracked = sortSubjects({ ...next.tracked, [subject]: newerRunKey(next.tracked[subject] ?? "", key) });
  const isTold = due.some((each) => each !== "escalation");
  const bounded = boundTracked({ ...next, resolved: null, ended: null, tracked }, settings["history-limit"]);
  return isTold ? { ...bounded, lastCommentAt: formatTime(new Date(now)) } : bounded;
}

function record(
  tracker: TrackedFailure,
  arrival: Arrival,
  { late, due }: { late: boolean; due: readonly Due[] },
): TrackedFailure {
  const row: Occurrence = { ...arrival.occurrence, late, due };
  const history = [...tracker.history, row].sort((a, b) => compareRunKeys(b.key, a.key));
  const isNewest = history[0] === row;
  return {
    ...tracker,
    about: tracker.about || arrival.about,
    keys: [...tracker.keys, row.key].sort(compareRunKeys),
    history,
    jobsTable: isNewest ? arrival.jobsTable : tracker.jobsTable,
    excerpts: isNewest ? arrival.excerpts : tracker.excerpts,
  };
}
