import { listSecretForms } from "../../src/text/secret-forms.ts";

/** How a secret was recognized. */
export type SecretKind = "known value" | "private key" | `${string} token`;

/**
 * Patterns for tokens of well-known services. The log cleaner searches for far more. Here a false match would block a
 * proposal, so a pattern must not match ordinary words and names.
 */
const PATTERNS: readonly (readonly [SecretKind, RegExp])[] = [
  ["private key", /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/],
  ["GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_\w{22,})/],
  ["GitLab token", /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{20,}/],
  ["npm token", /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
  ["PyPI token", /(?<![A-Za-z0-9])pypi-AgE[\w-]{40,}/],
  ["AWS token", /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/],
  ["Google token", /(?<![A-Za-z0-9])(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/],
  ["Slack token", /(?<![A-Za-z0-9])(?:xox[abeoprs]-\d[\w-]{20,}|xapp-\d-[\w-]{20,})/],
  ["Stripe token", /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{20,}/],
  ["model token", /(?<![A-Za-z0-9])sk-(?=[\w-]{0,300}\d)(?=[\w-]{0,300}[A-Z])(?=[\w-]{0,300}[a-z])[\w-]{32,}/],
  ["Hugging Face token", /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}/],
  ["web token", /(?<![A-Za-z0-9])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
];

/** Shorter values, such as one line of a multi-line secret, occur in every text. */
const MIN_LENGTH = 6;

/** Searches the bytes of a file, or a path, for secrets. Returns their kinds, never the secrets. */
export type FindSecrets = (content: Buffer) => SecretKind[];

/** Prepares a search for these values in every form a program may write them, and for anybody's tokens. */
export function searchSecrets(values: readonly string[]): FindSecrets {
  // One character per byte, because the content need not be text.
  const forms = listSecretForms(values)
    .filter((form) => form.length >= MIN_LENGTH)
    .map((form) => Buffer.from(form).toString("latin1"));
  return (content) => {
    const text = content.toString("latin1");
    const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
    return holdsForm(text, forms) ? ["known value", ...found] : found;
  };
}

/** Base64 is often broken into lines, also in the middle of a secret. UTF-16 has a NUL between the characters. */
function holdsForm(text: string, forms: readonly string[]): boolean {
  if (forms.length === 0) return false;
  const dense = text.replace(/[\s\0]+/g, "");
  return forms.some((form) => dense.includes(form));
}
