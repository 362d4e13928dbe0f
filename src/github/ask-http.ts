/**
 * As much of `fetch` as octokit uses, over node:http: the first use of the built-in one costs about as much start-up as
 * Node itself, more than the rest of the client together (docs/decisions.md).
 */

import http from "node:http";
import https from "node:https";

export interface HttpRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** `manual` hands a redirect on instead of following it. */
  redirect?: string;
  /** Time for the answer and its text, or for each piece of a body that is read in pieces. */
  timeoutMs: number;
}

/** The part of `Response` that octokit and the reading of logs use. */
export interface Reply {
  status: number;
  url: string;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  /** The body in pieces; leaving the loop closes the connection. */
  body: AsyncIterable<Uint8Array>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type ProxyEnv = Readonly<Record<string, string | undefined>>;

export type AskHttp = (address: string, question: HttpRequest) => Promise<Reply>;

const MAX_REDIRECTS = 5;
/** Shorter than servers keep an idle connection, so that no write meets one that is just being closed. */
const IDLE_MS = 4000;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Bodies that nobody reads are drained, so that their connections come free. */
const UNREAD = [204, 205, 304, ...REDIRECTS];

/**
 * A function that asks over connections which it keeps; they do not keep the process alive. A proxy is taken from
 * `proxyEnv` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) from Node 24.5 on; older ones pass it by.
 */
export function openHttp(proxyEnv: ProxyEnv = {}): AskHttp {
  const options = { keepAlive: true, timeout: IDLE_MS, proxyEnv: readProxies(proxyEnv) };
  const agents = { "http:": new http.Agent(options), "https:": new https.Agent(options) };

  return async (address, question) => {
    let url = new URL(address);
    let asked = question;
    for (let redirects = 0; ; redirects++) {
      const reply = await askOnce(url, asked, agents);
      const location = reply.headers.get("location");
      if (!REDIRECTS.includes(reply.status) || location === undefined || asked.redirect === "manual") return reply;
      if (redirects === MAX_REDIRECTS) throw new Error(`more than ${MAX_REDIRECTS} redirects`);
      const next = new URL(location, url);
      asked = redirect(asked, next.origin === url.origin);
      url = next;
    }
  };
}

/** Node passes a proxy without a scheme by, which other actions and curl take for one of http. */
function readProxies(env: ProxyEnv): Record<string, string | undefined> {
  const named = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
    const value = env[name];
    return value && !value.includes("://") ? [[name, `http://${value}`]] : [];
  });
  return { ...env, ...Object.fromEntries(named) };
}

/** GitHub asks for the same call at the new place; whatever proves who asks stays with the server it was meant for. */
function redirect(question: HttpRequest, isSameOrigin: boolean): HttpRequest {
  if (isSameOrigin) return question;
  if ((question.method ?? "GET") !== "GET") throw new Error("a write was redirected to another server");
  const headers = Object.entries(question.headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
  return { ...question, headers: Object.fromEntries(headers) };
}

type Agents = Record<"http:" | "https:", http.Agent>;

function askOnce(url: URL, question: HttpRequest, agents: Agents): Promise<Reply> {
  const { protocol } = url;
  if (protocol !== "http:" && protocol !== "https:") {
    return Promise.reject(new Error(`"${protocol}" is neither http: nor https:`));
  }
  return new Promise((resolve, reject) => {
    const { method = "GET", body, timeoutMs } = question;
    const headers: http.OutgoingHttpHeaders = { ...question.headers, "accept-encoding": "gzip" };
    if (body !== undefined) headers["content-length"] = Buffer.byteLength(body);
    const send = protocol === "https:" ? https.request : http.request;
    const request = send(url, { method, headers, agent: agents[protocol] });
    let waiting: http.ClientRequest | http.IncomingMessage = request;
    // The connection keeps the process alive, and it alone.
    const timer = setTimeout(() => {
      waiting.destroy(new Error(`time-out, no answer for ${timeoutMs} ms`));
    }, timeoutMs).unref();
    request.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.on("response", (response) => {
      waiting = response;
      resolve(toReply(url, response, timer));
    });
    request.end(body);
  });
}

function toReply(url: URL, response: http.IncomingMessage, timer: NodeJS.Timeout): Reply {
  async function* read(isRefreshed: boolean): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of await decode(response)) {
        if (isRefreshed) timer.refresh();
        yield chunk as Uint8Array;
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async function readWhole(): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read(false)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  const status = response.statusCode ?? 0;
  const isUnread = UNREAD.includes(status);
  if (isUnread) {
    clearTimeout(timer);
    response.on("error", () => {}).resume();
  }
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name, String(value));
  return {
    status,
    url: url.href,
    headers,
    body: read(true),
    text: async () => (isUnread ? "" : (await readWhole()).toString("utf8")),
    arrayBuffer: async () => new Uint8Array(await readWhole()).buffer,
  };
}

async function decode(response: http.IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  if (response.headers["content-encoding"] !== "gzip") return response;
  const { createGunzip } = await import("node:zlib");
  const { pipeline } = await import("node:stream");
  // Errors of the response reach the reader through the stream that it ends in.
  return pipeline(response, createGunzip(), () => {});
}
