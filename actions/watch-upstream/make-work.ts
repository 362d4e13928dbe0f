/** Gets the work for a range: from the updater, or from a commit that was made before. */

import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { joinPaths } from "../../src/git/decode-path.ts";
import { listChanges } from "../../src/git/list-changes.ts";
import { removeFolder } from "../../src/git/remove-folder.ts";
import { formatDuration } from "../../src/text/count.ts";
import type { Range } from "./facts.ts";
import { openFolders, type RunFolders } from "./open-folders.ts";
import type { MadeCommit } from "./plan-job.ts";
import type { ProgramEnd } from "./run-program.ts";
import { runUpdater } from "./run-updater.ts";
import type { WatchRun } from "./watch-run.ts";

export type Work =
  /** `summary`: untrusted Markdown of the updater. */
  | { kind: "made"; folders: RunFolders; summary: string }
  | { kind: "failed"; reason: string; sentence: string }
  | { kind: "interrupted" };

/** Lays out the folders and runs the updater in them. `leftMs`: time that it may take. */
export async function makeWork(
  run: WatchRun,
  range: Range,
  { base, leftMs }: { base: string; leftMs: number },
): Promise<Work> {
  const { settings, runtime } = run;
  await clear(run);
  const folders = await openFolders(run, range, base);
  const { missing } = folders.environment;
  if (missing.length > 0) runtime.log(`updater-env: ${missing.join(", ")} not set, so the updater does not get it.`);
  const idleMs = settings.inputs["updater-idle-min"] * 60_000;
  const { end, tail, summary, survivors } = await runUpdater(folders.facts, {
    ...{ argv: await planArgv(run, folders), environment: folders.environment, signal: run.signal },
    limits: { timeoutMs: leftMs, idleMs },
  });
  for (const line of tail) runtime.log(line);
  if (end.kind === "interrupted") return { kind: "interrupted" };
  const failure = explainEnd(end, { leftMs, idleMs });
  if (failure !== null) return { kind: "failed", ...failure };
  if (survivors.length === 0) return { kind: "made", folders, summary };
  const sentence = `The updater left processes that could not be stopped (${survivors.join(", ")}), so its result is not used.`;
  return { kind: "failed", reason: "updater-left-processes", sentence };
}

/** Lays out the folders with the changes of a commit in them, as if the updater had just made them. */
export async function restoreWork(
  run: WatchRun,
  range: Range,
  { base, made: { from, commit, summary } }: { base: string; made: MadeCommit },
): Promise<Work> {
  await clear(run);
  const folders = await openFolders(run, range, base);
  const { git } = run.target;
  const worktree = folders.layOut.target.folder;
  const changes = await listChanges(git, from, commit);
  const env = { GIT_WORK_TREE: worktree, GIT_INDEX_FILE: path.join(run.folder, "restored-index") };
  // It refuses paths that lead out of the folder.
  await git.text(["read-tree", commit], { env });
  for (const { path: file } of changes) await rm(path.join(worktree, file), { recursive: true, force: true });
  const input = joinPaths(changes.filter(({ to }) => to !== null).map(({ path: file }) => file));
  await git.text(["checkout-index", "--force", "-z", "--stdin"], { env, cwd: worktree, input });
  // For the case that this run does not get to its end either.
  await writeFile(path.join(run.folder, "summary.md"), summary, { mode: 0o600 });
  return { kind: "made", folders, summary };
}

/** What an earlier try of this run has left. */
async function clear({ folder, target }: WatchRun): Promise<void> {
  for (const name of ["target", "upstream"]) await removeFolder(path.join(folder, name));
  await target.git.run(["worktree", "prune"]);
}

async function planArgv({ settings }: WatchRun, { facts }: RunFolders): Promise<readonly string[]> {
  if (settings.updater.kind === "command") return settings.updater.argv;
  throw new Error(`no codex yet ${facts.name}`);
}

/** Why the result of the updater cannot be used; null if it can. */
function explainEnd(
  end: ProgramEnd,
  { leftMs, idleMs }: { leftMs: number; idleMs: number },
): { reason: string; sentence: string } | null {
  const look = "Its last lines are in the log above.";
  switch (end.kind) {
    case "exited":
      if (end.code === 0) return null;
      return { reason: "updater-failed", sentence: `The updater failed with exit code ${end.code}. ${look}` };
    case "killed":
      return { reason: "updater-failed", sentence: `The updater was ended by ${end.signal}. ${look}` };
    case "not-started":
      return { reason: "updater-not-started", sentence: `The updater could not be started: ${end.reason}.` };
    case "timed-out": {
      const sentence = `The updater was stopped after ${formatDuration(leftMs / 1000)} (\`updater-timeout-min\`). ${look}`;
      return { reason: "updater-timeout", sentence };
    }
    case "idle": {
      const after = formatDuration(idleMs / 1000);
      const sentence = `The updater was stopped after ${after} without output (\`updater-idle-min\`). ${look}`;
      return { reason: "updater-idle", sentence };
    }
    case "too-much-output":
      return { reason: "updater-output", sentence: `The updater was stopped, because it printed too much. ${look}` };
    case "interrupted":
      return { reason: "interrupted", sentence: "The run was interrupted." };
  }
}
