/** Content in a folder on disk. Links are never followed, and nothing inside of a `.git` is looked at. */

import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import type { ContentEntry, ContentTree } from "../content/tree.ts";

/** Windows lacks the last two. A pipe that takes a file's place must not block. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Everything below the folder, which is absolute. Empty folders are left out, because git does not know them.
 * `isRepository`: its own `.git` is no part of the content. Throws if the folder itself cannot be listed.
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
    // A folder that cannot be listed cannot be checked.
    if (content === null) return [plainEntry(path, "special")];
    const below = listEntries(root, `${path}/`, content);
    return below.length === 0 ? [] : [plainEntry(path, "folder"), ...below];
  });
}

function kindOf(entry: Dirent): ContentEntry["kind"] {
  // Some file systems take any case for it.
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
    // Of the permissions, git keeps only the owner's.
    return { path, kind: "file", isExecutable: (mode & 0o100) !== 0, sizeBytes: size };
  } catch {
    // It has just been removed, or its name is not UTF-8.
    return plainEntry(path, "special");
  }
}

function plainEntry(path: string, kind: ContentEntry["kind"]): ContentEntry {
  return { path, kind, isExecutable: false, sizeBytes: 0 };
}

/** Null if it cannot be read, or is no plain file by now. */
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
