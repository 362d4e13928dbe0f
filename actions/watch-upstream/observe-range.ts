import { compileGlobs, matchGlobs } from "../../src/files/match-globs.ts";
import { decodePath } from "../../src/git/decode-path.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import type { Git } from "../../src/git/run-git.ts";
import type { Time } from "../../src/pipeline/times.ts";
import type { RangeFact, RangeSize } from "./facts.ts";
import { readCommitDate } from "./read-commit-date.ts";

export interface RangeQuestion {
  /** `lastMergedCommit`. */
  base: string;
  /** The upstream head, as the remote reported it. */
  head: string;
  /** The lines of `upstream-paths`. */
  paths: readonly string[];
  /** The upstream head of our newest open pull request; null if there is none. */
  proposedHead: string | null;
}

/**
 * How upstream has moved since `base`. Call it after a fetch. `head-missing` means that upstream has moved on and the
 * reported head is no longer available, so ask for the head again.
 */
export async function observeRange(mirror: Mirror, question: RangeQuestion): Promise<RangeFact | "head-missing"> {
  const { base, head } = question;
  if (!(await mirror.fetchCommit(head))) return "head-missing";
  if (base === head) return { kind: "same" };
  if (!(await mirror.fetchCommit(base))) return { kind: "base-missing" };
  const mergeBase = await findMergeBase(mirror.git, base, head);
  if (mergeBase === base) return { kind: "ahead", size: await measure(mirror, base, question) };
  // In a shallow clone, two commits may seem to have nothing in common.
  if (mergeBase === null)
    return (await isShallow(mirror)) ? { kind: "base-missing" } : { kind: "rewritten", mergeBase };
  return { kind: "rewritten", mergeBase: { sha: mergeBase, size: await measure(mirror, mergeBase, question) } };
}

/** How many commits `to` is ahead of `from`: 0 if equal, null if `to` is not a descendant or either is unknown. */
export async function countAhead({ git }: Mirror, from: string, to: string): Promise<number | null> {
  const { code } = await git.run(["merge-base", "--is-ancestor", from, to]);
  return code === 0 ? Number(await git.text(["rev-list", "--count", `${from}..${to}`])) : null;
}

/** The committer date in UTC; null if the mirror does not have the commit. */
export async function readCommitTime(mirror: Mirror, commit: string): Promise<Time | null> {
  const date = await readCommitDate(mirror, commit);
  return date === null ? null : date.toISOString().replace(".000Z", "Z");
}

/** Paths that differ between two commits, decoded by decodePath. A renamed file counts with both paths. */
export async function listDifferingPaths(git: Git, from: string, to: string): Promise<string[]> {
  return (await listDifferences(git, from, to)).map(({ path }) => path);
}

async function measure(mirror: Mirror, base: string, question: RangeQuestion): Promise<RangeSize> {
  const { head, paths, proposedHead } = question;
  const isWatched = matchGlobs(paths, "upstream-paths");
  const files = await listDifferences(mirror.git, base, head);
  const isKnown = proposedHead !== null && (await mirror.fetchCommit(proposedHead));
  const since = isKnown ? await listDifferences(mirror.git, proposedHead, head) : null;
  const countWatched = (list: readonly Difference[]) => list.filter(({ path }) => isWatched(path)).length;
  const watchedFiles = countWatched(files);
  const matched = await matchHead(mirror.git, { head, paths, isWatched, files });
  return {
    commits: Number(await mirror.git.text(["rev-list", "--count", `${base}..${head}`])),
    files: files.length,
    bytes: await sumSizes(mirror.git, files),
    watchedFiles,
    watchesNothing: watchedFiles === 0 && !matched.isWatched,
    unmatchedPaths: matched.unmatched,
    watchedSincePr: since === null ? null : countWatched(since),
  };
}

/**
 * Finds the lines that match neither a file of the head nor a changed file, and whether any file is watched. A commit
 * without files tells us nothing, so every line counts as matched.
 */
async function matchHead(
  git: Git,
  {
    head,
    paths,
    isWatched,
    files,
  }: Pick<RangeQuestion, "head" | "paths"> & { isWatched(path: string): boolean; files: readonly Difference[] },
): Promise<{ isWatched: boolean; unmatched: string[] }> {
  let isAnyWatched = false;
  let left = compileGlobs(paths, "upstream-paths");
  const look = (path: string) => {
    isAnyWatched ||= isWatched(path);
    left = left.filter((line) => !line.matches(path));
  };
  const isDone = () => isAnyWatched && left.length === 0;
  for (const { path } of files) if (!isDone()) look(path);
  if (isDone()) return { isWatched: true, unmatched: [] };
  const chunks: Buffer[] = [];
  for await (const chunk of git.stream(["ls-tree", "-r", "-z", "--name-only", "--full-tree", head])) chunks.push(chunk);
  const listing = Buffer.concat(chunks);
  if (listing.length === 0) return { isWatched: true, unmatched: [] };
  for (let at = 0; at < listing.length && !isDone(); ) {
    const end = listing.indexOf(0, at);
    look(decodePath(listing.subarray(at, end)));
    at = end + 1;
  }
  return { isWatched: isAnyWatched, unmatched: left.map(({ text }) => text) };
}

interface Difference {
  path: string;
  /** The id of the content at the newer commit; null for a removed file or a submodule. */
  id: string | null;
}

async function listDifferences(git: Git, from: string, to: string): Promise<Difference[]> {
  const chunks: Buffer[] = [];
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--end-of-options", from, to];
  for await (const chunk of git.stream(args)) chunks.push(chunk);
  const listing = Buffer.concat(chunks);
  const found: Difference[] = [];
  // The listing consists of pairs `:<mode> <mode> <id> <id> <status>\0<path>\0`.
  for (let at = 0; at < listing.length; ) {
    const middle = listing.indexOf(0, at);
    const end = listing.indexOf(0, middle + 1);
    const [, mode = "", , id = ""] = listing.toString("latin1", at, middle).split(" ");
    found.push({
      path: decodePath(listing.subarray(middle + 1, end)),
      id: mode.startsWith("10") || mode === "120000" ? id : null,
    });
    at = end + 1;
  }
  return found;
}

async function sumSizes(git: Git, files: readonly Difference[]): Promise<number> {
  const ids = files.map(({ id }) => id).filter((id) => id !== null);
  if (ids.length === 0) return 0;
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectsize)"], {
    input: ids.map((id) => `${id}\n`).join(""),
  });
  return stdout
    .toString("latin1")
    .split("\n")
    .reduce((sum, size) => sum + (Number(size) || 0), 0);
}

/** The best merge base; null if the histories have nothing in common. */
async function findMergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const { code, stdout } = await git.run(["merge-base", a, b]);
  return code === 0 ? stdout.toString().trim() : null;
}

/** True if the history of the upstream repository is cut off somewhere. */
export async function isShallow({ git }: Mirror): Promise<boolean> {
  return (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
}
