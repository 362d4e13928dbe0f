/** Annotations of a check run. The job of a workflow is a check run with the same id. */

import { readEntries } from "./pages.ts";
import { asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

/** Messages of all annotations; needs the permission `checks: read`. */
export async function listAnnotations({ client, owner, repo }: Repository, checkRunId: number): Promise<string[]> {
  const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
  const entries = await readEntries(client, route, { owner, repo, check_run_id: checkRunId });
  return asList(entries).map(({ message }) => asText(message));
}
