/** Why a request did not get to GitHub, or its answer did not get back, in words that name the part that failed. */

import type { NamedProxy } from "./find-proxy.ts";

export class ConnectionFault extends Error {
  /** `certificate` stays as it is until somebody changes a setting; the others may pass. */
  readonly kind: "certificate" | "proxy" | "other";
  /** What to do about it, one sentence; null where trying again is all there is. */
  readonly remedy: string | null;

  constructor(message: string, { kind, remedy, cause }: Pick<ConnectionFault, "kind" | "remedy" | "cause">) {
    super(message, { cause });
    this.kind = kind;
    this.remedy = remedy;
  }
}

export interface FailedRequest {
  url: string;
  proxy: NamedProxy | null;
  timeoutMs: number;
}

const UNTRUSTED = /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_|ERR_TLS_CERT_)/;
/** With a proxy, the connection to the proxy is the only one that is opened by an address. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** In the words of undici, which asks the API, and of tunnel, which asks for logs. */
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;

/** The error of a request that failed before or while it was answered. */
export function readFault(error: unknown, { url, proxy, timeoutMs }: FailedRequest): ConnectionFault {
  const cause = rootOf(error);
  const code = String((cause as NodeJS.ErrnoException).code ?? "");
  const message = cause.message || code;
  if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
    const text = `time-out, no answer for ${timeoutMs} ms`;
    return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
  }
  if (UNTRUSTED.test(code)) {
    return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
      kind: "certificate",
      remedy:
        "If the server uses a certificate authority of your own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate.",
      cause,
    });
  }
  const [, byApi, byLog] = PROXY_ANSWER.exec(message) ?? [];
  const status = byApi ?? byLog;
  if (proxy !== null && (status !== undefined || NOT_CONNECTED.test(code) || PROXY_FAILED.test(message))) {
    const what = status === undefined ? `cannot be reached: ${message}` : `answered HTTP ${status}`;
    return new ConnectionFault(`the proxy ${proxy.address} (${proxy.variable}) ${what}`, {
      kind: "proxy",
      remedy: `Check the address and the credentials in ${proxy.variable}, or list the server in NO_PROXY if no proxy is needed.`,
      cause,
    });
  }
  return new ConnectionFault(message, { kind: "other", remedy: null, cause });
}

/** fetch wraps what happened once or twice; an address with several IP addresses has a failure for each. */
function rootOf(error: unknown): Error {
  let root = error instanceof Error ? error : new Error(String(error));
  for (;;) {
    const inner: unknown = root instanceof AggregateError ? root.errors[0] : root.cause;
    if (!(inner instanceof Error)) return root;
    root = inner;
  }
}
