/** Reads check runs, which need the permission `checks: read`; a workflow's job is a check run with the same id. */

import { isGone, isPermissionDenied } from "./failure.ts";
import { readEntries } from "./pages.ts";
import { asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export async function listAnnotations({ client, owner, repo }: Repository, checkRunId: number): Promise<string[]> {
  const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
  const entries = await readEntries(client, route, { owner, repo, check_run_id: checkRunId });
  return asList(entries).map(({ message }) => asText(message));
}

/** Returns the id of the app that reports the check run; null if GitHub does not say or the token may not see it. */
export async function readAppId({ client, owner, repo }: Repository, checkRunId: number): Promise<number | null> {
  try {
    const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}";
    const { data } = await client.request(route, { owner, repo, check_run_id: checkRunId });
    const { id } = asFields(asFields(data).app);
    return typeof id === "number" ? id : null;
  } catch (error) {
    if (isGone(error) || isPermissionDenied(error)) return null;
    throw error;
  }
}
