import { removeFolder } from "../../src/git/remove-folder.ts";
import { RunStopped } from "./run-stopped.ts";
import { StateUnavailable } from "./state-store.ts";

/** Git repeats the system's message. */
const FULL = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;

/**
 * If the error says that the disk is full, removes the folders of all runs, and returns the error to report. An updater
 * may have filled the disk, and no later run would get any further. Returns any other error as it is.
 */
export async function freeFullDisk(error: unknown, runsFolder: string): Promise<unknown> {
  // These two may quote a server whose own disk is full.
  if (error instanceof RunStopped || error instanceof StateUnavailable) return error;
  if (!(error instanceof Error) || !FULL.test(error.message)) return error;
  await removeFolder(runsFolder);
  return new RunStopped(
    "failed",
    "disk-full",
    `The disk of "${runsFolder}" was full, so this run stopped and that folder was removed, with everything that the updaters wrote there. If it happens again, make room, or make the updater write less.`,
  );
}
