import type { Client } from "./connect.ts";
import { answerOf, describeFailure, isOutage, statusOf } from "./failure.ts";

export interface PullRequestPlan {
  client: Client;
  owner: string;
  repo: string;
  /** Branch of the same repository that has the commits, such as `pipekeeper/dashboard`. */
  head: string;
  /** Branch that they are to be merged into. */
  base: string;
  title: string;
  body: string;
}

export interface PullRequest {
  number: number;
  /** Page in the browser. */
  url: string;
  /** False if it was open already. */
  created: boolean;
}

/**
 * Opens the pull request from head into base, or brings the title and body of the open one up to date. GitHub allows
 * one open pull request per head and base, so whoever loses a race finds the winner's in the list.
 */
export async function upsertPullRequest(plan: PullRequestPlan): Promise<PullRequest> {
  const open = await findOpen(plan);
  if (open !== null) return update(plan, open);
  try {
    return await create(plan);
  } catch (error) {
    const lostRace = statusOf(error) === 422 && describeFailure(error).includes("A pull request already exists");
    // After an outage nobody knows whether it was created.
    if (!lostRace && !isOutage(error)) throw error;
    const opened = await findOpen(plan);
    if (opened === null) throw error;
    return update(plan, opened);
  }
}

interface Found {
  number: number;
  html_url: string;
  title: string;
  body: string | null;
}

async function findOpen({ client, owner, repo, head, base }: PullRequestPlan): Promise<Found | null> {
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: "open",
    head: `${owner}:${head}`,
    base,
    sort: "created",
    direction: "asc",
    per_page: 100,
  });
  // A head that GitHub does not understand makes it ignore the filter.
  return data.find((pull) => pull.head.ref === head && pull.base.ref === base) ?? null;
}

async function create({ client, owner, repo, head, base, title, body }: PullRequestPlan): Promise<PullRequest> {
  const request = { isNotYet: isTooNew };
  const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
  return { number: data.number, url: data.html_url, created: true };
}

async function update(plan: PullRequestPlan, open: Found): Promise<PullRequest> {
  const { client, owner, repo, title, body } = plan;
  // GitHub stores line ends as browsers send them.
  const isSame = open.title === title && (open.body ?? "").replaceAll("\r\n", "\n") === body;
  if (!isSame) await client.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
  return { number: open.number, url: open.html_url, created: false };
}

/** The head was pushed a moment ago, and GitHub may not see it everywhere yet. */
function isTooNew(error: unknown): boolean {
  return statusOf(error) === 422 && /"field":\s*"head",\s*"code":\s*"invalid"/.test(answerOf(error));
}
