/** A bare repository in a temporary folder, written to directly as another process would push to it. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BareFolder, git, tryGit } from "../../../src/sandbox/run-git.ts";

/** Content of a file; `mode` for links and executables; null deletes. */
export type FileContent = string | Buffer | { mode: string; content: string } | null;

export interface BareRepository {
  /** The bare repository. */
  path: string;
  /** Commits changes on top of a branch, which is made if it does not exist; returns the commit. */
  commit(changes: Record<string, FileContent>, branch?: string, as?: Signature): Promise<string>;
  tip(branch: string): Promise<string | null>;
  /** Bytes of a file at a branch; null if it is not there. */
  read(branch: string, file: string): Promise<Buffer | null>;
  /** `mode id path` of every file at a branch. */
  list(branch: string): Promise<string[]>;
  /** One line of `git log --format` for each commit of a branch, newest first. */
  log(branch: string, format: string): Promise<string[]>;
  git(args: readonly string[], input?: string): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Who a commit is by, and what it says. */
export interface Signature {
  author?: { name: string; email: string };
  /** The author by default. */
  committer?: { name: string; email: string };
  message?: string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

export async function openBareRepository(files: Record<string, FileContent>): Promise<BareRepository> {
  const root = await mkdtemp(path.join(tmpdir(), "pipekeeper-bare-"));
  const searched = process.env.PATH ?? "";
  const bare: BareFolder = { directory: path.join(root, "remote.git"), path: searched };
  await git({ directory: root, path: searched }, [
    "init",
    "--quiet",
    "--bare",
    "--initial-branch=main",
    bare.directory,
  ]);
  await git(bare, ["config", "gc.auto", "0"]);
  const env = { ...IDENTITY, GIT_INDEX_FILE: path.join(root, "index") };

  async function tip(branch: string): Promise<string | null> {
    const { code, out } = await tryGit(bare, ["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]);
    return code === 0 ? out.toString().trim() : null;
  }

  async function commit(changes: Record<string, FileContent>, branch = "main", as: Signature = {}): Promise<string> {
    const { author, committer = author, message = `change ${branch}\n` } = as;
    const who = {
      ...(author && { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email }),
      ...(committer && { GIT_COMMITTER_NAME: committer.name, GIT_COMMITTER_EMAIL: committer.email }),
    };
    const parent = await tip(branch);
    await git(bare, ["read-tree", ...(parent === null ? ["--empty"] : [parent])], { env });
    const lines: string[] = [];
    for (const [file, content] of Object.entries(changes)) lines.push(await toIndexLine(bare, file, content));
    await git(bare, ["update-index", "-z", "--index-info"], { input: lines.join(""), env });
    const tree = await git(bare, ["write-tree"], { env });
    const parents = parent === null ? [] : ["-p", parent];
    const made = await git(bare, ["commit-tree", tree, ...parents], {
      input: message,
      env: { ...env, ...who },
    });
    await git(bare, ["update-ref", `refs/heads/${branch}`, made]);
    return made;
  }

  await commit(files);
  return {
    path: bare.directory,
    commit,
    tip,
    async read(branch, file) {
      const { code, out } = await tryGit(bare, ["cat-file", "blob", `refs/heads/${branch}:${file}`]);
      return code === 0 ? out : null;
    },
    async list(branch) {
      const listed = await git(bare, ["ls-tree", "-r", "-z", `refs/heads/${branch}`]);
      return listed
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => line.replace(/^(\d+) \w+ (\w+)\t/, "$1 $2 "));
    },
    async log(branch, format) {
      return (await git(bare, ["log", `--format=${format}`, `refs/heads/${branch}`])).split("\n");
    },
    git: (args, input) => git(bare, args, input === undefined ? {} : { input }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

async function toIndexLine(bare: BareFolder, file: string, content: FileContent): Promise<string> {
  if (content === null) return `0 ${"0".repeat(40)}\t${file}\0`;
  const isPlain = typeof content === "string" || Buffer.isBuffer(content);
  const input = isPlain ? content : content.content;
  const sha = await git(bare, ["hash-object", "-w", "--stdin"], { input });
  return `${isPlain ? "100644" : content.mode} ${sha}\t${file}\0`;
}
