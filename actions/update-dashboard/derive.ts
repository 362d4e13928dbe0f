import { createQueueAnalytics, printQueueAnalytics } from "../../src/analytics/build-analytics.ts";
import { buildWholeDashboard, limitDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { boundMemory } from "../../src/files/bound-memory.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import { compareProblems } from "../../src/pipeline/order.ts";
import { collectAnalytics, readState, type StatePaths } from "../../src/state/read-state.ts";
import { count } from "../../src/text/count.ts";
import type { Inputs } from "./inputs.ts";

/** The document of either format, with what the report of the step needs. */
export type DerivedDashboard = {
  print(document: object): Generator<string>;
  counts: { packages: number; failures: number; runs: number };
  /** In their order. */
  problems: readonly Problem[];
  /** One line for the log. */
  progress: string;
  now: Date;
  /** Without limits on what it lists, and all problems; null where no site is wanted. */
  whole: { dashboard: Dashboard; problems: readonly Problem[] } | null;
} & ({ format: "dashboard"; document: Dashboard } | { format: "queue-analytics"; document: QueueAnalytics });

export interface DeriveContext {
  inputs: Inputs;
  now: Date;
  /** Commit that the state belongs to; null if nobody knows. */
  sourceCommit: string | null;
}

/** Reads the state and makes the document of the format that the inputs name. */
export async function deriveDashboard(source: FileSource, context: DeriveContext): Promise<DerivedDashboard> {
  boundMemory();
  const { inputs, now } = context;
  if (inputs.format === "dashboard") return deriveOwn(source, context);
  const derived = await deriveAnalytics(source, statePaths(inputs), now);
  // That document lacks what pages show, so a site takes a second look at the state.
  if (inputs["site-dir"] === undefined) return derived;
  return { ...derived, whole: (await deriveOwn(source, context)).whole };
}

/** Where the inputs say that the state lies. */
export function statePaths(inputs: Inputs): StatePaths {
  return {
    queue: inputs.queue,
    failures: inputs["failures-dir"],
    metrics: inputs["metrics-dir"],
    disambiguations: inputs["disambiguations-dir"],
    control: inputs["control-file"],
  };
}

async function deriveOwn(source: FileSource, { inputs, now, sourceCommit }: DeriveContext): Promise<DerivedDashboard> {
  const limits = {
    failures: inputs["max-failures"] ?? null,
    runs: inputs["max-runs"] ?? null,
    historyDays: inputs["history-days"],
    outputBytes: inputs["max-output-bytes"] ?? null,
  };
  const state = await readState(source, statePaths(inputs));
  const { dashboard: whole, problems } = buildWholeDashboard(state, {
    now,
    sourceCommit,
    historyDays: limits.historyDays,
  });
  const dashboard = limitDashboard(whole, limits);
  const { queue, failures_summary: failures, runs, left_out: leftOut } = dashboard;
  const counts = { packages: queue.total, failures: failures.total, runs: runs.length + leftOut.runs };
  const progress = describeProgress(counts, problems.length);
  const site = inputs["site-dir"] === undefined ? null : { dashboard: whole, problems };
  return { format: "dashboard", document: dashboard, print: printOwn, counts, problems, progress, now, whole: site };
}

async function deriveAnalytics(source: FileSource, paths: StatePaths, now: Date): Promise<DerivedDashboard> {
  const collector = createQueueAnalytics();
  const { problems: found, ...counts } = await collectAnalytics(source, paths, collector);
  const problems = [...found].sort(compareProblems);
  const progress = describeProgress(counts, problems.length);
  const document = collector.finish(now);
  return { format: "queue-analytics", document, print: printAnalytics, counts, problems, progress, now, whole: null };
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
