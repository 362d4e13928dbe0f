import { buildDashboard } from "../dashboard/build-dashboard.ts";
import { printDashboard } from "../dashboard/print-dashboard.ts";
import { createQueueAnalytics, printQueueAnalytics } from "../dashboard/queue-analytics.ts";
import type { Dashboard } from "../schema/dashboard.ts";
import { compareProblems } from "../schema/order.ts";
import type { Problem } from "../schema/problem.ts";
import type { QueueAnalytics } from "../schema/queue-analytics.ts";
import { collectAnalytics, readState, type StatePaths } from "./read-state.ts";
import type { UpdateDashboardInputs } from "./update-dashboard.ts";

/** The document of either format, with what the report of the step needs. */
export type DerivedDashboard = {
  print(document: object): Generator<string>;
  counts: { packages: number; failures: number; runs: number };
  /** In their order. */
  problems: readonly Problem[];
  /** One line for the log. */
  progress: string;
  now: Date;
} & ({ format: "dashboard"; document: Dashboard } | { format: "queue-analytics"; document: QueueAnalytics });

export function deriveDashboard(
  root: string,
  inputs: UpdateDashboardInputs,
  at: { now: Date; sourceCommit: string | null; place: string },
): DerivedDashboard {
  const paths: StatePaths = {
    place: at.place,
    queue: inputs.queue,
    failures: inputs["failures-dir"],
    metrics: inputs["metrics-dir"],
    disambiguations: inputs["disambiguations-dir"],
    control: inputs["control-file"],
  };
  return inputs.format === "dashboard" ? deriveOwn(root, paths, inputs, at) : deriveAnalytics(root, paths, at.now);
}

function deriveOwn(
  root: string,
  paths: StatePaths,
  inputs: UpdateDashboardInputs,
  { now, sourceCommit }: { now: Date; sourceCommit: string | null },
): DerivedDashboard {
  const limits = {
    failures: inputs["max-failures"] ?? null,
    runs: inputs["max-runs"] ?? null,
    historyDays: inputs["history-days"],
    outputBytes: inputs["max-output-bytes"] ?? null,
  };
  const { dashboard, problems } = buildDashboard(readState(root, paths), { now, sourceCommit, limits });
  const { queue, failures_summary: failures, runs, left_out: leftOut } = dashboard;
  const counts = { packages: queue.total, failures: failures.total, runs: runs.length + leftOut.runs };
  const progress = describeProgress(counts, problems.length);
  return { format: "dashboard", document: dashboard, print: printOwn, counts, problems, progress, now };
}

function deriveAnalytics(root: string, paths: StatePaths, now: Date): DerivedDashboard {
  const collector = createQueueAnalytics();
  const { problems: found, ...counts } = collectAnalytics(root, paths, collector);
  const problems = [...found].sort(compareProblems);
  const progress = describeProgress(counts, problems.length);
  const document = collector.finish(now);
  return { format: "queue-analytics", document, print: printAnalytics, counts, problems, progress, now };
}

function printOwn(document: object): Generator<string> {
  return printDashboard(document);
}

function printAnalytics(document: object): Generator<string> {
  return printQueueAnalytics(document as QueueAnalytics);
}

function describeProgress({ packages, failures, runs }: DerivedDashboard["counts"], problems: number): string {
  const read = `${count(packages, "package")}, ${count(failures, "failure")} and ${count(runs, "run")}`;
  return `Read ${read}; ${count(problems, "problem")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
