/**
 * The one client that every call to the GitHub API goes through: the toolkit's octokit with our policy for faults as a
 * hook.
 */

import { GitHub } from "@actions/github/lib/utils";
import { UserError } from "../errors.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { brokenAnswer, describeFailure, withoutSecret } from "./failure.ts";
import type { ProxyEnv } from "./find-proxy.ts";
import { type NoteCall, noteCalls } from "./note-calls.ts";
import { NO_TRIES, planRetry, RetryDue, type Tries } from "./plan-retry.ts";
import { type Download, download, type RequestLimits, sendRequest } from "./send-request.ts";
import { spaceWrites } from "./space-writes.ts";
import { watchClock } from "./watch-clock.ts";

export interface Client extends InstanceType<typeof GitHub> {
  /** Requests made so far, each try counted. */
  calls(): number;
  /**
   * GitHub's time, for decisions that must not depend on the runner's clock; null before the first answer, or if answers
   * do not tell it.
   */
  serverNow(): Date | null;
  /** Reads an address without the token. An outage before the answer is handled like one of the API. */
  download(url: string): Promise<Download>;
}

export interface ConnectOptions {
  /** Value of GITHUB_API_URL, such as `https://api.github.com`. */
  apiUrl: string;
  /** Empty for anonymous reading. */
  token: string;
  sleep(ms: number): Promise<void>;
  /** [0, 1) */
  random(): number;
  /** Elapsed time, from a clock that never goes back. */
  elapsedMs(): number;
  /** Gets one line for each call that is made again. */
  log?: (line: string) => void;
  /** Gets one line for each try of a call. */
  note?: (line: string) => void;
  /**
   * Time limit for everything from now on, waits included. Without it, one call waits for at most a minute in total.
   */
  timeLimitMs?: number;
  /** Input that sets the time limit, for messages; `timeout-seconds` by default. */
  timeLimitInput?: string;
  /** Shortest time between writes, and delay of the first retry; tests set it low. */
  unitMs?: number;
  /** Environment that may name a proxy, for messages; the toolkit reads the process's own. */
  proxyEnv?: ProxyEnv;
  /** Longest time for one try. */
  timeoutMs?: number;
}

interface Call {
  method: string;
  url: string;
  request?: {
    /** True if it can be done twice without harm; by default everything but a POST. */
    isRepeatable?: boolean;
    /** True for a refusal that may only mean that something new is not visible everywhere on GitHub yet. */
    isNotYet?: (error: unknown) => boolean;
    /**
     * Set for a write that only its caller repeats: the client tries once, waits if that makes sense, and throws a
     * RetryDue.
     */
    earlierTries?: Tries;
    parseSuccessResponseBody?: boolean;
  };
}
interface Answer {
  status: number;
  headers: object;
  data: unknown;
}

const MAX_TRIES = 5;
const WAIT_WITHOUT_LIMIT_MS = 60_000;
const TRY_TIMEOUT_MS = 30_000;
const UNIT_MS = 1000;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client with a user agent, time limits, a few retries, and error messages that say what to do. */
export function connect(options: ConnectOptions): Client {
  const token = options.token.trim();
  // fetch quotes a header value that it cannot send, and the token must not get into an error.
  if (/[^\x21-\x7e]/.test(token)) {
    throw new UserError(
      "The token has white space or non-ASCII characters inside. Expected one token, as GitHub gave it.",
    );
  }
  const endsAt = options.elapsedMs() + (options.timeLimitMs ?? Number.POSITIVE_INFINITY);
  const connection: Connection = { ...options, endsAt, calls: 0, noteCall: noteCalls(options) };
  const client = new GitHub({
    baseUrl: options.apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: "pipekeeper",
    // Time limits are set here and not in the hook below, because inner hooks get the call as it was before.
    request: {
      log: SILENT,
      fetch: (url: string, question: RequestInit) =>
        connection.noteCall({ method: question.method ?? "GET", url }, () =>
          sendRequest(url, question, limitsOf(connection)),
        ),
    },
    log: SILENT,
    auth: token,
  });
  const clock = watchClock(options.elapsedMs);
  const inTurn = spaceWrites({ ...options, spacingMs: options.unitMs ?? UNIT_MS });
  client.hook.wrap("request", (send, call) => {
    const askOnce = async () => {
      connection.calls++;
      const answer = await Promise.resolve(send(call)).catch((error: unknown) => {
        clock.noteError(error);
        throw withoutSecret(error, token);
      });
      clock.note(answer.headers);
      return requireWhole(answer, call);
    };
    if (!isSpaced(call)) return sendPatiently(askOnce, call, connection);
    // If the caller repeats the write, the wait before that counts towards the time between writes.
    if (call.request?.earlierTries !== undefined) return sendPatiently(() => inTurn(askOnce), call, connection);
    return inTurn(() => sendPatiently(askOnce, call, connection));
  });
  return Object.assign(client, {
    calls: () => connection.calls,
    serverNow: clock.now,
    download: (url: string) => {
      const call = { method: "GET", url };
      return sendPatiently(() => downloadOnce(call, connection), call, connection);
    },
  });
}

interface Connection extends ConnectOptions {
  /** A point in time of elapsedMs. */
  endsAt: number;
  calls: number;
  noteCall: NoteCall;
}

/**
 * Git objects and refs notify nobody, and one commit may take hundreds of them. Most GraphQL requests write nothing.
 */
function isSpaced({ method, url }: Call): boolean {
  return method !== "GET" && !/\/git\/|\/graphql$/.test(url);
}

async function sendPatiently<A>(send: () => Promise<A>, call: Call, connection: Connection): Promise<A> {
  const earlier = call.request?.earlierTries;
  const met = { ...(earlier ?? NO_TRIES) };
  for (;;) {
    refuseLate(call, connection);
    met.tries++;
    try {
      return await send();
    } catch (error) {
      await waitToRetry(error, call, { connection, met });
    }
    if (earlier !== undefined) throw new RetryDue(met);
  }
}

/** Returns when the call is to be made again; otherwise throws what is wrong. */
async function waitToRetry(
  error: unknown,
  call: Call,
  { connection, met }: { connection: Connection; met: Tries },
): Promise<void> {
  const { method, url, request } = call;
  const retry = planRetry(error, {
    isRepeatable: request?.isRepeatable ?? method !== "POST",
    isNotYet: request?.isNotYet?.(error) === true,
    outages: met.outages + 1,
    limits: met.limits,
    random: connection.random(),
    unitMs: connection.unitMs ?? UNIT_MS,
  });
  const { tries } = met;
  if (retry === null || tries >= MAX_TRIES) throw explainRefusal(error, { method, url, tries, patience: null });
  const { delayMs, cause } = retry;
  const { timeLimitMs } = connection;
  const isTooLong =
    timeLimitMs === undefined
      ? met.waitedMs + delayMs > WAIT_WITHOUT_LIMIT_MS
      : connection.elapsedMs() + delayMs >= connection.endsAt;
  if (isTooLong) throw explainRefusal(error, { method, url, tries, patience: describePatience(connection) });
  met.waitedMs += delayMs;
  met[cause === "outage" ? "outages" : "limits"]++;
  connection.log?.(`${describeFailure(error)}; asking again in ${delayMs} ms.`);
  await connection.sleep(delayMs);
}

function refuseLate({ method, url }: Call, connection: Connection): void {
  if (connection.elapsedMs() < connection.endsAt) return;
  throw new UserError(
    // The query of a log's address is a key.
    `${describePatience(connection)} was over before ${method} ${url.replace(/[?#].*$/s, "")} could be sent. Run the step again, or raise the limit.`.replace(
      /^t/,
      "T",
    ),
  );
}

function describePatience({ timeLimitMs, timeLimitInput = "timeout-seconds" }: Connection): string {
  if (timeLimitMs === undefined) return `the ${WAIT_WITHOUT_LIMIT_MS / 1000} s that one call may wait`;
  return `the time limit of ${timeLimitMs / 1000} s (${timeLimitInput})`;
}

function limitsOf({ timeoutMs = TRY_TIMEOUT_MS, proxyEnv = {}, endsAt, elapsedMs }: Connection): RequestLimits {
  return { proxyEnv, timeoutMs: Math.max(1, Math.min(timeoutMs, Math.ceil(endsAt - elapsedMs()))) };
}

async function downloadOnce(call: Call, connection: Connection): Promise<Download> {
  const answer = await connection
    .noteCall(call, () => download(call.url, limitsOf(connection)))
    .catch((error: Error) => {
      throw brokenAnswer(error.message, call, error);
    });
  if (answer.status < 500 && answer.status !== 429) return answer;
  throw brokenAnswer(`HTTP ${answer.status}`, call);
}

/**
 * octokit passes on a JSON answer that it could not decode as text: one that was cut off, and on Node 20 one with a
 * string of many megabytes, which overflows its number scanner. A proxy's page is not an answer either.
 */
function requireWhole<A extends Answer>(answer: A, call: Call): A {
  const isRaw = call.request?.parseSuccessResponseBody === false;
  if (isRaw || answer.status === 204 || answer.status === 205 || answer.status >= 300) return answer;
  const type = "content-type" in answer.headers ? String(answer.headers["content-type"]) : "";
  if (!/\bjson\b/.test(type)) throw brokenAnswer(`an answer of type "${type}" instead of JSON`, call);
  if (typeof answer.data !== "string") return answer;
  try {
    return { ...answer, data: JSON.parse(answer.data) };
  } catch (cause) {
    throw brokenAnswer("the answer was cut off", call, cause);
  }
}
