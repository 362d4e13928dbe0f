/** One pass over the state files below a root: every file is opened and read once. */

import path from "node:path";
import { UserError } from "../errors.ts";
import {
  type FileText,
  type ListedFile,
  listFolder,
  lookAt,
  openTexts,
  readText,
  type Texts,
} from "../files/state-folder.ts";
import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import type { Failure } from "../formats/failure.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { RecordedRun } from "../formats/run.ts";
import type { State } from "../formats/state.ts";
import { rememberSubcategories, type Subcategory } from "../pipeline/classify-failure.ts";
import { boundTexts } from "./bound-texts.ts";
import { locateElements } from "./locate-elements.ts";
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

/** Where the state lies, relative to its root. */
export interface StatePaths {
  /** How a message calls the root: `the working directory`, `commit 1a2b3c4`. */
  place: string;
  queue: string;
  failures: string;
  metrics: string;
  disambiguations: string;
  control: string;
}

const UNCLASSIFIED: Subcategory = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;

/** What may be left out of failures for a reader who shows few of them; it takes a fifth of the time. */
export interface StateLimits {
  /** True leaves out the subcategories that have to be looked for. */
  skipsSubcategories: boolean;
  /** Only so many of the newest failures need their message and output; null for all. */
  newestTexts: number | null;
}

/** Reads all state. A missing or unusable queue is a UserError; everything else that is wrong becomes a problem. */
export function readState(
  root: string,
  paths: StatePaths,
  { skipsSubcategories, newestTexts }: StateLimits = { skipsSubcategories: false, newestTexts: null },
): State {
  const failures: Failure[] = [];
  const runs: RecordedRun[] = [];
  using reader = new StateReader(root, paths);
  const packages = reader.readQueue();
  const { problems } = reader;
  const classify = skipsSubcategories ? () => UNCLASSIFIED : rememberSubcategories();
  const context = { queue: indexQueue(packages), problems, share: shareText(), classify };
  const limitTexts = newestTexts === null ? null : boundTexts(newestTexts);
  const rest = reader.readRest({
    failures: (file) =>
      readFailures(file, context, (failure) => {
        failures.push(failure);
        limitTexts?.(failure);
      }),
    runs: (file) => readRuns(file, problems, (run) => runs.push(run)),
  });
  return { packages, failures, runs, ...rest, problems: problems.list() };
}

interface Visitors {
  failures(file: RawFile): void;
  runs(file: RawFile): void;
}

/** Lists the folders and starts to read their files at once, while the queue is still being parsed. */
class StateReader {
  readonly problems = new Problems();
  readonly #root: string;
  readonly #paths: StatePaths;
  readonly #failures: readonly ListedFile[];
  readonly #runs: readonly ListedFile[];
  readonly #choices: readonly ListedFile[];
  readonly #texts: Texts;

  constructor(root: string, paths: StatePaths) {
    this.#root = root;
    this.#paths = paths;
    this.#failures = this.#list(paths.failures, JSONL_NAME);
    this.#runs = this.#list(paths.metrics, RUNS_NAME);
    this.#choices = this.#list(paths.disambiguations, JSONL_NAME);
    this.#texts = openTexts(root, [...this.#failures, ...this.#runs, ...this.#choices]);
  }

  [Symbol.dispose](): void {
    this.#texts.close();
  }

  /** The parsed files are not kept: a large queue would stay in memory twice. */
  readQueue(): QueuedPackage[] {
    const found = findQueueFiles(this.#root, this.#paths);
    const queues: QueueFile[] = [];
    for (const listed of found) {
      const text = this.#readText(listed);
      if (text === null) continue;
      const raw = readJsonDocument(listed.file, text, this.problems);
      queues.push(readQueue(raw, this.problems, lineFinder(text)));
    }
    const files = found.map(({ file }) => file);
    requireQueue({ files, queues, problems: this.problems.list(), place: this.#paths.place });
    return mergeQueues(queues, this.problems);
  }

  readRest(visit: Visitors): Pick<State, "batchResults" | "control" | "hasControlFile" | "disambiguations"> {
    const paths = this.#paths;
    this.#eachStream(this.#failures, visit.failures);
    this.#eachStream(this.#runs, visit.runs);
    const choices: RecordedDisambiguation[] = [];
    this.#eachStream(this.#choices, (file) => {
      readDisambiguations(file, this.problems, (choice) => choices.push(choice));
    });
    const control = this.#readDocument(paths.control);
    const results = this.#readDocument(path.posix.join(folderOf(this.#root, paths.queue), "batch-results.json"));
    return {
      disambiguations: choices,
      control: control === null ? null : readControl(control, this.problems),
      hasControlFile: control !== null,
      batchResults: results === null ? null : readBatchResults(results, this.problems),
    };
  }

  #list(folder: string, name: RegExp): readonly ListedFile[] {
    const content = listFolder(this.#root, folder, (entry) => name.test(entry));
    if (content.kind === "unusable") this.#refuse(folder, content.reason);
    return content.kind === "files" ? content.files : [];
  }

  /** The lists have to come in the order in which their texts were opened. */
  #eachStream(listed: readonly ListedFile[], visit: (file: RawFile) => void): void {
    for (const { file } of listed) {
      const text = this.#checkText(file, this.#texts.next());
      if (text !== null) visit(readJsonStream(file, text, this.problems));
    }
  }

  /** Null if there is none; a file that cannot be used comes without a value. */
  #readDocument(file: string): RawFile | null {
    if (lookAt(this.#root, file) === "missing") return null;
    const text = this.#readText({ file, isPlain: false });
    if (text !== null) return readJsonDocument(file, text, this.problems);
    return { file, name: path.posix.basename(file), values: [], isBroken: true };
  }

  #refuse(file: string, reason: string): void {
    this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
  }

  #readText(listed: ListedFile): string | null {
    return this.#checkText(listed.file, readText(this.#root, listed));
  }

  #checkText(file: string, found: FileText): string | null {
    const at = { file, line: null, entry: null };
    if (found.kind === "unusable") {
      this.problems.add({ ...at, code: found.code, severity: "error", reason: found.reason });
      return null;
    }
    if (found.hasBadBytes) {
      const reason = "holds bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
      this.problems.add({ ...at, code: "bad-utf8", severity: "warning", reason });
    }
    return found.text;
  }
}

/** The queue's folder, or the folder of its one file. */
function folderOf(root: string, queue: string): string {
  return lookAt(root, queue) === "file" ? path.posix.dirname(queue) : queue;
}

/** Queue files at the path; older repositories keep the unified one a folder up, so that is looked at too. */
function findQueueFiles(root: string, { queue, place }: StatePaths): ListedFile[] {
  if (lookAt(root, queue) === "file") return [{ file: queue, isPlain: false }];
  const older = olderQueue(queue);
  const looked = [`"${queue}"`];
  if (!queue.endsWith(".json")) {
    const found = listFolder(root, queue, (name) => QUEUE_NAME.test(name));
    if (found.kind === "files" && found.files.length > 0) return found.files;
    if (lookAt(root, older) === "file") return [{ file: older, isPlain: false }];
    const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
    looked.push(`"${path.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
  }
  throw new UserError(
    `No queue was found in ${place}: looked for ${looked.join(", ")}. ` +
      "Set `queue` to the queue file or its folder, and `root` to the folder that holds the state.",
  );
}

/** Where older repositories keep the queue. */
export function olderQueue(queue: string): string {
  return path.posix.join(path.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}

/** Lines of the elements of a list, worked out once and only if a problem asks. */
function lineFinder(text: string): (key: string, index: number) => number {
  const known = new Map<string, number[]>();
  return (key, index) => {
    const lines = known.get(key) ?? locateElements(text, key);
    known.set(key, lines);
    return lines[index] ?? 1;
  };
}
