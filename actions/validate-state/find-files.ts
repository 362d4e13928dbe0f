/** Finds the files of the state, and reports missing or unusable paths. */

import path from "node:path";
import type { FileSource } from "../../src/files/file-source.ts";
import { namesIn, olderQueue, type StatePaths } from "../../src/state/read-state.ts";
import type { FileKind } from "./check-file.ts";
import type { Finding } from "./findings.ts";

export interface FoundFiles {
  files: readonly { file: string; kind: FileKind }[];
  findings: readonly Finding[];
}

/** Default paths may be missing. Any other path must exist, because somebody named it. */
export const USUAL_PATHS: Readonly<Record<string, string>> = {
  failures: "data/failures",
  metrics: "data/metrics",
  disambiguations: "data/disambiguations",
  control: "batch-control.json",
};

const QUEUE_NAME = /^priority-queue.*\.json$/;
const FOLDERS = [
  { key: "failures", kind: "failures", pattern: /\.jsonl$/, what: "*.jsonl" },
  { key: "metrics", kind: "runs", pattern: /^batch-runs.*\.jsonl$/, what: "batch-runs*.jsonl" },
  { key: "disambiguations", kind: "disambiguations", pattern: /\.jsonl$/, what: "*.jsonl" },
] as const;

export async function findFiles(source: FileSource, paths: StatePaths): Promise<FoundFiles> {
  const found = await findQueues(source, paths.queue);
  const files = [...found.files];
  const findings = [...found.findings];
  for (const { key, kind, pattern, what } of FOLDERS) {
    const folder = paths[key];
    const listing = await source.list(folder);
    const names = listing.kind === "folder" ? namesIn(folder, listing.names, pattern) : [];
    files.push(...names.map((file) => ({ file, kind })));
    if (listing.kind === "folder") findings.push(...checkNames(folder, listing.names));
    else if (listing.kind === "file") findings.push(about(folder, "unreadable-file", "error", "is not a folder"));
    else if (listing.kind === "unusable") findings.push(about(folder, listing.code, "error", listing.reason));
    if (names.length > 0 || folder === USUAL_PATHS[key] || listing.kind === "file") continue;
    const why = listing.kind === "folder" ? `contains no ${what}` : "does not exist";
    findings.push(about(folder, "named-path", "warning", `${why}, so no ${key} are read`));
  }
  const control = await source.list(paths.control);
  if (control.kind !== "missing") files.push({ file: paths.control, kind: "control" });
  else if (paths.control !== USUAL_PATHS.control) {
    findings.push(about(paths.control, "named-path", "warning", "does not exist, so every batch is allowed"));
  }
  return { files, findings };
}

export async function checkRequired(source: FileSource, required: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of required) {
    const plain = path.posix.normalize(file);
    for await (const read of source.read([plain])) {
      if (read.kind === "bytes" && read.bytes.toString("latin1").trim() !== "") continue;
      const why = read.kind === "unusable" ? read.reason : read.kind === "missing" ? "does not exist" : "is empty";
      findings.push(about(plain, "required-file", "error", `${why}, but \`require\` names it`));
    }
  }
  return findings;
}

async function findQueues(source: FileSource, queue: string): Promise<FoundFiles> {
  const listing = await source.list(queue);
  const names = listing.kind === "folder" ? listing.names.filter((name) => QUEUE_NAME.test(name)) : [];
  const files = listing.kind === "file" ? [queue] : names.map((name) => path.posix.join(queue, name));
  const older = olderQueue(queue);
  if (files.length === 0 && listing.kind !== "file" && !queue.endsWith(".json")) {
    if ((await source.list(older)).kind !== "missing") files.push(older);
  }
  const folder = listing.kind === "folder" ? queue : path.posix.dirname(queue);
  const results = path.posix.join(folder, "batch-results.json");
  const hasResults = (await source.list(results)).kind === "file";
  const why = listing.kind === "folder" ? "contains no priority-queue*.json" : "does not exist";
  return {
    files: [
      ...files.map((file) => ({ file, kind: "queue" as const })),
      ...(hasResults ? [{ file: results, kind: "batch-results" as const }] : []),
    ],
    findings: [
      ...(listing.kind === "folder" ? checkNames(queue, listing.names) : []),
      ...(listing.kind === "unusable" ? [about(queue, listing.code, "error", listing.reason)] : []),
      ...(files.length > 0 ? [] : [about(queue, "named-path", "error", `${why}, so there is no queue`)]),
    ],
  };
}

function checkNames(folder: string, names: readonly string[]): Finding[] {
  return names
    .filter((name) => name.includes(":"))
    .map((name) => {
      const reason = 'has a ":" in its name, which artifacts and some file systems refuse';
      return about(path.posix.join(folder, name), "colon-in-name", "error", reason);
    });
}

function about(file: string, code: string, level: Finding["level"], reason: string): Finding {
  const message = `${JSON.stringify(file)} ${reason}`;
  return { file, line: null, path: "", level, code, value: file, expected: null, message };
}
