/** The run's folder after a program that is not trusted had it: nothing in it may redirect or block what we write. */

import { chmod, lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { removeFolder } from "../../src/git/remove-folder.ts";

const FOLDERS = ["target", "upstream", "home", "tmp"];
const LOGS = ["updater.log", "validate.log"];

/**
 * Keeps the folders that the program works in, and ordinary logs. Anything else in the run's folder is removed: links,
 * pipes, files that are somebody else's too, and folders in the place of our files.
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
