/** Says why a request did not reach GitHub, or why the answer did not arrive. */

import type { NamedProxy } from "./find-proxy.ts";

export class ConnectionFault extends Error {
  /** A `certificate` fault stays until somebody changes a setting. The other faults may be temporary. */
  readonly kind: "certificate" | "proxy" | "other";
  /** One sentence about what to do; null if only trying again can help. */
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
/** These errors occur while a connection opens. With a proxy, they mean that the proxy cannot be reached. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Matches the messages of undici, which calls the API, and of tunnel, which fetches logs. */
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;

/** `error` was thrown before or during the answer. */
export function readFault(error: unknown, { url, proxy, timeoutMs }: FailedRequest): ConnectionFault {
  const cause = rootOf(error);
  const code = String((cause as NodeJS.ErrnoException).code ?? "");
  const message = cause.message || code;
  if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
    const text = `timeout, no answer for ${timeoutMs} ms`;
    return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
  }
  if (UNTRUSTED.test(code)) {
    return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
      kind: "certificate",
      remedy:
        "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with the certificate of that authority.",
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

/** fetch wraps the cause once or twice. A host with several IP addresses has an error for each. */
function rootOf(error: unknown): Error {
  let root = error instanceof Error ? error : new Error(String(error));
  for (;;) {
    const inner: unknown = root instanceof AggregateError ? root.errors[0] : root.cause;
    if (!(inner instanceof Error)) return root;
    root = inner;
  }
}
