/** Makes trees and commits with our own index. */

import { encodePath } from "./decode-path.ts";
import type { TreeChange } from "./plan-changes.ts";
import type { Git } from "./run-git.ts";

export interface Identity {
  name: string;
  email: string;
}

/** Applies the changes to `index`, which contains the old tree, and returns the id of the new tree. */
export async function writeTree(git: Git, changes: readonly TreeChange[], index: string): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  // A new file may need the place of a removed one, so removals come first.
  const ordered = [...changes.filter(({ to }) => to === null), ...changes.filter(({ to }) => to !== null)];
  await git.text(["update-index", "-z", "--index-info"], { env, input: Buffer.concat(ordered.map(toIndexLine)) });
  // A blobless repository does not have the blobs of unchanged files.
  return git.text(["write-tree", "--missing-ok"], { env });
}

export async function commitTree(
  git: Git,
  tree: string,
  commit: { parents: readonly string[]; message: string; author: Identity; date: Date },
): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const { name, email } = commit.author;
  const time = `@${Math.floor(commit.date.getTime() / 1000)} +0000`;
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: time,
  };
  return git.text(["commit-tree", tree, ...parents, "-F", "-"], { input: commit.message, env });
}

/** Returns the name or address as git stores it. Git drops some characters at both ends and others everywhere. */
export function cleanIdentity(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git drops exactly these
  return text.replace(/^[\u0000-\u0020.,:;<>"\\']+|[\u0000-\u0020.,:;<>"\\']+$/g, "").replace(/[\n<>]/g, "");
}

function toIndexLine({ path, from, to }: TreeChange): Buffer {
  const entry = to === null ? `0 ${"0".repeat(from?.id.length ?? 40)}` : `${to.mode} ${to.id}`;
  return Buffer.concat([Buffer.from(`${entry}\t`), encodePath(path), Buffer.from([0])]);
}
