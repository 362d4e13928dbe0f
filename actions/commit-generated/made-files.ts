import { lstat, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openCheckout } from "../../src/git/checkout.ts";
import { fetchHistory, isAncestor } from "../../src/git/history.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import type { StagingArea } from "../../src/git/staging-area.ts";
import { listEntries } from "../../src/git/tree.ts";
import { POINTER } from "../../src/git/upload-lfs.ts";
import type { Tip } from "../../src/publish/transport.ts";
import type { JudgedFolder } from "./capture.ts";
import type { CommitJob } from "./commit-job.ts";
import { runInWorktree } from "./generate.ts";

export interface MadeFiles {
  judged: JudgedFolder;
  /** Stages the files into the object store. */
  area: StagingArea;
  /** The commit that the files were made from. */
  base: string;
  /** Copies these objects into the object store if the private repository cannot read them. */
  lend(ids: readonly string[]): Promise<void>;
  /** Wanted files in commits of this job that are not on the branch. */
  committed: readonly string[];
  warnings: readonly string[];
}

export async function openMadeFiles(job: CommitJob, tip: Tip, repository: PrivateRepository): Promise<MadeFiles> {
  const { work, paths, checkout, store, runtime } = job;
  if (work.script === null) {
    const { clone } = checkout;
    if (clone === null) throw new Error("Files of earlier steps need a checkout");
    const judged = await openCheckout(clone, { repository, store, env: runtime.env, isWanted: paths.isWanted });
    const branch = job.destination.target.sourceBranch;
    // If another branch is checked out, warnOfOtherBranch has already warned.
    const isChecked = judged.isOwnCommit || clone.branch === null;
    const isPushed = isChecked ? await isOnBranch(judged.commit, { source: tip.source, branch }, repository) : null;
    const isAhead = judged.isOwnCommit && isPushed !== true;
    const committed = isAhead ? (await judged.listCommitted()).filter(paths.isWanted) : [];
    const elsewhere = !judged.isOwnCommit && isPushed === false ? [describeElsewhere(judged.commit, branch)] : [];
    const warnings = isAhead ? [describeOwnCommit(judged.commit)] : elsewhere;
    return { judged, area: judged.area, base: judged.commit, lend: judged.lend, committed, warnings };
  }
  if (work.kind === "same changes" && work.append !== null) await restoreRecords(work.append.file, tip);
  const { worktree, warnings } = await runInWorktree(tip, work.script, job);
  const objects = store.environment([path.join(repository.gitDirectory, "objects")]);
  const area = { ...worktree.area, env: { ...worktree.area.env, ...objects } };
  return { judged: worktree, area, base: tip.source, lend: async () => undefined, committed: [], warnings };
}

/**
 * Null if the branch's history cannot be fetched. The history is needed because other writers may have pushed on top of
 * the commit.
 */
async function isOnBranch(
  commit: string,
  { source, branch }: { source: string; branch: string },
  repository: PrivateRepository,
): Promise<boolean | null> {
  if (await isAncestor(repository, commit, source)) return true;
  return (await fetchHistory(repository, [branch])) === null ? isAncestor(repository, commit, source) : null;
}

/** Replaces a Git LFS pointer with the file of records, because the command adds records to that file. */
async function restoreRecords(file: string, { source, worktree, repository, staging }: Tip): Promise<void> {
  if (worktree === null || repository === null) return;
  const place = path.join(worktree.folder, file);
  const isFile = (await lstat(place).catch(() => null))?.isFile() ?? false;
  if (!isFile || !POINTER.test((await readFile(place)).toString("utf8", 0, 1024))) return;
  const [entry] = await listEntries(repository.git, source, [file]);
  const content = entry && (await staging.forms?.restore(new Map([[file, entry]])))?.get(file);
  if (content !== undefined) await writeFile(place, content);
}

function describeElsewhere(commit: string, branch: string): string {
  return `Commit ${commit.slice(0, 10)} is checked out, and it is not on branch "${branch}". The files that differ from that commit were still applied to the branch. If the files were made for the branch, check out "${branch}".`;
}

function describeOwnCommit(commit: string): string {
  return `Commit ${commit.slice(0, 10)}, which is checked out, was made in this job, and its contents are not published. Leave the files uncommitted, or push the commit yourself.`;
}
