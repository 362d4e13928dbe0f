/** Content in a folder on disk. Never follows links, and never looks inside a `.git`. */

import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import type { ContentEntry, ContentTree } from "../content/tree.ts";

/** Windows lacks the last two flags. Without them, a pipe instead of a file would block. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Everything below the folder, given by its absolute path. Leaves out empty folders, because git ignores them. With
 * `isRepository`, the folder's own `.git` is not part of the content. Throws if the folder itself cannot be listed.
 */
export function openContentFolder(folder: string, { isRepository = false } = {}): ContentTree {
  const listed = readdirSync(folder, { withFileTypes: true });
  const top = isRepository ? listed.filter(({ name }) => name !== ".git") : listed;
  return { entries: listEntries(folder, "", top), read: async (path) => readBytes(`${folder}/${path}`) };
}

function listEntries(root: string, prefix: string, listed: readonly Dirent[]): ContentEntry[] {
  return listed.flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    const kind = kindOf(entry);
    if (kind === "file") return [readFileEntry(root, path)];
    if (kind !== "folder") return [plainEntry(path, kind)];
    const content = listFolder(`${root}/${path}`);
    // We cannot check a folder that we cannot list.
    if (content === null) return [plainEntry(path, "special")];
    const below = listEntries(root, `${path}/`, content);
    return below.length === 0 ? [] : [plainEntry(path, "folder"), ...below];
  });
}

function kindOf(entry: Dirent): ContentEntry["kind"] {
  // Some file systems ignore the case of the name.
  if (entry.name.toLowerCase() === ".git") return "repository";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "special";
}

function listFolder(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function readFileEntry(folder: string, path: string): ContentEntry {
  try {
    const { mode, size } = lstatSync(`${folder}/${path}`);
    // Git keeps only the owner's permissions.
    return { path, kind: "file", isExecutable: (mode & 0o100) !== 0, sizeBytes: size };
  } catch {
    // The file was just removed, or its name is not UTF-8.
    return plainEntry(path, "special");
  }
}

function plainEntry(path: string, kind: ContentEntry["kind"]): ContentEntry {
  return { path, kind, isExecutable: false, sizeBytes: 0 };
}

/** Null if the file is unreadable, or no longer a plain file. */
function readBytes(file: string): Uint8Array | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, OPEN_FLAGS);
  } catch {
    return null;
  }
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : null;
  } finally {
    closeSync(descriptor);
  }
}
