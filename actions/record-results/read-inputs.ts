/** Reads the batch and its result files from the inputs, and finds the batch that an event is about. */

import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { listFilesBelow } from "../../src/files/list-files.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import { BatchDocument, BatchId } from "../../src/formats/batch.ts";
import { describeIssue } from "../../src/formats/describe-issue.ts";
import type { GitHubEvent } from "../../src/kit/event.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import type { ResultFile } from "./parse-results.ts";

const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** `text` is the JSON, or a path to it. */
export async function readBatch(text: string, cwd: string): Promise<BatchDocument> {
  const isJson = text.startsWith("{");
  const where = isJson ? "The input batch" : `The batch in "${text}"`;
  let value: unknown;
  try {
    const json = isJson ? text : await readFile(path.resolve(cwd, text), "utf8");
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UserError(
      `${where} cannot be read: ${(error as Error).message}. Pass the output \`batch\` of select-batch, or the path of the file it wrote.`,
    );
  }
  const parsed = BatchDocument.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `${where} is not a batch: ${describeIssue(parsed.error)}. Pass the output \`batch\` of select-batch.`,
  );
}

/** The files that match the globs, and a sentence for each glob without a match. */
export async function readResultFiles(
  globs: readonly string[],
  cwd: string,
): Promise<{ files: ResultFile[]; warnings: string[] }> {
  const found = new Map<string, string>();
  const warnings: string[] = [];
  for (const glob of globs) {
    if (glob.startsWith("!"))
      throw new UserError(`The input results has "${glob}"; expected only globs without "!" in front.`);
    const { base, rest } = splitGlob(glob);
    const folder = path.resolve(cwd, base);
    const isWanted = matchGlobs([rest], "results");
    const names = isFolder(folder) ? (await listFilesBelow(folder)).filter(isWanted) : [];
    if (names.length === 0) warnings.push(`No file matches "${glob}" of the input results.`);
    for (const name of names) found.set(path.join(folder, name), path.posix.join(base, name));
  }
  const files: ResultFile[] = [];
  for (const [place, file] of [...found].sort(([a], [b]) => compareBytewise(a, b))) {
    if ((await lstat(place)).size > MAX_FILE_BYTES)
      warnings.push(`The results in "${file}" have more than 64 MiB; they are left out.`);
    else files.push({ file, text: await readFile(place, "utf8") });
  }
  return { files, warnings };
}

/** The folder before the first part with a wildcard, and the rest of the glob. */
function splitGlob(glob: string): { base: string; rest: string } {
  const parts = glob.replace(/^(?:\.\/)+/, "").split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const at = first < 0 ? parts.length - 1 : first;
  const base = parts.slice(0, at).join("/");
  return { base: base === "" ? (glob.startsWith("/") ? "/" : ".") : base, rest: parts.slice(at).join("/") };
}

/** The id of the batch: the input `batch-id` if it is set, else the id in the name of the event's head branch. */
export function findBatchId(named: string | undefined, event: GitHubEvent | null): string {
  const id = named ?? readHead(event);
  if (id === null) {
    throw new UserError(
      "There is no batch: pass `batch` with `results`, or `batch-id` with `merged`, or run on the event of a pull request from a branch batch/BATCH_ID.",
    );
  }
  if (BatchId.safeParse(id).success) return id;
  throw new UserError(`batch-id: "${id}" is not a batch id. Expected one such as npm-2026-03-02T10-00-00Z-1a2b3c4d.`);
}

/** Null unless the event is a merged pull request from a batch branch in the same repository. */
function readHead(event: GitHubEvent | null): string | null {
  const pull = asFields(event?.payload.pull_request);
  const [head, base] = [asFields(pull.head), asFields(pull.base)];
  const { id } = asFields(head.repo);
  if (pull.merged !== true || id === undefined || id !== asFields(base.repo).id) return null;
  return typeof head.ref === "string" && head.ref.startsWith("batch/") ? head.ref.slice("batch/".length) : null;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
