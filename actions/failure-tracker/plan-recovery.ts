/** What a passed run, a closed pull request and silence mean for an open issue. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys, newerRunKey } from "../../src/pipeline/run-key.ts";
import { pullNumberOf, sortSubjects } from "./merge-tracker.ts";
import type { SubjectKey, TrackedFailure } from "./tracked-failure.ts";

export type RecoveryPlan =
  /** The subject is not tracked, or failed in a newer run. */
  | { kind: "nothing" }
  /** This run has done its part before; only its comment may be missing. */
  | { kind: "done" }
  | { kind: "partly" | "resolve"; next: TrackedFailure };

export interface Recovery {
  /** Names that the subject may be tracked by. */
  subjects: readonly SubjectKey[];
  key: RunKey;
  closeWhen: "all-recovered" | "first-success";
  /** What the issue says once it is resolved, as Markdown. */
  resolved: string;
}

/** For a run in which the failure of this issue is gone. */
export function planRecovery(tracker: TrackedFailure, recovery: Recovery): RecoveryPlan {
  const { subjects, key } = recovery;
  const tracked = subjects.filter((subject) => Object.hasOwn(tracker.tracked, subject));
  const isDone = tracked.length === 0 && subjects.some((subject) => tracker.recovered[subject] === key);
  const passed = tracked.filter((subject) => compareRunKeys(key, tracker.tracked[subject] ?? "") > 0);
  if (passed.length === 0) return { kind: isDone ? "done" : "nothing" };
  const isFirst = recovery.closeWhen === "first-success";
  const keys = Object.fromEntries(passed.map((subject) => [subject, key]));
  const next = settle(tracker, isFirst ? Object.keys(tracker.tracked) : passed, keys);
  if (Object.keys(next.tracked).length > 0) return { kind: "partly", next };
  return { kind: "resolve", next: { ...next, resolved: recovery.resolved } };
}

export type LeavingPlan =
  | { kind: "nothing" }
  | { kind: "leave" | "close"; subjects: SubjectKey[]; next: TrackedFailure };

/** Takes pull requests that are closed or merged off the list. */
export function planLeaving(tracker: TrackedFailure, isGone: (pull: number) => boolean): LeavingPlan {
  const subjects = Object.keys(tracker.tracked).filter((subject) => {
    const pull = pullNumberOf(subject);
    return pull !== null && isGone(pull);
  });
  if (subjects.length === 0) return { kind: "nothing" };
  const next = settle(tracker, subjects);
  return { kind: Object.keys(next.tracked).length === 0 ? "close" : "leave", subjects, next };
}

export type HealingPlan = { kind: "nothing" } | { kind: "heal"; quietHours: number; next: TrackedFailure };

/** `now`: milliseconds since the epoch; `limitHours` 0: never. */
export function planHealing(tracker: TrackedFailure, now: number, limitHours: number): HealingPlan {
  const last = lastSeen(tracker);
  if (last === null || limitHours === 0) return { kind: "nothing" };
  const quietHours = (now - Date.parse(last)) / 3_600_000;
  if (!(quietHours > limitHours)) return { kind: "nothing" };
  return { kind: "heal", quietHours: Math.floor(quietHours), next: settle(tracker, Object.keys(tracker.tracked)) };
}

/** For an issue that was closed while a new failure came in: that failure opens it again. */
export function reopen(tracker: TrackedFailure): TrackedFailure {
  const openedBy = Object.values(tracker.tracked).reduce(newerRunKey, tracker.openedBy);
  return { ...tracker, resolved: null, openedBy };
}

/** When the failure was last seen; null if the issue does not say. */
export function lastSeen({ history }: TrackedFailure): string | null {
  return history.reduce<string | null>((last, { at }) => (last !== null && last >= at ? last : at), null);
}

/** A subject that goes is noted with its newest run, so that older news of it is late from now on. */
function settle(
  tracker: TrackedFailure,
  subjects: readonly SubjectKey[],
  keys: Readonly<Record<SubjectKey, RunKey>> = {},
): TrackedFailure {
  const noted = subjects.map((subject): [string, RunKey] => {
    const failed = tracker.tracked[subject] ?? "";
    return [subject, [tracker.recovered[subject] ?? "", keys[subject] ?? ""].reduce(newerRunKey, failed)];
  });
  const left = Object.entries(tracker.tracked).filter(([subject]) => !subjects.includes(subject));
  return {
    ...tracker,
    tracked: Object.fromEntries(left),
    recovered: sortSubjects({ ...tracker.recovered, ...Object.fromEntries(noted) }),
  };
}
