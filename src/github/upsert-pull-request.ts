/** Keeps one pull request open for a branch. */

import { isOutage } from "./failure.ts";
import {
  createPullRequest,
  isTwinRefused,
  listPullRequests,
  type PullRequest,
  updatePullRequest,
  type WantedPullRequest,
} from "./pulls.ts";
import type { Repository } from "./repository.ts";

/**
 * Opens the pull request, or updates the title and body of the open one. GitHub allows only one open pull request per
 * head and base. If another run opens a pull request first, this run updates that pull request.
 */
export async function upsertPullRequest(
  repository: Repository,
  wanted: WantedPullRequest,
): Promise<{ number: number; url: string; created: boolean; labels: readonly string[] }> {
  const open = await findOpenPullRequest(repository, wanted);
  if (open !== null) return update(repository, open, wanted);
  try {
    const { number, url } = await createPullRequest(repository, wanted);
    return { number, url, created: true, labels: [] };
  } catch (error) {
    // After an outage, the pull request may be open.
    if (!isTwinRefused(error) && !isOutage(error)) throw error;
    const opened = await findOpenPullRequest(repository, wanted);
    if (opened === null) throw error;
    return update(repository, opened, wanted);
  }
}

/** Returns null if no pull request from head into base is open. */
export async function findOpenPullRequest(
  repository: Repository,
  { head, base }: Pick<WantedPullRequest, "head" | "base">,
): Promise<PullRequest | null> {
  const query = {
    state: "open",
    head: `${repository.owner}:${head}`,
    base,
    sort: "created",
    direction: "asc",
  } as const;
  const pulls = await listPullRequests(repository, query);
  // GitHub ignores a filter that it does not understand.
  return pulls.find((pull) => pull.headRef === head && pull.baseRef === base) ?? null;
}

async function update(repository: Repository, open: PullRequest, { title, body }: WantedPullRequest) {
  // GitHub stores CRLF line breaks.
  const isSame = open.title === title && open.body.replaceAll("\r\n", "\n") === body;
  if (!isSame) await updatePullRequest(repository, open.number, { title, body });
  return { number: open.number, url: open.url, created: false, labels: open.labels };
}
