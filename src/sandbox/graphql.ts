/** Answers the few GraphQL operations that the REST API lacks. */

import { showCommit, typeOf } from "./git-objects.ts";
import { findAutoMergeFault } from "./merge-pull.ts";
import type { ApiAnswer } from "./router.ts";
import { readRef, tryGit } from "./run-git.ts";
import type { GitHubState, Pull } from "./state.ts";

export const GRAPHQL_PATH = "/graphql";

type Fields = Record<string, unknown>;
interface GraphqlError {
  type: string;
  message: string;
}

/** As on GitHub, an error also has the status 200. */
export async function answerGraphql(state: GitHubState, body: Fields): Promise<ApiAnswer> {
  const query = typeof body.query === "string" ? body.query : "";
  const variables = (body.variables ?? {}) as Fields;
  const [, field] = /^\s*(?:query|mutation)[^{]*\{\s*(\w+)/.exec(query) ?? [];
  const answer = ANSWERS[field as keyof typeof ANSWERS];
  if (answer === undefined) throw new Error(`the sandbox does not know the GraphQL field ${field}`);
  const found = await answer(state, variables);
  if (!("type" in found)) return { status: 200, body: { data: found } };
  const error = { ...found, path: [field], locations: [{ line: 1, column: 1 }] };
  return { status: 200, body: { data: { [field as string]: null }, errors: [error] } };
}

const ANSWERS = { viewer, updateRefs, enablePullRequestAutoMerge };

async function viewer(state: GitHubState, { oid }: Fields): Promise<Fields> {
  const { login } = state;
  if (typeof oid !== "string") return { viewer: { login } };
  if ((await typeOf(state, oid)) !== "commit") return { viewer: { login }, repository: { object: null } };
  const { author } = await showCommit(state, oid);
  const known = state.accounts.get(author.email.toLowerCase()) ?? null;
  return { viewer: { login }, repository: { object: { author: { user: known && { login: known } } } } };
}

async function updateRefs(state: GitHubState, variables: Fields): Promise<Fields | GraphqlError> {
  const { repositoryId, refUpdates } = requireInput(variables, ["repositoryId", "refUpdates", "clientMutationId"]);
  if (repositoryId !== `R_${state.repositoryId}`) return { type: "NOT_FOUND", message: "Could not resolve to a node." };
  if ((state.permissions.contents ?? "write") !== "write") return FORBIDDEN;
  const [update, ...more] = refUpdates as Fields[];
  if (update === undefined || more.length > 0) throw new Error("the sandbox updates one ref at a time");
  const { name, beforeOid, afterOid, force = false, ...others } = update;
  if (Object.keys(others).length > 0) throw new Error(`a RefUpdate has no ${Object.keys(others)}`);
  const ref = String(name);
  const at = (await readRef(state.bareRepository, ref)) ?? "0".repeat(40);
  const refused = (message: string): GraphqlError => ({ type: "UNPROCESSABLE", message });
  if (beforeOid !== undefined && beforeOid !== at) return refused(`${ref} is at ${at}, but expected ${beforeOid}`);
  if ((await typeOf(state, String(afterOid))) === null) return refused("Object does not exist");
  if (
    force !== true &&
    (await tryGit(state.bareRepository, ["merge-base", "--is-ancestor", at, String(afterOid)])).code !== 0
  )
    return refused("Update is not a fast forward");
  const branch = ref.replace("refs/heads/", "");
  if (state.branchRules.some((rule) => rule.branch === branch && rule.forbidsForce))
    return refused("Cannot force-push to this branch");
  const moved = await tryGit(state.bareRepository, ["update-ref", ref, String(afterOid), at]);
  return moved.code === 0 ? { updateRefs: { clientMutationId: null } } : refused("Reference cannot be updated");
}

const FORBIDDEN: GraphqlError = { type: "FORBIDDEN", message: "Resource not accessible by integration" };

async function enablePullRequestAutoMerge(state: GitHubState, variables: Fields): Promise<Fields | GraphqlError> {
  const known = ["pullRequestId", "mergeMethod", "expectedHeadOid", "commitHeadline", "commitBody", "authorEmail"];
  const { pullRequestId, mergeMethod = "MERGE" } = requireInput(variables, known);
  const pull = state.pulls.find(({ number }) => pullRequestId === `PR_${number}`);
  if (pull === undefined) return { type: "NOT_FOUND", message: "Could not resolve to a node." };
  if ((state.permissions["pull-requests"] ?? "write") !== "write") return FORBIDDEN;
  const method = String(mergeMethod).toLowerCase() as NonNullable<Pull["autoMerge"]>;
  const fault = await findAutoMergeFault(state, pull, method);
  if (fault !== null) return { type: "UNPROCESSABLE", message: fault };
  pull.autoMerge = method;
  return { enablePullRequestAutoMerge: { clientMutationId: null } };
}

function requireInput({ input }: Fields, known: readonly string[]): Fields {
  const unknown = Object.keys(input ?? {}).filter((key) => !known.includes(key));
  if (typeof input !== "object" || input === null || unknown.length > 0)
    throw new Error(`a mutation's input is missing, or has the unknown fields ${unknown.join(", ")}`);
  return input as Fields;
}
