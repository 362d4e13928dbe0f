/** Creates the commit for a range in the mirror, only from the bytes that were checked. */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Mirror } from "../../src/git/mirror.ts";
import type { Entry } from "../../src/git/plan-changes.ts";
import { commitTree, type Identity, writeTree } from "../../src/git/private-index.ts";
import { removeFolder } from "../../src/git/remove-folder.ts";
import type { Git } from "../../src/git/run-git.ts";
import { listTreeFiles } from "../../src/git/tree-files.ts";
import type { Range } from "./decision.ts";
import { digestContent } from "./digest-content.ts";
import type { ScannedChange } from "./judge-changes.ts";
import { composeMessage } from "./watch-message.ts";

/** What a commit says about itself, apart from its content. */
export interface CommitTerms {
  /** Name of the watch. */
  watch: string;
  /** Address of upstream, without user and password. */
  repository: string;
  range: Range;
  author: Identity;
  /** Committer date of the upstream head. */
  date: Date;
  isAllowed(path: string): boolean;
}

export interface Composition extends CommitTerms {
  /** The target's commit that the changes apply to. */
  base: string;
  changes: readonly ScannedChange[];
  /** The run's own folder. */
  folder: string;
}

export interface ComposedCommit {
  commit: string;
  tree: string;
}

const NOTHING: Entry = { mode: "", id: "" };
const PRIVATE_REFS = "refs/pipekeeper/commits/";

/** Commits the changes on top of `base`. The same base, range and content give the same commit on any machine. */
export async function composeCommit(target: Mirror, composition: Composition): Promise<ComposedCommit> {
  const { base, changes, folder } = composition;
  await writeBlobs(target.git, changes, path.join(folder, "scanned"));
  const index = path.join(folder, "index");
  await target.git.text(["read-tree", base], { env: { GIT_INDEX_FILE: index } });
  const tree = await writeTree(target.git, changes, index);
  await checkTree(target.git, tree, composition);
  return { tree, commit: await commitContent(target.git, tree, { ...composition, base }) };
}

/** Commits a tree for the watch. The content digest is computed from the tree. */
export async function commitContent(git: Git, tree: string, terms: CommitTerms & { base: string }): Promise<string> {
  const { watch, repository, range, author, date, base, isAllowed } = terms;
  const contentDigest = digestContent(await listTreeFiles(git, tree), isAllowed);
  const message = composeMessage({ watch, repository, rangeBase: range.base, rangeHead: range.head, contentDigest });
  return commitTree(git, tree, { parents: [base], message, author, date });
}

/** Keeps the commit in the mirror, under a ref named after its upstream head. */
export async function keepCommit({ git }: Mirror, head: string, commit: string): Promise<void> {
  await git.text(["update-ref", `${PRIVATE_REFS}${head}`, commit]);
}

/** True if the commit and everything in its tree are in the mirror. */
export async function hasCommit({ git }: Mirror, commit: string): Promise<boolean> {
  const args = ["rev-list", "--objects", "--no-walk", "--quiet", "--end-of-options", commit];
  return (await git.run(args)).code === 0;
}

/** Stores the contents, and checks that git computes the same ids as the check of the files did. */
async function writeBlobs(git: Git, changes: readonly ScannedChange[], folder: string): Promise<void> {
  const written = changes.flatMap(({ to, content }) =>
    to === null || content === null ? [] : [{ id: to.id, content }],
  );
  if (written.length === 0) return;
  await removeFolder(folder);
  await mkdir(folder, { mode: 0o700 });
  for (const [at, { content }] of written.entries())
    await writeFile(path.join(folder, String(at)), content, { mode: 0o600 });
  const input = written.map((_, at) => `${path.join(folder, String(at))}\n`).join("");
  const ids = (await git.text(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input })).split("\n");
  await removeFolder(folder);
  if (written.some(({ id }, at) => ids[at] !== id))
    throw new Error("git stored different content from what was checked");
}

/** Checks that the tree differs from the base's tree in exactly these changes. */
async function checkTree(git: Git, tree: string, { base, changes }: Composition): Promise<void> {
  const expected = new Map<string, Entry>(await listTreeFiles(git, base));
  for (const { path: file, to } of changes) {
    if (to === null) expected.delete(file);
    else expected.set(file, to);
  }
  const made = await listTreeFiles(git, tree);
  // Old trees have 100664 where git writes 100644 today.
  const write = ({ mode, id }: Entry) => `${mode.replace(/^1006\d\d$/, "100644")} ${id}`;
  const isSame = [...made].every(([file, entry]) => write(expected.get(file) ?? NOTHING) === write(entry));
  if (!isSame || made.size !== expected.size) throw new Error("the tree of the commit does not match the changes");
}
