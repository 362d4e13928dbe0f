import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Git } from "./run-git.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes what runs that were killed have left in a repository that outlives its jobs: worktrees and refs that carry our
 * name and are a day older than `nowMs`.
 */
export async function removeLeftovers(git: Git, commonDirectory: string, nowMs: number): Promise<void> {
  const folders = ["worktrees", "refs/pipekeeper"].map((folder) => path.join(commonDirectory, folder));
  const [worktrees, refs] = (await Promise.all(folders.map((folder) => listOld(folder, nowMs)))) as [
    string[],
    string[],
  ];
  for (const name of worktrees) await removeWorktree(path.join(commonDirectory, "worktrees", name), name);
  if (refs.length === 0) return;
  const input = refs.flatMap((name) => ["source", "target"].map((end) => `delete refs/pipekeeper/${name}/${end}\n`));
  // Not done is done by the next run.
  await git.run(["update-ref", "--stdin"], { input: input.join("") });
}

async function listOld(folder: string, nowMs: number): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^pipekeeper-[0-9a-f-]{36}$/.test(name));
  // Another run may be at the same work: what is gone is as good as young.
  const times = await Promise.all(
    names.map(async (name) => (await stat(path.join(folder, name)).catch(() => null))?.mtimeMs),
  );
  return names.filter((_, index) => nowMs - (times[index] ?? nowMs) > DAY_MS);
}

async function removeWorktree(admin: string, name: string): Promise<void> {
  const link = (await readFile(path.join(admin, "gitdir"), "utf8").catch(() => "")).trimEnd();
  const temporary = path.dirname(path.dirname(link));
  const isOurs = path.basename(path.dirname(link)) === name && path.basename(temporary).startsWith("pipekeeper-");
  if (isOurs) await rm(temporary, { recursive: true, force: true });
  await rm(admin, { recursive: true, force: true });
}
