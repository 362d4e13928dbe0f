/** Reads the queue files and plans their changes. */

import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { ecosystemOf } from "../../src/pipeline/ecosystems.ts";
import { parseTime, type Time } from "../../src/pipeline/times.ts";
import type { StatePlan } from "../../src/publish/publish-state.ts";
import { Problems } from "../../src/state/problems.ts";
import { readQueueFiles, rewriteQueueFiles, startQueueFiles } from "../../src/state/queue-files.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import { type FoundList, type MergeRules, mergeFound, type QueueMerge } from "./merge-found.ts";

export interface SeedingJob {
  /** The queue file or folder, relative to the root. */
  queue: string;
  /** The file that lists the packages of priority 1; null for none. */
  tierFile: string | null;
  lists: readonly FoundList[];
  rules: Omit<MergeRules, "firstTier">;
  now: Date;
}

export interface SeedingReport {
  merge: QueueMerge;
  problems: readonly Problem[];
}

const QUEUE_NAME = /^priority-queue.*\.json$/;

/** Throws a UserError if the queue cannot be used. */
export async function planQueue(source: FileSource, job: SeedingJob): Promise<StatePlan<SeedingReport>> {
  const problems = new Problems();
  const isThere = await hasQueue(source, job.queue);
  const files = isThere ? await readQueueFiles(source, job.queue, problems) : startQueueFiles(job.queue);
  const firstTier = await readFirstTier(source, job.tierFile);
  const merge = mergeFound([...files.packages.values()], job.lists, { ...job.rules, firstTier });
  const changes = rewriteQueueFiles(files, merge.changes.values(), {
    now: parseTime(job.now.toISOString().replace(/\.\d+/, "")) as Time,
    ecosystemOf: (found) => ecosystemOf(found.source, job.rules.aliases),
  });
  return { changes, report: { merge, problems: problems.list() }, message: describeCounts(merge) };
}

export function listSeedingPaths({ queue, tierFile }: Pick<SeedingJob, "queue" | "tierFile">): string[] {
  return [queue, olderQueue(queue), ...(tierFile === null ? [] : [tierFile])];
}

async function hasQueue(source: FileSource, queue: string): Promise<boolean> {
  const found = await source.list(queue);
  if (found.kind === "file" || found.kind === "unusable") return true;
  if (found.kind === "folder" && found.names.some((name) => QUEUE_NAME.test(name))) return true;
  return !queue.endsWith(".json") && (await source.list(olderQueue(queue))).kind === "file";
}

/** One name per line; `#` starts a comment. */
async function readFirstTier(source: FileSource, file: string | null): Promise<ReadonlySet<string>> {
  if (file === null) return new Set();
  for await (const read of source.read([file])) {
    if (read.kind !== "bytes") break;
    const lines = read.bytes.toString().split(/\r?\n/);
    return new Set(lines.map((line) => line.replace(/#.*$/, "").trim()).filter((name) => name !== ""));
  }
  throw new UserError(
    `tier-1-file: "${file}" cannot be read in ${source.place}. Expected a file with one name per line, or leave the input empty.`,
  );
}

/** A line such as `homebrew: 3 added, 1 raised` for each source that changes something. */
function describeCounts({ byEcosystem }: QueueMerge): string {
  return [...byEcosystem]
    .filter(([, { added, raised }]) => added.length + raised.length > 0)
    .map(([ecosystem, { added, raised }]) => `${ecosystem}: ${added.length} added, ${raised.length} raised`)
    .join("\n");
}
