/** Reads the files of the queue, and rewrites them. */

import path from "node:path";
import type { FileSource } from "../files/file-source.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { Time } from "../pipeline/times.ts";
import { decodeFile } from "./decode-file.ts";
import { lineFinder } from "./locate-elements.ts";
import { locatePackages } from "./merge-queues.ts";
import type { Problems } from "./problems.ts";
import { readJsonDocument } from "./read-json-stream.ts";
import { type QueueFile, readQueue } from "./read-queue.ts";
import { findQueueFiles } from "./read-state.ts";
import { requireQueue } from "./require-queue.ts";
import { keepQueue, writeQueue } from "./write-queue.ts";

export interface QueueFiles {
  /** The package that counts for each name. */
  packages: ReadonlyMap<string, QueuedPackage>;
  /** The file that contains the package, by name. */
  places: ReadonlyMap<string, string>;
  /** Texts by path. */
  texts: ReadonlyMap<string, string>;
  /** The file or folder that the input names. */
  queue: string;
}

const MAIN_NAME = "priority-queue.json";
const EMPTY_QUEUE = '{"schema_version":1,"entries":[]}';

/** Reads every queue file. Throws a UserError for a missing or unusable queue. */
export async function readQueueFiles(source: FileSource, queue: string, problems: Problems): Promise<QueueFiles> {
  const files = await findQueueFiles(source, { queue });
  const texts = new Map<string, string>();
  const queues: QueueFile[] = [];
  for await (const read of source.read(files)) {
    const text = decodeFile(read, problems);
    if (text === null) continue;
    texts.set(read.path, text);
    queues.push(readQueue(readJsonDocument(read.path, text, problems), problems, lineFinder(text)));
  }
  requireQueue({ files, queues, problems: problems.list(), place: source.place });
  const located = [...locatePackages(queues, problems)];
  return {
    packages: new Map(located.map(([name, { found }]) => [name, found])),
    places: new Map(located.map(([name, { file }]) => [name, file])),
    texts,
    queue,
  };
}

/** An empty queue without files, for an action that may create it. */
export function startQueueFiles(queue: string): QueueFiles {
  return { packages: new Map(), places: new Map(), texts: new Map(), queue };
}

/**
 * The new texts of the files that contain these packages, by path. Every package stays in the file that it came from. A
 * new package goes to the file of its ecosystem if there is one, otherwise to the main file. Other packages, unknown
 * keys and duplicates stay as they are. Throws a UserError if a file has to change but is not a JSON object.
 */
export function rewriteQueueFiles(
  files: QueueFiles,
  changes: Iterable<QueuedPackage>,
  { now, ecosystemOf }: { now: Time; ecosystemOf(found: QueuedPackage): string },
): Map<string, string> {
  const byFile = new Map<string, Map<string, QueuedPackage>>();
  for (const next of changes) {
    const before = files.packages.get(next.name);
    if (before !== undefined && isSamePackage(before, next)) continue;
    const file = files.places.get(next.name) ?? placeOf(next, files, ecosystemOf(next));
    const changed = byFile.get(file) ?? new Map<string, QueuedPackage>();
    byFile.set(file, changed.set(next.name, next));
  }
  const written = new Map<string, string>();
  for (const [file, changed] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = files.texts.get(file)?.trim() || EMPTY_QUEUE;
    written.set(file, writeQueue(keepQueue(file, text), changed, now));
  }
  return written;
}

/** The file for a package that is not in any queue file yet. */
function placeOf({ name, source }: QueuedPackage, { texts, queue }: QueueFiles, ecosystem: string): string {
  if (queue.endsWith(".json")) return queue;
  const own = path.posix.join(queue, `priority-queue-${ecosystem}.json`);
  if (texts.has(own)) return own;
  const main = [...texts.keys()].find((file) => path.posix.basename(file) === MAIN_NAME);
  if (texts.size > 0) return main ?? path.posix.join(queue, MAIN_NAME);
  if (/^[A-Za-z0-9._-]+$/.test(ecosystem)) return own;
  throw new Error(`"${name}" of "${source}" has an ecosystem that cannot be part of a file name`);
}

function isSamePackage(a: QueuedPackage, b: QueuedPackage): boolean {
  return JSON.stringify(a, KEYS) === JSON.stringify(b, KEYS);
}

const KEYS = [
  "source",
  "priority",
  "status",
  "confidence",
  "disambiguated_at",
  "failure_count",
  "next_retry_at",
  "blocked_by",
  "status_reason",
  "status_at",
  "last_batch_id",
];
