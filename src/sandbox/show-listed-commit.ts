import { showCommit } from "./git-objects.ts";
import { apiAddress } from "./show.ts";
import type { GitHubState } from "./state.ts";

/** Shows a commit as lists and comparisons do. */
export async function showListedCommit(state: GitHubState, commit: string) {
  const { sha, node_id, html_url, parents, url: gitUrl, ...facts } = await showCommit(state, commit);
  const url = apiAddress(state, `/commits/${sha}`);
  return {
    sha,
    node_id,
    html_url,
    parents,
    url,
    comments_url: `${url}/comments`,
    commit: { ...facts, url: gitUrl, comment_count: 0 },
    author: null,
    committer: null,
  };
}
