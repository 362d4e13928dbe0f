/** Reads what recording a batch depends on: the queue, the breakers, and what is recorded about the batch already. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { RecordedControl } from "../../src/formats/control.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { rememberSubcategories } from "../../src/pipeline/classify-failure.ts";
import { decodeFile } from "../../src/state/decode-file.ts";
import { Problems } from "../../src/state/problems.ts";
import { type QueueFiles, readQueueFiles } from "../../src/state/queue-files.ts";
import { indexQueue } from "../../src/state/queue-index.ts";
import { readControl } from "../../src/state/read-control.ts";
import { readFailures } from "../../src/state/read-failures.ts";
import { readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";
import type { StatePaths } from "../../src/state/read-state.ts";

/** The batch's own metrics record, with unknown keys. */
export interface PriorRecord {
  fields: Readonly<Record<string, unknown>>;
  /** True if the record has moved to the file of its month. It stays as it is then. */
  isCompacted: boolean;
}

export interface RecordingState {
  queue: QueueFiles;
  /** null if there is no control file. */
  control: RecordedControl | null;
  controlText: string | null;
  /** null if the batch is not recorded yet. */
  prior: PriorRecord | null;
  /** Of the batch's own failure file. */
  priorFailures: readonly Failure[];
  problems: readonly Problem[];
}

/** Files that recording a batch writes. */
export function filesOf(batchId: string, paths: StatePaths): { failures: string; metrics: string } {
  return {
    failures: path.posix.join(paths.failures, `${batchId}.jsonl`),
    metrics: path.posix.join(paths.metrics, `batch-runs-${batchId}.jsonl`),
  };
}

/** A queue or control file that cannot be read is a UserError, so that nothing is written over it. */
export async function observe(source: FileSource, paths: StatePaths, batchId: string): Promise<RecordingState> {
  const problems = new Problems();
  const queue = await readQueueFiles(source, paths.queue, problems);
  const read = (file: string) => readText(source, file, problems);
  const controlText = await read(paths.control);
  const control = controlText === null ? null : readControlText(paths.control, controlText, problems);
  const own = filesOf(batchId, paths);
  const failureText = await read(own.failures);
  const priorFailures: Failure[] = [];
  if (failureText !== null) {
    const share = (text: string) => text;
    const index = indexQueue([...queue.packages.values()]);
    const context = { queue: index, problems, share, classify: rememberSubcategories() };
    readFailures(readJsonStream(own.failures, failureText, problems), context, (each) => priorFailures.push(each));
  }
  const prior = await findPrior(batchId, { source, metrics: paths.metrics, ownFile: own.metrics, read, problems });
  return { queue, control, controlText, prior, priorFailures, problems: problems.list() };
}

interface PriorPlace {
  source: FileSource;
  metrics: string;
  ownFile: string;
  read(file: string): Promise<string | null>;
  problems: Problems;
}

async function findPrior(
  batchId: string,
  { source, metrics, ownFile, read, problems }: PriorPlace,
): Promise<PriorRecord | null> {
  const listing = await source.list(metrics);
  const months = listing.kind === "folder" ? listing.names.filter((name) => MONTH.test(name)) : [];
  for (const file of [ownFile, ...months.map((name) => path.posix.join(metrics, name))]) {
    const text = await read(file);
    // Looking for the id first saves parsing the months that do not have it.
    if (text === null || !text.includes(batchId)) continue;
    for (const { value } of readJsonStream(file, text, problems).values) {
      const fields = value as Record<string, unknown> | null;
      if (fields?.batch_id === batchId) return { fields, isCompacted: file !== ownFile };
    }
  }
  return null;
}

const MONTH = /^batch-runs-\d{4}-\d\d\.jsonl$/;

function readControlText(file: string, text: string, problems: Problems): RecordedControl {
  const control = readControl(readJsonDocument(file, text, problems), problems);
  if (control !== null) return control;
  const why = problems.list().find((problem) => problem.file === file);
  throw new UserError(
    `${file} cannot be read, so nothing is recorded: ${why?.reason ?? "it holds no object"}. Repair the file, or delete it to start with closed breakers.`,
  );
}

/** null if there is no such file. */
async function readText(source: FileSource, file: string, problems: Problems): Promise<string | null> {
  for await (const read of source.read([file])) {
    if (read.kind === "missing") return null;
    const text = decodeFile(read, problems);
    if (text !== null) return text;
    const reason = read.kind === "unusable" ? read.reason : "cannot be read";
    throw new UserError(`"${file}" ${reason}. Nothing is recorded, because it could be overwritten.`);
  }
  return null;
}
