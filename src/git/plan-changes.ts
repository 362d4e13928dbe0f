/** Plans without git which changes bring files into a tree; with git, stage-changes.ts does this. */

import { UserError } from "../errors.ts";
import { showPath } from "./decode-path.ts";
import { type PathInFolder, refuseFolder } from "./inspect-files.ts";

/** An entry of a tree. `mode` is octal, as git prints it. */
export interface Entry {
  mode: string;
  id: string;
}

/** `from` is null for a new file, `to` for a removed file. */
export interface TreeChange {
  path: string;
  from: Entry | null;
  to: Entry | null;
}

/** The tree's entries at each path, at its parent paths, and below any folder that a file would replace. */
export type KnownEntries = ReadonlyMap<string, Entry>;

const FOLDER = "040000";
const SUBMODULE = "160000";

/**
 * `ids` maps each path to the id of its content. Removals come first, because a new file may need the place of a
 * removed one. A regular file keeps its mode. Throws a UserError if the tree has a folder or submodule at a file's
 * path, or a file at a parent path.
 */
export function planChanges(
  files: readonly PathInFolder[],
  ids: ReadonlyMap<string, string>,
  known: KnownEntries,
): TreeChange[] {
  const removals: TreeChange[] = [];
  const writes: TreeChange[] = [];
  const check = checkPlaces(files, known);
  for (const file of files) {
    check(file);
    const from = known.get(file.path) ?? null;
    if (!isWritten(file)) {
      if (from !== null && from.mode !== FOLDER) removals.push({ path: file.path, from, to: null });
      continue;
    }
    const mode = file.kind === "link" ? "120000" : from?.mode.startsWith("100") ? from.mode : "100644";
    const to = { mode, id: ids.get(file.path) as string };
    if (from?.id !== to.id || from.mode !== mode) writes.push({ path: file.path, from, to });
  }
  return [...removals, ...writes];
}

export function isWritten({ kind }: PathInFolder): boolean {
  return kind === "file" || kind === "link";
}

export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1)) folders.push(file.slice(0, at));
  return folders;
}

/** Explains that the branch has a folder or submodule at this path, or that a parent path is not a folder. */
export function refusePlace(path: string, obstacle: { is: "folder" | "submodule" } | { above: string }): UserError {
  const why =
    "is" in obstacle
      ? `it is a ${obstacle.is} on the branch`
      : `"${showPath(obstacle.above)}" is not a folder on the branch`;
  return new UserError(
    `"${showPath(path)}" cannot be published: ${why}. Publish to another path, or remove what is there first.`,
  );
}

function checkPlaces(files: readonly PathInFolder[], known: KnownEntries): (file: PathInFolder) => void {
  const removed = new Set(files.filter((file) => !isWritten(file)).map((file) => file.path));
  const folders = new Set([...known.keys()].flatMap(foldersAbove));
  for (const [path, { mode }] of known) if (mode === FOLDER) folders.add(path);

  const isInTheWay = (folder: string) => known.has(folder) && !folders.has(folder) && !removed.has(folder);
  const isEmptied = (folder: string) => {
    const inside = [...known.keys()].filter((path) => path.startsWith(`${folder}/`) && !folders.has(path));
    return inside.length > 0 && inside.every((path) => removed.has(path));
  };

  return (file) => {
    const isFile = known.has(file.path) && !folders.has(file.path);
    if ((file.kind === "folder" || file.kind === "behind-link") && !isFile) throw refuseFolder(file);
    if (file.kind === "special") throw refuseFolder(file);
    if (!isWritten(file)) return;
    const above = foldersAbove(file.path).find(isInTheWay);
    if (above !== undefined) throw refusePlace(file.path, { above });
    if (known.get(file.path)?.mode === SUBMODULE) throw refusePlace(file.path, { is: "submodule" });
    if (folders.has(file.path) && !isEmptied(file.path)) throw refusePlace(file.path, { is: "folder" });
  };
}
