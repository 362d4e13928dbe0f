/** What a run of the action has done so far, for its outputs, its summary and the snapshot. */

import { UserError } from "../../src/errors.ts";
import type { IssueAction, TrackerResult } from "../../src/formats/failure-snapshot.ts";
import { isWriteDenied } from "../../src/github/failure.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { countOccurrences } from "./merge-tracked.ts";
import type { Conclusion, Observed, OwnIssue } from "./observed.ts";
import type { SubjectKey } from "./tracked-failure.ts";

/** One thing that was done to an issue; there may be several. */
export interface IssueReport {
  category: string;
  /** Null in a dry run for an issue that would be opened. */
  number: number | null;
  url: string;
  action: IssueAction;
  occurrences: number;
}

export interface Report {
  /** The run that the event is about. */
  run: WorkflowRun | null;
  subject: SubjectKey | null;
  /** Our open issues by number; null until they are listed. */
  open: Map<number, OwnIssue> | null;
  changes: IssueReport[];
  /** Results other than those of the changes. */
  results: Set<TrackerResult>;
  signature: string;
  /** What a dry run would have done: one line each, followed by a diff. */
  planned: { call: string; diff: string }[];
  problems: string[];
  /** What was left as it is on purpose, for the summary only. */
  notes: string[];
  warnings: string[];
  /** What could not be finished. The first one fails the step. */
  failures: string[];
}

/** Records the open issues as listed now. */
export function recordListing(report: Report, open: readonly OwnIssue[]): void {
  report.open = new Map(open.map((own) => [own.issue.number, own]));
}

/** The issues of one category, the oldest first. */
export function listOf(report: Report, category: string): OwnIssue[] {
  const own = [...(report.open?.values() ?? [])].filter(({ tracker }) => tracker.category === category);
  return own.sort((a, b) => a.issue.number - b.issue.number);
}

/** The issues as this run has changed them so far. An earlier task may have closed one. */
export function refreshViews(report: Report, issues: readonly OwnIssue[]): OwnIssue[] {
  return issues.flatMap((own) => report.open?.get(own.issue.number) ?? (own.issue.state === "closed" ? own : []));
}

/** Adds the result of a task, and the new state of its issues. */
export function recordConclusion(report: Report, observed: Observed, conclusion: Conclusion): void {
  const { task, latest, closedTwins } = observed;
  const issues = observed.issues === "unread" ? [] : observed.issues;
  for (const own of issues) {
    if (closedTwins.includes(own.issue.number)) report.changes.push(describeChange(own, "merged-twin"));
  }
  const own = issues[0] ?? (latest === "unread" ? null : latest);
  const { action, result, failure } = conclusion;
  if (action !== null) {
    const { category } = task;
    const planned = { category, number: null, url: "", action, occurrences: 1 };
    report.changes.push(own === null || observed.created === "planned" ? planned : describeChange(own, action));
  }
  if (result !== null) report.results.add(result);
  if (failure !== null) report.failures.push(failure);
  for (const problem of conclusion.problems) {
    if (!report.problems.includes(problem)) report.problems.push(problem);
  }
  report.notes.push(...conclusion.notes);
  const others = [...(report.open?.values() ?? [])].filter(({ tracker }) => tracker.category !== task.category);
  const open = issues.filter(({ issue, tracker }) => issue.state === "open" && tracker.twinOf === null);
  report.open = new Map([...others, ...open].map((each) => [each.issue.number, each]));
}

/** Records an error that ended the work, so that what was done before is still reported. Rethrows bugs. */
export function recordFault(report: Report, error: unknown): void {
  if (isWriteDenied(error)) {
    report.results.add("read-only");
    report.warnings.push((error as Error).message);
  } else if (error instanceof UserError) report.failures.push(error.message);
  else throw error;
}

function describeChange({ issue, tracker }: OwnIssue, action: IssueAction): IssueReport {
  const { number, url } = issue;
  return { category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) };
}
