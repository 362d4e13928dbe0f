import { AnalyzedFailures, buildAnalytics } from "../../src/analytics/build-analytics.ts";
import { printQueueAnalytics } from "../../src/analytics/print-analytics.ts";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";
import { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import type { State } from "../../src/formats/state.ts";
import { mergeQueues } from "../../src/state/merge-queues.ts";
import { Problems } from "../../src/state/problems.ts";
import { indexQueue } from "../../src/state/queue-index.ts";
import { readControl } from "../../src/state/read-control.ts";
import { readDisambiguations } from "../../src/state/read-disambiguations.ts";
import { readFailures } from "../../src/state/read-failures.ts";
import { type RawFile, readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";
import { readQueue } from "../../src/state/read-queue.ts";
import { readRuns } from "../../src/state/read-runs.ts";
import { aState } from "./describe-state.ts";

/** File name -> its records, one per line. */
type Files = Record<string, unknown[]>;

export interface StateFiles {
  /** File name -> its content. */
  queue?: Record<string, unknown>;
  failures?: Files;
  metrics?: Files;
  disambiguations?: Files;
  /** Text of the control file. */
  control?: string;
}

export const NOW = new Date("2026-01-09T18:00:00.750Z");

/**
 * Builds the document from files, in byte order of their names, and checks it against the schema. The result is what
 * readers of the printed document parse.
 */
export function analyzeState(files: StateFiles): QueueAnalytics {
  return JSON.parse([...printQueueAnalytics(buildFrom(files))].join(""));
}

/** Builds the document from files, and checks it against the schema. */
export function buildFrom(files: StateFiles): QueueAnalytics {
  const problems = new Problems();
  const queues = sortByName(files.queue).map(([name, content]) => {
    return readQueue(readJsonDocument(name, JSON.stringify(content), problems), problems, () => 1);
  });
  const packages = mergeQueues(queues, problems);
  const context = { queue: indexQueue(packages), problems, share: (text: string) => text };
  const failures = new AnalyzedFailures();
  const classify = () => ({ subcategory: null, from: null });
  for (const raw of readStreams(files.failures, problems)) {
    readFailures(raw, { ...context, classify }, (failure) => failures.add(failure));
  }
  const runs: RecordedRun[] = [];
  for (const raw of readStreams(files.metrics, problems)) readRuns(raw, problems, (run) => runs.push(run));
  const disambiguations: RecordedDisambiguation[] = [];
  for (const raw of readStreams(files.disambiguations, problems)) {
    readDisambiguations(raw, problems, (choice) => disambiguations.push(choice));
  }
  const control =
    files.control === undefined ? null : readControl(readJsonDocument("c.json", files.control, problems), problems);
  const hasControlFile = files.control !== undefined;
  const document = buildAnalytics(aState({ packages, runs, disambiguations, control, hasControlFile }), failures, NOW);
  QueueAnalytics.parse(document);
  return document;
}

/** Builds the document from a state that was read in full. */
export function buildFromState(state: State, now: Date): QueueAnalytics {
  const failures = new AnalyzedFailures();
  for (const failure of state.failures) failures.add(failure);
  return buildAnalytics(state, failures, now);
}

/** A unified queue file with these entries. Missing fields are filled in. */
export function unifiedQueue(...entries: Record<string, unknown>[]): Record<string, unknown> {
  const complete = entries.map((entry) => ({ priority: 3, status: "pending", confidence: "auto", ...entry }));
  return { "priority-queue.json": { schema_version: 1, entries: complete } };
}

function readStreams(files: Files | undefined, problems: Problems): RawFile[] {
  return sortByName(files).map(([name, records]) => {
    return readJsonStream(`data/${name}`, records.map((record) => `${JSON.stringify(record)}\n`).join(""), problems);
  });
}

function sortByName<T>(files: Record<string, T> = {}): [string, T][] {
  return Object.entries(files).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
