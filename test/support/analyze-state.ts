import { createQueueAnalytics } from "../../src/analytics/build-analytics.ts";
import { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { RawFile } from "../../src/formats/raw-file.ts";

/** File name -> its values, each alone on a line, or a whole RawFile where that is the point. */
type Files = Record<string, unknown[] | Partial<RawFile>>;

export interface State {
  queue?: Files;
  failures?: Files;
  metrics?: Files;
  disambiguations?: Files;
  control?: unknown[] | Partial<RawFile>;
}

export const NOW = new Date("2026-01-09T18:00:00.750Z");

/** The document of a state; every one is checked against the schema. Files are handed in in bytewise name order. */
export function analyzeState(state: State): QueueAnalytics {
  const analytics = createQueueAnalytics();
  for (const file of toRawFiles(state.queue)) analytics.addQueue(file);
  for (const file of toRawFiles(state.failures)) analytics.addFailures(file);
  for (const file of toRawFiles(state.metrics)) analytics.addMetrics(file);
  for (const file of toRawFiles(state.disambiguations)) analytics.addDisambiguations(file);
  if (state.control !== undefined) analytics.addControl(toRawFile("batch-control.json", state.control));
  const document = analytics.finish(NOW);
  QueueAnalytics.parse(document);
  return document;
}

/** A unified queue file with these entries; what an entry lacks is filled in. */
export function unifiedQueue(...entries: Record<string, unknown>[]): Files {
  const complete = entries.map((entry) => ({ priority: 3, status: "pending", confidence: "auto", ...entry }));
  return { "priority-queue.json": [{ schema_version: 1, entries: complete }] };
}

export function toRawFile(name: string, content: unknown[] | Partial<RawFile>): RawFile {
  const empty: RawFile = { file: `data/${name}`, name, values: [], isBroken: false, longestLineBytes: 0 };
  if (!Array.isArray(content)) return { ...empty, ...content };
  // As a file would give them: without what JSON cannot say, such as undefined.
  const values: unknown[] = JSON.parse(JSON.stringify(content));
  return { ...empty, values: values.map((value, index) => ({ value, line: index + 1, ownsLine: true })) };
}

function toRawFiles(files: Files = {}): RawFile[] {
  return Object.keys(files)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((name) => toRawFile(name, files[name] as unknown[]));
}
