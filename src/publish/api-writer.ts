/**
 * Commits through the Git Data API: a tree on the tip's tree, a commit, and then the branch is moved, never by force where history
 * is kept. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */

import { isUtf8 } from "node:buffer";
import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { hashBlob } from "../formats/blob-id.ts";
import type { Refusal } from "../git/refusal.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "../github/map-bounded.ts";
import { moveBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import type { ListedEntry, Trees } from "../github/trees.ts";
import { orRefused } from "./api-refusal.ts";
import { type Change, type CommitWriter, parentage, type Target } from "./transport.ts";

/** A file as it is to be sent. */
interface FileChange {
  path: string;
  mode: "100644" | "100755";
  /** null: deleted. A buffer is to be uploaded, a text is the id of a blob that GitHub has. */
  content: Buffer | string | null;
}

type InlineEntry = { path: string; mode: "100644" | "100755"; type: "blob"; content?: string; sha?: string | null };

/** Longer texts go as blobs of their own: a request that holds many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;

/** On Node 20, which lacks JSON.rawJSON, octokit takes such an end for a big integer and sends broken JSON. */
const BREAKS_OCTOKIT = /"-?\d+n+$/;

const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

export function openApiWriter(repository: Repository, target: Target, trees: Trees): CommitWriter {
  /** True if a commit does not descend from the tip that it takes the place of. */
  const replaces = target.history === "orphan-replace" || target.history === "fork";

  return {
    commit: (change, tip) =>
      orRefused(async () => {
        const { parents, base } = parentage(target, tip);
        const baseTree = base === null ? null : await trees.ofCommit(base);
        const tree = await createTree(
          repository,
          { tree: baseTree, like: tip.source },
          { ...change, folder: tip.folder, trees },
        );
        const held = tip.target === null ? null : await trees.ofCommit(tip.target);
        if (tree === held || (target.history === "fork" && tree === baseTree)) return { kind: "unchanged" };
        return { kind: "committed", commit: await createCommit(repository, { ...change, tree, parents }) };
      }),

    push: (commit, tip) =>
      orRefused(async (): Promise<{ kind: "pushed" } | Refusal> => {
        const branch = target.targetBranch;
        const moved = await moveBranch(repository, { branch, from: tip.target, to: commit, replaces });
        if (moved.kind === "moved") return { kind: "pushed" };
        const said = [`"${branch}" is at ${moved.at ?? "nothing"}, expected ${tip.target ?? "nothing"}`];
        return { kind: "raced", said, reasons: [] };
      }),
  };
}

interface Base {
  /** Tree that the files go into; null for a branch that does not exist yet. */
  tree: string | null;
  /** Any object id of the repository; tells which hash it uses. */
  like: string;
}

/** Creates the tree that has the paths as they now are in the folder; returns its id, or the base's if all are equal. */
async function createTree(
  repository: Repository,
  base: Base,
  files: { paths: readonly string[]; folder: string; trees: Trees },
): Promise<string> {
  const changes: FileChange[] = [];
  for (const file of new Set(files.paths)) {
    const change = await readChange(file, files.folder, await findCurrent(files.trees, base.tree, file), base);
    if (change !== null) changes.push(change);
  }
  if (changes.length === 0 && base.tree !== null) return base.tree;
  const entries = await mapBounded(changes, MAX_CONCURRENT_REQUESTS, (change) => toEntry(repository, change));
  let tree = base.tree;
  for (const part of splitBySize(entries)) tree = await postTree(repository, tree, part);
  if (tree === null) throw new UserError("None of the files to publish exist, and an empty tree cannot be published.");
  return tree;
}

/**
 * Creates a commit. GitHub signs a commit (it shows as Verified) that an app or a workflow makes with neither author
 * nor committer in the request, and names the token's own bot as author, at its own time. So the default author is left
 * out; any other is sent, with the time, and its commits stay unsigned.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification
 */
async function createCommit(
  { client, owner, repo }: Repository,
  commit: Omit<Change, "paths"> & { tree: string; parents: string[] },
): Promise<string> {
  const { message, tree, parents, author } = commit;
  const isBot = author.name === BOT.name && author.email === BOT.email;
  const identity = { ...author, date: commit.date.toISOString() };
  const { data } = await client.rest.git.createCommit({
    owner,
    repo,
    message,
    tree,
    parents,
    ...(isBot ? {} : { author: identity, committer: identity }),
  });
  return data.sha;
}

async function findCurrent(trees: Trees, tree: string | null, file: string): Promise<ListedEntry | null> {
  if (!staysInside(file)) {
    throw new UserError(
      `Cannot publish "${file}". Expected a path below the repository's root, with "/" between its parts.`,
    );
  }
  const entry = tree === null ? null : await trees.find(tree, file);
  if (entry === null || (entry.path === file && entry.mode !== "040000")) return entry;
  const standing = entry.path === file ? "a folder" : `below "${entry.path}", which is not a folder`;
  throw new UserError(
    `Cannot publish "${file}": on the branch it is ${standing}. Choose another path, or remove that one.`,
  );
}

async function readChange(
  file: string,
  folder: string,
  current: ListedEntry | null,
  base: Base,
): Promise<FileChange | null> {
  const found = await readRegular(folder, file);
  const isKept = current?.mode === "100644" || current?.mode === "100755";
  // GitHub refuses to delete what is not there; and a link or submodule is missing because it was never laid out.
  if (found === null) return isKept ? { path: file, mode: "100644", content: null } : null;
  const mode = isKept ? (current.mode as FileChange["mode"]) : found.isExecutable ? "100755" : "100644";
  if (current?.id !== hashBlob(found.content, base.like)) return { path: file, mode, content: found.content };
  return isKept ? null : { path: file, mode, content: current.id };
}

async function readRegular(folder: string, file: string): Promise<{ content: Buffer; isExecutable: boolean } | null> {
  let at = folder;
  let isExecutable = false;
  const parts = file.split("/");
  for (const [index, part] of parts.entries()) {
    at = path.join(at, part);
    const stat = await lstat(at).catch(nullIfAbsent);
    if (stat === null) return null;
    const isLast = index === parts.length - 1;
    if (isLast ? !stat.isFile() : !stat.isDirectory()) {
      const kind = stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "not a regular file";
      throw new UserError(`Cannot publish "${file}": "${parts.slice(0, index + 1).join("/")}" is ${kind}.`);
    }
    isExecutable = (stat.mode & 0o100) !== 0;
  }
  return { content: await readFile(at), isExecutable };
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

async function toEntry({ client, owner, repo }: Repository, change: FileChange): Promise<InlineEntry> {
  const entry = { path: change.path, mode: change.mode, type: "blob" as const };
  const { content } = change;
  if (!Buffer.isBuffer(content)) return { ...entry, sha: content };
  const text = isInline(content) ? content.toString("utf8") : null;
  if (text !== null && !BREAKS_OCTOKIT.test(text)) return { ...entry, content: text };
  const { data } = await client.rest.git.createBlob({
    owner,
    repo,
    encoding: "base64",
    content: content.toString("base64"),
  });
  return { ...entry, sha: data.sha };
}

/** NUL is legal in UTF-8, yet marks a file that is no text. */
function isInline(content: Buffer): boolean {
  return content.length <= MAX_INLINE_BYTES && isUtf8(content) && !content.includes(0);
}

/** Parts that are each sent on top of the tree that the one before made. */
function* splitBySize(entries: readonly InlineEntry[]): Generator<InlineEntry[]> {
  let part: InlineEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.content?.length ?? 0;
    if (part.length === MAX_REQUEST_ENTRIES || (part.length > 0 && bytes + size > MAX_REQUEST_BYTES)) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(entry);
    bytes += size;
  }
  if (part.length > 0) yield part;
}

/**
 * True if the path stays inside of a folder that it is joined to, on every system. git refuses to make most of the others, but
 * a tree can be written by hand, and an API hands out whatever is there.
 */
function staysInside(file: string): boolean {
  const parts = file.split("/");
  const isOwn = (part: string) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part);
  return !parts.some(isOwn) && !file.includes("\0") && !(path.sep === "\\" && /[\\:]/.test(file));
}

async function postTree(
  { client, owner, repo }: Repository,
  base: string | null,
  tree: InlineEntry[],
): Promise<string> {
  const { data } = await client.rest.git.createTree({
    owner,
    repo,
    tree,
    ...(base === null ? {} : { base_tree: base }),
  });
  return data.sha;
}
