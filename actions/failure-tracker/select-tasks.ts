/** Lists what an event requires: one task for each category of failure. */

import { compareBytewise } from "../../src/pipeline/order.ts";
import { runKeyOf } from "../../src/pipeline/run-key.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { isLeftOpen } from "./judge-state.ts";
import type { OwnIssue, PassedRun, Task } from "./observed.ts";
import { concerns, isQuiet, planLeaving } from "./plan-recovery.ts";
import type { FoundFailure } from "./read-failures.ts";
import type { TrackerSettings } from "./settings.ts";
import { pullNumberOf } from "./tracked-failure.ts";

/** What happened, according to the event. */
export interface News {
  /** A run that ended; null in scheduled mode and when a pull request was closed. */
  passed: PassedRun | null;
  /** What failed in the run, by category. */
  failures: readonly FoundFailure[];
  /** Pull requests that were closed or merged. */
  pulls: readonly number[];
}

export interface SelectedTask {
  task: Task;
  /** Open issues of its category, the oldest first. */
  issues: readonly OwnIssue[];
}

const MOST_TWINS = 20;
const MOST_HEALED = 20;

/** In the order of execution: failures, recoveries, closed pull requests, silence, issues left open, and twins. */
export function selectTasks(
  { passed, failures, pulls }: News,
  open: readonly OwnIssue[],
  { settings, now }: { settings: TrackerSettings; now: number },
): SelectedTask[] {
  const groups = groupTwins(open);
  const tasks: SelectedTask[] = [];
  const add = (task: Task) => tasks.push({ task, issues: groups.get(task.category) ?? [] });
  for (const failure of failures) {
    const found = joinWithoutLog(failure, open);
    const { category } = found.arrival;
    if (passed !== null) add({ kind: "failure", category, found, run: passed.run });
  }
  const left = [...groups].filter(([category]) => !tasks.some(({ task }) => task.category === category));
  let healed = 0;
  for (const [category, issues] of left) {
    const isConcerned = issues.some(({ tracker }) => isRecoveryOf(tracker, passed));
    if (isConcerned && passed !== null) {
      add({ kind: "recovery", category, passed });
      continue;
    }
    const tracked = issues.map(({ tracker }) => tracker);
    if (tracked.some((tracker) => planLeaving(tracker, pulls, now).kind === "change")) {
      add({ kind: "leave", category, pulls });
    }
    const areQuiet = tracked.every((tracker) => isQuiet(tracker, { settings, now }));
    if (areQuiet && healed < MOST_HEALED) {
      healed++;
      add({ kind: "heal", category });
    } else if (issues.some((own) => isLeftOpen(own))) add({ kind: "settle", category });
    else if (issues.length > 1) add({ kind: "merge", category });
  }
  const ranks: Task["kind"][] = ["failure", "recovery", "leave", "heal", "settle", "merge"];
  return tasks.sort((a, b) => ranks.indexOf(a.task.kind) - ranks.indexOf(b.task.kind));
}

/** Categories that fail and have no open issue. */
export function listMissing(tasks: readonly SelectedTask[]): string[] {
  return tasks.flatMap(({ task, issues }) => (task.kind === "failure" && issues.length === 0 ? task.category : []));
}

/** Pull requests that open issues track. */
export function listTrackedPulls(open: readonly OwnIssue[]): number[] {
  const numbers = open.flatMap(({ tracker }) =>
    Object.keys(tracker.tracked).flatMap((subject) => pullNumberOf(subject) ?? []),
  );
  return [...new Set(numbers)];
}

/** True if this run's success may matter to one of the issues. Only then is the run's subject looked for. */
export function isOfInterest(open: readonly OwnIssue[], run: WorkflowRun): boolean {
  const key = runKeyOf(run);
  return open.some(
    ({ tracker }) => Object.keys(tracker.tracked).length > 0 || Object.values(tracker.recovered).includes(key),
  );
}

function isRecoveryOf(tracker: OwnIssue["tracker"], passed: PassedRun | null): boolean {
  return passed !== null && concerns(tracker, passed.subjects, runKeyOf(passed.run));
}

/** Open issues by category, the oldest first. Limits the number of twins, because one run can merge only some. */
function groupTwins(open: readonly OwnIssue[]): Map<string, OwnIssue[]> {
  const groups = new Map<string, OwnIssue[]>();
  let room = MOST_TWINS;
  for (const own of [...open].sort((a, b) => a.issue.number - b.issue.number)) {
    const group = groups.get(own.tracker.category);
    if (group === undefined) groups.set(own.tracker.category, [own]);
    else if (room-- > 0) group.push(own);
  }
  return groups;
}

/** A failure without a log joins an open issue about the same job and step, instead of opening one of its own. */
function joinWithoutLog(found: FoundFailure, open: readonly OwnIssue[]): FoundFailure {
  const { withoutLog, arrival } = found;
  if (withoutLog === null) return found;
  const knows = ({ tracker }: OwnIssue) =>
    tracker.history.some(
      ({ workflow, jobs }) =>
        workflow === arrival.occurrence.workflow &&
        jobs.some(({ job, step }) => job === withoutLog.job && step === withoutLog.step),
    );
  const [newest] = open.filter(knows).sort((a, b) => compareBytewise(seenAt(b), seenAt(a)));
  if (newest === undefined) return found;
  return { ...found, arrival: { ...arrival, category: newest.tracker.category, about: newest.tracker.about } };
}

function seenAt({ tracker }: OwnIssue): string {
  return tracker.history[0]?.at ?? "";
}
