/** Sends one request to GitHub through the toolkit's HTTP clients. */

import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { defaults } from "@actions/github/lib/utils";
import { HttpClient } from "@actions/http-client";
import { readFault } from "./connection-fault.ts";
import { findProxy, type ProxyEnv } from "./find-proxy.ts";

export interface RequestLimits {
  /** The environment that may name a proxy, for messages. */
  proxyEnv: ProxyEnv;
  /** The time limit for a whole answer, or for each chunk of a download. */
  timeoutMs: number;
}

export interface Download {
  status: number;
  /** Yields chunks; empty unless the status is 200. Leaving the loop closes the connection. */
  body: AsyncIterable<Uint8Array>;
}

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 5;

/** `fetch` for octokit. Throws a ConnectionFault. */
export async function sendRequest(address: string, options: RequestInit, limits: RequestLimits): Promise<Response> {
  const { timeoutMs, proxyEnv } = limits;
  const signal = AbortSignal.timeout(timeoutMs);
  const isWrite = (options.method ?? "GET") !== "GET";
  const send = defaults.request?.fetch as Fetch;
  try {
    if (isWrite && options.redirect !== "manual") return await write(send, address, { ...options, signal });
    const response = await send(address, { ...options, signal });
    // An unread body would keep the connection busy.
    if (isRedirect(response)) await response.body?.cancel();
    return response;
  } catch (error) {
    throw readFault(error, { url: address, proxy: findProxy(address, proxyEnv), timeoutMs });
  }
}

/** fetch would turn a redirected POST into a GET, and would send a write to another server. */
async function write(send: Fetch, address: string, options: RequestInit): Promise<Response> {
  let url = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await send(url, { ...options, redirect: "manual" });
    if (!isRedirect(response)) return response;
    await response.body?.cancel();
    const next = new URL(response.headers.get("location") ?? "", url);
    if (next.origin !== new URL(url).origin) throw new Error("a write was redirected to another server");
    url = next.href;
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

function isRedirect({ status, headers }: Response): boolean {
  return status >= 300 && status < 400 && headers.has("location");
}

/**
 * Reads an address without sending the token. Throws a ConnectionFault. Each address needs its own client, because the
 * proxy depends on the address.
 */
export async function download(url: string, { timeoutMs, proxyEnv }: RequestLimits): Promise<Download> {
  const client = new HttpClient("pipekeeper", [], { socketTimeout: timeoutMs, maxRedirects: MAX_REDIRECTS });
  try {
    const { message } = await client.get(url, { "accept-encoding": "identity" });
    const status = message.statusCode ?? 0;
    if (status !== 200) message.destroy();
    return { status, body: status === 200 ? readInTime(message, timeoutMs) : Readable.from([]) };
  } catch (error) {
    client.dispose();
    throw readFault(error, { url, proxy: findProxy(url, proxyEnv), timeoutMs });
  }
}

async function* readInTime(message: IncomingMessage, timeoutMs: number): AsyncGenerator<Uint8Array> {
  // The toolkit's own timeout would only report that the connection was closed.
  message.setTimeout(0);
  const timer = setTimeout(() => {
    message.destroy(new Error(`timeout, no answer for ${timeoutMs} ms`));
  }, timeoutMs).unref();
  try {
    for await (const chunk of message) {
      timer.refresh();
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}
