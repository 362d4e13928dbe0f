import { type Redact, redactSecrets } from "../text/redact.ts";

/** Returns the value of the HTTP header. GitHub accepts any user name with a token. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** Replaces the token, its encoded forms, other secrets, and the password in any URL. */
export function redactWith(token: string | undefined, others: readonly string[] = []): Redact {
  const forms = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
  return redactSecrets([...forms, ...others]);
}
