import { isGone, statusOf } from "./failure.ts";
import { readLabels } from "./issues.ts";
import { readEntries, readPages } from "./pages.ts";
import {
  type AnswerFields,
  asFields,
  asList,
  asNumber,
  asNumberOrNull,
  asText,
  asTextOrNull,
  loginOf,
} from "./read-fields.ts";
import type { Repository } from "./repository.ts";

const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const LIST = "GET /repos/{owner}/{repo}/pulls";

export interface PullRequestFacts {
  number: number;
  state: "open" | "closed";
  merged: boolean;
  draft: boolean;
  locked: boolean;
  headSha: string;
  headRef: string;
  /** null if the fork is gone. */
  headRepositoryId: number | null;
  headOwner: string | null;
  baseRef: string;
  /** Login; empty if the account is gone. */
  author: string;
  title: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  /** Page in the browser. */
  url: string;
  labels: string[];
}

export interface PullRequestFilter {
  state: "open" | "closed" | "all";
  /** `owner:branch`; a head that GitHub does not understand makes it ignore the filter, so compare what comes. */
  head?: string;
  base?: string;
  sort?: "created" | "updated" | "popularity" | "long-running";
  direction?: "asc" | "desc";
  /** True for the last pull request that is needed; no page behind it is read. */
  stopAt?: (pull: PullRequestFacts) => boolean;
}

/** The pull request as it is now; "gone" if there is none of this number. */
export async function readPullRequest(
  { client, owner, repo }: Repository,
  number: number,
): Promise<PullRequestFacts | "gone"> {
  try {
    return toFacts(asFields((await client.request(ONE, { owner, repo, pull_number: number })).data));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

/** The pull requests that fit; `complete` is false if `stopAt` ended the reading before the list did. */
export async function listPullRequests(
  { client, owner, repo }: Repository,
  { stopAt, ...filter }: PullRequestFilter,
): Promise<{ pulls: PullRequestFacts[]; complete: boolean }> {
  const pulls: PullRequestFacts[] = [];
  for await (const page of readPages(client, LIST, { owner, repo, ...filter })) {
    for (const pull of asList(page.entries).map(toFacts)) {
      pulls.push(pull);
      if (stopAt?.(pull)) return { pulls, complete: false };
    }
  }
  return { pulls, complete: true };
}

/** Pull requests that GitHub connects with the commit, in whatever state, of whatever base; none for an unknown commit. */
export async function listCommitPullRequests(
  { client, owner, repo }: Repository,
  sha: string,
): Promise<PullRequestFacts[]> {
  try {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    return asList(await readEntries(client, route, { owner, repo, commit_sha: sha })).map(toFacts);
  } catch (error) {
    // 422: no commit of this id. 409: a repository without any.
    if (isGone(error) || [409, 422].includes(statusOf(error) ?? 0)) return [];
    throw error;
  }
}

/** Paths of the changed files, old names of renamed ones included; GitHub lists at most 3,000. */
export async function listPullRequestFiles({ client, owner, repo }: Repository, number: number): Promise<string[]> {
  const files = await readEntries(client, `${ONE}/files`, { owner, repo, pull_number: number });
  return asList(files).flatMap(({ filename, previous_filename }) =>
    [asText(filename), asText(previous_filename)].filter((name) => name !== ""),
  );
}

function toFacts(raw: AnswerFields): PullRequestFacts {
  const head = asFields(raw.head);
  const headRepository = asFields(head.repo);
  const mergedAt = asTextOrNull(raw.merged_at);
  return {
    number: asNumber(raw.number),
    state: raw.state === "closed" ? "closed" : "open",
    merged: raw.merged === true || mergedAt !== null,
    draft: raw.draft === true,
    locked: raw.locked === true,
    headSha: asText(head.sha),
    headRef: asText(head.ref),
    headRepositoryId: asNumberOrNull(headRepository.id),
    headOwner: loginOf(headRepository.owner) || null,
    baseRef: asText(asFields(raw.base).ref),
    author: loginOf(raw.user),
    title: asText(raw.title),
    createdAt: asText(raw.created_at),
    updatedAt: asText(raw.updated_at),
    closedAt: asTextOrNull(raw.closed_at),
    mergedAt,
    url: asText(raw.html_url),
    labels: readLabels(raw.labels),
  };
}
