/** What changes in a tree that is to have files as they stand in a folder. */

import { lstat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { checkPath } from "./check-path.ts";

/** A path as it stands in the folder; `mode` is null if no file is there. */
export interface FileInFolder {
  path: string;
  mode: "100644" | "100755" | "120000" | null;
  isFolder: boolean;
}

/** Mode and id of what a tree has: at each path, in its way, and all that is below a folder that a file is to replace. */
export type KnownEntries = ReadonlyMap<string, { mode: string; id: string }>;

/** `mode` is null for a file that goes; `id` is then the one that it had. */
export interface TreeChange {
  path: string;
  mode: string | null;
  id: string;
}

const FOLDER = "040000";
const SUBMODULE = "160000";

/** Looks at the paths, each once, in order. Throws a UserError for one that leads through a symbolic link, or out of the folder. */
export async function inspectFiles(folder: string, paths: readonly string[]): Promise<FileInFolder[]> {
  const wanted = [...new Set(paths.map(checkPath))].sort();
  const above = [...new Set(wanted.flatMap(foldersAbove))];
  const found = await Promise.all(above.map((each) => inspect(folder, each)));
  const links = new Set(found.filter(({ mode }) => mode === "120000").map((each) => each.path));
  for (const file of wanted) {
    const link = foldersAbove(file).find((each) => links.has(each));
    if (link !== undefined) throw new UserError(`"${file}" cannot be published: "${link}" is a symbolic link.`);
  }
  return Promise.all(wanted.map((file) => inspect(folder, file)));
}

/**
 * Changes that give a tree the files; `ids` are those of their content. Removals come first: they make room. A regular file
 * that stays one keeps its mode. Throws a UserError where the tree has something else than a file in the way.
 */
export function planChanges(
  files: readonly FileInFolder[],
  ids: ReadonlyMap<string, string>,
  known: KnownEntries,
): TreeChange[] {
  const removals: TreeChange[] = [];
  const writes: TreeChange[] = [];
  const check = checkPlaces(files, known);
  for (const file of files) {
    check(file);
    const old = known.get(file.path);
    if (file.mode === null) {
      if (old !== undefined && old.mode !== FOLDER) removals.push({ path: file.path, mode: null, id: old.id });
      continue;
    }
    const id = ids.get(file.path) as string;
    const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
    if (old?.id !== id || old.mode !== mode) writes.push({ path: file.path, mode, id });
  }
  return [...removals, ...writes];
}

/** `a` and `a/b` for `a/b/c`. */
export function foldersAbove(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

async function inspect(folder: string, file: string): Promise<FileInFolder> {
  const place = { path: file, isFolder: false };
  try {
    const stats = await lstat(path.join(folder, file));
    if (stats.isSymbolicLink()) return { ...place, mode: "120000" };
    if (stats.isFile()) return { ...place, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
    if (stats.isDirectory()) return { ...place, mode: null, isFolder: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { ...place, mode: null };
    throw error;
  }
  throw new UserError(`"${file}" is a special file. Expected the path of a file to publish.`);
}

/** A check that throws if a file would have to stand where the branch has something else than a file. */
function checkPlaces(files: readonly FileInFolder[], known: KnownEntries): (file: FileInFolder) => void {
  const removed = new Set(files.filter(({ mode }) => mode === null).map((file) => file.path));
  const folders = new Set([...known.keys()].flatMap(foldersAbove));
  for (const [path, { mode }] of known) if (mode === FOLDER) folders.add(path);
  const remedy = "Publish to another path, or remove what is there first.";

  const isInTheWay = (folder: string) => known.has(folder) && !folders.has(folder) && !removed.has(folder);
  const isEmptied = (folder: string) => {
    const inside = [...known.keys()].filter((path) => path.startsWith(`${folder}/`) && !folders.has(path));
    return inside.length > 0 && inside.every((path) => removed.has(path));
  };

  return (file) => {
    if (file.isFolder && (folders.has(file.path) || !known.has(file.path))) {
      throw new UserError(`"${file.path}" is a folder. Expected the path of a file to publish.`);
    }
    if (file.mode === null) return;
    const blocking = foldersAbove(file.path).find(isInTheWay);
    if (blocking !== undefined) {
      throw new UserError(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
    }
    const isSubmodule = known.get(file.path)?.mode === SUBMODULE;
    if (isSubmodule || (folders.has(file.path) && !isEmptied(file.path))) {
      const kind = isSubmodule ? "submodule" : "folder";
      throw new UserError(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
    }
  };
}
