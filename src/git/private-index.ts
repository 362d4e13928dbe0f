/** Makes trees and commits from files, byte for byte, in an index of our own. */

import { readlink } from "node:fs/promises";
import path from "node:path";
import {
  type FileInFolder,
  foldersAbove,
  inspectFiles,
  type KnownEntries,
  planChanges,
  type TreeChange,
} from "./plan-changes.ts";
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

/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;

/** Id of the base's tree with the files in it; null if the base already has them so. No ignore rules, nothing beside the paths. */
export async function stageTree({ git, index, folder, paths, base }: Staging): Promise<string | null> {
  const files = await inspectFiles(folder, paths);
  const env = { GIT_INDEX_FILE: index };
  const [ids, known] = await Promise.all([
    hashFiles(git, folder, files),
    base === null ? new Map() : readKnown(git, base, files),
    git.text(["read-tree", base ?? "--empty"], { env }),
  ]);
  const changes = planChanges(files, ids, known);
  if (changes.length === 0) return null;
  await git.text(["update-index", "-z", "--index-info"], { env, input: changes.map(toIndexLine).join("") });
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

/** Writes the blobs. */
async function hashFiles(git: Git, folder: string, all: readonly FileInFolder[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const files = all.filter((file) => file.mode !== null);
  const isPlain = (file: FileInFolder) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
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

/** What the base has at the paths, at the folders above them, and in a folder that a file is to replace. */
async function readKnown(git: Git, base: string, files: readonly FileInFolder[]): Promise<KnownEntries> {
  const above = new Set(files.flatMap(({ path }) => foldersAbove(path)));
  const asked = new Set([...above, ...files.map(({ path }) => path)]);
  const replaced = files.filter(({ path, mode }) => mode !== null && above.has(path)).map(({ path }) => path);
  const [entries, inside] = await Promise.all([
    asked.size > MAX_ASKED ? listTree(git, base, null) : listEntries(git, base, [...asked]),
    replaced.length === 0 ? [] : listTree(git, base, replaced),
  ]);
  return new Map([...entries, ...inside].map(({ path, mode, id }) => [path, { mode, id }]));
}

/** A line for `update-index --index-info -z`. */
function toIndexLine({ path, mode, id }: TreeChange): string {
  return mode === null ? `0 ${"0".repeat(id.length)}\t${path}\0` : `${mode} ${id}\t${path}\0`;
}
