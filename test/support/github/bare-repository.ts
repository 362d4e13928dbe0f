/** A bare repository in a temporary folder. Commits are written to it directly, like pushes of other processes. */

import { rmSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BareFolder, git, readRef, tryGit } from "../../../src/sandbox/run-git.ts";

/** Content of a file. `mode` is for links and executables; null deletes the file. */
export type FileContent = string | Buffer | { mode: string; content: string } | null;

export interface BareRepository {
  /** Folder of the bare repository. */
  path: string;
  /** Commits changes on top of a branch, or on a new branch if it does not exist. Returns the commit's id. */
  commit(changes: Record<string, FileContent>, branch?: string, as?: Signature): Promise<string>;
  tip(branch: string): Promise<string | null>;
  /** Bytes of a file on a branch; null if there is no such file. */
  read(branch: string, file: string): Promise<Buffer | null>;
  /** `mode id path` of every file on a branch. */
  list(branch: string): Promise<string[]>;
  /** One line of `git log --format` for each commit of a branch, newest first. */
  log(branch: string, format: string): Promise<string[]>;
  git(args: readonly string[], input?: string): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** People and message of a commit. */
export interface Signature {
  author?: { name: string; email: string };
  /** The author by default. */
  committer?: { name: string; email: string };
  message?: string;
}

const SOMEBODY = { name: "Test", email: "test@example.com" };
/** 2026-01-01T00:00:00Z */
const SECONDS = 1_767_225_600;

export type ObjectFormat = "sha1" | "sha256";

/** Empty bare repositories. New repositories are copies of them. */
const templates = new Map<ObjectFormat, Promise<string>>();

async function makeTemplate(format: ObjectFormat): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "pipekeeper-bare-"));
  process.once("exit", () => rmSync(root, { recursive: true, force: true }));
  const bare: BareFolder = { directory: path.join(root, "remote.git"), path: process.env.PATH ?? "" };
  await git({ ...bare, directory: root }, [
    ...["init", "--quiet", "--bare", "--initial-branch=main", `--object-format=${format}`, bare.directory],
  ]);
  await git(bare, ["config", "gc.auto", "0"]);
  return bare.directory;
}

export async function openBareRepository(
  files: Record<string, FileContent>,
  format: ObjectFormat = "sha1",
): Promise<BareRepository> {
  const root = await mkdtemp(path.join(tmpdir(), "pipekeeper-bare-"));
  const bare: BareFolder = { directory: path.join(root, "remote.git"), path: process.env.PATH ?? "" };
  const template = templates.get(format) ?? makeTemplate(format);
  templates.set(format, template);
  await cp(await template, bare.directory, { recursive: true });

  async function tip(branch: string): Promise<string | null> {
    return readRef(bare, `refs/heads/${branch}`);
  }

  async function commit(changes: Record<string, FileContent>, branch = "main", as: Signature = {}): Promise<string> {
    const { author = SOMEBODY, committer = author, message = `change ${branch}\n` } = as;
    const ref = `refs/heads/${branch}`;
    const input = Buffer.concat([
      Buffer.from(`commit ${ref}\nmark :1\nauthor ${sign(author)}\ncommitter ${sign(committer)}\n`),
      toData(message),
      Buffer.from((await tip(branch)) === null ? "" : `from ${ref}^0\n`),
      // Deletions first, so that a file can take the place of a folder.
      ...Object.entries(changes)
        .sort(([, one], [, other]) => Number(other === null) - Number(one === null))
        .map(([file, content]) => toChange(file, content)),
      Buffer.from("\nget-mark :1\n"),
    ]);
    // Always store loose objects, as a push does.
    return git(bare, ["-c", "fastimport.unpackLimit=1000000", "fast-import", "--quiet", "--force"], { input });
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

function sign({ name, email }: { name: string; email: string }): string {
  return `${name} <${email}> ${SECONDS} +0000`;
}

/** A line for `git fast-import`, with the content of the file below it. */
function toChange(file: string, content: FileContent): Buffer {
  const name = `"${file.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  if (content === null) return Buffer.from(`D ${name}\n`);
  const isPlain = typeof content === "string" || Buffer.isBuffer(content);
  const { mode, content: bytes } = isPlain ? { mode: "100644", content } : content;
  return Buffer.concat([Buffer.from(`M ${mode} inline ${name}\n`), toData(bytes)]);
}

function toData(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}
