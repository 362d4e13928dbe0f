import { describeFailure, statusOf } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Commit that the branch is at; null if there is no such branch. */
export async function readBranch({ client, owner, repo }: Repository, branch: string): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    // 409: a repository without any commit.
    if (statusOf(error) === 404 || statusOf(error) === 409) return null;
    throw error;
  }
}

export interface Move {
  branch: string;
  /** Commit that the branch was at when the new one was made; null if it did not exist. */
  from: string | null;
  to: string;
  /** True if `to` does not descend from `from`. */
  replaces: boolean;
}

/** Moves or creates the branch. Answers with the commit that it is at if that is not where it is expected. */
export async function moveBranch(
  repository: Repository,
  { branch, from, to, replaces }: Move,
): Promise<{ kind: "moved" } | { kind: "elsewhere"; at: string | null }> {
  const { client, owner, repo } = repository;
  if (from === null) {
    await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
    return { kind: "moved" };
  }
  if (replaces) {
    // A forced update cannot name the old value, so that a push within these few milliseconds would be lost; the
    // branch holds nothing but derived files, and the next run makes them again.
    const at = await readBranch(repository, branch);
    if (at !== from) return { kind: "elsewhere", at };
  }
  try {
    // Not made again unseen: meanwhile another run may have moved the branch on.
    const request = { isRepeatable: false };
    await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: replaces, request });
    return { kind: "moved" };
  } catch (error) {
    // Two updates at the same moment: the loser is told this, and nothing about the other one.
    if (!/Reference (cannot be updated|update failed)/.test(describeFailure(error))) throw error;
    const at = await readBranch(repository, branch);
    if (at === from) throw error;
    return { kind: "elsewhere", at };
  }
}

/** True if the tip is the commit or descends from it. */
export async function descendsFrom(repository: Repository, tip: string, commit: string): Promise<boolean> {
  if (tip === commit) return true;
  const { client, owner, repo } = repository;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${commit}...${tip}`,
      // Changed files, which can be large, come with the first page only.
      page: 2,
      per_page: 1,
    });
    return data.status === "ahead" || data.status === "identical";
  } catch (error) {
    // Unknown commit, or no common history.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
