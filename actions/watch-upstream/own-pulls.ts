/** Lists the pull requests on a watch's branches, and says which are ours. */

import { listPullRequests, type PullRequest, readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { branchPrefix, readBranchHead } from "./plan-branch.ts";
import { readPullMarker } from "./pull-marker.ts";

/** A pull request from a branch of the watch. */
export interface WatchPull {
  number: number;
  url: string;
  branch: string;
  /** The upstream commit in the branch's name. */
  head: string;
  /** The commit at the tip of the branch. */
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

/** Identifies our pull requests. */
export interface Watch {
  /** The name of the watch. */
  name: string;
  /** The account that opens them; asked for only when needed. */
  login(): Promise<string>;
  /** Numbers of the pull requests that the state records as ours, even if somebody has edited their descriptions. */
  recorded: Set<number>;
}

/** The watch's open pull requests, in one call per hundred open ones in the repository. */
export async function listOpenPulls(repository: Repository, watch: Watch): Promise<WatchPull[]> {
  return select(await listPullRequests(repository, { state: "open" }), watch);
}

/** Every pull request the watch ever had, to rebuild a lost state. */
export async function listAllPulls(repository: Repository, watch: Watch): Promise<WatchPull[]> {
  return select(await listPullRequests(repository, { state: "all" }), watch);
}

/** The pull requests from one upstream commit's branch, oldest first, in any state and with any base. */
export async function listPullsOf(repository: Repository, watch: Watch, head: string): Promise<WatchPull[]> {
  const branch = branchPrefix(watch.name) + head;
  const listed = await listPullRequests(repository, { state: "all", head: `${repository.owner}:${branch}` });
  // GitHub ignores a filter that it does not understand.
  return (await select(listed, watch)).filter((pull) => pull.branch === branch);
}

/** One pull request as it is now; null if it is gone or does not belong to this watch. */
export async function readWatchPull(repository: Repository, watch: Watch, number: number): Promise<WatchPull | null> {
  const pull = await readPullRequest(repository, number);
  return pull === "gone" ? null : ((await select([pull], watch))[0] ?? null);
}

/**
 * Reads each of our open pull requests again, one by one, because a list may show a merged or closed one as open for
 * minutes. Leaves out those that are gone.
 */
export async function confirmOpen(
  repository: Repository,
  watch: Watch,
  pulls: readonly WatchPull[],
): Promise<WatchPull[]> {
  const confirmed: WatchPull[] = [];
  for (const pull of pulls) {
    const now = pull.isOurs && pull.state === "open" ? await readWatchPull(repository, watch, pull.number) : pull;
    if (now !== null) confirmed.push(now);
  }
  return confirmed;
}

async function select(pulls: readonly PullRequest[], watch: Watch): Promise<WatchPull[]> {
  const found = pulls
    .filter(({ headRef }) => readBranchHead(watch.name, headRef) !== null)
    // A branch of the same name in a fork does not belong to this watch.
    .filter((pull) => pull.headRepositoryId !== null && pull.headRepositoryId === pull.baseRepositoryId);
  if (found.length === 0) return [];
  const login = await watch.login();
  return found.map((pull) => toWatchPull(pull, watch, login)).sort((a, b) => a.number - b.number);
}

/** Converts a pull request to one of the watch. */
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

/** GitHub ignores case in logins. */
function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
