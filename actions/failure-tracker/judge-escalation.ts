/** Decides whether an issue escalates. */

import { hasLabel } from "./has-label.ts";
import { countSinceOpen } from "./merge-tracked.ts";
import type { Observed, OwnIssue } from "./observed.ts";
import type { TrackerSettings } from "./settings.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

/**
 * True if the number of occurrences since opening was below the limit before this run's first change, and has reached
 * the limit now. Occurrences that other runs have added meanwhile count too.
 */
export function hasCrossed(
  tracker: TrackedFailure,
  { origin }: Pick<Observed, "origin">,
  settings: TrackerSettings,
): boolean {
  const limit = settings["escalate-at"];
  const isNewPeriod = origin === null || origin === "none" || origin.issue.state === "closed";
  const before = isNewPeriod ? 0 : countSinceOpen(origin.tracker);
  return limit > 0 && before < limit && countSinceOpen(tracker) >= limit;
}

/**
 * True if the limit was reached, but the issue had no escalation label when this run looked. Either the run that
 * reached the limit ended early, or a person removed the label; the comments show which. Stays true after this run has
 * added the label.
 */
export function lacksEscalation(
  { tracker, issue }: OwnIssue,
  { triedLabels }: Pick<Observed, "triedLabels">,
  settings: TrackerSettings,
): boolean {
  const { "escalate-at": limit, "escalation-label": label } = settings;
  if (limit === 0 || label === undefined || issue.state === "closed") return false;
  return countSinceOpen(tracker) >= limit && (!hasLabel(issue.labels, label) || triedLabels.includes(label));
}

/** Names the open period of an issue, so that it escalates once per period. */
export function periodOf({ openedAfter, openedBy, history }: TrackedFailure): string {
  return openedAfter || openedBy || (history.at(-1)?.key ?? "0.0");
}

/** When the open period began, in milliseconds since the epoch; the issue's creation if the block does not know. */
export function periodStart({ tracker, issue }: OwnIssue): number {
  return Date.parse(tracker.openedAfter || issue.createdAt);
}
