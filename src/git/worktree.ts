/** A working tree of the private repository, for commands that want files on disk. */

import { copyFile, readFile, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { readRefusal } from "./read-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RunOptions } from "./run-git.ts";
import { listTree } from "./tree.ts";

export interface Worktree {
  readonly folder: string;
  /**
   * Lays the commit out, or moves the folder to it; leaves no file of an earlier derivation. Null, or why the files could not
   * be had from the remote.
   */
  moveTo(commit: string): Promise<Refusal | null>;
  /**
   * Paths that may differ from what `published` holds: files that were changed, added or removed since the commit was laid
   * out, or where that is another commit every file on either side. Ignored files are left out.
   */
  listCandidates(published: string | null): Promise<string[]>;
  /** Every file in the folder, and those that .gitignore keeps from being published. */
  listFiles(): Promise<{ kept: string[]; ignored: string[] }>;
  /** Make git see the files with the index as it was when they were laid out, whatever a command did to its own. */
  pristine(): RunOptions;
}

export function createWorktree({ git, directory }: PrivateRepository): Worktree {
  const folder = path.join(directory, "worktree");
  const pristineIndex = path.join(directory, "pristine-index");
  let admin: string | null = null;
  let laidOut: string | null = null;
  /** What was found touched since; null if nobody has looked. */
  let touched: string[] | null = null;

  /** Options for a git command in the worktree. */
  function inside(env: Record<string, string> = {}): RunOptions {
    return { cwd: folder, env: { GIT_DIR: admin ?? "", GIT_WORK_TREE: folder, ...env } };
  }

  async function create(commit: string): Promise<void> {
    await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", folder, commit]);
    const link = await readFile(path.join(folder, ".git"), "utf8");
    admin = link.replace(/^gitdir: /, "").trimEnd();
  }

  return {
    folder,
    pristine: () => inside({ GIT_INDEX_FILE: pristineIndex }),

    async moveTo(commit) {
      const isNew = admin === null;
      if (isNew) await create(commit);
      for (const file of touched ?? []) await removeInside(folder, file);
      // Detached, so that a branch which a command may have switched to is not moved along.
      const moved = await git.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], inside());
      if (moved.code !== 0 && /promisor remote/.test(moved.stderr)) return readRefusal(moved.stderr);
      if (moved.code !== 0) throw notLaidOut(commit, moved.stderr);
      if (!isNew && touched === null) await git.text(["clean", "-ffdq"], inside());
      touched = null;
      laidOut = commit;
      await copyFile(path.join(admin as string, "index"), pristineIndex);
      return null;
    },

    async listCandidates(published) {
      const isLaidOut = published !== null && published === laidOut;
      const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
      const options = inside({ GIT_INDEX_FILE: pristineIndex });
      const [here, there] = await Promise.all([
        git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], options),
        isLaidOut || published === null ? [] : listTree(git, published, null),
      ]);
      const onDisk = splitNames(here);
      if (isLaidOut) touched = onDisk;
      const others = there.filter(({ mode }) => mode !== "040000").map((entry) => entry.path);
      // A name that ends in a slash is another repository inside the worktree.
      return [...new Set([...onDisk, ...others])].filter((file) => !file.endsWith("/")).sort();
    },

    async listFiles() {
      const options = inside({ GIT_INDEX_FILE: pristineIndex });
      const [kept, ignored] = await Promise.all([
        git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], options),
        git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], options),
      ]);
      return { kept: splitNames(kept), ignored: splitNames(ignored) };
    },
  };
}

/** What git has no way around: a full disk, a filter such as git-lfs that is not there, a name the system does not take. */
function notLaidOut(commit: string, stderr: string): UserError {
  const said = stderr.trim().replaceAll("\n", "; ");
  return new UserError(
    `The files of commit ${commit.slice(0, 10)} could not be laid out; git says: ${said}. Nothing was published. The runner needs room on its disk, and every filter that .gitattributes names (git-lfs, say) installed or not configured.`,
  );
}

/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(folder: string, file: string): Promise<void> {
  const place = path.join(folder, file);
  const parent = await realpath(path.dirname(place)).catch(() => null);
  if (parent === path.dirname(place)) await rm(place, { force: true, recursive: file.endsWith("/") });
}

function splitNames(list: string): string[] {
  return list.split("\0").filter((name) => name !== "");
}
