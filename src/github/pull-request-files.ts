import { readEntries } from "./pages.ts";
import { asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface PullRequestChange {
  file: string;
  isAdded: boolean;
}

/** Lists the changed files. A renamed file also appears under its old name. GitHub lists at most 3,000 files. */
export async function listPullRequestChanges(
  { client, owner, repo }: Repository,
  number: number,
): Promise<PullRequestChange[]> {
  const files = await readEntries(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    owner,
    repo,
    pull_number: number,
  });
  return asList(files).flatMap(({ filename, previous_filename: oldName, status }) =>
    [
      { file: asText(filename), isAdded: status === "added" },
      { file: asText(oldName), isAdded: false },
    ].filter(({ file }) => file !== ""),
  );
}

export async function listPullRequestFiles(repository: Repository, number: number): Promise<string[]> {
  return (await listPullRequestChanges(repository, number)).map(({ file }) => file);
}
