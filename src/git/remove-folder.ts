/** Removes folders that a user's command may have made read-only. */

import { chmod, lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";

/** Removes as much of the folder as the system allows. The runner clears the rest with its temporary folder. */
export async function removeFolder(folder: string): Promise<void> {
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await remove().catch(async () => {
    await unlockFolders(folder);
    await remove().catch(() => undefined);
  });
}

/** Gives the owner write permission for the folder and all folders below it. Does not follow links. */
export async function unlockFolders(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) return;
  // Only the owner can change a folder's mode, so ignore folders that belong to another user.
  if ((found.mode & 0o700) !== 0o700) await chmod(folder, (found.mode & 0o7777) | 0o700).catch(() => undefined);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await unlockFolders(path.join(folder, entry.name));
}

/** Removes pipes, sockets and devices, because git ignores them. Does not follow links. */
export async function removeSpecialFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) await removeSpecialFiles(place);
    else if (!entry.isFile() && !entry.isSymbolicLink()) await rm(place, { force: true }).catch(() => undefined);
  }
}
