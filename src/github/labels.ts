import { describeFailure, isGone, statusOf } from "./failure.ts";
import type { Repository } from "./repository.ts";

export interface Label {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

/** Creates the label unless the repository has it. */
export async function ensureLabel({ client, owner, repo }: Repository, label: Label): Promise<void> {
  try {
    await client.request("POST /repos/{owner}/{repo}/labels", { owner, repo, ...label });
  } catch (error) {
    if (statusOf(error) !== 422 || !/already.exists/i.test(describeFailure(error))) throw error;
  }
}

/** Tells which of the names are labels of the repository. */
export async function findLabels(
  { client, owner, repo }: Repository,
  names: readonly string[],
): Promise<{ known: string[]; absent: string[] }> {
  const known: string[] = [];
  const absent: string[] = [];
  for (const name of names) {
    try {
      await client.request("GET /repos/{owner}/{repo}/labels/{name}", { owner, repo, name });
      known.push(name);
    } catch (error) {
      if (!isGone(error)) throw error;
      absent.push(name);
    }
  }
  return { known, absent };
}

/** Adds labels to an issue or pull request. Returns "refused" if GitHub does not accept them (422). */
export async function addLabels(
  { client, owner, repo }: Repository,
  issue: number,
  labels: readonly string[],
): Promise<"added" | "refused"> {
  try {
    await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
      owner,
      repo,
      issue_number: issue,
      labels: [...labels],
      // Adding a label a second time changes nothing.
      request: { isRepeatable: true },
    });
    return "added";
  } catch (error) {
    if (statusOf(error) === 422) return "refused";
    throw error;
  }
}

/** Removes a label. A label that does not exist counts as removed. */
export async function removeLabel({ client, owner, repo }: Repository, issue: number, name: string): Promise<void> {
  try {
    const parameters = { owner, repo, issue_number: issue, name };
    await client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
