/** Decides what a passed run, a closed pull request or silence means for the issue of a category. */

import type { IssueAction } from "../../src/formats/failure-snapshot.ts";
import { compareRunKeys, newerRunKey, type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { completedBy, isLeftOpen, type StateWish } from "./judge-state.ts";
import { sortSubjects } from "./merge-tracked.ts";
import { recognizeCategory, slugOf, stemOf } from "./name-category.ts";
import { noteFlaky } from "./note-flaky.ts";
import {
  type Conclusion,
  conclude,
  type Lazy,
  type NewComment,
  type Observed,
  type OwnIssue,
  type PassedRun,
  type Reading,
  type RunJobs,
} from "./observed.ts";
import { describeHealing, describeLeaving, describeRecovery } from "./render-comment.ts";
import { judgeJobs } from "./select-failures.ts";
import type { TrackerSettings } from "./settings.ts";
import { type Occurrence, pullNumberOf, type SubjectKey, type TrackedFailure } from "./tracked-failure.ts";

/** A change of the block, and of the issue's state if the new block requires that. */
export interface ChangePlan {
  kind: "change";
  next: TrackedFailure;
  /** How the report names the change, depending on the final state of the issue. */
  action: { open: IssueAction; closed: IssueAction };
  wish: StateWish;
}

/**
 * An earlier run has made the change, and only the comments may be missing. `since` is the earliest time when they may
 * have been posted.
 */
export interface RepeatPlan {
  kind: "repeat";
  comments: readonly NewComment[];
  /** Comments that the earlier run may have posted twice. */
  unchecked?: readonly NewComment[];
  since: string | null;
  report: Partial<Pick<Conclusion, "action" | "result">>;
}

/** `comments` are posted after the block has been written. */
export type RecoveryChange = ChangePlan & { comments: readonly NewComment[] };

export type RecoveryPlan = Reading | Conclusion | RecoveryChange | RepeatPlan;

/** Plans what a completed run means for an issue that tracks one of the run's subjects. */
export function planRecovery(
  tracker: TrackedFailure,
  passed: PassedRun,
  { jobs, settings, now }: { jobs: Observed["jobs"]; settings: TrackerSettings; now: number },
): RecoveryPlan {
  const { run, subjects } = passed;
  const key = runKeyOf(run);
  if (!concerns(tracker, subjects, key)) return conclude();
  const isOver = judgeRecovery(tracker, passed, { jobs, settings });
  if (isOver === "unread") return { kind: "read", what: "jobs" };
  const tracked = subjects.filter((subject) => Object.hasOwn(tracker.tracked, subject));
  const gone = tracked.filter((subject) => compareRunKeys(key, tracker.tracked[subject] ?? "") > 0);
  if (!isOver || (gone.length === 0 && tracked.length > 0)) return conclude();
  const since = run.updatedAt ?? formatTime(new Date(now));
  const told = gone[0] ?? subjects[0] ?? "";
  const comment: NewComment = { kind: "resolution", key, text: describeRecovery(told, key, settings) };
  if (gone.length === 0) return { kind: "repeat", comments: [comment], since, report: { result: "duplicate-event" } };
  const isFirstEnough = settings["close-when"] === "first-success";
  const left = isFirstEnough ? Object.keys(tracker.tracked) : gone;
  const noted = noteFlaky(tracker, gone, run);
  const next = release(noted, left, Object.fromEntries(gone.map((subject) => [subject, key])));
  const comments = [comment];
  const action = { open: "partly-resolved", closed: "resolved" } as const;
  // Other runs may remove the last subjects meanwhile. Whichever run finds none left closes the issue.
  const closing = completedBy(key, since, settings);
  const isLast = Object.keys(next.tracked).length === 0;
  const wish: StateWish = { opensFor: isLast ? "tracked" : "nothing", closing };
  return { kind: "change", next: isLast ? { ...next, resolved: closing.resolved } : next, comments, action, wish };
}

/** True if the issue tracks one of the subjects, or says that one of them recovered in exactly this run. */
export function concerns(
  { tracked, recovered }: TrackedFailure,
  subjects: readonly SubjectKey[],
  key: RunKey,
): boolean {
  return subjects.some((subject) => Object.hasOwn(tracked, subject) || recovered[subject] === key);
}

/** Removes closed and merged pull requests from an issue. If none are left, closes the issue. */
export function planLeaving(
  tracker: TrackedFailure,
  pulls: readonly number[],
  now: number,
): Conclusion | RecoveryChange {
  const subjects = Object.keys(tracker.tracked).filter((subject) => {
    const pull = pullNumberOf(subject);
    return pull !== null && pulls.includes(pull);
  });
  if (subjects.length === 0) return conclude();
  const next = release(tracker, subjects);
  const isLast = Object.keys(next.tracked).length === 0;
  const text = describeLeaving(subjects);
  const ended = `${formatTime(new Date(now))}, ${text}`;
  return {
    kind: "change",
    next: isLast ? { ...next, ended } : next,
    comments: isLast ? [{ kind: "leaving", key: newestKey(tracker), text }] : [],
    action: { open: isLast ? "updated" : "left", closed: "closed" },
    wish: { opensFor: isLast ? "tracked" : "nothing", closing: { stateReason: "not_planned", resolved: null, ended } },
  };
}

/** Closes an open issue that tracks nothing. */
export function planSettling(own: OwnIssue): Conclusion | RecoveryChange {
  if (!isLeftOpen(own)) return conclude();
  const wish: StateWish = { opensFor: "tracked", closing: null };
  return { kind: "change", next: own.tracker, comments: [], action: { open: "updated", closed: "closed" }, wish };
}

/**
 * Closes an issue whose failure has not been seen for longer than the limit. If the failure comes from a schedule that
 * has not run again since (`hasRun` is false), the issue stays open. `now`: milliseconds since the epoch.
 */
export function planHealing(
  { tracker, issue }: OwnIssue,
  { hasRun, settings, now }: { hasRun: Lazy<boolean>; settings: TrackerSettings; now: number },
): Reading | Conclusion | RecoveryChange {
  if (!isQuiet(tracker, { settings, now })) return conclude();
  const limitHours = settings["auto-heal-hours"];
  const text = describeHealing(Math.floor(countQuietHours(tracker, now)), limitHours);
  const row = findScheduled(tracker);
  if (row !== null && hasRun === "unread") return { kind: "read", what: "scheduled-runs", row };
  if (row !== null && hasRun === false) {
    const note = `Issue #${issue.number} stays open without news for more than ${limitHours} h: the schedule of ${row.workflow} has not run again since.`;
    return conclude({ notes: [note] });
  }
  const ended = `${formatTime(new Date(now))}, ${text}`;
  return {
    kind: "change",
    next: { ...release(tracker, Object.keys(tracker.tracked)), ended },
    comments: [{ kind: "healing", key: newestKey(tracker), text }],
    action: { open: "updated", closed: "healed" },
    // Nothing has shown that the failure is gone.
    wish: { opensFor: "tracked", closing: { stateReason: "not_planned", resolved: null, ended } },
  };
}

/** True if the failure has not been seen for longer than `auto-heal-hours`. */
export function isQuiet(
  tracker: TrackedFailure,
  { settings, now }: { settings: TrackerSettings; now: number },
): boolean {
  const limitHours = settings["auto-heal-hours"];
  return limitHours > 0 && countQuietHours(tracker, now) > limitHours;
}

function countQuietHours({ history }: TrackedFailure, now: number): number {
  const last = history.reduce<string | null>((newest, { at }) => (newest !== null && newest >= at ? newest : at), null);
  return last === null ? 0 : (now - Date.parse(last)) / 3_600_000;
}

/** The newest tracked failure that a scheduled run has found. */
function findScheduled({ tracked, history }: TrackedFailure): Occurrence | null {
  return history.find(({ isScheduled, subject, key }) => isScheduled && tracked[subject] === key) ?? null;
}

/** True if this run shows that the failure is gone: the failed job passed, or a run without that job passed. */
function judgeRecovery(
  tracker: TrackedFailure,
  { run }: PassedRun,
  { jobs, settings }: { jobs: Lazy<RunJobs>; settings: TrackerSettings },
): Lazy<boolean> {
  const workflow = stemOf(run.path);
  const slug = slugOf(settings.category ?? "");
  const hasPassed = run.conclusion === "success";
  const early = recognizeCategory(tracker, { slug, workflow, jobs: [] });
  if (early?.kind === "category") return hasPassed;
  if (early?.kind === "workflow") return hasPassed && early.workflow === workflow;
  if (early !== null && early.workflow !== workflow) return false;
  if (jobs === "unread") return "unread";
  const verdicts = judgeJobs(run, jobs.jobs);
  const category = early ?? recognizeCategory(tracker, { slug, workflow, jobs: [...verdicts.keys()] });
  if (category === null || !("job" in category)) return false;
  const verdict = verdicts.get(category.job);
  return verdict === "passed" || (verdict === undefined && hasPassed && jobs.isComplete);
}

/**
 * Stops tracking the subjects, and records the newest run of each as recovered. From then on, news of an older run
 * counts as late.
 */
function release(
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

function newestKey({ history }: TrackedFailure): RunKey {
  return history[0]?.key ?? "0.0";
}
