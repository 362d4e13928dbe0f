/**
 * Commits through the Git Data API: creates a tree on top of the tip's tree, creates a commit, and moves the branch.
 * Never forces the branch if its history must be kept.
 * https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */

import { isUtf8 } from "node:buffer";
import { UserError } from "../errors.ts";
import { showPath } from "../git/decode-path.ts";
import { judgeText } from "../git/judge-text.ts";
import type { TreeChange } from "../git/plan-changes.ts";
import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import { answerOf, statusOf } from "../github/failure.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "../github/map-bounded.ts";
import { moveBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import type { Trees } from "../github/trees.ts";
import { orRefused } from "./api-refusal.ts";
import { type Change, type CommitWriter, parentsOf, type Staging, type Target } from "./transport.ts";

type Mode = "100644" | "100755" | "120000" | "160000";
type InlineEntry = { path: string; mode: Mode; type: "blob" | "commit"; content?: string; sha?: string | null };

/** A change with the content to send; the content is null if there is nothing to send. */
interface Piece {
  change: TreeChange;
  content: Buffer | null;
}

/** Longer texts are sent as separate blobs, because a request with many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;

/** A limit, because each blob takes one request. */
const MAX_BLOBS = 500;

const SUBMODULE = "160000";

/**
 * On Node 20, which lacks JSON.rawJSON, octokit mistakes a text with this ending for a big integer and sends broken
 * JSON.
 */
const BREAKS_OCTOKIT = /"-?\d+n+$/;

/** The author of commits made with the workflow's token. */
export const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

/** True for the default author, for whom GitHub signs commits made through the API. They show as Verified. */
export function isSignedByGitHub(author: Identity): boolean {
  return author.name === BOT.name && author.email === BOT.email;
}

export function openApiWriter(repository: Repository, target: Target, trees: Trees): CommitWriter {
  /** True if a new commit does not descend from the tip it replaces. */
  const replaces = target.history === "orphan-replace" || target.history === "fork";

  return {
    commit: (change, tip) =>
      orRefused(async () => {
        const staging = change.staging ?? tip.staging;
        const parents = parentsOf(target, tip);
        const baseTree = tip.base === null ? null : await trees.ofCommit(tip.base);
        const changes = await staging.compare(change.paths, tip.base);
        if (changes.length === 0) return { kind: "unchanged" };
        if (tip.obstacle !== null) return tip.obstacle;
        const refusal = await staging.upload(changes);
        if (refusal !== null) return refusal;
        const tree = await createTree(repository, baseTree, { changes, staging });
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

/** Creates a tree with the changes on top of the base. Sends nothing until all changes are known to be possible. */
async function createTree(
  repository: Repository,
  base: string | null,
  { changes, staging }: { changes: readonly TreeChange[]; staging: Staging },
): Promise<string> {
  await checkLimits(changes, staging);
  let tree = base;
  for await (const part of splitBySize(changes, staging)) {
    const entries = await mapBounded(part, MAX_CONCURRENT_REQUESTS, (piece) => toEntry(repository, piece));
    tree = await postTree(repository, tree, entries);
  }
  return tree as string;
}

/** Before anything is sent, refuses what the API cannot do. The message names the file. */
async function checkLimits(changes: readonly TreeChange[], staging: Staging): Promise<void> {
  const odd = changes.find(({ path }) => !path.isWellFormed());
  if (odd !== undefined) {
    throw new UserError(
      `"${showPath(odd.path)}" cannot be published through the API: its name is not UTF-8. Rename it, or use \`transport: git\`.`,
    );
  }
  let blobs = 0;
  for await (const content of staging.read(changes.filter(isSent))) if (!isText(content)) blobs++;
  if (blobs <= MAX_BLOBS) return;
  throw new UserError(
    `${blobs} of the files to publish are not UTF-8 text, and through the API each of them takes a request; the limit is ${MAX_BLOBS}. Use \`transport: git\`.`,
  );
}

/**
 * Creates a commit. GitHub signs a commit (it shows as Verified) if an app or a workflow sends neither author nor
 * committer. The author is then the token's bot, and the time is GitHub's. So we do not send the default author. Any
 * other author is sent with the time, and the commit stays unsigned.
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

async function toEntry({ client, owner, repo }: Repository, { change, content }: Piece): Promise<InlineEntry> {
  const { path, from, to } = change;
  if (to === null) return { path, mode: (from?.mode ?? "100644") as Mode, type: "blob", sha: null };
  const entry = { path, mode: to.mode as Mode, type: "blob" as const };
  if (content === null) return { ...entry, type: to.mode === SUBMODULE ? "commit" : "blob", sha: to.id };
  const text = isInline(content) ? content.toString("utf8") : null;
  if (text !== null && !BREAKS_OCTOKIT.test(text)) return { ...entry, content: text };
  try {
    const { data } = await client.rest.git.createBlob({
      owner,
      repo,
      encoding: "base64",
      content: content.toString("base64"),
    });
    return { ...entry, sha: data.sha };
  } catch (error) {
    const isTooLarge = statusOf(error) === 413 || /too large to process|too_large/i.test(answerOf(error));
    if (!isTooLarge) throw error;
    const size = (content.length / 1_000_000).toFixed(1);
    throw new UserError(
      `"${change.path}" has ${size} MB, more than GitHub's API takes in one file. Set \`transport: git\`, or make the file smaller.`,
    );
  }
}

function isInline(content: Buffer): boolean {
  return content.length <= MAX_INLINE_BYTES && isText(content);
}

/** NUL is valid UTF-8, but a file that contains it is not text. */
function isText(content: Buffer): boolean {
  return isUtf8(content) && !content.includes(0);
}

/** True if content has to be sent. If only the mode changes, the repository already has the content. */
function isSent({ from, to }: TreeChange): boolean {
  return to !== null && to.mode !== SUBMODULE && to.id !== from?.id;
}

/**
 * Splits the changes into parts. Each part is sent on top of the previous part's tree. Removals come first, so that a
 * file can take the place of a folder.
 */
async function* splitBySize(changes: readonly TreeChange[], staging: Staging): AsyncGenerator<Piece[]> {
  const ordered = [...changes.filter(({ to }) => to === null), ...changes.filter(({ to }) => to !== null)];
  const contents = staging.read(ordered.filter(isSent))[Symbol.asyncIterator]();
  let part: Piece[] = [];
  let bytes = 0;
  try {
    for (const change of ordered) {
      const content = isSent(change) ? Buffer.from((await contents.next()).value as Buffer) : null;
      const size = content?.length ?? 0;
      if (part.length === MAX_REQUEST_ENTRIES || (part.length > 0 && bytes + size > MAX_REQUEST_BYTES)) {
        yield part;
        part = [];
        bytes = 0;
      }
      part.push({ change, content });
      bytes += size;
    }
  } finally {
    await contents.return?.();
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
