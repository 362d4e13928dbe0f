/** Reads and sets commit statuses, the older of GitHub's two ways to mark a commit. */

import { answerOf, statusOf } from "./failure.ts";
import { readPages } from "./pages.ts";
import { RetryDue, type Tries } from "./plan-retry.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, asTextOrNull } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface CommitStatus {
  state: "error" | "failure" | "pending" | "success";
  context: string;
  /** At most 140 characters. */
  description: string;
  /** A web page; null for none. */
  targetUrl: string | null;
}

/** The status with the greater id is newer. */
export interface SetStatus extends CommitStatus {
  id: number;
}

/** Returns statuses of a context, newest first, from the first page that has any. */
export async function listStatuses(
  { client, owner, repo }: Repository,
  sha: string,
  context: string,
): Promise<SetStatus[]> {
  // The pages contain all contexts, newest first.
  const pages = readPages(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
  for await (const page of pages) {
    const own = asList(page.entries).filter((raw) => asText(raw.context) === context);
    if (own.length > 0) return own.map(toStatus);
  }
  return [];
}

function toStatus(raw: AnswerFields): SetStatus {
  return {
    id: asNumber(raw.id),
    state: asText(raw.state) as CommitStatus["state"],
    context: asText(raw.context),
    description: asText(raw.description),
    targetUrl: asTextOrNull(raw.target_url),
  };
}

/** `unsure`: the outcome is unknown, or GitHub asked us to wait. The wait is over. Look before you write again. */
export type StatusAnswer = { kind: "set"; id: number } | { kind: "unsure"; tries: Tries };

/** Sets a status in a single try. `earlier` has the previous tries of the same write. */
export async function createStatus(
  { client, owner, repo }: Repository,
  sha: string,
  { status: { state, context, description, targetUrl }, earlier }: { status: CommitStatus; earlier: Tries },
): Promise<StatusAnswer> {
  const request = { isRepeatable: true, isNotYet: isTooNew, earlierTries: earlier };
  try {
    const { data } = await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
      owner,
      repo,
      sha,
      state,
      context,
      description,
      ...(targetUrl === null ? {} : { target_url: targetUrl }),
      request,
    });
    return { kind: "set", id: asNumber(asFields(data).id) };
  } catch (error) {
    if (error instanceof RetryDue) return { kind: "unsure", tries: error.tries };
    throw error;
  }
}

/**
 * True if GitHub does not know the commit. A commit that was just pushed may not be visible everywhere on GitHub yet.
 */
function isTooNew(error: unknown): boolean {
  return statusOf(error) === 422 && /No commit found/i.test(answerOf(error));
}
