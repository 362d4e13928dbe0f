/** Sends one request to a package service with the toolkit's HTTP client. */

import type { IncomingMessage } from "node:http";
import { HttpClient } from "@actions/http-client";
import { type ConnectionFault, readFault } from "../../src/github/connection-fault.ts";
import { findProxy, type ProxyEnv } from "../../src/github/find-proxy.ts";

export interface ServiceRequest {
  url: string;
  /** JSON to post. Without a body, the method is GET. */
  body?: string | undefined;
  headers: Readonly<Record<string, string>>;
}

export interface SendOptions {
  userAgent: string;
  /** The Authorization header for each origin. Other servers never get the header, not even after a redirect. */
  credentials: ReadonlyMap<string, string>;
  proxyEnv: ProxyEnv;
  /** How long the service may be silent. */
  timeoutMs: number;
  /** How long a whole answer may take. */
  totalMs: number;
  maxBodyBytes: number;
}

export type ServiceAnswer =
  | { kind: "answer"; status: number; headers: IncomingMessage["headers"]; body: string }
  /** There was no answer, or only part of one. */
  | { kind: "fault"; fault: ConnectionFault }
  /** Trying again would not help. */
  | { kind: "unusable"; reason: string };

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEEPING_REDIRECTS = new Set([307, 308]);

export async function sendRequest(request: ServiceRequest, options: SendOptions): Promise<ServiceAnswer> {
  let { url } = request;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await sendOnce({ ...request, url }, options);
    const { location } = answer.kind === "answer" ? answer.headers : {};
    if (answer.kind !== "answer" || !REDIRECTS.has(answer.status) || location === undefined) return answer;
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    if (next === null || !/^https?:$/.test(next.protocol))
      return unusable("it redirects to something that is not an address");
    if (request.body !== undefined && !KEEPING_REDIRECTS.has(answer.status)) return unusable("it redirects a search");
    if (url.startsWith("https:") && next.protocol === "http:") return unusable("it redirects from https to http");
    url = next.href;
  }
  return unusable(`it redirects more than ${MAX_REDIRECTS} times`);
}

async function sendOnce(request: ServiceRequest, options: SendOptions): Promise<ServiceAnswer> {
  const { url, body } = request;
  const { userAgent, credentials, proxyEnv, timeoutMs } = options;
  const proxy = findProxy(url, proxyEnv);
  const client = new HttpClient(userAgent, [], { socketTimeout: timeoutMs, allowRedirects: false });
  const authorization = credentials.get(new URL(url).origin);
  const headers = {
    accept: "application/json",
    "accept-encoding": "identity",
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...request.headers,
    ...(authorization === undefined ? {} : { authorization }),
  };
  try {
    const { message } = await client.request(body === undefined ? "GET" : "POST", url, body ?? null, headers);
    const bytes = await readBody(message, options);
    if (bytes === null) return unusable(`its answer has more than ${options.maxBodyBytes} bytes`);
    // TextDecoder removes a byte order mark.
    const text = new TextDecoder().decode(bytes);
    return { kind: "answer", status: message.statusCode ?? 0, headers: message.headers, body: text };
  } catch (error) {
    return { kind: "fault", fault: readFault(error, { url, proxy, timeoutMs }) };
  } finally {
    client.dispose();
  }
}

/** Null if the answer is too long. */
async function readBody(message: IncomingMessage, options: SendOptions): Promise<Buffer | null> {
  const { timeoutMs, totalMs, maxBodyBytes } = options;
  // The toolkit's own timeout would only report a closed connection, so turn it off.
  message.setTimeout(0);
  const stop = (ms: number) => () => message.destroy(new Error(`timeout, no complete answer within ${ms} ms`));
  const silence = setTimeout(stop(timeoutMs), timeoutMs);
  const total = setTimeout(stop(totalMs), totalMs);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of message) {
      silence.refresh();
      bytes += chunk.length;
      // Leaving the loop closes the connection.
      if (bytes > maxBodyBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(silence);
    clearTimeout(total);
  }
}

function unusable(reason: string): ServiceAnswer {
  return { kind: "unusable", reason };
}
