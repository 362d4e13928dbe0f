const HIDDEN = "[redacted]";
/** A quick test: most lines match none of the rules below. */
const HINT = /gh[a-z]_|github_pat|AKIA|ASIA|xox|glpat|npm_|pypi-|sk-|eyJ|:\/\/|[=:]|bearer|basic|AIza|[\w+/]{60}/i;
const TOKENS: readonly RegExp[] = [
  /\bgh[pousr]_\w{16,}/g,
  /\bgithub_pat_\w{16,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{12,}/g,
  /\bxox[abeoprs]-[\w-]{10,}/g,
  /\bgl(?:pat|ptt|dt|rt)-[\w-]{16,}/g,
  /\bnpm_\w{16,}/g,
  /\bpypi-[\w-]{16,}/g,
  /\b[rs]k[-_](?:live|test|proj|ant)?[-_]?[\w-]{16,}/g,
  /\bAIza[\w-]{30,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // A line of a private key or certificate; a checksum has hexadecimal digits alone.
  /(?<![\w+/=])(?![0-9a-f]+(?![\w+/=]))[\w+/]{60,}={0,2}(?![\w+/=])/gi,
];
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi;
const HEADERS = /\b(bearer|basic|token) +[\w.~+/=-]{8,}/gi;
const ASSIGNMENTS =
  /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|client[-_]?secret|credentials?)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;]+)/gi;

/** The line with what looks like a token, a key or the credential of a URL replaced by `[redacted]`. */
export function redactLine(line: string): string {
  if (!HINT.test(line)) return line;
  let text = line.replace(CREDENTIALS, `$1${HIDDEN}@`).replace(HEADERS, `$1 ${HIDDEN}`);
  for (const pattern of TOKENS) text = text.replace(pattern, HIDDEN);
  return text.replace(ASSIGNMENTS, (all, name: string, value: string) => (isSecret(value) ? name + HIDDEN : all));
}

/** Values that the runner masked already, placeholders and short words may stay. */
function isSecret(value: string): boolean {
  const text = value.replace(/^["']|["']$/g, "");
  return text.length >= 6 && !/^\*+$|^\$|^<.*>$/.test(text) && !text.startsWith(HIDDEN);
}
