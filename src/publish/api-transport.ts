/**
 * Reaches a repository through the Git Data API: no clone, no checkout. It reads the wanted trees and blobs, and
 * publishes by creating a tree, a commit and then moving the branch, never by force where history is kept.
 * https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */

import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { hashBlob, openBlobs } from "../github/blobs.ts";
import { describeFailure, isApiFailure } from "../github/failure.ts";
import { descendsFrom, moveBranch, readBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import { openTrees } from "../github/trees.ts";
import { createCommit, createTree } from "./commit-files.ts";
import { layOut } from "./lay-out.ts";
import type { CheckoutResult, PushRequest, PushResult, Target, Transport } from "./transport.ts";

export interface ApiTransportOptions extends Repository {
  target: Target;
  /** Folder for temporary files, such as RUNNER_TEMP; a private one is made in it. */
  temporaryRoot: string;
  log(line: string): void;
}

interface Tips {
  /** Commit that state is read from. */
  source: string;
  /** Commit that the target branch is at; null if there is no such branch. */
  target: string | null;
}

export async function openApiTransport(options: ApiTransportOptions): Promise<Transport> {
  const { target, log } = options;
  const root = await mkdtemp(path.join(options.temporaryRoot, "pipekeeper-api-"));
  const directory = path.join(root, "files");
  await mkdir(directory);
  await mkdir(path.join(root, "blobs"));
  const blobs = openBlobs(options, path.join(root, "blobs"));
  const trees = openTrees(options);
  const treeIds = new Map<string, string>();
  let tips: Tips | null = null;

  function current(): Tips {
    if (tips === null) throw new Error("Nothing is checked out yet.");
    return tips;
  }

  async function treeOf(commit: string): Promise<string> {
    const known = treeIds.get(commit) ?? (await readTreeId(options, commit));
    treeIds.set(commit, known);
    return known;
  }

  async function checkOut(): Promise<CheckoutResult> {
    const work = async (): Promise<CheckoutResult> => {
      const found = await readTips(options, target);
      const entries = await trees.list(await treeOf(found.source), target.paths);
      const { files, read } = await layOut({ directory, entries, blobs, log });
      tips = found;
      log(`Read ${target.sourceBranch} at ${found.source.slice(0, 10)}: ${files} files, ${read} of them downloaded.`);
      return { kind: "ready", checkout: { commit: found.source, directory, readPublished, holdsPublished } };
    };
    return orRefused(work, (text) => ({ kind: "refused", text }));
  }

  async function readPublished(file: string): Promise<Buffer | null> {
    const sha = await findPublished(file);
    return sha === null ? null : blobs.read(sha);
  }

  async function holdsPublished(file: string, bytes: Buffer): Promise<boolean> {
    const sha = await findPublished(file);
    return sha !== null && sha === hashBlob(bytes, sha);
  }

  /** Id of a regular file. */
  async function findPublished(file: string): Promise<string | null> {
    const tip = current().target;
    const entry = tip === null ? null : await trees.find(await treeOf(tip), file);
    return entry !== null && entry.path === file && entry.mode.startsWith("100") ? entry.sha : null;
  }

  async function push(request: PushRequest): Promise<PushResult> {
    const { base, keepsOthers, parents, replaces } = planHistory(target.history, current());
    const tip = current().target;
    let commit: string | null = null;
    const work = async (): Promise<PushResult> => {
      const baseTree = base === null ? null : await treeOf(base);
      const shape = { tree: baseTree, keepsOthers, like: current().source };
      const tree = await createTree(options, shape, { paths: request.paths, directory, trees });
      const isHeld = tip !== null && tree === (await treeOf(tip));
      if (isHeld || (target.history === "fork" && tree === baseTree)) return { kind: "unchanged" };
      commit = await createCommit(options, { ...request, tree, parents });
      const moved = await moveBranch(options, { branch: target.targetBranch, from: tip, to: commit, replaces });
      if (moved.kind === "moved") return { kind: "pushed", commit };
      const text = `stale info: "${target.targetBranch}" is at ${moved.at ?? "nothing"} but expected ${tip ?? "nothing"}`;
      return { kind: "refused", commit, text };
    };
    return orRefused(work, (text) => ({ kind: "refused", commit, text }));
  }

  async function contains(commit: string): Promise<boolean> {
    const tip = current().target;
    return tip !== null && (await descendsFrom(options, tip, commit));
  }

  return { checkOut, push, contains, close: () => rm(root, { recursive: true, force: true }) };
}

interface Shape {
  /** Commit whose tree the files are compared with; null for none. */
  base: string | null;
  /** True if the other files of that tree are kept. */
  keepsOthers: boolean;
  parents: string[];
  /** True if the commit does not descend from the target's tip. */
  replaces: boolean;
}

function planHistory(history: Target["history"], { source, target: tip }: Tips): Shape {
  if (history === "fork") return { base: source, keepsOthers: true, parents: [source], replaces: true };
  // A branch that is to hold everything else too, and does not exist yet, starts where the state was read.
  const start = tip ?? source;
  if (history === "append") return { base: start, keepsOthers: true, parents: [start], replaces: false };
  const parents = history === "orphan-append" && tip !== null ? [tip] : [];
  return { base: tip, keepsOthers: false, parents, replaces: history === "orphan-replace" };
}

/** The answer of the work; where GitHub or the way there failed, its text as git shows what a server says. */
async function orRefused<T>(work: () => Promise<T>, refused: (text: string) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return refused(describeFailure(error).replaceAll(/^/gm, "remote: "));
  }
}

async function readTips(repository: Repository, { sourceBranch, targetBranch }: Target): Promise<Tips> {
  const isSame = sourceBranch === targetBranch;
  const [source, target] = await Promise.all([
    readBranch(repository, sourceBranch),
    isSame ? null : readBranch(repository, targetBranch),
  ]);
  if (source !== null) return { source, target: isSame ? source : target };
  throw new UserError(
    `Branch "${sourceBranch}" was not found in ${repository.owner}/${repository.repo}. ` +
      `Expected a branch with at least one commit that the token can read ("contents: read").`,
  );
}

async function readTreeId({ client, owner, repo }: Repository, commit: string): Promise<string> {
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return data.tree.sha;
}
