/** Takes secrets out of text. */
export type Redact = (text: string) => string;

/** Value of the header that carries a token; GitHub takes any user name with it. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** Replaces the token, its header form, and the password of any URL. */
export function redactWith(token: string | undefined): Redact {
  const secrets = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
  return (text) => {
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    return clean.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
  };
}
