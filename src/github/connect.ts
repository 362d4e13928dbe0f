/** The one client that every call to the GitHub API goes through; the only importer of octokit. */

import { Octokit } from "@octokit/rest";
import { UserError } from "../errors.ts";
import { brokenAnswer, describeFailure, explainRefusal, headersOf, isOutage, isRateLimit } from "./failure.ts";

export type Client = Octokit;

export interface ConnectOptions {
  /** Value of GITHUB_API_URL, such as `https://api.github.com`. */
  apiUrl: string;
  /** Empty for anonymous reading. */
  token: string;
  sleep(ms: number): Promise<void>;
  /** [0, 1) */
  random(): number;
  /** One line for each call that is made again. */
  log?: (line: string) => void;
  /** Longest time one call may spend waiting between its tries. */
  waitBudgetMs?: number;
  /** Longest time one try may take. */
  timeoutMs?: number;
}

interface Call {
  method: string;
  url: string;
}
interface Answer {
  headers: object;
  data: unknown;
}

const MAX_TRIES = 5;
const BASE_DELAY_MS = 500;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client with a user agent, a time-out, a few retries and refusals that say what to do. */
export function connect(options: ConnectOptions): Client {
  const token = options.token.trim();
  // fetch quotes a header value that it cannot send, and the token must not get into an error.
  if (/[^\x21-\x7e]/.test(token)) {
    throw new UserError(
      "The token has white space or non-ASCII characters inside. Expected one token, as GitHub gave it.",
    );
  }
  // Not set in the hook below: hooks further in get the call as it was before.
  const fetchInTime: typeof fetch = (address, request) =>
    fetch(address, { ...request, signal: AbortSignal.timeout(options.timeoutMs ?? 60_000) });
  const client = new Octokit({
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: "pipekeeper",
    request: { fetch: fetchInTime, log: SILENT },
    log: SILENT,
    ...(token === "" ? {} : { auth: token }),
  });
  client.hook.wrap("request", (send, call) => sendPatiently(() => send(call), call, options));
  return client;
}

async function sendPatiently<A extends Answer>(
  send: () => A | Promise<A>,
  call: Call,
  options: ConnectOptions,
): Promise<A> {
  let budgetMs = options.waitBudgetMs ?? 60_000;
  for (let tries = 1; ; tries++) {
    try {
      return requireWhole(await send());
    } catch (error) {
      const delayMs = tries < MAX_TRIES ? planDelay(error, call.method, tries, options.random) : null;
      if (delayMs === null || delayMs > budgetMs) throw explainRefusal(error, call);
      budgetMs -= delayMs;
      options.log?.(`${describeFailure(error)}; asking again in ${delayMs} ms.`);
      await options.sleep(delayMs);
    }
  }
}

/**
 * Milliseconds until the next try, null for none. A write is only made again when GitHub says that it did nothing;
 * after any other failure it may have happened, and the caller has to look.
 */
function planDelay(error: unknown, method: string, tries: number, random: () => number): number | null {
  const limited = isRateLimit(error);
  if (!limited && !(method === "GET" && isOutage(error))) return null;
  const stated = limited ? statedDelayMs(error) : null;
  const backoffMs = BASE_DELAY_MS * 2 ** (tries - 1);
  return Math.round((stated ?? backoffMs / 2) + (random() * backoffMs) / 2);
}

/** What `retry-after` or the reset of the primary limit asks for, by the server's own clock. */
function statedDelayMs(error: unknown): number | null {
  const headers = headersOf(error);
  if (/^\d+$/.test(headers["retry-after"] ?? "")) return Number(headers["retry-after"]) * 1000;
  if (headers["x-ratelimit-remaining"] !== "0") return null;
  const resetMs = Number(headers["x-ratelimit-reset"]) * 1000 - Date.parse(headers.date ?? "");
  return Number.isFinite(resetMs) ? Math.max(0, resetMs) : null;
}

/**
 * octokit hands a JSON answer that it could not decode on as text: one that was cut off, and on Node 20 one with a
 * string of many megabytes, which its number scanner overflows on.
 */
function requireWhole<A extends Answer>(answer: A): A {
  const type = "content-type" in answer.headers ? String(answer.headers["content-type"]) : "";
  if (!type.startsWith("application/json") || typeof answer.data !== "string") return answer;
  try {
    return { ...answer, data: JSON.parse(answer.data) };
  } catch (cause) {
    throw brokenAnswer("the answer was cut off", cause);
  }
}
