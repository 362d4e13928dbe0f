/** What a failed run means for the issue of its category. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys, newerRunKey } from "../../src/pipeline/run-key.ts";
import { boundTracker, countSinceOpen, isKnown, sortSubjects } from "./merge-tracker.ts";
import type { Due, Occurrence, TrackedFailure } from "./tracked-failure.ts";

/** An issue of the category, as it was read. */
export interface KnownIssue {
  number: number;
  tracker: TrackedFailure;
  state: "open" | "closed";
  /** completed, not_planned, reopened or null. */
  stateReason: string | null;
  labels: readonly string[];
  closedAt: string | null;
}

/** One failed run, as far as it concerns one category. */
export interface Arrival {
  category: string;
  about: string;
  occurrence: Omit<Occurrence, "late" | "due">;
  jobsTable: string;
  excerpts: string;
  /** A newer attempt of the same run in which this failure is gone already. */
  recoveredBy: RunKey | null;
}

export interface TrackerSettings {
  comments: "limited" | "all" | "none";
  commentIntervalMinutes: number;
  /** 0: never. */
  escalateAt: number;
  /** Days; 0: never. */
  reopenWithin: number;
  neverReopenLabels: readonly string[];
  openAfter: number;
  historyLimit: number;
}

export interface Known {
  open: KnownIssue | null;
  /** The newest closed one; looked for only when none is open. */
  closed: KnownIssue | null;
  /** Whether the runs before this one failed too; null while nobody has looked. */
  failedBefore: boolean | null;
}

export type FailurePlan =
  /** The run is counted already; `due`: comments that it may still owe. */
  | { kind: "duplicate"; issue: KnownIssue; due: readonly Due[] }
  /** Counted, and nothing else: the subject has recovered since. */
  | { kind: "late"; issue: KnownIssue; next: TrackedFailure }
  | { kind: "update" | "reopen"; issue: KnownIssue; next: TrackedFailure; due: readonly Due[] }
  | { kind: "suppressed"; issue: KnownIssue }
  | { kind: "create"; next: TrackedFailure; due: readonly Due[] }
  /** Whether the runs before it failed decides; ask again with the answer. */
  | { kind: "look-back" }
  | { kind: "waiting" }
  /** The failure is over, and no issue knows of it. */
  | { kind: "nothing" };

const DAY_MS = 86_400_000;

/** `now`: milliseconds since the epoch. */
export function planFailure(known: Known, arrival: Arrival, settings: TrackerSettings, now: number): FailurePlan {
  const issue = known.open ?? known.closed;
  const { key } = arrival.occurrence;
  if (issue !== null && isKnown(issue.tracker, key)) {
    return { kind: "duplicate", issue, due: issue.tracker.history.find((row) => row.key === key)?.due ?? [] };
  }
  if (issue !== null && isLate(issue.tracker, arrival)) {
    return { kind: "late", issue, next: recordLate(issue.tracker, arrival, settings) };
  }
  if (arrival.recoveredBy !== null) return { kind: "nothing" };
  if (known.open !== null) return planUpdate(known.open, arrival, settings, now);
  if (known.closed !== null) {
    if (known.closed.labels.some((label) => settings.neverReopenLabels.includes(label))) {
      return { kind: "suppressed", issue: known.closed };
    }
    if (isRecent(known.closed, settings, now)) return planReopening(known.closed, arrival, settings, now);
  } else if (settings.openAfter > 1 && known.failedBefore !== true) {
    return { kind: known.failedBefore === null ? "look-back" : "waiting" };
  }
  return planCreation(known.closed?.number ?? null, arrival, settings, now);
}

function isLate({ recovered }: TrackedFailure, { occurrence, recoveredBy }: Arrival): boolean {
  if (recoveredBy !== null) return true;
  const since = recovered[occurrence.subject];
  return since !== undefined && compareRunKeys(occurrence.key, since) <= 0;
}

function isRecent({ closedAt }: KnownIssue, { reopenWithin }: TrackerSettings, now: number): boolean {
  const closed = Date.parse(closedAt ?? "");
  return reopenWithin > 0 && Number.isFinite(closed) && now - closed <= reopenWithin * DAY_MS;
}

function recordLate(tracker: TrackedFailure, arrival: Arrival, settings: TrackerSettings): TrackedFailure {
  const { subject } = arrival.occurrence;
  const since = newerRunKey(tracker.recovered[subject] ?? "", arrival.recoveredBy ?? "");
  const next = record(tracker, arrival, { late: true, due: [] });
  return boundTracker(
    { ...next, recovered: sortSubjects({ ...next.recovered, [subject]: since }) },
    settings.historyLimit,
  );
}

function planUpdate(issue: KnownIssue, arrival: Arrival, settings: TrackerSettings, now: number): FailurePlan {
  const { tracker } = issue;
  const before = wasReopenedByPerson(issue) ? startPeriod(tracker, arrival) : tracker;
  const isDue = isCommentDue(tracker, settings, now);
  const due: Due[] = [
    ...(isDue ? (["occurrence"] as const) : []),
    ...(crosses(before, arrival, settings) ? (["escalation"] as const) : []),
  ];
  return { kind: "update", issue, due, next: finish(before, arrival, { settings, due, now }) };
}

/** Open although it says that it was resolved, or reopened although it knows of no run that did so. */
function wasReopenedByPerson({ tracker, stateReason }: KnownIssue): boolean {
  return tracker.resolved !== null || (stateReason === "reopened" && tracker.openedBy === "");
}

function planReopening(issue: KnownIssue, arrival: Arrival, settings: TrackerSettings, now: number): FailurePlan {
  const before = startPeriod(issue.tracker, arrival);
  const due: Due[] = [
    ...(settings.comments === "none" ? [] : (["reopened"] as const)),
    ...(settings.escalateAt === 1 ? (["escalation"] as const) : []),
  ];
  return { kind: "reopen", issue, due, next: finish(before, arrival, { settings, due, now }) };
}

function planCreation(earlier: number | null, arrival: Arrival, settings: TrackerSettings, now: number): FailurePlan {
  const blank: TrackedFailure = {
    ...{ category: arrival.category, twinOf: null, about: arrival.about, earlier, resolved: null },
    ...{ archived: 0, foldedTo: "", openedBy: "", keys: [], tracked: {}, recovered: {} },
    // The creation itself tells people, as a comment would.
    lastCommentAt: toTime(now),
    ...{ history: [], jobsTable: "", excerpts: "" },
  };
  const due: Due[] = settings.escalateAt === 1 ? ["escalation"] : [];
  return { kind: "create", due, next: finish(blank, arrival, { settings, due, now }) };
}

function startPeriod(tracker: TrackedFailure, { occurrence }: Arrival): TrackedFailure {
  return { ...tracker, resolved: null, openedBy: occurrence.key };
}

function isCommentDue({ lastCommentAt }: TrackedFailure, settings: TrackerSettings, now: number): boolean {
  if (settings.comments !== "limited") return settings.comments === "all";
  const last = Date.parse(lastCommentAt);
  return !Number.isFinite(last) || now - last >= settings.commentIntervalMinutes * 60_000;
}

/** True for the one occurrence that brings the open period to the limit. */
function crosses(before: TrackedFailure, { occurrence }: Arrival, { escalateAt }: TrackerSettings): boolean {
  const after = { ...before, keys: [...before.keys, occurrence.key] };
  return escalateAt > 0 && countSinceOpen(before) < escalateAt && countSinceOpen(after) >= escalateAt;
}

function finish(
  before: TrackedFailure,
  arrival: Arrival,
  { settings, due, now }: { settings: TrackerSettings; due: readonly Due[]; now: number },
): TrackedFailure {
  const { subject, key } = arrival.occurrence;
  const next = record(before, arrival, { late: false, due });
  const tracked = sortSubjects({ ...next.tracked, [subject]: newerRunKey(next.tracked[subject] ?? "", key) });
  const isTold = due.some((each) => each !== "escalation");
  const bounded = boundTracker({ ...next, resolved: null, tracked }, settings.historyLimit);
  return isTold ? { ...bounded, lastCommentAt: toTime(now) } : bounded;
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
    ...(isNewest ? { jobsTable: arrival.jobsTable, excerpts: arrival.excerpts } : {}),
  };
}

function toTime(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}Z`;
}
