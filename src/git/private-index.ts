/** Makes trees and commits from files, byte for byte, in an index of our own. */

import { lstat, readlink } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { checkPath } from "./check-path.ts";
import type { Git } from "./run-git.ts";
import { listEntries, listTree } from "./tree.ts";

export interface Staging {
  git: Git;
  /** Where the index is written. */
  index: string;
  /** Holds the files at their repository paths. */
  folder: string;
  /** A path that is missing in the folder is deleted. */
  paths: readonly string[];
  /** Commit whose tree the paths go into; null for an empty tree. */
  base: string | null;
}

/** A path as it stands in the folder; `mode` is null if no file is there. */
interface OnDisk {
  path: string;
  mode: "100644" | "100755" | "120000" | null;
  isFolder?: boolean;
}

/** Mode and id of what the base has at a path. */
type Known = ReadonlyMap<string, { mode: string; id: string }>;

const FOLDER = "040000";
const SUBMODULE = "160000";
/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;

/** Id of the base's tree with the files in it; null if the base already has them so. No ignore rules, nothing beside the paths. */
export async function stageTree({ git, index, folder, paths, base }: Staging): Promise<string | null> {
  const wanted = [...new Set(paths.map(checkPath))].sort();
  const files = await Promise.all(wanted.map((file) => inspect(folder, file)));
  const env = { GIT_INDEX_FILE: index };
  const [ids, known] = await Promise.all([
    hashFiles(git, folder, files),
    base === null ? new Map() : readKnown(git, base, files),
    git.text(["read-tree", base ?? "--empty"], { env }),
  ]);
  for (const file of files) checkPlace(file, known, files);
  const changes = planChanges(files, ids, known);
  if (changes.length === 0) return null;
  await git.text(["update-index", "-z", "--index-info"], { env, input: changes.join("") });
  // A blobless repository lacks the neighbours' blobs, which this tree does not need.
  return git.text(["write-tree", "--missing-ok"], { env });
}

export interface Identity {
  name: string;
  email: string;
}

/** Commits the tree; returns the commit's id. */
export async function commitTree(
  git: Git,
  tree: string,
  commit: { parents: readonly string[]; message: string; author: Identity; date: Date },
): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const { name, email } = commit.author;
  const time = `@${Math.floor(commit.date.getTime() / 1000)} +0000`;
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: time,
  };
  return git.text(["commit-tree", tree, ...parents, "-F", "-"], { input: commit.message, env });
}

async function inspect(folder: string, file: string): Promise<OnDisk> {
  try {
    const stats = await lstat(path.join(folder, file));
    if (stats.isSymbolicLink()) return { path: file, mode: "120000" };
    if (stats.isFile()) return { path: file, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
    if (stats.isDirectory()) return { path: file, mode: null, isFolder: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { path: file, mode: null };
    throw error;
  }
  throw new UserError(`"${file}" is a special file. Expected the path of a file to publish.`);
}

/** Writes the blobs. */
async function hashFiles(git: Git, folder: string, all: readonly OnDisk[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const files = all.filter((file) => file.mode !== null);
  const isPlain = (file: OnDisk) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
  const plain = files.filter(isPlain);
  const write = ["hash-object", "-w", "--no-filters"];
  if (plain.length > 0) {
    // "./" in front: a name that starts with a quote would be read as a quoted one.
    const input = plain.map((file) => `./${file.path}\n`).join("");
    const lines = (await git.text([...write, "--stdin-paths"], { cwd: folder, input })).split("\n");
    for (const [index, file] of plain.entries()) ids.set(file.path, lines[index] as string);
  }
  for (const file of files.filter((other) => !isPlain(other))) {
    const id =
      file.mode === "120000"
        ? git.text([...write, "--stdin"], { input: await readlink(path.join(folder, file.path)) })
        : git.text([...write, "--", file.path], { cwd: folder });
    ids.set(file.path, await id);
  }
  return ids;
}

/** What the base has at the paths and at the folders above them. */
async function readKnown(git: Git, base: string, files: readonly OnDisk[]): Promise<Known> {
  const asked = new Set(files.flatMap(({ path }) => [...ancestors(path), path]));
  const entries = await (asked.size > MAX_ASKED ? listTree(git, base, null) : listEntries(git, base, [...asked]));
  return new Map(entries.map(({ path, mode, id }) => [path, { mode, id }]));
}

/** Throws if a file would have to stand where the branch has something else than a file. */
function checkPlace(file: OnDisk, known: Known, files: readonly OnDisk[]): void {
  const old = known.get(file.path)?.mode;
  if (file.isFolder && (old === undefined || old === FOLDER)) {
    throw new UserError(`"${file.path}" is a folder. Expected the path of a file to publish.`);
  }
  if (file.mode === null) return;
  const isInTheWay = (folder: string) => (known.get(folder)?.mode ?? FOLDER) !== FOLDER;
  const isRemoved = (folder: string) => files.some((other) => other.path === folder && other.mode === null);
  const blocking = ancestors(file.path).find((folder) => isInTheWay(folder) && !isRemoved(folder));
  const remedy = "Publish to another path, or remove what is there first.";
  if (blocking !== undefined) {
    throw new UserError(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
  }
  if (old === FOLDER || old === SUBMODULE) {
    const kind = old === FOLDER ? "folder" : "submodule";
    throw new UserError(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
  }
}

/** Lines for update-index. Removals first: they make room. A regular file that stays one keeps its mode. */
function planChanges(files: readonly OnDisk[], ids: ReadonlyMap<string, string>, known: Known): string[] {
  const removals: string[] = [];
  const writes: string[] = [];
  for (const file of files) {
    const old = known.get(file.path);
    if (file.mode === null) {
      if (old !== undefined && old.mode !== FOLDER) removals.push(`0 ${"0".repeat(old.id.length)}\t${file.path}\0`);
      continue;
    }
    const id = ids.get(file.path);
    const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
    if (old?.id !== id || old?.mode !== mode) writes.push(`${mode} ${id}\t${file.path}\0`);
  }
  return [...removals, ...writes];
}

function ancestors(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
