/** Reads and pushes the branches of the remote with git. */

import { copyFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { describeClone, trust } from "../../src/git/clone.ts";
import { findGit, requireGit } from "../../src/git/find-git.ts";
import { fetchHistory } from "../../src/git/history.ts";
import { listChanges } from "../../src/git/list-changes.ts";
import type { TreeChange } from "../../src/git/plan-changes.ts";
import { commitTree, writeTree } from "../../src/git/private-index.ts";
import { openPrivateRepository, type PrivateRepository } from "../../src/git/private-repository.ts";
import { push } from "../../src/git/push.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import { resolveRemote } from "../../src/git/remote.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { BOT } from "../../src/publish/api-writer.ts";
import { findNameFault } from "../../src/publish/check-branch-name.ts";
import { lastLine } from "../../src/publish/compose-failure.ts";
import { explainRefusal } from "../../src/publish/explain-refusal.ts";
import type { Files } from "./facts.ts";
import type { Inputs } from "./inputs.ts";
import { isRescueBranch } from "./plan-rescue.ts";

/** The caller must remove the repository. */
export async function openBranches({ remote, token }: Inputs, runtime: Runtime): Promise<PrivateRepository> {
  const { env, cwd } = runtime;
  requireGit(await findGit(env, cwd), { hasApi: false });
  const clone = await describeClone(cwd, env);
  const trusted = clone === null ? [] : trust(clone.toplevel);
  const directory = clone?.toplevel ?? cwd;
  const resolved = await resolveRemote({ name: remote, clone, directory, trusted, token, env });
  // A shallow clone may lack the commit where a branch left the default branch.
  const lender = clone?.isShallow ? null : clone;
  return openPrivateRepository({ remote: resolved, clone: lender, trusted, token, env, isBlobless: false });
}

export async function listRescueBranches({ git }: PrivateRepository): Promise<string[]> {
  const { code, stdout, stderr } = await git.run(["ls-remote", "--heads", "origin", "refs/heads/rescue/*"]);
  if (code !== 0) throw new UserError(`The branches of the remote could not be listed. git says: ${stderr.trim()}`);
  const names = stdout
    .toString()
    .split("\n")
    .map((line) => line.replace(/^.*\trefs\/heads\//, ""));
  return names.filter(isRescueBranch);
}

/** Fetches branches with their whole history. The result leaves out branches that do not exist. */
export async function fetchTips(repository: PrivateRepository, names: readonly string[]): Promise<Map<string, string>> {
  const possible = [...new Set(names)].filter((name) => findNameFault(name) === null);
  const fetched = await repository.fetchBranches(possible);
  if (fetched.kind !== "tips") throw refuseFetch(fetched);
  const found = possible.flatMap((name, at): [string, string][] => {
    const commit = fetched.commits[at];
    return commit ? [[name, commit]] : [];
  });
  const refusal = await fetchHistory(
    repository,
    found.map(([name]) => name),
  );
  if (refusal !== null) throw refuseFetch(refusal);
  return new Map(found);
}

export async function readFiles({ git }: PrivateRepository, commit: string): Promise<Files> {
  const changes = await listChanges(git, null, commit);
  return new Map(changes.flatMap(({ path, to }) => (to === null ? [] : [[path, to]])));
}

/** The changes of a branch since its merge base with `base`; "unrelated" if there is no common commit. */
export async function readOwnChanges(
  { git }: PrivateRepository,
  base: string,
  head: string,
): Promise<TreeChange[] | "unrelated"> {
  const { code, stdout } = await git.run(["merge-base", base, head]);
  return code === 0 ? listChanges(git, stdout.toString().trim(), head) : "unrelated";
}

export interface NewCommit {
  branch: string;
  parent: string;
  /** The commit that the remote branch must be at; null if the branch must not exist. */
  expected: string | null;
  changes: readonly TreeChange[];
  message: string;
  date: Date;
}

/** Commits the changes and pushes the branch. Returns why the remote refused the push; null if the push succeeded. */
export async function pushCommit(repository: PrivateRepository, made: NewCommit): Promise<string | null> {
  const { git, directory } = repository;
  const { branch, parent, expected, message, date } = made;
  const index = path.join(directory, "rescue-index");
  await copyFile(await repository.indexOf(parent), index);
  const tree = await writeTree(git, made.changes, index);
  const commit = await commitTree(git, tree, { parents: [parent], message, author: BOT, date });
  const result = await push(git, { commit, branch, expected });
  if (result.kind === "pushed") return null;
  return `Branch "${branch}" could not be pushed, and no pull request was commented on or closed. ${explain(result)} ${adviseOnPush(result)}; it continues from what was already pushed.`;
}

function adviseOnPush(refusal: Refusal): string {
  const again = "run the command again";
  if (refusal.kind !== "refused") return "Run the command again";
  if (refusal.rule === "name-conflict") return `Rename the other branch, then ${again}`;
  if (refusal.rule === "permission") return `Pass a token that may write contents, then ${again}`;
  return `Do what the server says, or let the token's account create branches named rescue/*, then ${again}`;
}

function refuseFetch(refusal: Refusal): UserError {
  return new UserError(
    `The branches could not be fetched. ${explain(refusal)} Check \`remote\`, and that the token may read the repository.`,
  );
}

function explain(refusal: Refusal): string {
  const { rule } = explainRefusal(refusal);
  return rule === "" ? `git says: ${lastLine(refusal).replace(/\.$/, "")}.` : `It was refused by ${rule}.`;
}
