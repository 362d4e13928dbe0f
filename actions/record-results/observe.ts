/** Reads what recording a batch depends on: the queue, the breakers, and what is already recorded about the batch. */

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

/** The batch's metrics record, from its own file or the file of its month. */
export interface PriorRecord {
  /** All fields, including unknown keys. */
  fields: Readonly<Record<string, unknown>>;
  file: string;
  /** The text of the whole file. */
  text: string;
}

export interface RecordingState {
  queue: QueueFiles;
  /** Null if there is no control file. */
  control: RecordedControl | null;
  controlText: string | null;
  /** Null if the batch has not been recorded yet. */
  prior: PriorRecord | null;
  priorFailures: readonly Failure[];
  /** The files that contain the batch's failures: text by path. */
  failureFiles: ReadonlyMap<string, string>;
  problems: readonly Problem[];
}

/** The files that recording a batch writes. */
export function filesOf(batchId: string, paths: StatePaths): { failures: string; metrics: string } {
  return {
    failures: path.posix.join(paths.failures, `${batchId}.jsonl`),
    metrics: path.posix.join(paths.metrics, `batch-runs-${batchId}.jsonl`),
  };
}

/** Throws a UserError if the queue or the control file cannot be read, so that the file is not overwritten. */
export async function observe(source: FileSource, paths: StatePaths, batchId: string): Promise<RecordingState> {
  const problems = new Problems();
  const queue = await readQueueFiles(source, paths.queue, problems);
  const read = (file: string) => readText(source, file, problems);
  const controlText = await read(paths.control);
  const control = controlText === null ? null : readControlText(paths.control, controlText, problems);
  const place = { source, paths, read, problems };
  const prior = await findRun(batchId, place);
  const failures = await findFailures(batchId, { ...place, queue, inMonths: prior !== null });
  return { queue, control, controlText, prior, ...failures, problems: problems.list() };
}

interface Place {
  source: FileSource;
  paths: StatePaths;
  read(file: string): Promise<string | null>;
  problems: Problems;
}

async function findRun(batchId: string, { source, paths, read, problems }: Place): Promise<PriorRecord | null> {
  const months = await listMonths(source, paths.metrics, /^batch-runs-\d{4}-\d\d\.jsonl$/);
  for (const file of [filesOf(batchId, paths).metrics, ...months]) {
    const text = await read(file);
    // Searching for the id first saves parsing the months that do not contain it.
    if (text === null || !text.includes(batchId)) continue;
    for (const { value } of readJsonStream(file, text, problems).values) {
      const fields = value as Record<string, unknown> | null;
      if (fields?.batch_id === batchId) return { fields, file, text };
    }
  }
  return null;
}

/** `inMonths`: the batch is recorded, so its failures may have moved to the file of a month. */
async function findFailures(
  batchId: string,
  { source, paths, read, problems, queue, inMonths }: Place & { queue: QueueFiles; inMonths: boolean },
) {
  const failureFiles = new Map<string, string>();
  const priorFailures: Failure[] = [];
  const own = filesOf(batchId, paths).failures;
  const months = inMonths ? await listMonths(source, paths.failures, /^\d{4}-\d\d\.jsonl$/) : [];
  for (const file of [own, ...months]) {
    const text = await read(file);
    if (text === null || (file !== own && !text.includes(batchId))) continue;
    failureFiles.set(file, text);
    const index = indexQueue([...queue.packages.values()]);
    const context = { queue: index, problems, share: (each: string) => each, classify: rememberSubcategories() };
    readFailures(readJsonStream(file, text, problems), context, (each) => {
      if (file === own || each.batch_id === batchId) priorFailures.push(each);
    });
  }
  return { failureFiles, priorFailures };
}

/** The month files in a folder. */
async function listMonths(source: FileSource, folder: string, pattern: RegExp): Promise<string[]> {
  const listing = await source.list(folder);
  const names = listing.kind === "folder" ? listing.names.filter((name) => pattern.test(name)) : [];
  return names.map((name) => path.posix.join(folder, name));
}

function readControlText(file: string, text: string, problems: Problems): RecordedControl {
  const control = readControl(readJsonDocument(file, text, problems), problems);
  if (control !== null) return control;
  const why = problems.list().find((problem) => problem.file === file);
  throw new UserError(
    `${file} cannot be read, so nothing is recorded: ${why?.reason ?? "it does not contain an object"}. Repair the file, or delete it to start with closed breakers.`,
  );
}

/** Null if there is no such file. */
async function readText(source: FileSource, file: string, problems: Problems): Promise<string | null> {
  for await (const read of source.read([file])) {
    if (read.kind === "missing") return null;
    const text = decodeFile(read, problems);
    if (text !== null) return text;
    const reason = read.kind === "unusable" ? read.reason : "cannot be read";
    throw new UserError(`"${file}" ${reason}. Nothing is recorded, because that could overwrite the file.`);
  }
  return null;
}
