import { isGone } from "./failure.ts";
import { readPages } from "./pages.ts";
import { NO_TRIES, RetryDue, type Tries } from "./plan-retry.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, asTextOrNull, loginOf } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface Issue {
  number: number;
  title: string;
  body: string;
  /** The login; empty if the account no longer exists. */
  author: string;
  state: "open" | "closed";
  /** completed, not_planned, reopened or null. */
  stateReason: string | null;
  labels: string[];
  locked: boolean;
  comments: number;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  url: string;
}

export interface IssueFilter {
  /** The issue must have all of these labels. */
  labels?: readonly string[];
  state: "open" | "closed" | "all";
  creator?: string;
  sort?: "created" | "updated" | "comments";
  direction?: "asc" | "desc";
  /** Omits issues that have not changed since then. */
  since?: string | undefined;
  /** Returns true for the last issue that the caller needs. */
  stopAt?: (issue: Issue) => boolean;
}

export interface IssueChange {
  body?: string;
  state?: "open" | "closed";
  stateReason?: "completed" | "not_planned" | "reopened";
}

export type IssueWrite =
  | { kind: "written"; issue: Issue }
  /** The issue was deleted or transferred. */
  | { kind: "gone" }
  /** The outcome is unknown, or GitHub asked us to wait. The wait is over. Look before you write again. */
  | { kind: "unsure"; tries: Tries };

const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";

/** Lists all matching issues. Omits pull requests. */
export async function listIssues({ client, owner, repo }: Repository, filter: IssueFilter): Promise<Issue[]> {
  const { labels = [], state, creator, sort, direction, since, stopAt } = filter;
  const parameters = { owner, repo, labels: labels.join(","), state, creator, sort, direction, since };
  const issues: Issue[] = [];
  for await (const page of readPages(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
    for (const raw of asList(page.entries)) {
      if (raw.pull_request) continue;
      const issue = toIssue(raw);
      issues.push(issue);
      if (stopAt?.(issue)) return issues;
    }
  }
  return issues;
}

const NEWEST = 30;

/** Lists the newest issues. `lastNumber` is the number of the newest issue or pull request; 0 if there is none. */
export async function listNewest({ client, owner, repo }: Repository): Promise<{
  issues: Issue[];
  lastNumber: number;
}> {
  const order = { state: "all", sort: "created", direction: "desc", per_page: NEWEST } as const;
  const { data } = await client.request("GET /repos/{owner}/{repo}/issues", { owner, repo, ...order });
  const entries = asList(data);
  return {
    issues: entries.filter(({ pull_request }) => !pull_request).map(toIssue),
    lastNumber: Math.max(0, ...entries.map(({ number }) => asNumber(number))),
  };
}

/** Returns "gone" if the issue was deleted or transferred. */
export async function readIssue(repository: Repository, number: number): Promise<Issue | "gone"> {
  const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
  // GitHub redirects a transferred issue to its new place and number.
  return issue !== "gone" && issue.number === number ? issue : "gone";
}

/**
 * Opens an issue in a single try. `earlier` has the previous tries of the same write, which affect the wait after a
 * failure.
 */
export async function createIssue(
  { client, owner, repo }: Repository,
  { title, body, labels }: { title: string; body: string; labels: readonly string[] },
  earlier: Tries = NO_TRIES,
): Promise<Exclude<IssueWrite, { kind: "gone" }>> {
  // Repeating is safe, because the caller looks first.
  const request = { earlierTries: earlier, isRepeatable: true };
  const content = { owner, repo, title, body, labels: [...labels], request };
  return orUnsure(async () => {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
    return { kind: "written", issue: toIssue(asFields(data)) };
  });
}

/** Changes the body or the state in a single try. `earlier` is as for `createIssue`. */
export async function updateIssue(
  repository: Repository,
  number: number,
  { body, state, stateReason, earlier = NO_TRIES }: IssueChange & { earlier?: Tries },
): Promise<IssueWrite> {
  const { client, owner, repo } = repository;
  const send = (redirect: "manual" | "follow") =>
    client.request(`PATCH ${ONE}`, {
      owner,
      repo,
      issue_number: number,
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(stateReason === undefined ? {} : { state_reason: stateReason }),
      request: { earlierTries: earlier, redirect },
    });
  return orUnsure<IssueWrite>(async () => {
    const issue = await orGone(async () => {
      const sent = await send("manual");
      if (sent.status < 300) return toIssue(asFields(sent.data));
      // If the repository was renamed, the write may follow the redirect. If the issue was transferred, the write must
      // not follow the redirect.
      if ((await readIssue(repository, number)) === "gone") return "gone";
      return toIssue(asFields((await send("follow")).data));
    });
    return issue === "gone" ? { kind: "gone" } : { kind: "written", issue };
  });
}

async function orUnsure<T>(write: () => Promise<T>): Promise<T | { kind: "unsure"; tries: Tries }> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof RetryDue) return { kind: "unsure", tries: error.tries };
    throw error;
  }
}

async function orGone<T>(work: () => Promise<T | "gone">): Promise<T | "gone"> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

async function readRaw({ client, owner, repo }: Repository, number: number): Promise<AnswerFields> {
  return asFields((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}

function toIssue(raw: AnswerFields): Issue {
  return {
    number: asNumber(raw.number),
    title: asText(raw.title),
    body: asText(raw.body),
    author: loginOf(raw.user),
    state: raw.state === "closed" ? "closed" : "open",
    stateReason: asTextOrNull(raw.state_reason),
    labels: readLabels(raw.labels),
    locked: raw.locked === true,
    comments: asNumber(raw.comments),
    createdAt: asText(raw.created_at),
    updatedAt: asText(raw.updated_at),
    closedAt: asTextOrNull(raw.closed_at),
    url: asText(raw.html_url),
  };
}

/** Returns label names. In an answer, a label is an object or a plain string. */
export function readLabels(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((label) => (typeof label === "string" ? label : asText(asFields(label).name))).filter(Boolean);
}
