import { AnalyzedFailures, buildAnalytics } from "../../src/analytics/build-analytics.ts";
import { printQueueAnalytics } from "../../src/analytics/print-analytics.ts";
import { buildWholeDashboard, limitDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { boundMemory, growSlowly } from "../../src/files/bound-memory.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { State } from "../../src/formats/state.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { compareProblems } from "../../src/pipeline/order.ts";
import { readState, type StatePaths } from "../../src/state/read-state.ts";
import { shareText } from "../../src/state/share-text.ts";
import { count } from "../../src/text/count.ts";
import type { Inputs } from "./inputs.ts";

/** The dashboard without limits on its lists, and all problems. */
interface WholeDashboard {
  dashboard: Dashboard;
  problems: readonly Problem[];
}

export type DerivedDashboard = {
  print(document: object): Generator<string>;
  counts: { packages: number; failures: number; runs: number };
  /** Sorted by `compareProblems`. */
  problems: readonly Problem[];
  progress: string;
  now: Date;
  /** The site's data; null if no site is wanted. */
  whole: WholeDashboard | null;
} & ({ format: "dashboard"; document: Dashboard } | { format: "queue-analytics"; document: QueueAnalytics });

export interface DeriveContext {
  inputs: Inputs;
  now: Date;
  /** The commit that the state belongs to; null if unknown. */
  sourceCommit: string | null;
}

/** This many failures take hundreds of megabytes. */
const MANY_FAILURES = 100_000;

export async function deriveDashboard(source: FileSource, context: DeriveContext): Promise<DerivedDashboard> {
  boundMemory();
  const { inputs, now, sourceCommit } = context;
  const hasSite = inputs["site-dir"] !== undefined;
  const paths = statePathsOf(inputs);
  const buildWhole = (state: State) =>
    buildWholeDashboard(state, { now, sourceCommit, historyDays: inputs["history-days"] });
  if (inputs.format === "dashboard") return deriveOwn(buildWhole(await readWhole(source, paths)), inputs, now);
  const failures = new AnalyzedFailures();
  const takeFailure = (failure: Failure) => failures.add(failure);
  if (!hasSite) {
    const state = await readState(source, paths, { skipsSubcategories: true, takeFailure });
    return deriveAnalytics(state, failures, now);
  }
  const state = await readWhole(source, paths);
  for (const failure of state.failures) failures.add(failure);
  const derived = deriveAnalytics(state, failures, now);
  return { ...derived, whole: buildWhole(state) };
}

/** Stores equal messages only once, to save memory. */
async function readWhole(source: FileSource, paths: StatePaths): Promise<State> {
  const failures: Failure[] = [];
  const share = shareText();
  const takeFailure = (failure: Failure) => {
    if (failure.message !== null) failure.message = share(failure.message);
    if (failures.push(failure) === MANY_FAILURES) growSlowly();
  };
  return { ...(await readState(source, paths, { skipsSubcategories: false, takeFailure })), failures };
}

function deriveOwn(whole: WholeDashboard, inputs: Inputs, now: Date): DerivedDashboard {
  const document = limitDashboard(whole.dashboard, {
    failures: inputs["max-failures"] ?? null,
    runs: inputs["max-runs"] ?? null,
    historyDays: inputs["history-days"],
    outputBytes: inputs["max-output-bytes"] ?? null,
  });
  const { queue, failures_summary: failures, runs, left_out: leftOut } = document;
  const counts = { packages: queue.total, failures: failures.total, runs: runs.length + leftOut.runs };
  return {
    format: "dashboard",
    document,
    print: printOwn,
    counts,
    problems: whole.problems,
    progress: describeProgress(counts, whole.problems.length),
    now,
    whole: inputs["site-dir"] === undefined ? null : whole,
  };
}

function deriveAnalytics(state: Omit<State, "failures">, failures: AnalyzedFailures, now: Date): DerivedDashboard {
  const { packages, runs } = state;
  const counts = { packages: packages.length, failures: failures.counts.total, runs: runs.length };
  const problems = [...state.problems].sort(compareProblems);
  return {
    format: "queue-analytics",
    document: buildAnalytics(state, failures, now),
    print: printAnalytics,
    counts,
    problems,
    progress: describeProgress(counts, problems.length),
    now,
    whole: null,
  };
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
