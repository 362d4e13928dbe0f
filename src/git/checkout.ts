/** Reads the job's checkout with our own index and object folder, so that nothing is written to the checkout. */

import { copyFile, mkdir, readFile, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { type Clone, trust } from "./clone.ts";
import { showPath, splitPaths } from "./decode-path.ts";
import { readFilters } from "./filters.ts";
import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
import { listDirtySubmodules, listWorkingFiles } from "./list-working-files.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";
import { inArea, runInArea, type StagingArea } from "./staging-area.ts";
import type { Worktree } from "./worktree.ts";

/** These settings keep git from running the repository's programs and from writing anything except the index. */
const CAREFUL: readonly Setting[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.untrackedCache", "false"],
  ["core.splitIndex", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
];

export interface Checkout extends Pick<Worktree, "folder" | "area" | "listFiles" | "listDirty" | "listIgnored"> {
  /** Paths of files that may differ from the commit, excluding ignored files. */
  listCandidates(): Promise<string[]>;
  commit: string;
  /** True if an earlier step made `commit`. Then `listCandidates` leaves out the files of that commit. */
  isOwnCommit: boolean;
  listCommitted(): Promise<string[]>;
  /**
   * Copies objects of the checkout into the store. Does nothing if the private repository borrows the checkout's
   * objects.
   */
  lend(ids: readonly string[]): Promise<void>;
}

export interface CheckoutOptions {
  repository: PrivateRepository;
  store: ObjectStore;
  env: Environment;
  isWanted(file: string): boolean;
}

/**
 * Line endings and filters follow the user's own configuration, because it also applied to the checkout. Throws a
 * UserError if nothing is checked out, or if a wanted file has a merge conflict.
 */
export async function openCheckout(clone: Clone, options: CheckoutOptions): Promise<Checkout> {
  const { toplevel: folder, head: commit } = clone;
  if (commit === null) {
    throw new UserError(`There is no commit yet in "${folder}". Check out the branch whose files are to be published.`);
  }
  const loose = new Set<string>();
  const area = { ...(await openArea(clone, options)), isUntouched: (file: string) => !loose.has(file) };
  await copyIndex(area);
  const list = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await area.git.run(args, inArea(area));
    if (code === 0) return splitPaths(stdout);
    throw new UserError(
      `The checkout at "${folder}" cannot be read; git says: ${stderr.trim().replaceAll("\n", "; ")}. Check it out again.`,
    );
  };
  const unmerged = await list(["ls-files", "-z", "--unmerged"]);
  const torn = unmerged.map((line) => line.slice(line.indexOf("\t") + 1)).find(options.isWanted);
  if (torn !== undefined) {
    throw new UserError(
      `"${showPath(torn)}" has a merge conflict in the checkout. Resolve it in the step that made it.`,
    );
  }
  await area.git.run(["update-index", "-q", "--refresh"], inArea(area));
  // The reflog of HEAD, newest first, says how HEAD reached each commit, such as `checkout: moving from ...`.
  const log = await area.git.run(["log", "--walk-reflogs", "-100", "--format=%H %gs", "HEAD"], inArea(area));
  const moves = log.stdout.toString().split("\n");
  const ownMoves = moves.findIndex((move) => !/^\w+ (?:commit|cherry-pick|revert|am|rebase)\b/.test(move));
  return {
    folder,
    area,
    commit,
    isOwnCommit: ownMoves > 0,

    async listCommitted() {
      const [before = ""] = (moves[ownMoves] ?? "").split(" ");
      return ownMoves === 0 || before === "" ? [] : list(["diff-tree", "-r", "-z", "--name-only", before, commit]);
    },

    async listCandidates() {
      const compare = ["--name-only", "-z", "--no-renames", "--ignore-submodules=dirty"];
      const [touched, staged, added] = await Promise.all([
        list(["diff-files", ...compare]),
        list(["diff-index", "--cached", ...compare, commit]),
        list(["ls-files", "-z", "--others", "--exclude-standard"]),
      ]);
      for (const file of [...touched, ...added]) loose.add(file);
      return [...new Set([...staged, ...loose])].filter((file) => !isRepository(file)).sort();
    },

    listFiles: () => listWorkingFiles(list),

    listDirty: (submodules) => listDirtySubmodules(list, submodules),

    listIgnored: () => list(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"]),

    async lend(ids) {
      const input = [...new Set(ids)].map((id) => `${id}\n`).join("");
      if (input === "" || (await borrows(options.repository, clone))) return;
      const packs = path.join(options.store.folder, "pack");
      await mkdir(packs, { recursive: true });
      await area.git.text(["pack-objects", "--quiet", path.join(packs, "pack")], { ...inArea(area), input });
    },
  };
}

async function openArea(
  clone: Clone,
  { repository, store, env }: CheckoutOptions,
): Promise<Omit<StagingArea, "isUntouched">> {
  const trusted = trust(clone.toplevel);
  const filters = await readFilters({ clone, trusted, env });
  // Git LFS uploads files from this folder.
  const settings: Setting[] = [...trusted, ...CAREFUL, ...filters, ["lfs.storage", largeFilesOf(repository)]];
  const git = createGit({
    cwd: clone.toplevel,
    env: {
      ...userEnvironment(env, settings),
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_LITERAL_PATHSPECS: "1",
    },
    redact: redactWith(undefined),
  });
  return {
    git,
    filters,
    folder: clone.toplevel,
    env: { GIT_DIR: clone.gitDirectory, ...store.environment([objectsOf(clone)]) },
    index: path.join(store.folder, "checkout-index"),
    trustsModes: true,
  };
}

/**
 * Copies the checkout's index. It saves git from reading unchanged files, and says which files a sparse checkout omits.
 */
async function copyIndex(area: StagingArea): Promise<void> {
  const own = path.join(area.env.GIT_DIR as string, "index");
  const found = await stat(own).catch(() => null);
  if (found === null) {
    await area.git.text(["read-tree", "HEAD"], inArea(area));
    // Files that are missing here were never checked out.
    const { stdout: absent } = await runInArea(area, ["ls-files", "-z", "--deleted"]);
    await runInArea(area, ["update-index", "--skip-worktree", "-z", "--stdin"], absent);
    return;
  }
  await copyFile(own, area.index);
  // Git rereads a file that is as new as the index. If the copy had a later time, git would miss late changes.
  const seconds = Math.floor(found.mtimeMs / 1000);
  await utimes(area.index, seconds, seconds);
}

async function borrows({ gitDirectory }: PrivateRepository, clone: Clone): Promise<boolean> {
  const alternates = path.join(gitDirectory, "objects", "info", "alternates");
  return (await readFile(alternates, "utf8").catch(() => "")).split("\n").includes(objectsOf(clone));
}

function objectsOf(clone: Clone): string {
  return path.join(clone.commonDirectory, "objects");
}

function largeFilesOf({ gitDirectory }: PrivateRepository): string {
  return path.join(gitDirectory, "lfs");
}

/** Git lists a nested repository with a slash at the end. */
function isRepository(file: string): boolean {
  return file.endsWith("/");
}
