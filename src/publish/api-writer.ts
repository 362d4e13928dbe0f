/**
 * Commits through the Git Data API: a tree on the tip's tree, a commit, and then the branch is moved, never by force where history
 * is kept. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */

import { isUtf8 } from "node:buffer";
import { readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { hashBlob } from "../formats/blob-id.ts";
import { judgeText } from "../git/judge-text.ts";
import {
  type FileInFolder,
  inspectFiles,
  type KnownEntries,
  planChanges,
  type TreeChange,
} from "../git/plan-changes.ts";
import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "../github/map-bounded.ts";
import { moveBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import type { Trees } from "../github/trees.ts";
import { orRefused } from "./api-refusal.ts";
import { type Change, type CommitWriter, parentsOf, type Target, type Tip } from "./transport.ts";

type Mode = "100644" | "100755" | "120000";
type InlineEntry = { path: string; mode: Mode; type: "blob"; content?: string; sha?: string | null };

/** Longer texts go as blobs of their own: a request that holds many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;

const FOLDER = "040000";

/** On Node 20, which lacks JSON.rawJSON, octokit takes such an end for a big integer and sends broken JSON. */
const BREAKS_OCTOKIT = /"-?\d+n+$/;

/** Author of what the workflow's token commits. */
export const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

/** True for the default author, whose commits through the API show as Verified. */
export function isSignedByGitHub(author: Identity): boolean {
  return author.name === BOT.name && author.email === BOT.email;
}

export function openApiWriter(repository: Repository, target: Target, trees: Trees): CommitWriter {
  /** True if a commit does not descend from the tip that it takes the place of. */
  const replaces = target.history === "orphan-replace" || target.history === "fork";

  return {
    commit: (change, tip) =>
      orRefused(async () => {
        const parents = parentsOf(target, tip);
        const baseTree = tip.base === null ? null : await trees.ofCommit(tip.base);
        const tree = await createTree(repository, baseTree, { paths: change.paths, tip, trees });
        if (tree === null) return { kind: "unchanged" };
        if (tip.obstacle !== null) return tip.obstacle;
        return { kind: "committed", commit: await createCommit(repository, { ...change, tree, parents }) };
      }),

    push: (commit, tip) =>
      orRefused(async (): Promise<{ kind: "pushed" } | Refusal> => {
        const branch = target.targetBranch;
        const moved = await moveBranch(repository, { branch, from: tip.target, to: commit, replaces });
        if (moved.kind === "moved") return { kind: "pushed" };
        if (moved.kind === "refused") {
          const { said } = moved;
          const isUnknown = said.some((line) => /doesn't exist on type|doesn't accept argument/.test(line));
          return isUnknown
            ? { kind: "refused", rule: "no-lease", said, reasons: said }
            : { ...judgeText(said.join("\n")), said, reasons: said };
        }
        const said = [`"${branch}" is at ${moved.at ?? "nothing"}, expected ${tip.target ?? "nothing"}`];
        return { kind: "raced", said, reasons: [] };
      }),
  };
}

/** Creates the tree that has the paths as they now are in the tip's folder, on top of the base; null if the base has them so. */
async function createTree(
  repository: Repository,
  base: string | null,
  { paths, tip, trees }: { paths: readonly string[]; tip: Tip; trees: Trees },
): Promise<string | null> {
  const files = await inspectFiles(tip.folder, paths);
  const known = base === null ? new Map() : await readKnown(trees, base, files);
  const { ids, contents } = await readContents(tip, files, known);
  const changes = planChanges(files, ids, known);
  if (changes.length === 0) return null;
  const entries = await mapBounded(changes, MAX_CONCURRENT_REQUESTS, (change) =>
    toEntry(repository, change, contents.get(change.path)),
  );
  let tree = base;
  for (const part of splitBySize(entries)) tree = await postTree(repository, tree, part);
  return tree;
}

/** What the base has at the paths, or in their way, and in a folder that a file is to replace. */
async function readKnown(trees: Trees, base: string, files: readonly FileInFolder[]): Promise<KnownEntries> {
  const known = new Map<string, { mode: string; id: string }>();
  for (const file of files) {
    const entry = await trees.find(base, file.path);
    if (entry === null) continue;
    known.set(entry.path, entry);
    if (entry.mode !== FOLDER || file.mode === null) continue;
    for (const inside of await trees.list(base, [file.path])) known.set(inside.path, inside);
  }
  return known;
}

/** Ids of all files, and the contents that the base does not have at their paths. */
async function readContents(
  { folder, source }: Tip,
  files: readonly FileInFolder[],
  known: KnownEntries,
): Promise<{ ids: Map<string, string>; contents: Map<string, Buffer> }> {
  const ids = new Map<string, string>();
  const contents = new Map<string, Buffer>();
  for (const file of files) {
    if (file.mode === null) continue;
    const place = path.join(folder, file.path);
    const content = file.mode === "120000" ? Buffer.from(await readlink(place)) : await readFile(place);
    const id = hashBlob(content, source);
    ids.set(file.path, id);
    if (known.get(file.path)?.id !== id) contents.set(file.path, content);
  }
  return { ids, contents };
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
  const identity = { ...author, date: commit.date.toISOString() };
  const { data } = await client.rest.git.createCommit({
    owner,
    repo,
    message,
    tree,
    parents,
    ...(isSignedByGitHub(author) ? {} : { author: identity, committer: identity }),
  });
  return data.sha;
}

/** `content` is undefined where the repository has the blob. */
async function toEntry(
  { client, owner, repo }: Repository,
  change: TreeChange,
  content: Buffer | undefined,
): Promise<InlineEntry> {
  const entry = { path: change.path, mode: (change.mode ?? "100644") as Mode, type: "blob" as const };
  if (change.mode === null) return { ...entry, sha: null };
  if (content === undefined) return { ...entry, sha: change.id };
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
