/** Decides what is left to do for a failed run that its issue already counts: an earlier try may have ended early. */

import { lacksEscalation, periodStart } from "./judge-escalation.ts";
import { noteRecovered } from "./merge-tracked.ts";
import type { Observed, OwnIssue, Reading, Task } from "./observed.ts";
import { listFailureComments } from "./plan-comments.ts";
import type { FailureChange } from "./plan-failure.ts";
import type { RepeatPlan } from "./plan-recovery.ts";
import type { TrackerSettings } from "./settings.ts";
import type { Due } from "./tracked-failure.ts";

type FailureTask = Extract<Task, { kind: "failure" }>;

/**
 * Looks for newer successes, and closes the issue if there is one. Otherwise posts the comments that the row owes, and
 * deletes duplicates.
 */
export function planRepeat(
  issue: OwnIssue,
  task: FailureTask,
  { observed, settings }: { observed: Observed; settings: TrackerSettings },
): Reading | FailureChange | RepeatPlan {
  const { subject, key } = task.found.arrival.occurrence;
  const { recoveredBy, isRechecked } = observed;
  if (issue.tracker.tracked[subject] === key) {
    // This read waits first. By then, a run that closed the issue at the same time has reopened it.
    if (!isRechecked) return { kind: "read", what: "later-runs-again" };
    if (recoveredBy !== "unread" && recoveredBy !== null) {
      return {
        kind: "change",
        next: noteRecovered(issue.tracker, { [subject]: recoveredBy }),
        due: [],
        action: { open: "late", closed: "resolved" },
        wish: { opensFor: "nothing", closing: null },
      };
    }
  }
  return { kind: "repeat", ...listOwed(issue, task, { observed, settings }), report: { action: "duplicate-event" } };
}

function listOwed(
  issue: OwnIssue,
  task: FailureTask,
  { observed, settings }: { observed: Observed; settings: TrackerSettings },
): Pick<RepeatPlan, "comments" | "unchecked" | "since"> {
  const { history } = issue.tracker;
  const at = history.findIndex(({ key }) => key === task.found.arrival.occurrence.key);
  const row = history[at];
  const endedMs = Date.parse(row?.at ?? "");
  if (row === undefined || !Number.isFinite(endedMs)) return { comments: [], unchecked: [], since: null };
  const before = history[at + 1]?.signature ?? "";
  const list = (due: readonly Due[]) =>
    listFailureComments(issue, task, { owed: { due, before, isRepeated: true }, settings });
  const isMissed = !row.late && lacksEscalation(issue, observed, settings);
  // Another run's comment shortly before may make this one unnecessary.
  const intervalMs = settings["comment-interval-minutes"] * 60_000;
  const sinceMs = isMissed ? Math.min(endedMs - intervalMs, periodStart(issue)) : endedMs - intervalMs;
  return {
    comments: list(isMissed ? [...row.due, "escalation"] : row.due),
    unchecked: list(["occurrence", "escalation"]),
    since: new Date(sinceMs).toISOString(),
  };
}
