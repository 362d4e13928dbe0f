/** Decides which folders of a run are kept for people and which are removed. */

import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { removeFolder } from "../../src/git/remove-folder.ts";
import type { WatchRun } from "./watch-run.ts";

/** Large folders that nobody needs after the run. */
const WORK = ["target", "upstream", "home", "tmp", "scanned"];
/** Marks the folder of a failed run. The newest such folder is kept whole. */
const FAILED = "failed";
const MOST_KEPT = 20;

/**
 * Removes the work folders of earlier runs, and all folders of runs that are older than the newest 20. The last failed
 * run is kept whole.
 */
export async function sweepRuns({ runsFolder, id, target, journal }: WatchRun): Promise<void> {
  const others = (await readdir(runsFolder).catch(() => []))
    .filter((name) => name !== id)
    .sort()
    .reverse();
  let hasFailed = false;
  for (const [index, name] of others.entries()) {
    const folder = path.join(runsFolder, name);
    const isFailed: boolean = !hasFailed && (await exists(path.join(folder, FAILED)));
    hasFailed ||= isFailed;
    const isNeeded = isFailed || name === journal.state?.inFlight?.runId;
    if (index >= MOST_KEPT && !isNeeded) await removeFolder(folder);
    else if (!isFailed) await removeWork(folder);
  }
  await target.git.run(["worktree", "prune"]);
}

/** Removes the work folders. Report, summary and log stay. */
export async function clearRun({ folder, target }: WatchRun): Promise<void> {
  await removeWork(folder);
  await target.git.run(["worktree", "prune"]);
}

export async function keepFailedRun({ folder }: WatchRun): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, FAILED), "", { mode: 0o600 });
}

/** Removes the run's whole folder. */
export async function discardRun({ folder, target }: WatchRun): Promise<void> {
  await removeFolder(folder);
  await target.git.run(["worktree", "prune"]);
}

async function removeWork(folder: string): Promise<void> {
  for (const name of WORK) await removeFolder(path.join(folder, name));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
