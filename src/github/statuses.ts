/** Commit statuses, the older of GitHub's two ways to mark a commit. */

import { answerOf, statusOf } from "./failure.ts";
import { readPages } from "./pages.ts";
import { asList, asText, asTextOrNull } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface Status {
  state: "error" | "failure" | "pending" | "success";
  context: string;
  /** At most 140 characters. */
  description: string;
  /** Page in the browser; null for none. */
  targetUrl: string | null;
}

/** The newest status of each context, or of the one that is looked for. One page is enough for that one as a rule. */
export async function listStatuses(
  { client, owner, repo }: Repository,
  sha: string,
  { context }: { context?: string } = {},
): Promise<Status[]> {
  const newest = new Map<string, Status>();
  const parameters = { owner, repo, ref: sha };
  // Newest first, all contexts mixed.
  for await (const page of readPages(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", parameters)) {
    for (const raw of asList(page.entries)) {
      const status: Status = {
        state: asText(raw.state) as Status["state"],
        context: asText(raw.context),
        description: asText(raw.description),
        targetUrl: asTextOrNull(raw.target_url),
      };
      if (!newest.has(status.context)) newest.set(status.context, status);
    }
    if (context !== undefined && newest.has(context)) break;
  }
  const statuses = [...newest.values()];
  return context === undefined ? statuses : statuses.filter((status) => status.context === context);
}

/** Sets a status; setting the same twice shows the same, so that a lost answer is no reason to look. */
export async function createStatus({ client, owner, repo }: Repository, sha: string, status: Status): Promise<void> {
  await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    owner,
    repo,
    sha,
    state: status.state,
    context: status.context,
    description: status.description,
    ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
    request: { isRepeatable: true, isNotYet: isTooNew },
  });
}

/** The commit may have been pushed a moment ago. */
function isTooNew(error: unknown): boolean {
  return statusOf(error) === 422 && /No commit found/i.test(answerOf(error));
}
