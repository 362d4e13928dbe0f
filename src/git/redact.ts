import { type Redact, redactSecrets } from "../text/redact.ts";

/** The value of the header that carries a token. GitHub accepts any user name with a token. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** Replaces the token, its header form, other secrets, and the password in any URL. */
export function redactWith(token: string | undefined, others: readonly string[] = []): Redact {
  const forms = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
  return redactSecrets([...forms, ...others]);
}
