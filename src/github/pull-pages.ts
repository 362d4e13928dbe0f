/**
 * Lists of pull requests that say whether they are complete. pulls.ts reads the same list for those who can do
 * with what is there: it throws where the API fails and skips what it does not understand. Here either is an answer.
 */

import { UserError } from "../errors.ts";
import type { ListedPullRequest } from "../formats/listed-pull-request.ts";
import { describeFailure, isApiFailure } from "./failure.ts";
import { listPullRequestFiles } from "./pulls.ts";
import type { Repository } from "./repository.ts";

export interface PullQuery {
  state: "open" | "closed";
  /** null: any. */
  base: string | null;
  sort: "created" | "updated";
  direction: "asc" | "desc";
  /** Ends the list at the first one for which it holds; nothing behind it is wanted. */
  endsAt?: (pull: { updatedAt: string }) => boolean;
}

export interface PullSeen extends ListedPullRequest {
  updatedAt: string;
}

export interface PullPages {
  pulls: PullSeen[];
  /** Why the list is not complete, without a full stop; null if it is. What was read before is there all the same. */
  gap: string | null;
}

const PAGE_SIZE = 100;
/** More than GitHub serves; ends a list that would never end. */
const MAX_PAGES = 1000;
/** GitHub lists no more changed files than these. */
const MAX_FILES = 3000;

export async function readPullPages(repository: Repository, query: PullQuery): Promise<PullPages> {
  const { client, owner, repo } = repository;
  const { state, base, sort, direction, endsAt } = query;
  const about = { owner, repo, state, sort, direction, per_page: PAGE_SIZE, ...(base === null ? {} : { base }) };
  const pulls: PullSeen[] = [];
  const incomplete = (gap: string): PullPages => ({ pulls, gap });
  let isPromised = false;
  for (let page = 1; page <= MAX_PAGES; page++) {
    try {
      const { data, headers } = await client.rest.pulls.list({ ...about, ...(page === 1 ? {} : { page }) });
      if (!Array.isArray(data)) return incomplete(`page ${page} of the list was no list`);
      if (data.length === 0 && isPromised) return incomplete(`page ${page} of the list was announced and came empty`);
      isPromised = headers.link?.includes('rel="next"') ?? false;
      for (const item of data) {
        const pull = toPull(item);
        if (pull === null) return incomplete(`an entry on page ${page} of the list could not be understood`);
        if (endsAt?.(pull)) return { pulls, gap: null };
        pulls.push(pull);
      }
      // A full page without a link to the next one: only an empty page proves that it was the last.
      if (!isPromised && data.length < PAGE_SIZE) return { pulls, gap: null };
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      return incomplete(explain(error));
    }
  }
  return incomplete(`the list did not end after ${MAX_PAGES} pages`);
}

/** Every changed file of the pull request, old names of renamed ones too; null if they could not all be read. */
export async function readChangedFiles(repository: Repository, number: number): Promise<string[] | null> {
  try {
    const files = await listPullRequestFiles(repository, number);
    return files.length < MAX_FILES ? files : null;
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return null;
  }
}

/** True for whatever kept GitHub from being asked or from answering, the end of the time for it included. */
export function isUnanswered(error: unknown): boolean {
  return isApiFailure(error) || error instanceof UserError;
}

/** A failure of the API as part of a sentence. */
export function explain(error: unknown): string {
  const text = error instanceof UserError ? error.message : describeFailure(error);
  return text.replace(/\s+/g, " ").replace(/\.$/, "");
}

interface Item {
  number: number;
  html_url: string;
  title: string;
  state: string;
  draft?: boolean;
  user: { login: string } | null;
  head: { ref: string; repo: { id: number } | null };
  base: { ref: string; repo: { id: number; default_branch: string } };
  labels: { name: string }[];
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  merged_at: string | null;
}

/** null: not what GitHub sends. The types above are the API's promise, and a proxy may have made none. */
function toPull(item: Item): PullSeen | null {
  try {
    const pull: PullSeen = {
      number: item.number,
      url: item.html_url,
      title: item.title,
      author: item.user?.login ?? "",
      state: item.state === "closed" ? "closed" : "open",
      draft: item.draft === true,
      headRef: item.head.ref,
      headRepositoryId: item.head.repo?.id ?? null,
      baseRef: item.base.ref,
      baseRepositoryId: item.base.repo.id,
      defaultBranch: item.base.repo.default_branch,
      labels: (item.labels ?? []).map(({ name }) => name),
      createdAt: item.created_at,
      updatedAt: item.updated_at,
      closedAt: item.closed_at ?? null,
      mergedAt: item.merged_at ?? null,
    };
    const texts = [pull.title, pull.headRef, pull.baseRef, pull.defaultBranch];
    const isWhole = texts.every((text) => typeof text === "string") && Number.isInteger(pull.baseRepositoryId);
    return isWhole && !Number.isNaN(Date.parse(pull.createdAt)) ? pull : null;
  } catch {
    return null;
  }
}
