/** Reads the state in one pass: every file is read once, whatever it is used for. */

import path from "node:path";
import { UserError } from "../errors.ts";
import type { FileRead, FileSource } from "../files/file-source.ts";
import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import type { Failure } from "../formats/failure.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { RecordedRun } from "../formats/run.ts";
import type { State } from "../formats/state.ts";
import { rememberSubcategories, type Subcategory } from "../pipeline/classify-failure.ts";
import { decodeFile } from "./decode-file.ts";
import { lineFinder } from "./locate-elements.ts";
import { mergeQueues } from "./merge-queues.ts";
import { Problems } from "./problems.ts";
import { indexQueue } from "./queue-index.ts";
import { readBatchResults } from "./read-batch-results.ts";
import { readControl } from "./read-control.ts";
import { readDisambiguations } from "./read-disambiguations.ts";
import { readFailures } from "./read-failures.ts";
import { type RawFile, readJsonDocument, readJsonStream } from "./read-json-stream.ts";
import { type QueueFile, readQueue } from "./read-queue.ts";
import { readRuns } from "./read-runs.ts";
import { requireQueue } from "./require-queue.ts";
import { shareText } from "./share-text.ts";

/** The paths of the state, relative to the root. */
export interface StatePaths {
  queue: string;
  failures: string;
  metrics: string;
  disambiguations: string;
  control: string;
}

const UNCLASSIFIED: Subcategory = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
/** Files of run metrics. */
export const RUNS_NAME = /^batch-runs.*\.jsonl$/;
/** Files of failures or disambiguations. */
export const JSONL_NAME = /\.jsonl$/;

/** What to leave out because the caller does not use it. Finding subcategories takes a fifth of the time. */
export interface StateLimits {
  /** If true, leaves out subcategories that would have to be searched for. */
  skipsSubcategories: boolean;
  /** If true, leaves out messages and outputs of failures. */
  skipsTexts?: boolean;
  /** Receives each failure. The state's own list then stays empty, so that not all failures are in memory at once. */
  takeFailure?: (failure: Failure) => void;
  /** True leaves out the runs, and the problems of their files. */
  skipsRuns?: boolean;
}

const NO_LIMITS: StateLimits = { skipsSubcategories: false };

/**
 * Reads all state. Throws a UserError for a missing or unusable queue. Anything else that is wrong becomes a problem.
 */
export async function readState(
  source: FileSource,
  paths: StatePaths,
  { skipsSubcategories, skipsTexts = false, skipsRuns = false, takeFailure }: StateLimits = NO_LIMITS,
): Promise<State> {
  const failures: Failure[] = [];
  const take = takeFailure ?? ((failure: Failure) => failures.push(failure));
  const runs: RecordedRun[] = [];
  const reader = new StateReader(source, paths);
  const packages = await reader.readQueue();
  const { problems } = reader;
  const classify = skipsSubcategories ? () => UNCLASSIFIED : rememberSubcategories();
  const context = { queue: indexQueue(packages), problems, share: shareText(), classify };
  const rest = await reader.readRest({
    failures: (file) =>
      readFailures(file, context, (failure) => {
        if (skipsTexts) dropTexts(failure);
        take(failure);
      }),
    runs: skipsRuns ? null : (file) => readRuns(file, problems, (run) => runs.push(run)),
  });
  return { packages, failures, runs, ...rest, problems: problems.list() };
}

function dropTexts(failure: Failure): void {
  failure.message = null;
  failure.full_output = null;
}

interface Visitors {
  failures(file: RawFile): void;
  /** Null leaves out the runs. */
  runs: ((file: RawFile) => void) | null;
}

class StateReader {
  readonly problems = new Problems();
  readonly #source: FileSource;
  readonly #paths: StatePaths;

  constructor(source: FileSource, paths: StatePaths) {
    this.#source = source;
    this.#paths = paths;
  }

  /** The parsed files are not kept, because a large queue would then be in memory twice. */
  async readQueue(): Promise<QueuedPackage[]> {
    const files = await findQueueFiles(this.#source, this.#paths);
    const queues: QueueFile[] = [];
    await this.#eachText(files, (file, text) => {
      const raw = readJsonDocument(file, text, this.problems);
      queues.push(readQueue(raw, this.problems, lineFinder(text)));
    });
    requireQueue({ files, queues, problems: this.problems.list(), place: this.#source.place });
    return mergeQueues(queues, this.problems);
  }

  async readRest(
    visit: Visitors,
  ): Promise<Pick<State, "batchResults" | "control" | "hasControlFile" | "disambiguations">> {
    const { failures, metrics, disambiguations, control: controlFile, queue } = this.#paths;
    await this.#eachStream(failures, JSONL_NAME, visit.failures);
    if (visit.runs !== null) await this.#eachStream(metrics, RUNS_NAME, visit.runs);
    const choices: RecordedDisambiguation[] = [];
    await this.#eachStream(disambiguations, JSONL_NAME, (file) => {
      readDisambiguations(file, this.problems, (choice) => choices.push(choice));
    });
    const control = await this.#readDocument(controlFile);
    const isFile = (await this.#source.list(queue)).kind === "file";
    const folder = isFile ? path.posix.dirname(queue) : queue;
    const results = await this.#readDocument(path.posix.join(folder, "batch-results.json"));
    return {
      disambiguations: choices,
      control: control === null ? null : readControl(control, this.problems),
      hasControlFile: control !== null,
      batchResults: results === null ? null : readBatchResults(results, this.problems),
    };
  }

  async #eachStream(folder: string, name: RegExp, visit: (file: RawFile) => void): Promise<void> {
    const files = await this.#listFiles(folder, name);
    await this.#eachText(files, (file, text) => visit(readJsonStream(file, text, this.problems)));
  }

  async #listFiles(folder: string, name: RegExp): Promise<string[]> {
    const found = await this.#source.list(folder);
    if (found.kind === "file") this.#refuse(folder, "is not a folder; expected a folder of files");
    if (found.kind === "unusable") this.#refuse(folder, found.reason);
    return found.kind === "folder" ? namesIn(folder, found.names, name) : [];
  }

  /** Null if there is no such file. An unusable file is returned without a value. */
  async #readDocument(file: string): Promise<RawFile | null> {
    for await (const read of this.#source.read([file])) {
      if (read.kind === "missing") return null;
      const text = decodeFile(read, this.problems);
      if (text !== null) return readJsonDocument(file, text, this.problems);
    }
    return { file, name: path.posix.basename(file), values: [], isBroken: true };
  }

  async #eachText(files: readonly string[], visit: (file: string, text: string) => void): Promise<void> {
    const take = (read: FileRead) => {
      const text = decodeFile(read, this.problems);
      if (text !== null) visit(read.path, text);
    };
    const reads = this.#source.read(files);
    // A folder on disk gives its files without promises. Awaiting each of tens of thousands of files would take longer
    // than reading them.
    if (Symbol.iterator in reads) for (const read of reads) take(read);
    else for await (const read of reads) take(read);
  }

  #refuse(file: string, reason: string): void {
    this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
  }
}

/** The queue files at the path. Older repositories keep the unified file one folder up, so that is checked too. */
export async function findQueueFiles(source: FileSource, { queue }: Pick<StatePaths, "queue">): Promise<string[]> {
  const found = await source.list(queue);
  if (found.kind === "file") return [queue];
  const older = olderQueue(queue);
  const looked = [`"${queue}"`];
  if (!queue.endsWith(".json")) {
    const files = found.kind === "folder" ? namesIn(queue, found.names, QUEUE_NAME) : [];
    if (files.length > 0) return files;
    if ((await source.list(older)).kind === "file") return [older];
    const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
    looked.push(`"${path.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
  }
  throw new UserError(
    `No queue was found in ${source.place}: looked for ${looked.join(", ")}. ` +
      "Set `queue` to the queue file or its folder, and `root` to the folder that contains the state.",
  );
}

/** The paths of the matching names, in order. */
export function namesIn(folder: string, names: readonly string[], pattern: RegExp): string[] {
  const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  return names.filter((name) => pattern.test(name)).map((name) => prefix + name);
}

/** Every file and folder that reading the state may look at. */
export function listStatePaths({ queue, failures, metrics, disambiguations, control }: StatePaths): string[] {
  const older = olderQueue(queue);
  // A batch leaves its results next to the queue file or in the queue folder.
  const results = path.posix.join(path.posix.dirname(older), "batch-results.json");
  return [queue, older, results, failures, metrics, disambiguations, control];
}

/** Where older repositories keep the queue. */
export function olderQueue(queue: string): string {
  return path.posix.join(path.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}
