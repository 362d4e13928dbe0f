import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

const UUID = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** After this time, the file of an unfinished write counts as abandoned. */
const LEFT_AFTER_MS = 60 * 60_000;

/**
 * Replaces a file with one that only its owner can read. Readers find either the old text or the new one, even after a
 * crash or a power cut. Creates missing folders.
 */
export function writeAtomically(file: string, text: string): void {
  const directory = path.dirname(file);
  // In the same folder, because a rename cannot cross file systems.
  const temp = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeTemp(temp, text);
    removeLeftTemps(file, statSync(temp).mtimeMs);
    renameSync(temp, file);
    syncFolder(directory);
  } catch (error) {
    rmSync(temp, { force: true });
    throw new UserError(
      `"${file}" could not be written: ${(error as Error).message}. Expected a path that this user may write to.`,
      { cause: error },
    );
  }
}

function writeTemp(temp: string, text: string): void {
  const descriptor = openSync(temp, "wx", 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes files that killed processes left behind. */
function removeLeftTemps(file: string, nowMs: number): void {
  const directory = path.dirname(file);
  const base = path.basename(file);
  for (const name of readdirSync(directory)) {
    if (!name.startsWith(base) || !UUID.test(name.slice(base.length))) continue;
    const stats = statSync(path.join(directory, name), { throwIfNoEntry: false });
    if (stats !== undefined && nowMs - stats.mtimeMs > LEFT_AFTER_MS)
      rmSync(path.join(directory, name), { force: true });
  }
}

/** Makes the rename itself survive a power cut. Not every system can sync a folder. */
function syncFolder(directory: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(directory, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(descriptor);
  } catch {
    // The new content is in place. Only a power cut right now could undo it.
  } finally {
    closeSync(descriptor);
  }
}
