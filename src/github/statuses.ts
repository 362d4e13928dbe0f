/** Commit statuses, the older of GitHub's two ways to mark a commit. */

import { answerOf, statusOf } from "./failure.ts";
import { readPages } from "./pages.ts";
import { asList, asText, asTextOrNull } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface CommitStatus {
  state: "error" | "failure" | "pending" | "success";
  context: string;
  /** At most 140 characters. */
  description: string;
  /** Page in the browser; null for none. */
  targetUrl: string | null;
}

/** The newest status of a context; null if there is none. */
export async function readStatus(
  { client, owner, repo }: Repository,
  sha: string,
  context: string,
): Promise<CommitStatus | null> {
  // Newest first, all contexts mixed.
  const pages = readPages(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
  for await (const page of pages) {
    const raw = asList(page.entries).find((each) => asText(each.context) === context);
    if (raw === undefined) continue;
    const state = asText(raw.state) as CommitStatus["state"];
    return { state, context, description: asText(raw.description), targetUrl: asTextOrNull(raw.target_url) };
  }
  return null;
}

/** Sets a status. Setting it twice does no harm, so the client repeats it after an outage. */
export async function createStatus(
  { client, owner, repo }: Repository,
  sha: string,
  { state, context, description, targetUrl }: CommitStatus,
): Promise<void> {
  await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    owner,
    repo,
    sha,
    state,
    context,
    description,
    ...(targetUrl === null ? {} : { target_url: targetUrl }),
    request: { isRepeatable: true, isNotYet: isTooNew },
  });
}

/** The commit may have been pushed a moment ago. */
function isTooNew(error: unknown): boolean {
  return statusOf(error) === 422 && /No commit found/i.test(answerOf(error));
}
