/** Times and addresses, which all kinds of answers contain. */

import type { GitHubState, RepositoryFacts } from "./state.ts";

/** Times as GitHub writes them: whole seconds. */
export function stamp(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

/** Address of something in the repository's API. */
export function apiAddress(state: GitHubState, rest: string): string {
  return `${state.url}/repos/${state.owner}/${state.repo}${rest}`;
}

/** Address of a page of the repository. */
export function webAddress(state: GitHubState, rest: string): string {
  return `${state.webUrl}/${state.owner}/${state.repo}${rest}`;
}

export function thisRepository(state: GitHubState): RepositoryFacts {
  return { id: state.repositoryId, fullName: `${state.owner}/${state.repo}` };
}
