/**
 * The folders of one run: a worktree of the target that the updater writes to, and a read-only checkout of upstream.
 */

import { chmod, lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { BYTE_FOR_BYTE, type Mirror } from "../../src/git/mirror.ts";
import type { Git } from "../../src/git/run-git.ts";
import { listTreeFiles, type TreeFile } from "../../src/git/tree-files.ts";
import type { Range } from "./decision.ts";
import { type Seal, sealRepository } from "./seal-repository.ts";

export interface LayOutOptions {
  target: Mirror;
  upstream: Mirror;
  /** The target's commit that the work is built on. */
  base: string;
  range: Range;
  upstreamBranch: string;
  /** The run's own folder; must exist. */
  folder: string;
}

/** A folder as laid out, before the updater runs. */
export interface LaidOutTree {
  folder: string;
  /** The commit's files, links and submodules, by path. */
  files: ReadonlyMap<string, TreeFile>;
  /** The git directories behind the folder, and their seals. */
  seals: readonly { gitDirectory: string; worktree?: string; seal: Seal }[];
}

export interface LayOut {
  target: LaidOutTree & { base: string };
  upstream: LaidOutTree;
}

/**
 * Lays out both folders, byte for byte. From then on the mirrors count as lent. After the updater, check the scope,
 * then take the mirrors back or discard them. Throws a UserError if this system cannot store the files.
 */
export async function layOut(options: LayOutOptions): Promise<LayOut> {
  const { target, upstream, base, folder } = options;
  const worktree = path.join(folder, "target");
  const checkout = path.join(folder, "upstream");
  await Promise.all([target.lend(), upstream.lend()]);
  const targetFiles = await listTreeFiles(target.git, base);
  await target.git.text(["worktree", "prune"]);
  await target.git.text(["worktree", "add", "--quiet", "--force", "--detach", "--no-checkout", worktree, base]);
  const own = await ownDirectory(target.git, worktree);
  await checkOut(target.git, base, { folder: worktree, gitDirectory: own });
  const upstreamFiles = await cloneUpstream(options, checkout);
  const upstreamGit = path.join(checkout, ".git");
  return {
    target: {
      folder: worktree,
      base,
      files: targetFiles,
      seals: [{ gitDirectory: target.gitDirectory, worktree, seal: sealRepository(target.gitDirectory, worktree) }],
    },
    upstream: {
      folder: checkout,
      files: upstreamFiles,
      seals: [upstreamGit, upstream.gitDirectory].map((gitDirectory) => ({
        gitDirectory,
        seal: sealRepository(gitDirectory),
      })),
    },
  };
}

/** Git's folder for a worktree. */
async function ownDirectory(git: Git, worktree: string): Promise<string> {
  const env = { GIT_DIR: path.join(worktree, ".git") };
  return git.text(["rev-parse", "--path-format=absolute", "--git-dir"], { cwd: worktree, env });
}

/** A separate repository that borrows the mirror's objects. It has the branch and the start of the range. */
async function cloneUpstream(
  { upstream, range, upstreamBranch }: LayOutOptions,
  folder: string,
): Promise<Map<string, TreeFile>> {
  const files = await listTreeFiles(upstream.git, range.head);
  const format = range.head.length === 64 ? "sha256" : "sha1";
  await mkdir(folder);
  const gitDirectory = path.join(folder, ".git");
  const env = { GIT_DIR: gitDirectory };
  await upstream.git.text(["init", "--quiet", "--template=", `--object-format=${format}`, folder], {
    cwd: folder,
    env,
  });
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(gitDirectory, name)), { recursive: true });
    await writeFile(path.join(gitDirectory, name), text);
  };
  await write("objects/info/alternates", `${path.join(upstream.gitDirectory, "objects")}\n`);
  await write("info/attributes", BYTE_FOR_BYTE);
  const shallow = await readFile(path.join(upstream.gitDirectory, "shallow"), "utf8").catch(() => "");
  if (shallow !== "") await write("shallow", shallow);
  const refs = [`create refs/heads/${upstreamBranch} ${range.head}`, `create refs/pipekeeper/range-base ${range.base}`];
  await upstream.git.text(["update-ref", "--stdin"], {
    cwd: folder,
    env,
    input: refs.map((ref) => `${ref}\n`).join(""),
  });
  await checkOut(upstream.git, range.head, { folder, gitDirectory });
  await makeReadOnly(Buffer.from(folder));
  return files;
}

async function checkOut(git: Git, commit: string, place: { folder: string; gitDirectory: string }): Promise<void> {
  const env = {
    GIT_DIR: place.gitDirectory,
    GIT_WORK_TREE: place.folder,
    GIT_INDEX_FILE: path.join(place.gitDirectory, "index"),
    // Leaves large files of Git LFS as pointers, even if its filter is installed system-wide.
    GIT_LFS_SKIP_SMUDGE: "1",
  };
  const { code, stderr } = await git.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], {
    cwd: place.folder,
    env,
  });
  if (code === 0) return;
  const said = stderr.trim().replaceAll("\n", "; ");
  throw new UserError(
    `The files of commit ${commit.slice(0, 12)} could not be laid out in "${place.folder}"; git says: ${said}. Check that the disk has room and that this system allows the names of the files.`,
  );
}

/** Removes write permission from everything except `.git`. */
async function makeReadOnly(folder: Buffer, isRoot = true): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, encoding: "buffer" })) {
    if (isRoot && entry.name.toString() === ".git") continue;
    const place = Buffer.concat([folder, Buffer.from("/"), entry.name]);
    if (entry.isDirectory()) await makeReadOnly(place, false);
    else if (entry.isFile()) await chmod(place, ((await lstat(place)).mode & 0o100) === 0 ? 0o444 : 0o555);
  }
  await chmod(folder, 0o555);
}
