/** Whether an issue has to be open or closed. */

import { compareRunKeys, newerRunKey, type RunKey } from "../../src/pipeline/run-key.ts";
import type { IssueState, OwnIssue } from "./observed.ts";
import type { TrackerSettings } from "./settings.ts";
import type { SubjectKey, TrackedFailure } from "./tracked-failure.ts";

/** What a task wants of the state. */
export interface StateWish {
  /** What makes a closed issue open again: the failure at hand, any tracked failure, or nothing. */
  opensFor: { subject: SubjectKey; key: RunKey } | "tracked" | "nothing";
  /** How to close the issue once nothing is tracked; null to leave it open. `resolved` is what the block then says. */
  closing: { stateReason: "completed" | "not_planned"; resolved: string | null } | null;
}

const DAY_MS = 86_400_000;

/** The state that the issue ought to have with this block, and the block that goes with it; null if the state is right. */
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
    return { state: { state: "open", stateReason: "reopened" }, tracker: startPeriod(tracker, key) };
  }
  const isTracked = Object.keys(tracker.tracked).length > 0;
  if (closing === null || isTracked) return null;
  const lacksReason = closing.resolved !== null && tracker.resolved === null;
  if (isClosed && !lacksReason) return null;
  return {
    state: { state: "closed", stateReason: closing.stateReason },
    tracker: { ...tracker, resolved: closing.resolved },
  };
}

/**
 * The one rule for opening a closed issue again. `isTakenBack`: it was closed because nothing was tracked, and that
 * turned out to be wrong. `dismissed`: people closed it for good; `over`: too long ago, a new issue takes its place.
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

/** A new open period begins with this failure. */
export function startPeriod(tracker: TrackedFailure, key: RunKey): TrackedFailure {
  return { ...tracker, resolved: null, openedBy: key };
}

/** True for an issue that was closed with a label that forbids opening it again. */
export function isDismissed({ state, labels }: OwnIssue["issue"], settings: TrackerSettings): boolean {
  return state === "closed" && labels.some((label) => settings["never-reopen-labels"].includes(label));
}

/** "" if the block has nothing to open the issue for. */
function openingKey(tracker: TrackedFailure, opensFor: StateWish["opensFor"]): RunKey | "" {
  if (opensFor === "nothing") return "";
  if (opensFor !== "tracked") {
    return compareRunKeys(tracker.tracked[opensFor.subject] ?? "", opensFor.key) >= 0 ? opensFor.key : "";
  }
  const failed = Object.values(tracker.tracked);
  return failed.length === 0 ? "" : failed.reduce(newerRunKey, tracker.openedBy);
}
