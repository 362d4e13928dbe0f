/** Times and addresses, which all kinds of answers contain. */

import type { GitHubState, RepositoryFacts } from "./state.ts";

/** A time as GitHub writes it, in whole seconds. */
export function stamp(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

/** The address of something in the repository's API. */
export function apiAddress(state: GitHubState, rest: string): string {
  return `${state.url}/repos/${state.owner}/${state.repo}${rest}`;
}

/** The address of a page of the repository. */
export function webAddress(state: GitHubState, rest: string): string {
  return `${state.webUrl}/${state.owner}/${state.repo}${rest}`;
}

export function thisRepository(state: GitHubState): RepositoryFacts {
  return { id: state.repositoryId, fullName: `${state.owner}/${state.repo}` };
}
