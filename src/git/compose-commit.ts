import { lstat, readlink } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { PushRequest } from "../publish/transport.ts";
import type { Layout } from "./layout.ts";
import type { Git } from "./run-git.ts";
import { checkPath } from "./sparse-patterns.ts";

export interface Commit {
  id: string;
  tree: string;
}

interface CommitOptions {
  git: Git;
  layout: Layout;
  request: PushRequest;
  parent: Commit | null;
  /** Commit whose tree the paths go into; null for an empty tree. */
  base: Commit | null;
}

/** A path as it stands in the worktree. */
interface OnDisk {
  path: string;
  mode: "100644" | "100755" | "120000" | null;
}

/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;

/**
 * Makes the commit from the files as they stand, byte for byte, in a private index: no `git add`, so no filters, no
 * ignore rules and nothing beside the paths. Null if the tree would be that of the base.
 */
export async function composeCommit({ git, layout, request, parent, base }: CommitOptions): Promise<string | null> {
  const files = await Promise.all(
    [...new Set(request.paths.map(checkPath))].sort().map((file) => inspect(layout, file)),
  );
  const index = { env: { GIT_INDEX_FILE: layout.scratch("index") } };
  const [ids, known] = await Promise.all([
    hashFiles(
      git,
      layout,
      files.filter((file) => file.mode !== null),
    ),
    base === null ? new Map<string, string>() : readModes(git, base.tree, files),
    git.text(["read-tree", base?.tree ?? "--empty"], index),
  ]);
  for (const file of files) checkPlace(file, known, files);
  const input = planIndex(files, ids, known, `0 ${"0".repeat(base?.id.length ?? 40)}`);
  await git.text(["update-index", "-z", "--index-info"], { ...index, input });
  // A partial clone lacks the neighbours' blobs, which this commit does not need.
  const tree = await git.text(["write-tree", "--missing-ok"], index);
  if (tree === base?.tree) return null;
  const parents = parent === null ? [] : ["-p", parent.id];
  return await git.text(["commit-tree", tree, ...parents, "-F", "-"], {
    input: request.message,
    env: identity(request),
  });
}

async function inspect(layout: Layout, file: string): Promise<OnDisk> {
  try {
    const stats = await lstat(path.join(layout.directory, file));
    if (stats.isSymbolicLink()) return { path: file, mode: "120000" };
    if (stats.isFile()) return { path: file, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { path: file, mode: null };
    throw error;
  }
  throw new UserError(`"${file}" is a folder or a special file. Expected the path of a file to publish.`);
}

async function hashFiles(git: Git, layout: Layout, files: readonly OnDisk[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const isPlain = (file: OnDisk) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
  const plain = files.filter(isPlain);
  const write = ["hash-object", "-w", "--no-filters"];
  if (plain.length > 0) {
    // "./" in front: a name that starts with a quote would be read as a quoted one.
    const input = plain.map((file) => `./${file.path}\n`).join("");
    const lines = (await git.text([...write, "--stdin-paths"], { ...layout.inside, input })).split("\n");
    for (const [index, file] of plain.entries()) ids.set(file.path, lines[index] as string);
  }
  for (const file of files.filter((other) => !isPlain(other))) {
    const id =
      file.mode === "120000"
        ? git.text([...write, "--stdin"], { input: await readlink(path.join(layout.directory, file.path)) })
        : git.text([...write, "--", file.path], layout.inside);
    ids.set(file.path, await id);
  }
  return ids;
}

/** Modes in the base of the paths and of the folders above them. */
async function readModes(git: Git, base: string, files: readonly OnDisk[]): Promise<Map<string, string>> {
  const asked = new Set(files.flatMap((file) => [...ancestors(file.path), file.path]));
  const scope = asked.size > MAX_ASKED ? ["-r", "-t", base] : [base, "--", ...asked];
  const listing = await git.text(["ls-tree", "-z", "--full-tree", ...scope]);
  const entries = listing.split("\0").filter((entry) => entry !== "");
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf("\t") + 1), entry.slice(0, entry.indexOf(" "))]));
}

function checkPlace(file: OnDisk, known: ReadonlyMap<string, string>, files: readonly OnDisk[]): void {
  const isTree = (mode: string | undefined) => mode === undefined || mode === "040000";
  const blocking = ancestors(file.path).find((folder) => !isTree(known.get(folder)));
  const isMade = file.mode !== null;
  if (isMade && blocking !== undefined && !files.some((other) => other.path === blocking && other.mode === null)) {
    throw new UserError(
      `"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. Remove it first.`,
    );
  }
  const old = known.get(file.path);
  if (isMade && (old === "040000" || old === "160000")) {
    const kind = old === "040000" ? "folder" : "submodule";
    throw new UserError(`"${file.path}" cannot be published: it is a ${kind} on the branch. Remove it first.`);
  }
}

/** Removals first: they make room. A regular file that stays one keeps its mode. */
function planIndex(
  files: readonly OnDisk[],
  ids: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  removal: string,
): string {
  const removals = files.filter(
    (file) => file.mode === null && known.has(file.path) && known.get(file.path) !== "040000",
  );
  const lines = removals.map((file) => `${removal}\t${file.path}\0`);
  for (const file of files) {
    if (file.mode === null) continue;
    const old = known.get(file.path);
    const mode = file.mode !== "120000" && old?.startsWith("100") ? old : file.mode;
    lines.push(`${mode} ${ids.get(file.path)}\t${file.path}\0`);
  }
  return lines.join("");
}

function identity({ author, date }: PushRequest): Record<string, string> {
  const time = `@${Math.floor(date.getTime() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: time,
  };
}

function ancestors(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
