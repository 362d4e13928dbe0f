/** Pull requests on the branches of a watch, and which of them are our own. */

import { listPullRequests, type PullRequest, readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { branchPrefix, readBranchHead } from "./plan-branch.ts";
import { readPullMarker } from "./pull-marker.ts";

/** A pull request from a branch of the watch. */
export interface WatchPull {
  number: number;
  url: string;
  branch: string;
  /** Upstream commit in the branch's name. */
  head: string;
  /** Commit at the branch. */
  headSha: string;
  base: string;
  state: "open" | "closed" | "merged";
  /** True if our account opened it, and it has our marker or is recorded in the state. */
  isOurs: boolean;
  author: string;
  title: string;
  body: string;
  labels: readonly string[];
  createdAt: string;
  updatedAt: string;
}

/** Whose pull requests are ours. */
export interface Watch {
  /** Name of the watch. */
  name: string;
  /** Account that opens them; asked only if it matters. */
  login(): Promise<string>;
  /** Numbers of the pull requests that the state has as ours, whatever became of their descriptions. */
  recorded: Set<number>;
}

/** The open pull requests of the watch, in one call for each hundred of the repository. */
export async function listOpenPulls(repository: Repository, watch: Watch): Promise<WatchPull[]> {
  return select(await listPullRequests(repository, { state: "open" }), watch);
}

/** All pull requests of the watch that there ever were, for a state that was lost. */
export async function listAllPulls(repository: Repository, watch: Watch): Promise<WatchPull[]> {
  return select(await listPullRequests(repository, { state: "all" }), watch);
}

/** The pull requests from the branch of one upstream commit, oldest first, in any state and with any base. */
export async function listPullsOf(repository: Repository, watch: Watch, head: string): Promise<WatchPull[]> {
  const branch = branchPrefix(watch.name) + head;
  const listed = await listPullRequests(repository, { state: "all", head: `${repository.owner}:${branch}` });
  // GitHub ignores the filter if it does not understand the head.
  return (await select(listed, watch)).filter((pull) => pull.branch === branch);
}

/** One pull request as it is now; null if it is gone or not of this watch. */
export async function readWatchPull(repository: Repository, watch: Watch, number: number): Promise<WatchPull | null> {
  const pull = await readPullRequest(repository, number);
  return pull === "gone" ? null : ((await select([pull], watch))[0] ?? null);
}

async function select(pulls: readonly PullRequest[], watch: Watch): Promise<WatchPull[]> {
  const found = pulls
    .filter(({ headRef }) => readBranchHead(watch.name, headRef) !== null)
    // A branch of the same name in a fork is not of this watch.
    .filter((pull) => pull.headRepositoryId !== null && pull.headRepositoryId === pull.baseRepositoryId);
  if (found.length === 0) return [];
  const login = await watch.login();
  return found.map((pull) => toWatchPull(pull, watch, login)).sort((a, b) => a.number - b.number);
}

/** The pull request as one of the watch. */
export function toWatchPull(
  pull: PullRequest,
  { name, recorded }: Pick<Watch, "name" | "recorded">,
  login: string,
): WatchPull {
  const { number, url, headRef: branch, headSha, baseRef: base, author, title, body, labels } = pull;
  return {
    ...{ number, url, branch, headSha, base, author, title, body, labels },
    head: branch.slice(branchPrefix(name).length),
    state: pull.mergedAt !== null ? "merged" : pull.state,
    isOurs: (recorded.has(number) || readPullMarker(body)?.name === name) && isSameLogin(author, login),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
  };
}

/** GitHub's logins are the same in upper and lower case. */
function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
