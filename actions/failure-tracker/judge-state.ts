/** Decides whether an issue should be open or closed. */

import { compareRunKeys, newerRunKey, type RunKey } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { hasLabel } from "./has-label.ts";
import { isKnown } from "./merge-tracked.ts";
import type { IssueState, OwnIssue } from "./observed.ts";
import { linkRun } from "./render-issue.ts";
import type { TrackerSettings } from "./settings.ts";
import type { SubjectKey, TrackedFailure } from "./tracked-failure.ts";

/** How to close an issue that no longer tracks anything, and what its block then says. */
export interface Closing {
  stateReason: "completed" | "not_planned";
  resolved: string | null;
  ended: string | null;
}

/** What a task requires of the issue's state. */
export interface StateWish {
  /** What reopens a closed issue: this failure, any tracked failure, a silence, or nothing. */
  opensFor: { subject: SubjectKey; key: RunKey } | "tracked" | "silence" | "nothing";
  /** Null if the block itself shows why the issue is to be closed. */
  closing: Closing | null;
}

const DAY_MS = 86_400_000;

/** The state that the issue should have with this block, and the matching block; null if the state is right. */
export function judgeState(
  own: OwnIssue,
  tracker: TrackedFailure,
  { wish, settings, now }: { wish: StateWish; settings: TrackerSettings; now: number },
): { state: IssueState; tracker: TrackedFailure } | null {
  const { opensFor, closing } = wish;
  const key = openingKey(tracker, opensFor);
  const isClosed = own.issue.state === "closed";
  if (
    isClosed &&
    key !== "" &&
    judgeReopening(own, { settings, now, isTakenBack: opensFor === "tracked" }) === "reopens"
  ) {
    return { state: { state: "open", stateReason: "reopened" }, tracker: startPeriod(own, tracker, key) };
  }
  const lacksReason = closing !== null && closing.resolved !== null && tracker.resolved === null;
  const isClosing = isClosed
    ? lacksReason && !isTracked(tracker)
    : closing !== null
      ? !isTracked(tracker)
      : isLeftOpen(own, tracker);
  if (!isClosing) return null;
  const { stateReason, resolved, ended } = closing ?? explainClosing(tracker, { settings, now });
  return { state: { state: "closed", stateReason }, tracker: { ...tracker, resolved, ended } };
}

/**
 * True if an open issue tracks nothing because two runs removed the last subjects at the same time, and nobody reopened
 * it by hand.
 */
export function isLeftOpen(own: OwnIssue, tracker: TrackedFailure = own.tracker): boolean {
  return own.issue.state === "open" && tracker.silence === "" && !isTracked(tracker) && !wasReopenedByPerson(own);
}

/**
 * True if a person reopened the issue: it is open although its block says why it was closed, or no run that the block
 * knows reopened it.
 */
export function wasReopenedByPerson({ tracker, issue }: OwnIssue): boolean {
  const saysClosed = tracker.resolved !== null || tracker.ended !== null;
  return issue.state === "open" && (saysClosed || (issue.stateReason === "reopened" && tracker.openedBy === ""));
}

/**
 * The one rule for reopening an issue. `isTakenBack`: it was closed because nothing was tracked, and that turned out to
 * be wrong. `dismissed`: people closed it for good. `over`: it was closed too long ago, and a new issue replaces it.
 */
export function judgeReopening(
  { issue }: OwnIssue,
  { settings, now, isTakenBack = false }: { settings: TrackerSettings; now: number; isTakenBack?: boolean },
): "reopens" | "dismissed" | "over" {
  if (isDismissed(issue, settings)) return "dismissed";
  const closed = Date.parse(issue.closedAt ?? "");
  const days = settings["reopen-within"];
  return isTakenBack || (days > 0 && Number.isFinite(closed) && now - closed <= days * DAY_MS) ? "reopens" : "over";
}

/** Starts a new open period with this failure. */
export function startPeriod({ issue }: OwnIssue, tracker: TrackedFailure, key: RunKey): TrackedFailure {
  return { ...tracker, resolved: null, ended: null, openedBy: key, openedAfter: issue.closedAt ?? "" };
}

/** True for an issue that was closed with a label that forbids reopening. */
export function isDismissed({ state, labels }: OwnIssue["issue"], settings: TrackerSettings): boolean {
  return state === "closed" && settings["never-reopen-labels"].some((label) => hasLabel(labels, label));
}

function isTracked({ tracked }: TrackedFailure): boolean {
  return Object.keys(tracked).length > 0;
}

/** Names the newest run that passed as the reason. If the block knows none, the reason is that nothing is tracked. */
function explainClosing(
  tracker: TrackedFailure,
  { settings, now }: { settings: TrackerSettings; now: number },
): Closing {
  const passed = Object.values(tracker.recovered).filter((key) => !isKnown(tracker, key));
  const time = formatTime(new Date(now));
  if (passed.length === 0) {
    return { stateReason: "not_planned", resolved: null, ended: `${time}, nothing is tracked here any more` };
  }
  return completedBy(passed.reduce(newerRunKey), time, settings);
}

/** How to close an issue that the run with this key resolved. */
export function completedBy(key: RunKey, time: string, settings: TrackerSettings): Closing {
  return { stateReason: "completed", resolved: `${time} by run ${linkRun(key, [], settings)}`, ended: null };
}

/** The run that starts a new open period; "" if the block gives no reason for the issue to be open. */
function openingKey(tracker: TrackedFailure, opensFor: StateWish["opensFor"]): RunKey | "" {
  if (opensFor === "nothing") return "";
  if (opensFor === "silence") return Object.values(tracker.recovered).reduce(newerRunKey, "0.0");
  if (opensFor !== "tracked") {
    return compareRunKeys(tracker.tracked[opensFor.subject] ?? "", opensFor.key) >= 0 ? opensFor.key : "";
  }
  const failed = Object.values(tracker.tracked);
  return failed.length === 0 ? "" : failed.reduce(newerRunKey, tracker.openedBy);
}
