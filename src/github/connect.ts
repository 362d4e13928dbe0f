/** The only client for the GitHub API: the toolkit's octokit with our error handling. */

import { GitHub } from "@actions/github/lib/utils";
import { UserError } from "../errors.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { brokenAnswer, describeFailure, withoutSecret } from "./failure.ts";
import type { ProxyEnv } from "./find-proxy.ts";
import { type NoteCall, noteCalls } from "./note-calls.ts";
import { NO_TRIES, planRetry, RetryDue, statedDelayMs, type Tries } from "./plan-retry.ts";
import { type Download, download, type RequestLimits, sendRequest } from "./send-request.ts";
import { spaceWrites } from "./space-writes.ts";
import { watchClock } from "./watch-clock.ts";

export interface Client extends InstanceType<typeof GitHub> {
  calls(): number;
  /** GitHub's time, for decisions that must not depend on the runner's clock. Null if no answer has had a time yet. */
  serverNow(): Date | null;
  /** Reads an address without sending the token. Retries after an outage, as for the API. */
  download(url: string): Promise<Download>;
}

export interface ConnectOptions {
  /** The value of GITHUB_API_URL, such as `https://api.github.com`. */
  apiUrl: string;
  /** If empty, the client reads anonymously. */
  token: string;
  sleep(ms: number): Promise<void>;
  /** [0, 1) */
  random(): number;
  /** Elapsed time from a clock that never goes back. */
  elapsedMs(): number;
  /** Called with one line for each retry of a call. */
  log?: (line: string) => void;
  /** Called with one line for each try of a call. */
  note?: (line: string) => void;
  /** The time limit for all calls and waits from now on. Without it, one call waits at most a minute in total. */
  timeLimitMs?: number;
  /** The input that sets the time limit, for messages; `timeout-seconds` by default. */
  timeLimitInput?: string;
  /** The shortest time between writes, and the delay of the first retry. Tests set it low. */
  unitMs?: number;
  /** The environment that may name a proxy, for messages. The toolkit reads the environment of the process. */
  proxyEnv?: ProxyEnv;
  /** The time limit of one try. */
  timeoutMs?: number;
}

interface Call {
  method: string;
  url: string;
  request?: {
    /** True if making the call twice is safe; by default true except for a POST. */
    isRepeatable?: boolean;
    /** True if the refusal may mean that something new is not visible everywhere on GitHub yet. */
    isNotYet?: (error: unknown) => boolean;
    /**
     * Set for a write that the caller repeats. The client tries once, waits if trying again can help, and throws a
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

const MAX_OUTAGES = 5;
/** Stops calls to a server that keeps asking for short waits. */
const MAX_TRIES = 20;
const WAIT_WITHOUT_LIMIT_MS = 60_000;
const TRY_TIMEOUT_MS = 30_000;
const UNIT_MS = 1000;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Creates a client with a user agent, time limits, retries and helpful error messages. */
export function connect(options: ConnectOptions): Client {
  const token = options.token.trim();
  // If fetch cannot send a header value, its error quotes the value. The token must not appear in an error.
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
    // The hook below cannot set the timeout, because inner hooks get the original call.
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
    // If the caller repeats the write, the wait before the retry also counts as a pause between writes.
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
  /** When the time limit ends, as a value of `elapsedMs`. */
  endsAt: number;
  calls: number;
  noteCall: NoteCall;
}

/**
 * True for a write that needs a pause before the next write. Git objects and refs notify nobody, and one commit may
 * need hundreds. Most GraphQL requests write nothing.
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

/** Waits until the call can be made again, or throws an error that explains the failure. */
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
  const isSpent = tries >= MAX_TRIES || (retry?.cause === "outage" && met.outages + 1 >= MAX_OUTAGES);
  if (retry === null || isSpent) throw explainRefusal(error, { method, url, tries, patience: null });
  const { delayMs, cause } = retry;
  const { timeLimitMs } = connection;
  const isTooLong =
    timeLimitMs === undefined
      ? met.waitedMs + delayMs > WAIT_WITHOUT_LIMIT_MS
      : connection.elapsedMs() + delayMs >= connection.endsAt;
  if (isTooLong) throw explainRefusal(error, { method, url, tries, patience: describePatience(connection) });
  met.waitedMs += delayMs;
  if (cause === "outage") met.outages++;
  else if (statedDelayMs(error) === null) met.limits++;
  connection.log?.(`${describeFailure(error)}; asking again in ${delayMs} ms.`);
  await connection.sleep(delayMs);
}

function refuseLate({ method, url }: Call, connection: Connection): void {
  if (connection.elapsedMs() < connection.endsAt) return;
  throw new UserError(
    // The query of a log's address contains a key.
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
 * Throws if the answer is incomplete or is a proxy's page. If octokit cannot decode JSON, octokit returns the text. The
 * text may be cut off, or may only have a string of many megabytes (on Node 20), so try to decode the text again.
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
