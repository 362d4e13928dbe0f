/** Lays files of a commit out in the private directory that state is derived in. */

import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Blobs } from "../github/blobs.ts";
import { mapBounded } from "../github/map-bounded.ts";
import type { TreeEntry } from "../github/trees.ts";

export interface LayOutOptions {
  /** Absolute; whatever is in it goes. */
  directory: string;
  entries: readonly TreeEntry[];
  blobs: Blobs;
  log(line: string): void;
}

const REGULAR = new Set(["100644", "100755", "100664"]);

/** Makes the directory hold the regular files among the entries and nothing else; the answer counts files and reads. */
export async function layOut(options: LayOutOptions): Promise<{ files: number; read: number }> {
  const { directory, entries, blobs } = options;
  const files = entries.filter(isUsable);
  for (const entry of entries) if (!isUsable(entry)) options.log(`${describe(entry)} is left out.`);
  const read = await blobs.fetch(files.map((entry) => entry.sha));
  // The directory itself stays: a command of the user's may have it as its working directory.
  for (const name of await readdir(directory)) await rm(path.join(directory, name), { recursive: true, force: true });
  const folders = new Set(files.map((entry) => path.dirname(path.join(directory, entry.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await mapBounded(files, 16, async (entry) => {
    const file = path.join(directory, entry.path);
    await blobs.copyTo(entry.sha, file);
    await chmod(file, entry.mode === "100755" ? 0o755 : 0o644);
  });
  return { files: files.length, read };
}

/**
 * True if the path stays inside of a directory that it is joined to, on every system. git refuses to make most of the
 * others, but a tree can be written by hand, and an API hands out whatever is there.
 */
export function staysInside(file: string): boolean {
  const parts = file.split("/");
  const isOwn = (part: string) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part);
  return !parts.some(isOwn) && !file.includes("\0") && !(path.sep === "\\" && /[\\:]/.test(file));
}

function isUsable(entry: TreeEntry): boolean {
  return REGULAR.has(entry.mode) && staysInside(entry.path);
}

function describe({ path: file, mode }: TreeEntry): string {
  if (mode === "120000") return `The symbolic link "${file}"`;
  if (mode === "160000") return `The submodule "${file}"`;
  return `"${file}", a path that is not safe to write,`;
}
