/** Reads a folder written by a hostile program. Follows no links and trusts nothing in it. */

import type { Stats } from "node:fs";
import { chmod, lstat, readdir } from "node:fs/promises";
import { decodePath } from "../../src/git/decode-path.ts";

/** Something in a folder. `unreadable` means that even its owner cannot look at it. */
export interface WalkedEntry {
  kind: "file" | "link" | "special" | "git" | "unreadable";
  /** For a file: true if its owner may execute it. */
  isExecutable: boolean;
  sizeBytes: number;
  /** Its path in bytes. */
  place: Buffer;
}

export interface Walk {
  /** By path, as decoded by decodePath. Does not list folders, except those named .git. */
  entries: Map<string, WalkedEntry>;
  /** False if there were more than `maxEntries`. */
  isWhole: boolean;
}

const SLASH = Buffer.from("/");

/**
 * Lists everything in the folder except its own `.git`; nothing if there is no such folder. A folder named .git is an
 * entry of kind `git`, and is not entered.
 */
export async function walkFolder(root: string, maxEntries: number): Promise<Walk> {
  const entries = new Map<string, WalkedEntry>();
  const base = Buffer.from(root);
  /** Paths below the root that are not read yet. */
  const folders: Buffer[] = [Buffer.alloc(0)];
  let seen = 0;
  const found = await look(base);
  // By now the folder may be gone or be a link to another one.
  if (found === null || found === "unreadable" || !found.isDirectory()) return { entries, isWhole: true };
  await unlock(base, found.mode);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names = await listNames(folder.length === 0 ? base : join(base, folder));
    if (names === null) entries.set(decodePath(folder), describe("unreadable", join(base, folder)));
    for (const name of names ?? []) {
      const isRepository = isGitName(name);
      if (isRepository && folder.length === 0) continue;
      if (++seen > maxEntries) return { entries, isWhole: false };
      const path = folder.length === 0 ? name : join(folder, name);
      const place = join(base, path);
      const found = await look(place);
      if (found === null) continue;
      if (isRepository) entries.set(decodePath(path), describe("git", place));
      else if (found === "unreadable") entries.set(decodePath(path), describe("unreadable", place));
      else if (found.isDirectory()) {
        await unlock(place, found.mode);
        folders.push(path);
      } else entries.set(decodePath(path), describeFile(found, place));
    }
  }
  return { entries, isWhole: true };
}

/** Some file systems ignore case. */
function isGitName(name: Buffer): boolean {
  return name.length === 4 && name.toString("latin1").toLowerCase() === ".git";
}

function describeFile(found: Stats, place: Buffer): WalkedEntry {
  const kind = found.isFile() ? "file" : found.isSymbolicLink() ? "link" : "special";
  return { kind, isExecutable: (found.mode & 0o100) !== 0, sizeBytes: found.size, place };
}

function describe(kind: "git" | "unreadable", place: Buffer): WalkedEntry {
  return { kind, isExecutable: false, sizeBytes: 0, place };
}

/** Gives the owner the permissions needed to list the folder. */
async function unlock(place: Buffer, mode: number): Promise<void> {
  if ((mode & 0o500) !== 0o500) await chmod(place, 0o700).catch(() => undefined);
}

/** Null if the folder cannot be read. */
async function listNames(place: Buffer): Promise<Buffer[] | null> {
  try {
    return await readdir(place, { encoding: "buffer" });
  } catch (error) {
    return isGone(error) ? [] : null;
  }
}

/** Null if it has vanished. */
async function look(place: Buffer): Promise<Stats | "unreadable" | null> {
  try {
    return await lstat(place);
  } catch (error) {
    return isGone(error) ? null : "unreadable";
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

function join(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, SLASH, name]);
}
