/** Reads the queue files of one tip, and says how they change. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { parseTime, type Time } from "../../src/pipeline/times.ts";
import { locateElements } from "../../src/state/locate-elements.ts";
import { mergeQueues } from "../../src/state/merge-queues.ts";
import { Problems } from "../../src/state/problems.ts";
import { readJsonDocument } from "../../src/state/read-json-stream.ts";
import { type QueueFile, readQueue } from "../../src/state/read-queue.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import { keepQueue, writeQueue } from "../../src/state/write-queue.ts";
import { type FoundList, type MergeRules, mergeFound, type QueueMerge } from "./merge-found.ts";

export interface SeedingJob {
  /** Queue file or folder, below the root of the files. */
  queue: string;
  /** File with the names of priority 1; null for none. */
  tierFile: string | null;
  lists: readonly FoundList[];
  rules: Omit<MergeRules, "firstTier">;
  now: Date;
}

export interface QueuePlan {
  /** Whole new texts of the files that change. */
  files: ReadonlyMap<string, string>;
  merge: QueueMerge;
  problems: readonly Problem[];
}

const QUEUE_NAME = /^priority-queue.*\.json$/;
const MAIN_NAME = "priority-queue.json";

/** Throws a UserError if a queue file is no JSON object, because it could not be rewritten without loss. */
export async function planQueue(source: FileSource, job: SeedingJob): Promise<QueuePlan> {
  const problems = new Problems();
  const texts = await readTexts(source, await listQueueFiles(source, job.queue));
  const queues = [...texts].map(([file, text]) => {
    const lineOf = (key: string, index: number) => locateElements(text, key)[index] ?? 1;
    return readQueue(readJsonDocument(file, text, problems), problems, lineOf);
  });
  const firstTier = await readFirstTier(source, job.tierFile);
  const merge = mergeFound(mergeQueues(queues, problems), job.lists, { ...job.rules, firstTier });
  const homes = findHomes(queues);
  const byFile = new Map<string, Map<string, QueuedPackage>>();
  for (const each of merge.changes.values()) {
    const file = homes.get(each.name) ?? chooseFile(each.ecosystem, { queue: job.queue, files: [...texts.keys()] });
    byFile.set(file, (byFile.get(file) ?? new Map()).set(each.name, each));
  }
  const now = parseTime(job.now.toISOString().replace(/\.\d+/, "")) as Time;
  const files = [...byFile].map(([file, changes]): [string, string] => {
    const text = texts.get(file) ?? "";
    return [file, writeQueue(keepQueue(file, text.trim() === "" ? "{}" : text), changes, now)];
  });
  return { files: new Map(files), merge, problems: problems.list() };
}

/** In bytewise order; none if there is no queue yet. */
async function listQueueFiles(source: FileSource, queue: string): Promise<string[]> {
  const found = await source.list(queue);
  if (found.kind === "file") return [queue];
  if (found.kind === "unusable") throw new UserError(`The queue "${queue}" in ${source.place} ${found.reason}.`);
  const names = found.kind === "folder" ? found.names.filter((name) => QUEUE_NAME.test(name)) : [];
  if (names.length > 0 || queue.endsWith(".json")) return names.map((name) => path.posix.join(queue, name));
  const older = olderQueue(queue);
  return (await source.list(older)).kind === "file" ? [older] : [];
}

async function readTexts(source: FileSource, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const read of source.read(files)) {
    if (read.kind === "bytes") texts.set(read.path, read.bytes.toString());
    else throw new UserError(`"${read.path}" in ${source.place} ${read.kind === "missing" ? "is gone" : read.reason}.`);
  }
  return texts;
}

/** Names, one a line; `#` starts a comment. */
async function readFirstTier(source: FileSource, file: string | null): Promise<ReadonlySet<string>> {
  if (file === null) return new Set();
  for await (const read of source.read([file])) {
    if (read.kind !== "bytes") break;
    const lines = read.bytes.toString().split(/\r?\n/);
    return new Set(lines.map((line) => line.replace(/#.*$/, "").trim()).filter((name) => name !== ""));
  }
  throw new UserError(
    `tier-1-file: "${file}" cannot be read in ${source.place}. Expected a file with one name a line, or leave the input empty.`,
  );
}

/** The file that each package is written back to. A name in several files belongs to the one whose entry counts. */
function findHomes(queues: readonly QueueFile[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const form of ["unified", "old"] as const) {
    for (const queue of queues) {
      for (const { name } of queue[form]) if (!homes.has(name)) homes.set(name, queue.file);
    }
  }
  return homes;
}

/** Where a new package goes: the file of its ecosystem, if it exists or there is no queue at all; else the main file. */
function chooseFile(ecosystem: string, { queue, files }: { queue: string; files: readonly string[] }): string {
  const own = `priority-queue-${ecosystem}.json`;
  const named = (name: string) => files.find((file) => path.posix.basename(file) === name);
  if (queue.endsWith(".json")) return queue;
  return named(own) ?? named(MAIN_NAME) ?? path.posix.join(queue, own);
}
