/** Formats times and addresses for all kinds of answers. */

import type { GitHubState, RepositoryFacts } from "./state.ts";

/** GitHub writes times in whole seconds. */
export function stamp(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

export function apiAddress(state: GitHubState, rest: string): string {
  return `${state.url}/repos/${state.owner}/${state.repo}${rest}`;
}

export function webAddress(state: GitHubState, rest: string): string {
  return `${state.webUrl}/${state.owner}/${state.repo}${rest}`;
}

export function thisRepository(state: GitHubState): RepositoryFacts {
  return { id: state.repositoryId, fullName: `${state.owner}/${state.repo}` };
}
