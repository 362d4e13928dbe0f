/** Finds the route for a request and answers it. */

import { ARTIFACT_ROUTES } from "./artifacts.ts";
import { BRANCH_ROUTES } from "./branch-rules.ts";
import { CHECK_RUN_ROUTES } from "./check-runs.ts";
import { COMMENT_ROUTES } from "./comments.ts";
import { COMPARE_ROUTES } from "./compare.ts";
import { GIT_OBJECT_ROUTES } from "./git-objects.ts";
import { GIT_REF_ROUTES } from "./git-refs.ts";
import { answerGraphql, GRAPHQL_PATH } from "./graphql.ts";
import { ISSUE_ROUTES } from "./issues.ts";
import { JOB_ROUTES } from "./jobs.ts";
import { LABEL_ROUTES } from "./labels.ts";
import type { Lists } from "./lists.ts";
import { MERGE_ROUTES, settlePulls } from "./merge-pull.ts";
import { PULL_ROUTES } from "./pulls.ts";
import { type ApiAnswer, findRoute, Refusal, type Route, toErrorAnswer } from "./router.ts";
import { RUN_ROUTES } from "./runs.ts";
import { REPOSITORY_ROUTES } from "./show-repository.ts";
import type { GitHubState } from "./state.ts";
import { STATUS_ROUTES } from "./statuses.ts";

export const ROUTES: readonly Route[] = [
  ...[GIT_REF_ROUTES, GIT_OBJECT_ROUTES, PULL_ROUTES, ISSUE_ROUTES, COMMENT_ROUTES, LABEL_ROUTES, RUN_ROUTES],
  ...[ARTIFACT_ROUTES, BRANCH_ROUTES, COMPARE_ROUTES, JOB_ROUTES, STATUS_ROUTES, CHECK_RUN_ROUTES, REPOSITORY_ROUTES],
  ...MERGE_ROUTES,
].flat();
const PAGING = ["per_page", "page"];

export interface Question {
  method: string;
  /** Relative to the API's address, and still encoded. */
  pathname: string;
  /** Starts with a question mark; empty if there is no query. */
  query: string;
  authorization: string | undefined;
  /** Decoded JSON; null without a body, undefined if the body is not JSON. */
  body: unknown;
}

export async function answerRoute(state: GitHubState, lists: Lists, question: Question): Promise<ApiAnswer> {
  const { method, pathname } = question;
  const root = `/repos/${state.owner}/${state.repo}`;
  const isHere = `${pathname.toLowerCase()}/`.startsWith(`${root.toLowerCase()}/`);
  const found = isHere ? findRoute(ROUTES, method, pathname.slice(root.length)) : null;
  const docs = `https://docs.github.com/rest${found === null ? "" : `/${found.route.docs}`}`;
  try {
    authenticate(state, question);
    if (pathname === GRAPHQL_PATH && method === "POST" && question.body !== undefined) {
      return await answerGraphql(state, (question.body ?? {}) as Record<string, unknown>);
    }
    if (found === null) throw new Refusal(404, "Not Found");
    if (question.body === undefined) throw new Refusal(400, "Problems parsing JSON");
    const { route, params } = found;
    const refusal = checkPermission(route, { state, params }, docs);
    if (refusal !== null) return refusal;
    const query = new URLSearchParams(question.query);
    requireKnownQuery(route, query);
    const body = (question.body ?? {}) as Record<string, unknown>;
    const path = decodeURIComponent(pathname);
    if (path.includes("/pulls")) await settlePulls(state);
    lists.changed();
    const own = { born: lists.born, ...lists.open(path) };
    const answer = await route.handle({ state, path: pathname, params, query, body, lists: own });
    if (method !== "GET") lists.changed();
    return answer;
  } catch (error) {
    if (error instanceof Refusal) return toErrorAnswer(error, docs);
    throw error;
  }
}

function authenticate(state: GitHubState, { authorization }: Question): void {
  if (state.token === null) return;
  const given = authorization?.replace(/^(token|bearer) +/i, "");
  if (given === undefined) throw new Refusal(401, "Requires authentication");
  if (given !== state.token) throw new Refusal(401, "Bad credentials");
}

function checkPermission(
  route: Route,
  request: { state: GitHubState; params: Record<string, string> },
  docs: string,
): ApiAnswer | null {
  const needed = route.method === "GET" ? "read" : "write";
  const areas = [typeof route.area === "function" ? route.area(request) : route.area].flat();
  const granted = areas.map((area) => request.state.permissions[area] ?? "write");
  if (granted.some((level) => level === "write" || level === needed)) return null;
  const refusal = toErrorAnswer(new Refusal(403, "Resource not accessible by integration"), docs);
  const accepted = areas.map((area) => `${area.replaceAll("-", "_")}=${needed}`).join("; ");
  return { ...refusal, headers: { "x-accepted-github-permissions": accepted } };
}

/** An ignored parameter would make the request look correct. */
function requireKnownQuery(route: Route, query: URLSearchParams): void {
  for (const name of query.keys()) {
    if ([...PAGING, ...(route.query ?? [])].includes(name)) continue;
    throw new Error(`${route.method} ${route.path} does not know the query parameter ${name}`);
  }
}
