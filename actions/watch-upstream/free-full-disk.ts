import { removeFolder } from "../../src/git/remove-folder.ts";
import { RunStopped } from "./run-stopped.ts";
import { StateUnavailable } from "./state-store.ts";

/** Git, too, says what the system says. */
const FULL = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;

/**
 * If the error says that the disk is full, removes the folders of all runs, because an updater may have filled them and no
 * later run would get any further, and returns the error to report. Returns any other error as it is.
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
