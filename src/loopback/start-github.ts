/**
 * A stateful GitHub on the loopback interface: the API over a real bare repository and state in memory. One file per
 * area of routes; a further area is a further table in `ROUTES`.
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Fault, openFaults, type Script } from "./faults.ts";
import { GIT_OBJECT_ROUTES } from "./git-objects.ts";
import { GIT_REF_ROUTES } from "./git-refs.ts";
import { PULL_ROUTES } from "./pulls.ts";
import { type Answer, findRoute, Refusal, type Route, toErrorAnswer } from "./router.ts";
import type { BareFolder } from "./run-git.ts";
import type { GitHubState } from "./state.ts";

const ROUTES: readonly Route[] = [...GIT_REF_ROUTES, ...GIT_OBJECT_ROUTES, ...PULL_ROUTES];

export interface RecordedRequest {
  method: string;
  /** Decoded, below the API's address, without the query. */
  path: string;
  query: string;
  headers: IncomingMessage["headers"];
  body: unknown;
  /** Status of the answer; 0 if the connection was closed without one. */
  status: number;
}

export interface LoopbackGitHub {
  /** Address of the API, for GITHUB_API_URL. */
  url: string;
  state: GitHubState;
  /** Everything that was asked, in order of arrival. */
  requests: RecordedRequest[];
  script: Script;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface StartOptions {
  bareRepository: BareFolder;
  now(): Date;
  /** Start of the addresses that a browser would open; https://github.com by default. */
  webUrl?: string;
  owner: string;
  repo: string;
  token?: string;
  permissions?: GitHubState["permissions"];
  maxTreeEntries?: number;
}

export async function startGitHub(options: StartOptions): Promise<LoopbackGitHub> {
  const { bareRepository, now, owner, repo } = options;
  const state: GitHubState = {
    url: "",
    owner,
    repo,
    webUrl: options.webUrl ?? "https://github.com",
    bareRepository,
    now,
    token: options.token ?? null,
    permissions: options.permissions ?? {},
    maxTreeEntries: options.maxTreeEntries ?? 100_000,
    signedCommits: new Set(),
    nextNumber: 1,
    pulls: [],
    rateLimit: { limit: 5000, used: 0 },
  };
  const requests: RecordedRequest[] = [];
  const faults = openFaults();
  const server = createServer((request, response) => {
    serve({ state, requests, faults }, request, response).catch((error: Error) => {
      // A defect of this server: loud, and never mistaken for an answer that was asked for.
      response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `loopback GitHub failed: ${error.stack}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: state.url, state, requests, script: faults, close, [Symbol.asyncDispose]: close };
}

interface Surroundings {
  state: GitHubState;
  requests: RecordedRequest[];
  faults: ReturnType<typeof openFaults>;
}

async function serve(around: Surroundings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, requests, faults } = around;
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const path = decodeURIComponent(pathname);
  const record: RecordedRequest = { method, path, query: search, headers: request.headers, body: null, status: 0 };
  requests.push(record);
  record.body = parseBody(await readBody(request));
  await faults.runHooks(method, path);
  const fault = faults.takeFault(method, path);
  const done = fault === null || fault.when === "after" ? await answer(state, record, pathname) : null;
  if (fault?.status === "drop") {
    request.socket.destroy();
    return;
  }
  const reply = fault === null ? (done as Answer) : toFaultAnswer(fault);
  record.status = reply.status;
  response.writeHead(reply.status, {
    "content-type": "application/json; charset=utf-8",
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": `LOOP:${requests.length}`,
    ...countRateLimit(state),
    ...reply.headers,
  });
  response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body));
}

async function answer(state: GitHubState, record: RecordedRequest, pathname: string): Promise<Answer> {
  const root = `/repos/${state.owner}/${state.repo}`;
  const isHere = record.path.toLowerCase().startsWith(`${root.toLowerCase()}/`);
  const found = isHere ? findRoute(ROUTES, record.method, pathname.slice(root.length)) : null;
  const docs = `https://docs.github.com/rest${found === null ? "" : `/${found.route.docs}`}`;
  try {
    authenticate(state, record);
    if (found === null) throw new Refusal(404, "Not Found");
    if (record.body === undefined) throw new Refusal(400, "Problems parsing JSON");
    const refusal = checkPermission(state, found.route, docs);
    if (refusal !== null) return refusal;
    const { route, params } = found;
    const body = (record.body ?? {}) as Record<string, unknown>;
    return await route.handle({ state, params, query: new URLSearchParams(record.query), body });
  } catch (error) {
    if (error instanceof Refusal) return toErrorAnswer(error, docs);
    throw error;
  }
}

function authenticate(state: GitHubState, record: RecordedRequest): void {
  if (state.token === null) return;
  const given = record.headers.authorization?.replace(/^(token|bearer) +/i, "");
  if (given === undefined) throw new Refusal(401, "Requires authentication");
  if (given !== state.token) throw new Refusal(401, "Bad credentials");
}

function checkPermission(state: GitHubState, route: Route, docs: string): Answer | null {
  const needed = route.method === "GET" ? "read" : "write";
  const granted = state.permissions[route.area] ?? "write";
  if (granted === "write" || granted === needed) return null;
  const refusal = toErrorAnswer(new Refusal(403, "Resource not accessible by integration"), docs);
  return { ...refusal, headers: { "x-accepted-github-permissions": `${route.area.replaceAll("-", "_")}=${needed}` } };
}

function toFaultAnswer({ status, message, headers, body }: Fault): Answer {
  const error = {
    message: message ?? "Server Error",
    documentation_url: "https://docs.github.com/rest",
    status: `${status}`,
  };
  return { status: status as number, body: body ?? error, ...(headers ? { headers } : {}) };
}

function countRateLimit({ rateLimit, now }: GitHubState): Record<string, string> {
  rateLimit.used++;
  return {
    "x-ratelimit-limit": String(rateLimit.limit),
    "x-ratelimit-remaining": String(Math.max(0, rateLimit.limit - rateLimit.used)),
    "x-ratelimit-used": String(rateLimit.used),
    "x-ratelimit-reset": String(Math.floor(now().getTime() / 1000) + 3600),
    "x-ratelimit-resource": "core",
  };
}

/** null for no body, undefined for one that is not JSON. */
function parseBody(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
