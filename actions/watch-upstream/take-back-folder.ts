/** Cleans the run's folder after an untrusted program used it, so that nothing in it redirects or blocks our writes. */

import { chmod, lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { removeFolder } from "../../src/git/remove-folder.ts";

const FOLDERS = ["target", "upstream", "home", "tmp"];
const LOGS = ["updater.log", "validate.log"];

/**
 * Keeps the program's folders and logs, and removes everything else from the run's folder. A log is also removed if it
 * is a link, a pipe, a folder or a hard link.
 */
export async function takeBackFolder(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) return removeFolder(folder);
  await chmod(folder, 0o700);
  for (const name of await readdir(folder)) {
    const place = path.join(folder, name);
    if (FOLDERS.includes(name) || (LOGS.includes(name) && (await isOrdinary(place)))) continue;
    await removeFolder(place);
  }
}

async function isOrdinary(place: string): Promise<boolean> {
  const found = await lstat(place).catch(() => null);
  return found?.isFile() === true && found.nlink === 1 && (found.mode & 0o600) === 0o600;
}
