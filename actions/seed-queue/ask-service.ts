/** Asks a package service for JSON, with pauses, retries and a cache. */

import type { Cache } from "./cache.ts";
import { planWait, statedDelayMs } from "./plan-wait.ts";
import { type SendOptions, type ServiceAnswer, type ServiceRequest, sendRequest } from "./send-request.ts";

export interface ServiceQuestion {
  url: string;
  /** JSON to post. Without a body, the method is GET. */
  body?: string | undefined;
}

export type JsonAnswer =
  | {
      kind: "json";
      value: unknown;
      /** True if the service said that the cached answer is still current. */
      isCached: boolean;
      /** Stores the answer in the cache. Call this only for a usable answer. */
      keep(): Promise<void>;
    }
  /** HTTP 404 or 410. */
  | { kind: "missing" }
  /** The reason continues a sentence such as "npm: …". */
  | { kind: "failed"; reason: string };

export interface ServiceOptions extends SendOptions {
  /** The shortest time between the starts of two requests. */
  gapMs: number;
  cache: Cache;
  sleep(ms: number): Promise<void>;
  elapsedMs(): number;
  random(): number;
  log(line: string): void;
}

export interface Service {
  ask(question: ServiceQuestion): Promise<JsonAnswer>;
}

export function openService(options: ServiceOptions): Service {
  let lastMs = Number.NEGATIVE_INFINITY;

  async function send(request: ServiceRequest): Promise<ServiceAnswer> {
    const waitMs = lastMs + options.gapMs - options.elapsedMs();
    if (waitMs > 0) await options.sleep(waitMs);
    lastMs = options.elapsedMs();
    return sendRequest(request, options);
  }

  async function sendPatiently(request: ServiceRequest): Promise<ServiceAnswer> {
    let waitedMs = 0;
    for (let tries = 1; ; tries++) {
      const answer = await send(request);
      const delayMs = planWait(answer, { tries, waitedMs, random: options.random() });
      if (delayMs === null) return answer;
      options.log(`${nameUrl(request.url)}: ${describeError(answer)}; asking again in ${delayMs} ms.`);
      await options.sleep(delayMs);
      waitedMs += delayMs;
    }
  }

  async function ask({ url, body }: ServiceQuestion): Promise<JsonAnswer> {
    const cached = body === undefined ? await options.cache.readAnswer(url) : null;
    const headers: Record<string, string> = {};
    if (cached?.etag) headers["if-none-match"] = cached.etag;
    if (cached?.lastModified) headers["if-modified-since"] = cached.lastModified;
    const answer = await sendPatiently({ url, body, headers });
    if (answer.kind === "answer" && answer.status === 304 && cached !== null) {
      return parse(cached.body, url, { isCached: true, keep: async () => undefined });
    }
    if (answer.kind === "answer" && (answer.status === 404 || answer.status === 410)) return { kind: "missing" };
    if (answer.kind !== "answer" || answer.status !== 200) {
      return { kind: "failed", reason: `${nameUrl(url)}: ${describeError(answer)}` };
    }
    const etag = answer.headers.etag ?? null;
    const lastModified = answer.headers["last-modified"] ?? null;
    const isWorthKeeping = body === undefined && (etag !== null || lastModified !== null);
    const keep = async () => {
      if (isWorthKeeping) await options.cache.writeAnswer({ url, etag, lastModified, body: answer.body });
    };
    return parse(answer.body, url, { isCached: false, keep });
  }

  return { ask };
}

function parse(body: string, url: string, more: { isCached: boolean; keep(): Promise<void> }): JsonAnswer {
  try {
    return { kind: "json", value: JSON.parse(body), ...more };
  } catch {
    const start = body.trimStart();
    const what = start === "" ? "an empty answer" : start.startsWith("<") ? "an HTML page" : "a broken answer";
    return { kind: "failed", reason: `${nameUrl(url)}: ${what} instead of JSON` };
  }
}

/** The address without its query, which may be long. */
export function nameUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function describeError(answer: ServiceAnswer): string {
  if (answer.kind === "unusable") return answer.reason;
  if (answer.kind === "fault") {
    const { message, remedy } = answer.fault;
    return remedy === null ? message : `${message} (${remedy.replace(/\.$/, "")})`;
  }
  const delayMs = statedDelayMs(answer);
  return delayMs === null
    ? `HTTP ${answer.status}`
    : `HTTP ${answer.status}, to be tried again in ${Math.ceil(delayMs / 1000)} s`;
}
