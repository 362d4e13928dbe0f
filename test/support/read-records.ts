import type { Failure } from "../../src/formats/failure.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import { rememberSubcategories } from "../../src/pipeline/classify-failure.ts";
import { locateElements } from "../../src/state/locate-elements.ts";
import { mergeQueues } from "../../src/state/merge-queues.ts";
import { Problems } from "../../src/state/problems.ts";
import { indexQueue } from "../../src/state/queue-index.ts";
import { readFailures } from "../../src/state/read-failures.ts";
import { readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";
import { readQueue } from "../../src/state/read-queue.ts";
import { readRuns } from "../../src/state/read-runs.ts";

/** Reads queue files as the dashboard does. `files` has their contents by path. */
export function queueOf(files: Record<string, unknown>): { packages: QueuedPackage[]; problems: readonly Problem[] } {
  const problems = new Problems();
  const queues = Object.entries(files).map(([file, content]) => {
    const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
    return readQueue(readJsonDocument(file, text, problems), problems, (key, index) => {
      return locateElements(text, key)[index] as number;
    });
  });
  return { packages: mergeQueues(queues, problems), problems: problems.list() };
}

/** Reads one failure file. `content` is its text, or a list of records, one per line. */
export function failuresOf(
  content: string | unknown[],
  { name = "npm-2026-05-01T00-00-00Z.jsonl", queue = [] as Partial<QueuedPackage>[] } = {},
): { failures: Failure[]; problems: readonly Problem[] } {
  const problems = new Problems();
  const failures: Failure[] = [];
  const packages = queue.map((entry) => ({ priority: 3, ecosystem: "", ...entry }) as QueuedPackage);
  const raw = readJsonStream(`data/failures/${name}`, toText(content), problems);
  const context = { queue: indexQueue(packages), problems, share: (text: string) => text };
  readFailures(raw, { ...context, classify: rememberSubcategories() }, (failure) => failures.push(failure));
  return { failures, problems: problems.list() };
}

export function runsOf(content: string | unknown[]): { runs: RecordedRun[]; problems: readonly Problem[] } {
  const problems = new Problems();
  const runs: RecordedRun[] = [];
  readRuns(readJsonStream("data/metrics/batch-runs.jsonl", toText(content), problems), problems, (run) => {
    runs.push(run);
  });
  return { runs, problems: problems.list() };
}

/** A problem in the form of test tables: position, code, severity. */
export function brief({ line, entry, code, severity }: Problem): string {
  return `${line}:${entry} ${code} ${severity}`;
}

function toText(content: string | unknown[]): string {
  return typeof content === "string" ? content : content.map((record) => `${JSON.stringify(record)}\n`).join("");
}
