/** A function that removes secrets from text. */
export type Redact = (text: string) => string;

/** Replaces these secrets, and the password in any URL. */
export function redactSecrets(secrets: readonly string[]): Redact {
  // Longest first, because one may be part of another.
  const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  return (text) => {
    const clean = known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    return clean.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
  };
}
