/** Decides what to write to an issue, so that it contains everything this run has seen. */

import { hasCrossed } from "./judge-escalation.ts";
import { judgeState, type StateWish } from "./judge-state.ts";
import { combineTracked, containsTracked } from "./merge-tracked.ts";
import type { Decision, IssueStep, Observed, OwnIssue } from "./observed.ts";
import type { TrackerSettings } from "./settings.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

export interface World {
  observed: Observed;
  settings: TrackerSettings;
  /** Milliseconds since the epoch. */
  now: number;
}

type WriteStep = Extract<IssueStep, { kind: "write-issue" }>;

/**
 * The write that updates the issue with what this run has seen and brings it into the matching state; null if nothing
 * is left to write.
 */
export function correct(own: OwnIssue, wish: StateWish, world: World): WriteStep | null {
  const { settings, now } = world;
  const next = joinSeen(own, world);
  const judged = judgeState(own, next, { wish, settings, now });
  if (judged === null && containsTracked(own.tracker, next)) return null;
  const { state, tracker } = judged ?? { state: {}, tracker: next };
  return { kind: "write-issue", own, tracker: noteEscalation(own, tracker, world), state, purpose: "change" };
}

/** The block, and everything else that this run has seen of the category. */
export function joinSeen({ tracker }: OwnIssue, { observed: { seen }, settings }: World): TrackedFailure {
  if (seen === null || containsTracked(tracker, seen)) return tracker;
  return { ...combineTracked(seen, tracker, settings), category: tracker.category, twinOf: null };
}

/**
 * If this write reaches the limit, notes in this run's row that an escalation comment is due. If the run ends before it
 * posts the comment, a re-run for the same event can post it.
 */
export function noteEscalation(own: OwnIssue, next: TrackedFailure, { observed, settings }: World): TrackedFailure {
  const { task, origin } = observed;
  if (task.kind !== "failure" || !hasCrossed(next, { origin: origin ?? own }, settings)) return next;
  const { key } = task.found.arrival.occurrence;
  const history = next.history.map((row) =>
    row.key !== key || row.late || row.due.includes("escalation")
      ? row
      : { ...row, due: [...row.due, "escalation" as const] },
  );
  return { ...next, history };
}

/** Writes the issue, or first reads it again if the view comes from a list or from before another write of this run. */
export function writeOrLook(step: WriteStep): Decision {
  const { standing } = step.own;
  return standing === "outdated" || standing === "listed" ? look(step.own) : { kind: "act", step };
}

export function look({ issue }: OwnIssue): Decision {
  return { kind: "read", what: "issue", issue: issue.number };
}
