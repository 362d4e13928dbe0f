/** Reads and writes git refs; if two runs create a ref or move it without force, GitHub refuses one of them. */

import { answerOf, describeFailure, isOutage, statusOf } from "./failure.ts";
import { askGraphql } from "./graphql.ts";
import type { Repository } from "./repository.ts";

export interface RefTip {
  commit: string;
  message: string;
}

const MAX_DELETIONS = 5;

export async function readBranch(repository: Repository, branch: string): Promise<string | null> {
  return readRef(repository, `refs/heads/${branch}`);
}

export async function readDefaultBranch({ client, owner, repo }: Repository): Promise<string> {
  return (await client.rest.repos.get({ owner, repo })).data.default_branch;
}

/** `ref` is a full name such as `refs/heads/x`. Returns null if there is no such ref. */
export async function readTip(repository: Repository, ref: string): Promise<RefTip | null> {
  const commit = await readRef(repository, ref);
  if (commit === null) return null;
  const { client, owner, repo } = repository;
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return { commit, message: data.message };
}

/** Creates the ref. Returns false if the ref already exists at another commit. */
export async function createRef(repository: Repository, ref: string, commit: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const request = { isRepeatable: true };
  const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request });
  return settle(repository, { ref, commit, lost: /already exists/i }, create);
}

/**
 * Moves the ref to `commit`, a child of its last known commit. Returns false if somebody else moved or removed the ref.
 */
export async function advanceRef(repository: Repository, ref: string, commit: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
  const lost = /not a fast.forward|cannot be updated|update failed|does not exist|not found/i;
  return settle(repository, { ref, commit, lost }, move);
}

/**
 * Removes the ref if it points to the commit. GitHub cannot check and remove in one step, so another run may move the
 * ref in between.
 */
export async function deleteRef(repository: Repository, ref: string, commit: string): Promise<void> {
  const { client, owner, repo } = repository;
  for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
    try {
      // The ref may belong to another run by the next try, so each try reads the ref first.
      await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
      return;
    } catch (error) {
      if (tries >= MAX_DELETIONS || !isOutage(error)) throw error;
    }
  }
}

export interface Move {
  branch: string;
  /** The commit of the branch when `to` was made; null if the branch did not exist. */
  from: string | null;
  to: string;
  /** True if `to` does not descend from `from`. */
  replaces: boolean;
}

/**
 * `elsewhere`: the branch is not at `from`. `at` is null if the branch does not exist. `refused`: `said` has GitHub's
 * messages.
 */
export type MoveResult =
  | { kind: "moved" }
  | { kind: "elsewhere"; at: string | null }
  | { kind: "refused"; said: readonly string[] };

/** Creates the branch, or moves it if it is still at `from`. */
export async function moveBranch(repository: Repository, { branch, from, to, replaces }: Move): Promise<MoveResult> {
  const { client, owner, repo } = repository;
  if (from === null) {
    await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
    return { kind: "moved" };
  }
  if (replaces) return replaceBranch(repository, { branch, from, to });
  try {
    // Another run may have moved the branch by the next try, so the client must not repeat the call.
    const request = { isRepeatable: false };
    await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false, request });
    return { kind: "moved" };
  } catch (error) {
    // Another update came first, or the branch was removed. GitHub does not say which.
    if (!/Reference (cannot be updated|update failed|does not exist)/.test(describeFailure(error))) throw error;
    const at = await readBranch(repository, branch);
    if (at === from) throw error;
    return { kind: "elsewhere", at };
  }
}

const REPLACE = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/** Replaces the branch only if it is still at `from`, so no other push is lost. The REST API has no such condition. */
async function replaceBranch(
  repository: Repository,
  { branch, from, to }: { branch: string; from: string; to: string },
): Promise<MoveResult> {
  const { client, owner, repo } = repository;
  const { data } = await client.rest.repos.get({ owner, repo });
  const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
  const input = { repositoryId: data.node_id, refUpdates: [update] };
  const answer = await askGraphql(repository, REPLACE, { input });
  if (answer.kind === "data") return { kind: "moved" };
  // GitHub does not document its message about a moved branch, so read the branch.
  const at = await readBranch(repository, branch);
  if (at === to) return { kind: "moved" };
  return at === from ? { kind: "refused", said: answer.said } : { kind: "elsewhere", at };
}

/** True if the tip is the commit or descends from it. */
export async function descendsFrom(repository: Repository, tip: string, commit: string): Promise<boolean> {
  return (await countAhead(repository, tip, commit)) !== null;
}

/** Returns how many commits `tip` is ahead of `commit`; null if `tip` does not descend from `commit`. */
export async function countAhead(repository: Repository, tip: string, commit: string): Promise<number | null> {
  if (tip === commit) return 0;
  const { client, owner, repo } = repository;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${commit}...${tip}`,
      // The first page also lists the changed files, which can be large.
      page: 2,
      per_page: 1,
    });
    return data.status === "ahead" || data.status === "identical" ? data.ahead_by : null;
  } catch (error) {
    // The commit is unknown, or there is no common history.
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Returns true if the write happened. If the answer does not say, reads the ref. */
async function settle(
  repository: Repository,
  { ref, commit, lost }: { ref: string; commit: string; lost: RegExp },
  write: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const isRefused = (statusOf(error) === 422 || statusOf(error) === 409) && lost.test(answerOf(error));
    if (!isRefused && !isOutage(error)) throw error;
    if ((await readRef(repository, ref)) === commit) return true;
    if (isRefused) return false;
    throw error;
  }
}

async function readRef({ client, owner, repo }: Repository, ref: string): Promise<string | null> {
  try {
    return (await client.rest.git.getRef({ owner, repo, ref: shorten(ref) })).data.object.sha;
  } catch (error) {
    // 409: the repository has no commits.
    if (statusOf(error) === 404 || statusOf(error) === 409) return null;
    throw error;
  }
}

function shorten(ref: string): string {
  return ref.replace(/^refs\//, "");
}
