/** Finds the user's clone, from which a private repository borrows objects to save fetching them again. */

import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit, type Git } from "./run-git.ts";

export interface Lender {
  objects: string;
  /** The text of the clone's `shallow` file; empty for a full clone. */
  shallow: string;
  git: Git;
}

export interface LenderOptions {
  clone: Clone | null;
  trusted: readonly Setting[];
  env: Environment;
}

/** These settings exist only in a partial clone. */
const PARTIAL = /^(?:extensions\.partialclone|remote\..*\.promisor)$/s;

/**
 * Returns null if nothing can be borrowed. Nothing is borrowed from a partial clone, because git would fetch its
 * missing objects one by one.
 */
export async function findLender({ clone, trusted, env }: LenderOptions): Promise<Lender | null> {
  if (clone === null || /[\n"]/.test(clone.commonDirectory)) return null;
  const git = createGit({
    cwd: clone.toplevel,
    env: gitEnvironment(env, trusted),
    redact: redactWith(undefined),
  });
  if (clone.settings.some(([key]) => PARTIAL.test(key))) return null;
  const shallow = clone.isShallow ? await readFile(path.join(clone.commonDirectory, "shallow"), "utf8") : "";
  return { objects: path.join(clone.commonDirectory, "objects"), shallow, git };
}

export async function borrow(gitDirectory: string, { objects, shallow, git }: Lender): Promise<void> {
  await mkdir(path.join(gitDirectory, "objects", "info"), { recursive: true });
  await appendFile(path.join(gitDirectory, "objects", "info", "alternates"), `${objects}\n`);
  if (shallow !== "") await writeFile(path.join(gitDirectory, "shallow"), shallow);
  // The user's commands need the tags and branches. Git also uses them to tell the server which commits are already
  // here.
  const { stdout } = await git.run([
    "for-each-ref",
    "--format=%(objectname) %(refname)",
    "refs/heads",
    "refs/remotes",
    "refs/tags",
  ]);
  await writeFile(path.join(gitDirectory, "packed-refs"), `# pack-refs with:\n${stdout}`);
}

/** True if there is no clone, or the clone has depth 1. In any other clone, a fetch of depth 1 would hide history. */
export function isCutAtHead(clone: Clone | null, shallow: string): boolean {
  if (clone === null) return true;
  return clone.isShallow && (clone.head === null || shallow.includes(clone.head));
}

export async function listPresent(git: Git, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    input: ids.map((id) => `${id}\n`).join(""),
  });
  const lines = stdout.toString("latin1").split("\n");
  return new Set(lines.filter((line) => line.endsWith(" blob")).map((line) => line.slice(0, line.indexOf(" "))));
}
