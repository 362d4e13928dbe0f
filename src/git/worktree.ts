/** A working tree of the private repository, for commands that need files on disk. */

import { lstatSync } from "node:fs";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { splitPaths } from "./decode-path.ts";
import { placeIn } from "./inspect-files.ts";
import { listDirtySubmodules, listWorkingFiles, type WorkingFiles } from "./list-working-files.ts";
import type { TreeChange } from "./plan-changes.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { removeFolder, removeSpecialFiles, unlockFolders } from "./remove-folder.ts";
import { explainFailure, type GitResult } from "./run-git.ts";
import { stageChanges } from "./stage-changes.ts";
import { inArea, type StagingArea } from "./staging-area.ts";

export interface Worktree {
  readonly folder: string;
  /** Stages files of the folder as `git add` would. */
  readonly area: StagingArea;
  /** Checks out the commit, and removes what an earlier derivation left in the folder. */
  moveTo(commit: string): Promise<void>;
  /**
   * Lists paths that may differ from `published`, without ignored files. If `published` is checked out, lists the files
   * changed, added or removed since. Otherwise, lists every file of `published` and of the folder.
   */
  listCandidates(published: string | null): Promise<string[]>;
  listFiles(): Promise<WorkingFiles>;
  /** Returns the submodules with changed or untracked files. Throws if git cannot read a submodule. */
  listDirty(submodules: readonly string[]): Promise<string[]>;
  /** Files that .gitignore excludes from publishing. */
  listIgnored(): Promise<string[]>;
  /** Lists how the paths differ from the tree `base`, or from an empty tree for null. */
  stage(paths: readonly string[], base: string | null): Promise<TreeChange[]>;
}

interface Place {
  folder: string;
  area: StagingArea;
  /** The index in the worktree's own git directory. A command may have changed it. */
  ownIndex: string;
}

export function createWorktree({ git, local, filters, directory }: PrivateRepository): Worktree {
  const index = path.join(directory, "worktree-index");
  const pristineIndex = path.join(directory, "pristine-index");
  let place: Place | null = null;
  let created = 0;
  let laidOut: string | null = null;
  /**
   * Files that git reports as changed right after the checkout, such as files committed without their filter. The
   * values describe the files on disk.
   */
  let bornChanged = new Map<string, string>();

  function isUntouched(file: string): boolean {
    const before = bornChanged.get(file);
    return before !== undefined && before === describeOnDisk(here().folder, file);
  }

  async function listChanged(): Promise<string[]> {
    await local.run(["update-index", "-q", "--refresh"], inArea({ ...here().area, index: pristineIndex }));
    return list(["diff-files", "--name-only", "-z", "--no-renames", "--ignore-submodules=dirty"]);
  }

  const here = () => {
    if (place === null) throw new Error("No commit has been laid out");
    return place;
  };

  async function create(commit: string): Promise<Place> {
    created++;
    const folder = path.join(directory, created === 1 ? "worktree" : `worktree-${created}`);
    await git.text(["worktree", "add", "--quiet", "--force", "--detach", "--no-checkout", folder, commit]);
    const link = await readFile(path.join(folder, ".git"), "utf8");
    const admin = link.replace(/^gitdir: /, "").trimEnd();
    const area = { git: local, filters, folder, env: { GIT_DIR: admin }, index, trustsModes: true, isUntouched };
    return { folder, area, ownIndex: path.join(admin, "index") };
  }

  async function checkOut({ area, ownIndex }: Place, commit: string): Promise<GitResult> {
    // Keep Git LFS pointers, as actions/checkout does. A clean filter does not change pointers.
    const env = { ...inArea(area).env, GIT_INDEX_FILE: ownIndex, GIT_LFS_SKIP_SMUDGE: "1" };
    // Without `--detach`, git would move a branch that a command has switched to.
    return local.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], { cwd: area.folder, env });
  }

  /** Also removes ignored files. A command that reuses its cache could publish an outdated result. */
  async function clean(at: Place, commit: string): Promise<boolean> {
    const { folder, area, ownIndex } = at;
    const env = { ...inArea(area).env, GIT_INDEX_FILE: ownIndex };
    await removeSpecialFiles(folder);
    if ((await local.run(["clean", "-ffdqx"], { cwd: folder, env })).code !== 0) return false;
    await rm(path.join(folder, ".git"), { recursive: true, force: true });
    await writeFile(path.join(folder, ".git"), `gitdir: ${area.env.GIT_DIR}\n`);
    return (await checkOut(at, commit)).code === 0;
  }

  async function reuse(commit: string): Promise<boolean> {
    if (place === null) return false;
    if (await clean(place, commit)) return true;
    await unlockFolders(place.folder);
    if (await clean(place, commit)) return true;
    // Files that belong to another user, such as a container's, cannot be removed.
    await removeFolder(place.folder);
    return false;
  }

  async function list(args: readonly string[]): Promise<string[]> {
    const { code, stdout, stderr } = await local.run(args, inArea({ ...here().area, index: pristineIndex }));
    if (code !== 0) throw explainFailure(args, code, stderr);
    return splitPaths(stdout);
  }

  return {
    get folder() {
      return here().folder;
    },

    get area() {
      return here().area;
    },

    async moveTo(commit) {
      if (!(await reuse(commit))) {
        place = await create(commit);
        const { code, stderr } = await checkOut(place, commit);
        if (code !== 0) throw notLaidOut(commit, stderr);
      }
      laidOut = commit;
      await copyFile(here().ownIndex, index);
      await copyFile(index, pristineIndex);
      const changed = await listChanged();
      bornChanged = new Map(changed.map((file) => [file, describeOnDisk(here().folder, file)]));
    },

    async listCandidates(published) {
      const isLaidOut = published !== null && published === laidOut;
      const [touched, added, there] = await Promise.all([
        isLaidOut ? listChanged() : list(["ls-files", "-z", "--cached"]),
        list(["ls-files", "-z", "--others", "--exclude-standard"]),
        isLaidOut || published === null ? [] : list(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
      ]);
      return [...new Set([...touched, ...added, ...there])].filter((file) => !isRepository(file)).sort();
    },

    listFiles: () => listWorkingFiles(list),

    listDirty: (submodules) => listDirtySubmodules(list, submodules),

    listIgnored: () => list(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"]),

    stage: (paths, base) => stageChanges(here().area, paths, base),
  };
}

function describeOnDisk(folder: string, file: string): string {
  const found = lstatSync(placeIn(folder, file), { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "" : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.mode}`;
}

/** Git marks a nested repository with a trailing slash. */
function isRepository(file: string): boolean {
  return file.endsWith("/");
}

/** Git cannot work around a full disk, a failing filter, or a name that the system does not allow. */
function notLaidOut(commit: string, stderr: string): UserError {
  const said = stderr.trim().replaceAll("\n", "; ");
  return new UserError(
    `The files of commit ${commit.slice(0, 10)} could not be checked out; git says: ${said}. Nothing was published. Check that the disk has room, and that every filter that .gitattributes names is installed or not configured.`,
  );
}
