/** Content in a folder on disk. Links are never followed, and nothing inside of a `.git` is looked at. */

import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import type { ContentEntry, ContentTree } from "../content/tree.ts";

/** Windows lacks the last two. A pipe that takes a file's place must not block. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Everything below the folder, which is absolute. `isRepository`: its own `.git` is no part of the content. Throws if
 * the folder itself cannot be listed.
 */
export function openContentFolder(folder: string, { isRepository = false } = {}): ContentTree {
  const entries: ContentEntry[] = [];
  const list = (below: string, found: readonly Dirent[]) => {
    for (const entry of found) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (isRepository && path === ".git") continue;
      const kind = kindOf(entry);
      const content = kind === "folder" ? listFolder(`${folder}/${path}`) : null;
      if (content === null) entries.push(kind === "file" ? readFileEntry(folder, path) : plainEntry(path, kind));
      // A folder that cannot be listed cannot be checked.
      else if (content === "unreadable") entries.push(plainEntry(path, "special"));
      else {
        entries.push(plainEntry(path, "folder"));
        list(path, content);
      }
    }
  };
  list("", readdirSync(folder, { withFileTypes: true }));
  return { entries, read: async (path) => readBytes(`${folder}/${path}`) };
}

function kindOf(entry: Dirent): ContentEntry["kind"] {
  // Some file systems take any case for it.
  if (entry.name.toLowerCase() === ".git") return "repository";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "special";
}

function listFolder(folder: string): Dirent[] | "unreadable" {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return "unreadable";
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
