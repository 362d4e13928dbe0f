/** Reads the user's checkout through an index and an object folder of our own: nothing in it is written. */

import { existsSync } from "node:fs";
import { copyFile, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { WorkTree } from "./change-set.ts";
import type { Clone } from "./clone.ts";
import { trust } from "./clone.ts";
import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
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
  /** Gives the private repository objects of the checkout that it does not borrow, such as those of a partial clone. */
  lend(ids: readonly string[]): Promise<void>;
}

/**
 * The checkout as a working tree. Line endings and filters are those of the user's own configuration, because the checkout was
 * laid out by it. Throws a UserError if nothing is checked out.
 */
export async function openCheckout(clone: Clone, repository: PrivateRepository, env: Environment): Promise<Checkout> {
  if (clone.head === null) {
    throw new UserError(`There is no commit yet in "${clone.toplevel}". Check out the branch whose files to publish.`);
  }
  const index = path.join(repository.directory, "checkout-index");
  const git = createGit({
    cwd: clone.toplevel,
    env: {
      ...userEnvironment(env, [
        ...trust(clone.toplevel),
        ...CAREFUL,
        ["lfs.storage", path.join(repository.directory, "lfs")],
      ]),
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: path.join(repository.gitDirectory, "objects"),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(path.join(clone.commonDirectory, "objects")),
    },
    redact: redactWith(undefined),
  });
  await copyIndex(git, index);
  return {
    git,
    options: {},
    commit: clone.head,

    async lend(ids) {
      // All others borrow the checkout's objects already.
      if (ids.length === 0 || existsSync(path.join(repository.gitDirectory, "objects", "info", "alternates"))) return;
      const input = [...new Set(ids)].map((id) => `${id}\n`).join("");
      const pack = await git.run(["pack-objects", "--quiet", "--stdout"], { input });
      if (pack.code !== 0) throw new Error(`git pack-objects failed: ${pack.stderr.trim()}`);
      await repository.git.run(["unpack-objects", "-q"], { input: pack.stdout });
    },
  };
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
