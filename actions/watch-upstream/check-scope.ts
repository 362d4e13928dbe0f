/**
 * Compares what the updater left behind with what was laid out, and lists everything that it must not have done. Runs no
 * git, because the updater may have changed what git does.
 */

import { encodePath, showPath } from "../../src/git/decode-path.ts";
import type { TreeChange } from "../../src/git/plan-changes.ts";
import { visibleText } from "../../src/text/clean.ts";
import { count } from "../../src/text/count.ts";
import type { Redact } from "../../src/text/redact.ts";
import { type FoundChange, findChanges } from "./find-changes.ts";
import type { FindSecrets } from "./find-secrets.ts";
import { findTwins } from "./find-twins.ts";
import { findUnsafeName, isGitPath } from "./find-unsafe-name.ts";
import { formatOf, hashBlob, type ObjectFormat, readSmallFile } from "./hash-file.ts";
import type { LaidOutTree, LayOut } from "./lay-out.ts";
import { compareSeals, sealRepository } from "./seal-repository.ts";

export type ScopeCode =
  | "path_outside"
  | "mode_changed"
  | "symlink"
  | "submodule"
  | "special_file"
  | "nested_git"
  | "git_tampered"
  | "upstream_tampered"
  | "unsafe_path"
  | "too_large"
  | "secret_found";

export interface ScopeViolation {
  code: ScopeCode;
  /** Safe to show: without secrets and control characters. Empty for the whole change. */
  path: string;
  /** A sentence. */
  message: string;
}

/** A change with the bytes that were checked; these, and not the file, are what is committed. */
export interface ScannedChange extends TreeChange {
  /** Null for a removed file. */
  content: Buffer | null;
}

export interface ScopeCheck {
  /** Sorted by path and code. Nothing may be proposed unless this is empty. */
  violations: readonly ScopeViolation[];
  /** What may be committed, sorted by path; empty if there are violations. */
  changes: readonly ScannedChange[];
}

export interface ScopePolicy {
  isAllowed(path: string): boolean;
  findSecrets: FindSecrets;
  redact: Redact;
}

export const MAX_FILE_BYTES = 2_000_000;
export const MAX_ALL_BYTES = 20_000_000;
export const MAX_ALL_FILES = 5000;
/** Files outside of the allowed paths are only searched for secrets, up to this size of all. */
const MAX_SCANNED_BYTES = 100_000_000;
/** Files that a folder may have above those that were laid out. Nobody reads a longer list. */
const MAX_MORE_FILES = 50_000;

/** Checks both folders. Call it when no process of the updater is left. */
export async function checkScope({ target, upstream }: LayOut, policy: ScopePolicy): Promise<ScopeCheck> {
  const violations: ScopeViolation[] = [];
  const add = (code: ScopeCode, path: string, message: string) => {
    const show = (text: string) => policy.redact(visibleText(showPath(text)));
    violations.push({ code, path: show(path), message: show(message) });
  };
  for (const name of compareAll(target)) add("git_tampered", name, `"${name}" of the target's repository changed.`);
  for (const name of compareAll(upstream))
    add("upstream_tampered", name, `"${name}" of upstream's repository changed.`);
  const upstreamChanges = await findChanges(upstream, upstream.files.size + MAX_MORE_FILES);
  for (const { path } of upstreamChanges.changes) add("upstream_tampered", path, `"${path}" of upstream changed.`);
  if (!upstreamChanges.isWhole) add("upstream_tampered", "", "The upstream checkout has too many files.");
  const found = await findChanges(target, target.files.size + MAX_MORE_FILES);
  if (!found.isWhole) add("too_large", "", `The updater made more than ${MAX_MORE_FILES} files.`);
  for (const change of found.changes) judgePath(change, policy, add);
  for (const twin of findTwins(found.changes, target.files)) {
    add("unsafe_path", twin.path, `"${twin.path}" and "${twin.other}" differ in upper and lower case only.`);
  }
  const changes = readChanges(found.changes, formatOf(target.base), { policy, add });
  violations.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message));
  return { violations, changes: violations.length > 0 ? [] : changes };
}

type Add = (code: ScopeCode, path: string, message: string) => void;

function judgePath(change: FoundChange, policy: ScopePolicy, add: Add): void {
  const { path, from, now } = change;
  const is = `"${path}"`;
  if (!policy.isAllowed(path)) add("path_outside", path, `${is} is not in allowed-paths, but was ${change.kind}.`);
  if (now === "git") add("nested_git", path, `${is} is a git repository of its own.`);
  if (now === "link") add("symlink", path, `${is} is a symbolic link, expected a regular file.`);
  if (now === "special") add("special_file", path, `${is} is neither a file nor a folder.`);
  if (now === "unreadable") add("special_file", path, `${is} cannot be read.`);
  if (now === "in-submodule") add("submodule", path, `${is} is in the place of a submodule.`);
  if (now === "file" && modeOf(change) !== (from?.mode ?? "100644")) {
    const expected = from === null ? "a new file that nobody may execute" : `mode ${from.mode} as before`;
    add("mode_changed", path, `${is} has another mode, expected ${expected}.`);
  }
  if (now === "git") return;
  const why = change.kind === "added" ? findUnsafeName(path) : null;
  if (why !== null) add("unsafe_path", path, `${is} is no safe path: ${why}.`);
  else if (change.kind !== "added" && isGitPath(path)) {
    add("unsafe_path", path, `${is} is a file that git obeys, and must stay as it is.`);
  }
}

/** Mode of a file on disk. Old trees have 100664 where git writes 100644 today. */
function modeOf({ from, isExecutable }: FoundChange): string {
  const isSame =
    from !== null && /^100/.test(from.mode) && ((Number.parseInt(from.mode, 8) & 0o100) !== 0) === isExecutable;
  return isSame ? from.mode : isExecutable ? "100755" : "100644";
}

/** Reads what may be committed, within the limits, and looks for secrets in everything that was written. */
function readChanges(
  found: readonly FoundChange[],
  format: ObjectFormat,
  { policy, add }: { policy: ScopePolicy; add: Add },
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
    const content = readSmallFile(change.place, MAX_FILE_BYTES);
    if (content === null) {
      add("special_file", path, `"${path}" cannot be read.`);
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

function compareAll({ seals }: LaidOutTree): string[] {
  return seals.flatMap(({ gitDirectory, worktree, seal }) =>
    compareSeals(seal, sealRepository(gitDirectory, worktree)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
