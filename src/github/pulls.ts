/** Reads, lists, opens and changes pull requests. */

import { UserError } from "../errors.ts";
import { answerOf, describeFailure, isFieldInvalid, isGone, statusOf } from "./failure.ts";
import { readLabels } from "./issues.ts";
import { readEntries, refuseAnswer } from "./pages.ts";
import {
  type AnswerFields,
  asFields,
  asList,
  asNumber,
  asNumberOrNull,
  asText,
  asTextOrNull,
  isFields,
  loginOf,
} from "./read-fields.ts";
import type { Repository } from "./repository.ts";

const LIST: string = "GET /repos/{owner}/{repo}/pulls";
const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const PAGE_SIZE = 100;
/** GitHub never serves this many pages. */
const MAX_PAGES = 1000;

/** A text that GitHub omitted is empty. */
export interface PullRequest {
  number: number;
  state: "open" | "closed";
  draft: boolean;
  headSha: string;
  headRef: string;
  /** Null if the fork was deleted. */
  headRepositoryId: number | null;
  baseRef: string;
  baseRepositoryId: number | null;
  /** The default branch of the base repository. */
  defaultBranch: string;
  /** The login; empty if the account no longer exists. */
  author: string;
  title: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** Null if the pull request was not merged. */
  mergedAt: string | null;
  url: string;
  labels: readonly string[];
  /** The number of comments in the conversation; null in lists. */
  comments: number | null;
}

export interface PullRequestQuery {
  state: "open" | "closed" | "all";
  /** `owner:branch`. GitHub ignores a head that it does not understand, so check the results. */
  head?: string | undefined;
  base?: string | undefined;
  sort?: "created" | "updated" | "popularity" | "long-running";
  direction?: "asc" | "desc";
}

export interface PullRequestPage {
  /** The first page is 1. */
  number: number;
  /** Null if the answer is not a list. An entry is null if it is not an object. GitHub does send such entries. */
  entries: (PullRequest | null)[] | null;
  /** True if the previous page announced this one. */
  isAnnounced: boolean;
  /** The requested address. */
  url: string;
}

export interface WantedPullRequest {
  head: string;
  base: string;
  title: string;
  body: string;
}

/** Reads the pages of a list on demand. */
export async function* readPullRequestPages(
  { client, owner, repo }: Repository,
  { state, head, base, sort, direction }: PullRequestQuery,
): AsyncGenerator<PullRequestPage> {
  const parameters = { owner, repo, state, head, base, sort, direction, per_page: PAGE_SIZE };
  let isAnnounced = false;
  for (let number = 1; number <= MAX_PAGES; number++) {
    const page = number === 1 ? undefined : number;
    const { data, headers, url } = await client.request(LIST, { ...parameters, page });
    const entries = Array.isArray(data) ? data.map((raw) => (isFields(raw) ? toPullRequest(raw) : null)) : null;
    yield { number, entries, isAnnounced, url };
    isAnnounced = headers.link?.includes('rel="next"') ?? false;
    // A full page may lack the link to the next page. Then only an empty page proves that the list has ended.
    if (entries === null || (!isAnnounced && entries.length < PAGE_SIZE)) return;
  }
  throw new UserError(`The list of pull requests did not end after ${MAX_PAGES} pages.`);
}

export async function listPullRequests(repository: Repository, query: PullRequestQuery): Promise<PullRequest[]> {
  const pulls: PullRequest[] = [];
  for await (const { entries, url } of readPullRequestPages(repository, query)) {
    if (entries === null) throw refuseAnswer(url);
    pulls.push(...entries.filter((pull) => pull !== null));
  }
  return pulls;
}

/** Returns "gone" if there is no pull request with this number. */
export async function readPullRequest(
  { client, owner, repo }: Repository,
  number: number,
): Promise<PullRequest | "gone"> {
  try {
    return toPullRequest(asFields((await client.request(ONE, { owner, repo, pull_number: number })).data));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

/** `isMergeable` is null while GitHub computes it. The request starts the computation. */
export async function readMergeability(
  { client, owner, repo }: Repository,
  number: number,
): Promise<{ pull: PullRequest; isMergeable: boolean | null }> {
  const raw = asFields((await client.request(ONE, { owner, repo, pull_number: number })).data);
  return { pull: toPullRequest(raw), isMergeable: typeof raw.mergeable === "boolean" ? raw.mergeable : null };
}

/** Closes the pull request without merging it. The branch stays. */
export async function closePullRequest({ client, owner, repo }: Repository, number: number): Promise<void> {
  await client.rest.pulls.update({ owner, repo, pull_number: number, state: "closed" });
}

/**
 * Lists the pull requests that GitHub connects with the commit, in any state and with any base. Empty for an unknown
 * commit.
 */
export async function listCommitPullRequests({ client, owner, repo }: Repository, sha: string): Promise<PullRequest[]> {
  try {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    return asList(await readEntries(client, route, { owner, repo, commit_sha: sha })).map(toPullRequest);
  } catch (error) {
    // 422: no commit has this id. 409: the repository has no commits.
    if (isGone(error) || [409, 422].includes(statusOf(error) ?? 0)) return [];
    throw error;
  }
}

/**
 * Opens the pull request in a single try. Look before you try again. After an outage (`isOutage`), the pull request may
 * be open. After a refusal (`isTwinRefused`), another one is open.
 */
export async function createPullRequest(
  { client, owner, repo }: Repository,
  { head, base, title, body }: WantedPullRequest,
): Promise<PullRequest> {
  const request = { isNotYet: isTooNew };
  try {
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return toPullRequest(asFields(data));
  } catch (error) {
    const remedy = findRemedy(error, { head, base, repository: `${owner}/${repo}` });
    if (remedy === null) throw error;
    const refused = `GitHub refused to open a pull request from "${head}" into "${base}" (${answerOf(error)})`;
    throw new UserError(`${refused}. ${remedy}`, { cause: error });
  }
}

/** Says what to do about a 422. Returns null for any other failure, and if such a pull request is already open. */
function findRemedy(
  error: unknown,
  { head, base, repository }: { head: string; base: string; repository: string },
): string | null {
  if (statusOf(error) !== 422 || isTwinRefused(error)) return null;
  if (isFieldInvalid(error, "base"))
    return `Set the base to a branch that exists: ${repository} has no branch "${base}".`;
  if (isTooNew(error)) return `Run again: ${repository} has no branch "${head}" any more, so somebody has deleted it.`;
  if (answerOf(error).includes("No commits between"))
    return `Run again: "${base}" has got the same commits, so there may be nothing left to propose.`;
  return "Correct what GitHub names, or run again if the repository has changed since.";
}

/** True if a pull request from the same head into the same base is already open. */
export function isTwinRefused(error: unknown): boolean {
  return statusOf(error) === 422 && describeFailure(error).includes("A pull request already exists");
}

export async function updatePullRequest(
  { client, owner, repo }: Repository,
  number: number,
  { title, body }: Pick<WantedPullRequest, "title" | "body">,
): Promise<void> {
  await client.rest.pulls.update({ owner, repo, pull_number: number, title, body });
}

/** True if GitHub does not know the head. A branch that was just pushed may not be visible everywhere on GitHub yet. */
function isTooNew(error: unknown): boolean {
  return isFieldInvalid(error, "head");
}

function toPullRequest(raw: AnswerFields): PullRequest {
  const head = asFields(raw.head);
  const base = asFields(raw.base);
  const baseRepository = asFields(base.repo);
  return {
    number: asNumber(raw.number),
    state: raw.state === "closed" ? "closed" : "open",
    draft: raw.draft === true,
    headSha: asText(head.sha),
    headRef: asText(head.ref),
    headRepositoryId: asNumberOrNull(asFields(head.repo).id),
    baseRef: asText(base.ref),
    baseRepositoryId: asNumberOrNull(baseRepository.id),
    defaultBranch: asText(baseRepository.default_branch),
    author: loginOf(raw.user),
    title: asText(raw.title),
    body: asText(raw.body),
    createdAt: asText(raw.created_at),
    updatedAt: asText(raw.updated_at),
    closedAt: asTextOrNull(raw.closed_at),
    mergedAt: asTextOrNull(raw.merged_at),
    url: asText(raw.html_url),
    labels: readLabels(raw.labels),
    comments: asNumberOrNull(raw.comments),
  };
}
