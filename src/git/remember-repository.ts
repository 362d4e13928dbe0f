/** Undoes what a user's command did to the repository of its worktree. */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** New objects and Git LFS files do no harm. */
const GROWING = ["objects", "lfs"];

/**
 * Remembers every file and folder of the repository except objects, and returns a function that restores them.
 * Otherwise our own git commands would use settings that the command changed, such as the push URL. A second run of the
 * command would also find branches and locks of the first run.
 */
export async function rememberRepository(gitDirectory: string): Promise<() => Promise<void>> {
  const at = (file: string) => path.join(gitDirectory, file);
  const before = await listEntries(gitDirectory);
  const contents = new Map<string, Buffer>();
  for (const [file, isFolder] of before) if (!isFolder) contents.set(file, await readFile(at(file)));
  return async () => {
    const remove = (file: string) => rm(at(file), { recursive: true, force: true });
    for (const [file, isFolder] of await listEntries(gitDirectory)) {
      if (before.get(file) !== isFolder) await remove(file);
    }
    for (const [file, isFolder] of before) if (isFolder) await mkdir(at(file), { recursive: true });
    for (const [file, bytes] of contents) {
      if (!(await readFile(at(file)).catch(() => null))?.equals(bytes)) await writeFile(at(file), bytes);
    }
  };
}

/**
 * Lists what is below the folder: `true` for a folder, `false` for a file, `other` for anything else. Does not follow
 * links.
 */
async function listEntries(gitDirectory: string, below = ""): Promise<Map<string, boolean | "other">> {
  const found = await readdir(path.join(gitDirectory, below), { withFileTypes: true }).catch(() => []);
  const entries = new Map<string, boolean | "other">();
  for (const entry of found) {
    const file = path.join(below, entry.name);
    if (GROWING.includes(file)) continue;
    entries.set(file, entry.isDirectory() || (entry.isFile() ? false : "other"));
    if (!entry.isDirectory()) continue;
    for (const [inside, kind] of await listEntries(gitDirectory, file)) entries.set(inside, kind);
  }
  return entries;
}
