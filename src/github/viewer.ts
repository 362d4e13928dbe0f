/** Identifies the account of a token through GraphQL, because the REST API does not support installation tokens. */

import type { CommitObject } from "../formats/commit-object.ts";
import { askGraphql } from "./graphql.ts";
import { asFields, loginOf } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export const WORKFLOW_LOGIN = "github-actions[bot]";

const VIEWER = "query { viewer { login } }";
const AUTHOR = `query ($owner: String!, $repo: String!, $oid: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { author { user { login } } } } }
}`;

/** Returns the login of the token's account, such as octocat or my-app[bot]; empty if GitHub does not say. */
export async function readLogin(repository: Repository): Promise<string> {
  const answer = await askGraphql(repository, VIEWER);
  return answer.kind === "data" ? loginOf(answer.data.viewer) : "";
}

/** True if the token's account is the author of the commit, by name, by GitHub address, or according to GitHub. */
export async function isViewersCommit(repository: Repository, { id, author }: CommitObject): Promise<boolean> {
  const { owner, repo } = repository;
  const answer = await askGraphql(repository, AUTHOR, { owner, repo, oid: id });
  const login = answer.kind === "data" ? loginOf(answer.data.viewer).toLowerCase() : "";
  if (answer.kind !== "data" || login === "") return false;
  const known = asFields(asFields(asFields(answer.data.repository).object).author).user;
  const [, local = ""] = /^(?:\d+\+)?([^@]+)@users\.noreply\./i.exec(author.email) ?? [];
  return [author.name, local, loginOf(known)].some((name) => name.toLowerCase() === login);
}
