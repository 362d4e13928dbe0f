/** The user's clone. A private repository borrows the clone's objects to save fetching them again. */

import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit, type Git } from "./run-git.ts";

/** A clone that we can borrow objects from. */
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

/** Settings of a partial clone. */
const PARTIAL = /^(?:extensions\.partialclone|remote\..*\.promisor)$/s;

/**
 * Null if nothing can be borrowed. We borrow nothing from a partial clone, because git would fetch its missing objects
 * one by one.
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
  // Copy tags and branches, so that the user's commands find them, and git can tell the server what we already have.
  const { stdout } = await git.run([
    "for-each-ref",
    "--format=%(objectname) %(refname)",
    "refs/heads",
    "refs/remotes",
    "refs/tags",
  ]);
  await writeFile(path.join(gitDirectory, "packed-refs"), `# pack-refs with:\n${stdout}`);
}

/** True if there is no clone, or a clone of depth 1. In any other clone, a fetch of depth 1 would hide history. */
export function isCutAtHead(clone: Clone | null, shallow: string): boolean {
  if (clone === null) return true;
  return clone.isShallow && (clone.head === null || shallow.includes(clone.head));
}

/** Lists which of the blobs the clone has. */
export async function listPresent(git: Git, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    input: ids.map((id) => `${id}\n`).join(""),
  });
  const lines = stdout.toString("latin1").split("\n");
  return new Set(lines.filter((line) => line.endsWith(" blob")).map((line) => line.slice(0, line.indexOf(" "))));
}
