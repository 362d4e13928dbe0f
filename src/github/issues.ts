import { isGone } from "./failure.ts";
import { readPages } from "./pages.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, asTextOrNull, loginOf } from "./read-fields.ts";
import type { Repository } from "./repository.ts";
import { type Again, reviseBody } from "./revise-body.ts";

export interface Issue {
  number: number;
  title: string;
  body: string;
  /** Login; empty if the account is gone. */
  author: string;
  state: "open" | "closed";
  /** completed, not_planned, reopened or null. */
  stateReason: string | null;
  labels: string[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** Page in the browser. */
  url: string;
}

export interface IssueFilter {
  /** All of them must be on the issue. */
  labels?: readonly string[];
  state: "open" | "closed" | "all";
  sort?: "created" | "updated" | "comments";
  direction?: "asc" | "desc";
  /** Leaves out issues that were not touched since then. */
  since?: string;
  /** True for the last issue that is needed; no page behind it is read. */
  stopAt?: (issue: Issue) => boolean;
}

export interface IssueChange {
  body?: string;
  state?: "open" | "closed";
  stateReason?: "completed" | "not_planned" | "reopened";
}

const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";

/** All issues that fit, without pull requests. */
export async function listIssues({ client, owner, repo }: Repository, filter: IssueFilter): Promise<Issue[]> {
  const { labels = [], state, sort, direction, since, stopAt } = filter;
  const parameters = { owner, repo, labels: labels.join(","), state, sort, direction, since };
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

/** The issue as it is now; "gone" if it was deleted or transferred. */
export async function readIssue(repository: Repository, number: number): Promise<Issue | "gone"> {
  const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
  // GitHub sends on to where a transferred issue is now, which has a number of its own.
  return issue !== "gone" && issue.number === number ? issue : "gone";
}

/** Opens an issue. A failure may hide that it was opened (`isUnsureWrite`). */
export async function createIssue(
  { client, owner, repo }: Repository,
  { title, body, labels }: { title: string; body: string; labels: readonly string[] },
): Promise<Issue> {
  const content = { owner, repo, title, body, labels: [...labels] };
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
  return toIssue(asFields(data));
}

/**
 * Changes body or state. When nobody knows whether a change of the body happened, the issue is read and `again` gives
 * the body to write over it, or null to leave the issue; without `again` the same body is written unless it is there.
 */
export async function updateIssue(
  repository: Repository,
  number: number,
  { body, state, stateReason }: IssueChange,
  again?: Again<Issue>,
): Promise<Issue | "gone"> {
  const { client, owner, repo } = repository;
  const revised = body === undefined ? {} : reviseBody(body, () => readRaw(repository, number), toIssue, again);
  const send = (redirect: "manual" | "follow") =>
    client.request(`PATCH ${ONE}`, {
      owner,
      repo,
      issue_number: number,
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(stateReason === undefined ? {} : { state_reason: stateReason }),
      request: { ...revised, redirect },
    });
  return orGone(async () => {
    const sent = await send("manual");
    if (sent.status < 300) return toIssue(asFields(sent.data));
    // To the new name of the repository the write may follow, but not to the issue of another one.
    if ((await readIssue(repository, number)) === "gone") return "gone";
    return toIssue(asFields((await send("follow")).data));
  });
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
    createdAt: asText(raw.created_at),
    updatedAt: asText(raw.updated_at),
    closedAt: asTextOrNull(raw.closed_at),
    url: asText(raw.html_url),
  };
}

/** Names of labels, which come as objects or as texts. */
export function readLabels(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((label) => (typeof label === "string" ? label : asText(asFields(label).name))).filter(Boolean);
}
