/** Handles one request: records it, applies scripted faults, checks it and answers it. */

import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerRoute } from "./answer-route.ts";
import type { Faults, InjectedFailure } from "./faults.ts";
import { GRAPHQL_PATH } from "./graphql.ts";
import { STORAGE_PATH } from "./jobs.ts";
import type { Lists } from "./lists.ts";
import { isOdd } from "./odd.ts";
import { countRequest, refuseOverLimit, showRateLimit } from "./rate-limit.ts";
import type { ApiAnswer } from "./router.ts";
import { answerGit, findGitPath } from "./serve-git.ts";
import { serveLog } from "./serve-log.ts";
import type { GitHubState } from "./state.ts";

export interface RecordedRequest {
  method: string;
  /** Relative to the API's address, and decoded. */
  path: string;
  query: string;
  headers: IncomingMessage["headers"];
  /** Decoded JSON; null without a body, and for requests from git. */
  body: unknown;
  /** The status of the answer; 0 if the connection was closed without an answer. */
  status: number;
}

/** Checks requests and answers. Each function returns a sentence for each mistake. */
export interface ExchangeCheck {
  /** Called before the request has any effect. `pathname` is still encoded, and `query` starts with a question mark. */
  request(call: CheckedCall): string[];
  /** Not called for answers that a script or a test made up. */
  answer(call: CheckedCall, answer: { status: number; body: unknown }): string[];
}

export interface CheckedCall {
  method: string;
  pathname: string;
  query: string;
  /** Null without a body. */
  body: unknown;
}

export interface ServerContext {
  state: GitHubState;
  requests: RecordedRequest[];
  faults: Faults;
  lists: Lists;
  check: ExchangeCheck | null;
  violations: string[];
}

export async function serveRequest(
  around: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { state, requests, faults } = around;
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const path = decodeURIComponent(pathname);
  const record: RecordedRequest = { method, path, query: search, headers: request.headers, body: null, status: 0 };
  requests.push(record);
  const bytes = await readBody(request);
  const gitPath = findGitPath(state, path);
  if (gitPath === null) record.body = parseBody(bytes.toString("utf8"));
  await faults.runHooks(method, path);
  const reply = await reach(around, { record, pathname, gitPath, bytes, request, response });
  if (reply === null) return;
  record.status = reply.status;
  if (Buffer.isBuffer(reply.body)) {
    response.writeHead(reply.status, reply.headers).end(reply.body);
    return;
  }
  const isEmpty = [204, 302, 304].includes(reply.status);
  response.writeHead(reply.status, {
    ...(isEmpty ? {} : { "content-type": "application/json; charset=utf-8" }),
    date: state.now().toUTCString(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": `LOOP:${requests.length}`,
    ...showRateLimit(state),
    ...reply.headers,
  });
  if (isEmpty) response.end();
  else response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
}

interface Exchange {
  record: RecordedRequest;
  pathname: string;
  /** Null for a request to the API or the storage. */
  gitPath: string | null;
  bytes: Buffer;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Returns null if there is no answer, or if it was already sent. */
async function reach(around: ServerContext, exchange: Exchange): Promise<ApiAnswer | null> {
  const { record, pathname, gitPath, bytes, request, response } = exchange;
  const { method, path, query, headers, body } = record;
  const call = { method, pathname, query, body };
  const isStorage = path.startsWith(STORAGE_PATH);
  const isRest = !isStorage && gitPath === null && path !== GRAPHQL_PATH;
  const wrong = isRest ? (around.check?.request(call) ?? []) : [];
  if (wrong.length > 0) return complain(around, wrong);
  const fault = around.faults.takeFault(method, path);
  if (fault === null && isStorage) {
    record.status = 200;
    record.status = await serveLog(around.state, path, { request, response });
    return null;
  }
  const isDone = !isStorage && (fault === null || fault.when === "after");
  const answering = () =>
    gitPath === null
      ? answer(around, call, headers)
      : answerGit(around.state, { method, path: gitPath, query, headers, body: bytes });
  const done = isDone ? await answering() : null;
  if (fault === null || (done !== null && complaints.has(done))) return done;
  if (fault.status === "drop") request.socket.destroy();
  if (fault.status === "reset") request.socket.resetAndDestroy();
  return typeof fault.status === "number" ? toFaultAnswer(fault, fault.status) : null;
}

async function answer(
  around: ServerContext,
  call: CheckedCall,
  headers: IncomingMessage["headers"],
): Promise<ApiAnswer> {
  const { state, lists, check } = around;
  const limited = refuseOverLimit(state);
  if (limited !== null) return limited;
  const reply = await answerRoute(state, lists, { ...call, authorization: headers.authorization });
  const wrong = isOdd(reply.body) ? [] : (check?.answer(call, reply) ?? []);
  if (wrong.length > 0) return complain(around, wrong);
  const tagged = call.method === "GET" && reply.status === 200 ? withTag(reply, headers["if-none-match"]) : reply;
  if (tagged.status !== 304) countRequest(state);
  return tagged;
}

/** Scripted faults must not hide these answers. */
const complaints = new WeakSet<ApiAnswer>();

function complain({ violations }: ServerContext, faults: readonly string[]): ApiAnswer {
  violations.push(...faults.filter((fault) => !violations.includes(fault)));
  const message = `This does not fit GitHub's description of its API: ${faults.join("; ")}`;
  const complaint = { status: 500, body: { message } };
  complaints.add(complaint);
  return complaint;
}

function withTag(reply: ApiAnswer, known: string | undefined): ApiAnswer {
  const etag = `W/"${createHash("sha256").update(JSON.stringify(reply.body)).digest("hex")}"`;
  const isKnown = known?.split(/, */).some((tag) => tag.replace(/^W\//, "") === etag.replace(/^W\//, "")) ?? false;
  const headers = { ...reply.headers, etag };
  return isKnown ? { status: 304, body: null, headers } : { ...reply, headers };
}

function toFaultAnswer({ message, headers, body }: InjectedFailure, status: number): ApiAnswer {
  const error = {
    message: message ?? "Server Error",
    documentation_url: "https://docs.github.com/rest",
    status: `${status}`,
  };
  return { status, body: body ?? error, ...(headers ? { headers } : {}) };
}

/** Returns null for an empty body, and undefined if the body is not JSON. */
function parseBody(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
