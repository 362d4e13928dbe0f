/** The routes: their types, how a request finds its route, and shared answers. */

import type { Lists, ListView } from "./lists.ts";
import type { GitHubState } from "./state.ts";

export interface RouteRequest {
  state: GitHubState;
  /** Still encoded. */
  path: string;
  /** The decoded values of the `:name` parts. `*name` matches the rest of the path. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Decoded JSON; an empty object without a body. */
  body: Record<string, unknown>;
  lists: RouteLists;
}

export type RouteLists = ListView & Pick<Lists, "born">;

export interface ApiAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

type Areas = string | readonly string[];

export interface Route {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** The path below /repos/:owner/:repo, such as `/git/ref/*ref`. */
  path: string;
  /**
   * The permission that the route needs. Any one of several is enough. GET needs read, and other methods need write.
   */
  area: Areas | ((request: Pick<RouteRequest, "state" | "params">) => Areas);
  /** Error bodies link to this section of docs.github.com/rest. */
  docs: string;
  /** The query parameters that the route accepts, besides those for pages. */
  query?: readonly string[];
  handle(request: RouteRequest): Promise<ApiAnswer> | ApiAnswer;
}

/** Thrown to answer with an error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: unknown[] | undefined;
  constructor(status: number, message: string, errors?: unknown[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = () => new Refusal(404, "Not Found");
export const unprocessable = (message: string) => new Refusal(422, message);
export const validationFailed = (error: Record<string, unknown>) => new Refusal(422, "Validation Failed", [error]);

export function toErrorAnswer({ status, message, errors }: Refusal, docs: string): ApiAnswer {
  const body = { message, ...(errors ? { errors } : {}), documentation_url: docs, status: String(status) };
  return { status, body };
}

export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : null;
    if (params !== null) return { route, params };
  }
  return null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index];
    if (value === undefined) return null;
    if (part.startsWith("*")) {
      params[part.slice(1)] = decodeURIComponent(given.slice(index).join("/"));
      return params;
    }
    if (part.startsWith(":")) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return wanted.length === given.length ? params : null;
}

/**
 * Returns one page of a list, with a `Link` header for the other pages. With a `key`, the body is an object with the
 * total and the list.
 */
export function paginate<T>(
  items: readonly T[],
  { state, query, path, lists }: RouteRequest,
  show: (item: T) => unknown,
  key?: string,
): ApiAnswer {
  const perPage = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const total = items.length + lists.phantoms;
  const last = Math.max(1, Math.ceil(total / perPage));
  const link = (rel: string, number: number) => {
    const others = new URLSearchParams(query);
    others.set("page", String(number));
    return `<${state.url}${path}?${others}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < last ? [link("next", page + 1), link("last", last)] : []),
    ...(page > 1 ? [link("first", 1)] : []),
  ];
  const end = Math.min(page * perPage, Math.max(0, items.length - lists.hidden));
  const shown = items.slice((page - 1) * perPage, end).map(show);
  const body = key === undefined ? shown : { total_count: total, [key]: shown };
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}) };
}

/** Throws a Refusal with 422 if the value is not text. */
export function requireText(body: Record<string, unknown>, key: string): string {
  const value = body[key];
  if (typeof value === "string") return value;
  throw new Refusal(422, `Invalid request.\n\n"${key}" wasn't supplied.`);
}
