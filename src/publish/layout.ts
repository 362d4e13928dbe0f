/** The private linked worktree that a tip is laid out in. */

import { randomUUID } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { Environment } from "../git/git-environment.ts";
import { removeLeftovers } from "../git/remove-leftovers.ts";
import type { Git, RunOptions } from "../git/run-git.ts";
import { sparsePatterns } from "./sparse-patterns.ts";

export interface Layout {
  /** Name that no other run has. */
  unique: string;
  readonly directory: string;
  /** Path of a private index that holds the commit's tree; null for an empty one. */
  copyIndex(commit: string | null): Promise<string>;
  /** Index as it was when the tip had just been laid out, whatever was done to the worktree's own since. */
  readonly pristineIndex: string;
  /** Options for a git command in the worktree. */
  readonly inside: RunOptions;
  /**
   * Lays the commit out, or moves the directory to it; leaves no file of an earlier derivation. Null, or why the files
   * could not be had from the remote (a partial clone fetches them now).
   */
  moveTo(commit: string): Promise<string | null>;
  /** Files that were written, and go before the next move. `areAll`: there are no others beside the tip's own. */
  noteWritten(paths: readonly string[], areAll?: boolean): void;
  /** Removes the worktree; null, or what went wrong. */
  remove(): Promise<string | null>;
}

interface LayoutOptions {
  git: Git;
  commonDirectory: string;
  paths: readonly string[] | null;
  env: Environment;
}

export function createLayout({ git, commonDirectory, paths, env }: LayoutOptions): Layout {
  const unique = `pipekeeper-${randomUUID()}`;
  const patterns = sparsePatterns(paths);
  let temporary: string | null = null;
  let admin: string | null = null;
  let laidOut: string | null = null;
  let written = new Set<string>();
  let isWrittenKnown = false;

  const at = (name: string) => {
    if (temporary === null) throw new Error("checkOut has to come first");
    return path.join(temporary, name);
  };

  async function create(commit: string): Promise<void> {
    temporary = await realpath(await mkdtemp(path.join(env.RUNNER_TEMP || tmpdir(), "pipekeeper-")));
    await removeLeftovers(git, commonDirectory, (await stat(temporary)).mtimeMs);
    await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", at(unique), commit]);
    const link = await readFile(path.join(at(unique), ".git"), "utf8");
    admin = link.replace(/^gitdir: /, "").trimEnd();
    if (patterns === null) return;
    await mkdir(path.join(admin, "info"), { recursive: true });
    await writeFile(path.join(admin, "info", "sparse-checkout"), patterns);
  }

  const layout: Layout = {
    unique,
    get directory() {
      return at(unique);
    },
    async copyIndex(commit) {
      const index = at("index");
      if (commit === laidOut) await copyFile(layout.pristineIndex, index);
      else await git.text(["read-tree", commit ?? "--empty"], { env: { GIT_INDEX_FILE: index } });
      return index;
    },
    get pristineIndex() {
      return at("pristine-index");
    },
    get inside() {
      // Said outright: a repository may say otherwise of all its worktrees (core.worktree), and that is the user's own.
      return { cwd: at(unique), env: { GIT_DIR: admin ?? "", GIT_WORK_TREE: at(unique) } };
    },
    async moveTo(commit) {
      const isNew = admin === null;
      if (isNew) await create(commit);
      for (const file of written) await removeInside(at(unique), file);
      written = new Set();
      const sparse = ["-c", `core.sparseCheckout=${patterns !== null}`, "-c", "core.sparseCheckoutCone=false"];
      // Detached, so that a branch which a command may have switched to is not moved along.
      const toCommit = ["checkout", "--quiet", "--force", "--detach", commit, "--"];
      const moved = await git.run([...sparse, ...toCommit], layout.inside);
      if (moved.code !== 0 && /promisor remote/.test(moved.stderr)) return moved.stderr;
      if (moved.code !== 0) throw notLaidOut(commit, moved.stderr);
      // Whoever has the whole tree may leave anything behind. Derived files of a part of it are known one by one.
      if (!isNew && patterns === null && !isWrittenKnown) await git.text(["clean", "-ffdq"], layout.inside);
      isWrittenKnown = false;
      laidOut = commit;
      await copyFile(path.join(admin as string, "index"), layout.pristineIndex);
      return null;
    },
    noteWritten(more, areAll = false) {
      for (const file of more) written.add(file);
      isWrittenKnown ||= areAll;
    },
    async remove() {
      try {
        if (temporary !== null) await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
        await removeAdmin(path.join(commonDirectory, "worktrees"), admin);
        return null;
      } catch (error) {
        return String(error);
      }
    },
  };
  return layout;
}

/** What git has no way around: a full disk, a filter such as git-lfs that is not there, a name the system does not take. */
function notLaidOut(commit: string, stderr: string): UserError {
  const said = stderr.trim().replaceAll("\n", "; ");
  return new UserError(
    `The files of commit ${commit.slice(0, 10)} could not be laid out; git says: ${said}. Nothing was published. The runner needs room on its disk, and every filter that .gitattributes names (git-lfs, say) installed or not configured.`,
  );
}

/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(directory: string, file: string): Promise<void> {
  const place = path.join(directory, file);
  const parent = await realpath(path.dirname(place)).catch(() => null);
  if (parent === path.dirname(place)) await rm(place, { force: true, recursive: file.endsWith("/") });
}

/** What `git worktree remove` would do, without asking whether the worktree is clean. */
async function removeAdmin(worktrees: string, admin: string | null): Promise<void> {
  if (admin === null || path.basename(path.dirname(admin)) !== "worktrees") return;
  await rm(admin, { recursive: true, force: true });
  const others = await readdir(worktrees).catch(() => ["unknown"]);
  if (others.length === 0) await rmdir(worktrees).catch(() => undefined);
}
