/** Commits of a watch, from files that an updater wrote into the folders of a run. */

import { mkdirSync } from "node:fs";
import { type CommitTerms, composeCommit, keepCommit } from "../../actions/watch-upstream/compose-commit.ts";
import { readCommitDate } from "../../actions/watch-upstream/read-commit-date.ts";
import { type Files, writeFiles } from "./git.ts";
import type { WatchRun } from "./watch-run.ts";

export const AUTHOR = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** Author, date and message data for the commits of a run. */
export async function termsOf({ mirrors, range, policy }: WatchRun): Promise<CommitTerms> {
  const date = (await readCommitDate(mirrors.upstream, range.head)) as Date;
  const repository = "https://git.example/acme/upstream";
  return { watch: "shop", repository, range, author: AUTHOR, date, isAllowed: policy.isAllowed };
}

/** Writes the files, checks them, and commits them on the base; throws if the check finds anything. */
export async function commitWork(run: WatchRun, files: Files, terms: Partial<CommitTerms> = {}) {
  writeFiles(run.layOut.target.folder, files);
  const { violations, changes } = await run.check();
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
  const folder = run.folder.at("runs", "commit");
  mkdirSync(folder, { recursive: true });
  const all = { ...(await termsOf(run)), ...terms };
  const composed = await composeCommit(run.mirrors.target, { ...all, base: run.base, changes, folder });
  await keepCommit(run.mirrors.target, run.range.head, composed.commit);
  return { ...composed, changes };
}
