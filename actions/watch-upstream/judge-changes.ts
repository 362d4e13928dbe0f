/** Judges changes of files in a folder or in a commit. */

import { encodePath, showPath } from "../../src/git/decode-path.ts";
import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";
import { visibleText } from "../../src/text/clean.ts";
import { count } from "../../src/text/count.ts";
import type { FindSecrets } from "./find-secrets.ts";
import { findTwins } from "./find-twins.ts";
import { findUnsafeName, isGitPath } from "./find-unsafe-name.ts";
import { hashBlob, type ObjectFormat } from "./hash-file.ts";

/** A path where the files differ from the base. */
export interface FoundChange {
  /** Decoded by decodePath. */
  path: string;
  kind: "added" | "changed" | "removed";
  from: Entry | null;
  /** What is there now; null if nothing is. */
  now: "file" | "link" | "special" | "git" | "unreadable" | "submodule" | null;
  isExecutable: boolean;
  sizeBytes: number;
  /** The content of a file; null if it is unreadable or has more than `maxBytes`. */
  read(maxBytes: number): Buffer | null;
}

export type ScopeCode =
  | "path_outside"
  | "mode_changed"
  | "symlink"
  | "submodule"
  | "special_file"
  | "nested_git"
  | "git_tampered"
  | "upstream_tampered"
  | "state_tampered"
  | "unsafe_path"
  | "too_large"
  | "secret_found";

export interface ScopeViolation {
  code: ScopeCode;
  /** Safe to show: no secrets, no control characters. Empty if the violation is about the whole change. */
  path: string;
  /** One sentence. */
  message: string;
}

/** A change with the bytes that were checked. These bytes are committed, not the file. */
export interface ScannedChange extends TreeChange {
  /** Null if the file was removed. */
  content: Buffer | null;
}

export interface ScopeCheck {
  /** Sorted by path and code. Nothing is proposed unless this is empty. */
  violations: readonly ScopeViolation[];
  /** What may be committed, sorted by path; empty if there are violations. */
  changes: readonly ScannedChange[];
}

export interface ScopePolicy {
  isAllowed(path: string): boolean;
  findSecrets: FindSecrets;
}

export const MAX_FILE_BYTES = 2_000_000;
export const MAX_ALL_BYTES = 20_000_000;
export const MAX_ALL_FILES = 5000;
const HIDDEN = "***";
/** Files outside the allowed paths are only searched for secrets, up to this total size. */
const MAX_SCANNED_BYTES = 100_000_000;
/** What to judge: the changes, sorted by path, and the files that they apply to. */
export interface JudgedChanges {
  found: readonly FoundChange[];
  files: ReadonlyMap<string, Entry>;
  format: ObjectFormat;
  /** Violations found earlier. They become part of the result. */
  earlier?: readonly ScopeViolation[];
}

/** Judges every change, and reads the files that may be committed. */
export function judgeChanges({ found, files, format, earlier = [] }: JudgedChanges, policy: ScopePolicy): ScopeCheck {
  const violations = [...earlier];
  const add: Add = (...violation) => violations.push(describeViolation(policy, ...violation));
  for (const change of found) judgePath(change, policy, add);
  for (const { path, other } of findTwins(found, files)) {
    add("unsafe_path", path, `"${path}" and "${other}" differ in upper and lower case only.`);
  }
  const changes = readChanges(found, { ...policy, format }, add);
  violations.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message));
  return { violations, changes: violations.length > 0 ? [] : changes };
}

/** A violation with texts that are safe to show. A path that contains a secret in any form is not shown. */
export function describeViolation(policy: ScopePolicy, ...[code, path, message]: Parameters<Add>): ScopeViolation {
  if (policy.findSecrets(encodePath(`${path}\n${message}`)).length > 0) {
    return { code, path: HIDDEN, message: "A path has a secret in it, so it is not shown." };
  }
  return { code, path: showOnOneLine(path), message: showOnOneLine(message) };
}

/** A name may contain line breaks, and the text after one must not look like a line of ours. */
function showOnOneLine(text: string): string {
  return visibleText(showPath(text)).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

type Add = (code: ScopeCode, path: string, message: string) => void;

function judgePath(change: FoundChange, policy: ScopePolicy, add: Add): void {
  const { path, from, now } = change;
  const is = `"${path}"`;
  if (!policy.isAllowed(path)) add("path_outside", path, `${is} is not in allowed-paths, but was ${change.kind}.`);
  if (now === "git") add("nested_git", path, `${is} is a separate git repository.`);
  if (now === "link") add("symlink", path, `${is} is a symbolic link, expected a regular file.`);
  if (now === "special") add("special_file", path, `${is} is neither a file nor a folder.`);
  if (now === "unreadable") add("special_file", path, `${is} cannot be read.`);
  if (now === "submodule") add("submodule", path, `${is} replaces a submodule.`);
  if (now === "file" && modeOf(change) !== (from?.mode ?? "100644")) {
    const expected = from === null ? "a new file without executable permission" : `mode ${from.mode} as before`;
    add("mode_changed", path, `${is} has another mode, expected ${expected}.`);
  }
  if (now === "git") return;
  const why = change.kind === "added" ? findUnsafeName(path) : null;
  if (why !== null) add("unsafe_path", path, `${is} is not a safe path: ${why}.`);
  else if (change.kind !== "added" && isGitPath(path)) {
    add("unsafe_path", path, `${is} is a file that git obeys, and must stay as it is.`);
  }
}

/** The mode of a file on disk. Old trees have 100664 where git writes 100644 today. */
function modeOf({ from, isExecutable }: FoundChange): string {
  const isSame =
    from !== null && /^100/.test(from.mode) && ((Number.parseInt(from.mode, 8) & 0o100) !== 0) === isExecutable;
  return isSame ? from.mode : isExecutable ? "100755" : "100644";
}

/** Reads what may be committed, within the limits, and searches everything that was written for secrets. */
function readChanges(
  found: readonly FoundChange[],
  { format, ...policy }: ScopePolicy & { format: ObjectFormat },
  add: Add,
): ScannedChange[] {
  const changes: ScannedChange[] = [];
  let allBytes = 0;
  let allFiles = 0;
  let scannedBytes = 0;
  for (const change of found) {
    const { path, from, now, sizeBytes } = change;
    const isAllowed = policy.isAllowed(path);
    for (const kind of policy.findSecrets(encodePath(path)))
      add("secret_found", path, `The path of a file has a ${kind}.`);
    if (isAllowed) allFiles++;
    if (now === null && isAllowed) changes.push({ path, from, to: null, content: null });
    if (now !== "file" || (!isAllowed && scannedBytes > MAX_SCANNED_BYTES)) continue;
    if (isAllowed) allBytes += sizeBytes;
    if (sizeBytes > MAX_FILE_BYTES) {
      if (isAllowed) add("too_large", path, `"${path}" has ${sizeBytes} bytes, expected at most ${MAX_FILE_BYTES}.`);
      continue;
    }
    const content = change.read(MAX_FILE_BYTES);
    if (content === null) {
      if (allBytes <= MAX_ALL_BYTES) add("special_file", path, `"${path}" cannot be read.`);
      continue;
    }
    for (const kind of policy.findSecrets(content)) add("secret_found", path, `"${path}" has a ${kind}.`);
    scannedBytes += content.length;
    if (!isAllowed || allBytes > MAX_ALL_BYTES) continue;
    const to = { mode: modeOf(change), id: hashBlob(content, format) };
    changes.push({ path, from, to, content });
  }
  if (allFiles > MAX_ALL_FILES) {
    add("too_large", "", `${count(allFiles, "file")} changed, expected at most ${MAX_ALL_FILES}.`);
  }
  if (allBytes > MAX_ALL_BYTES) {
    add("too_large", "", `The changed files have ${allBytes} bytes, expected at most ${MAX_ALL_BYTES}.`);
  }
  return changes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
