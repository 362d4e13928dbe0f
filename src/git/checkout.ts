/** Reads the user's checkout through an index and an object folder of our own: nothing in it is written. */

import { copyFile, mkdir, readFile, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { WorkTree } from "./change-set.ts";
import { type Clone, trust } from "./clone.ts";
import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { redactWith } from "./redact.ts";
import { createGit, type Git } from "./run-git.ts";

/** What keeps git from running the repository's programs and from writing beside the index. */
const CAREFUL: readonly Setting[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.untrackedCache", "false"],
  ["core.splitIndex", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
];

export interface Checkout extends WorkTree {
  /** Puts objects into the store where the private repository does not borrow those of the checkout (a partial clone). */
  lend(ids: readonly string[]): Promise<void>;
}

/**
 * The checkout as a working tree. Line endings and filters are those of the user's own configuration, because the checkout was
 * laid out by it. Throws a UserError if nothing is checked out.
 */
export async function openCheckout(
  clone: Clone,
  { repository, store, env }: { repository: PrivateRepository; store: ObjectStore; env: Environment },
): Promise<Checkout> {
  if (clone.head === null) {
    throw new UserError(`There is no commit yet in "${clone.toplevel}". Check out the branch whose files to publish.`);
  }
  const index = path.join(store.folder, "checkout-index");
  const objects = path.join(clone.commonDirectory, "objects");
  const git = createGit({
    cwd: clone.toplevel,
    env: {
      ...userEnvironment(env, [...trust(clone.toplevel), ...CAREFUL, ["lfs.storage", path.join(store.folder, "lfs")]]),
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_INDEX_FILE: index,
      ...store.environment([objects]),
    },
    redact: redactWith(undefined),
  });
  await copyIndex(git, index);
  return {
    git,
    options: {},
    commit: clone.head,

    async lend(ids) {
      const input = [...new Set(ids)].map((id) => `${id}\n`).join("");
      if (input === "" || (await borrows(repository, objects))) return;
      await mkdir(path.join(store.folder, "pack"), { recursive: true });
      await git.text(["pack-objects", "--quiet", path.join(store.folder, "pack", "pack")], { input });
    },
  };
}

/** True if the repository can use the objects of the checkout's own one. */
async function borrows({ gitDirectory }: PrivateRepository, objects: string): Promise<boolean> {
  const alternates = path.join(gitDirectory, "objects", "info", "alternates");
  return (await readFile(alternates, "utf8").catch(() => "")).split("\n").includes(objects);
}

/** With what it knows of the files, so that unchanged ones need not be read, and with what is left out of a sparse checkout. */
async function copyIndex(git: Git, index: string): Promise<void> {
  const own = path.join(await git.text(["rev-parse", "--path-format=absolute", "--git-dir"]), "index");
  const found = await stat(own).catch(() => null);
  if (found === null) {
    await git.text(["read-tree", "HEAD"]);
    return;
  }
  await copyFile(own, index);
  // Git reads a file again that is not older than the index. A copy with a time of its own would hide late changes.
  const seconds = Math.floor(found.mtimeMs / 1000);
  await utimes(index, seconds, seconds);
}
