/** Removes what looks like a secret from log lines. An unnecessary redaction costs less than a secret in an issue. */

import { redactOptions } from "./redact-options.ts";

const HIDDEN = "[redacted]";
/** PEM, and the keys of PuTTY. */
const PEM_BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY|^Private-Lines: \d/;
const PEM_END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY|^Private-MAC:/;

/** A quick check: in a line without any of these, no rule below finds anything. */
const HINT =
  /[=:]|%3[ad]|[\w+/-]{16}|[\w-]\.[\w-]{16}|pass|bearer|basic|token|--|-[a-z0-9]+[ =]|-h?p|secret|key|login|sqlplus|sqlldr|expdp|impdp|auth plain|net use|\/rp /i;

/** How tokens of well-known services begin. */
const TOKENS: readonly RegExp[] = [
  // GitHub, GitLab, Bitbucket and Atlassian.
  /(?<![a-z0-9])(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{16,}|AT(?:ATT3|BB|CTT3)[\w=.-]{16,})/gi,
  // Registries for packages and images.
  /(?<![a-z0-9])(?:npm_[a-z0-9]{20,}|pypi-[\w-]{16,}|rubygems_[0-9a-f]{32,}|dckr_(?:pat|oat)_[\w-]{16,}|oy2[a-z0-9]{40,}|cio[a-z0-9]{32,}(?![a-z0-9]))/gi,
  // Clouds.
  /(?<![A-Z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,}/g,
  /(?<![a-z0-9])(?:AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}|1\/\/0[\w-]{24,}|do[opr]_v1_[0-9a-f]{32,}|dapi[0-9a-f]{32}|pscale_\w+_[\w.-]{16,}|sbp_[0-9a-f]{32,}|nfp_\w{32,}|LTAI[a-z0-9]{12,})/gi,
  /(?<![\w~.])[\w~.]{3}\dQ~[\w~.-]{31,34}/g,
  // Models, secret stores and tools.
  /(?<![a-z0-9])(?:hf_[a-z0-9]{16,}|api_org_[a-z]{30,}|r8_\w{30,}|hv[sbr]\.[\w-]{8,}|dp\.(?:pt|st|ct|sa|scim|audit)\.\w{16,}|\w{14}\.atlasv1\.[\w=-]{30,}|PMAK-[\w-]{16,}|NR(?:AK|II|JS)-[\w-]{16,}|glsa_\w{16,}|glc_[\w=+/]{16,}|lin_api_\w{16,}|figd_[\w-]{16,}|ntn_\w{16,}|secret_[a-z0-9]{32,}|sntry[su]_[\w=+/-]{16,}|fo1_[\w-]{16,}|age-secret-key-1[a-z0-9]{30,}|eyrt_\w+|pat[a-z0-9]{14}\.[0-9a-f]{32,}|sq[apu]_[0-9a-f]{32,}|pat-[a-z]{2}\d-[0-9a-f-]{32,}|tfp_[\w-]{16,})/gi,
  /(?<![a-z0-9])sk-(?:proj-|ant-|live-|test-|or-)?[\w-]{16,}/gi,
  // Payments, shops, mail and chat.
  /(?<![a-z0-9])(?:[rsp]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=-]{16,}|shp(?:at|ca|pa|ss)_[0-9a-f]{16,}|sq0[a-z]{3}-[\w-]{16,}|EAAA[\w-]{50,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}(?!\d)|(?:AC|SK)[0-9a-f]{32}(?![0-9a-z]))/gi,
  /(?<![a-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10,}|xapp-[\w-]{10,}|\d{8,10}:AA[\w-]{32,}|[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,})/gi,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{8,}/gi,
  /(?<=(?:discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2)\/)[\w@/.-]{16,}/gi,
  // Vault's older tokens.
  /(?<![\w.])s\.[A-Za-z0-9]{24}(?![\w.])/g,
  // JSON Web Tokens, including encrypted ones.
  /(?<![a-z0-9])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/gi,
];

/** A word long enough to be a key. Whether it looks random is checked later. */
const LONG_WORDS = /(?<![\w+/=-])(?:sha(?:1|256|384|512)-|h1:)?[\w+/-]{40,}={0,2}/g;
const HEADERS =
  /(?<![\w-])((?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]{0,40}(?:key|token|secret|signature|auth)[\w-]{0,20})(\\{0,3}["']?\s*[:=,]\s*\\{0,3}["']?)([^\s"'\\][^"']*)/gi;
const SCHEMES =
  /(?<![\w-])(bearer|basic|token|digest|apikey|auth (?:plain|login))((?:%20|%3A|%3D| )+)([\w.~+/=:-]{8,})/gi;
/** As people and tools write it: `the password is x`, `set MY_TOKEN x`, `| password | x |`, `Secret(x)`. */
const SPOKEN =
  /(?<![\w.-])([\w.-]{0,60}(?:token|secret|password|passwd|passphrase|(?:smtp|imap|mail|ftp|db)[_-]?pass|api[_-]?key|access[_-]?key)(?:(?: is| was| to)?(?:\s+| *-> *| *\| *)|[([{](?:value=)?)["'`]?)([^\s"'`|)\]}]{6,})/gi;
/** Names of files, modules and tests. In many logs they follow a word such as `token`. */
const PATH_LIKE = /[/\\]|::|\.[a-z]{1,4}\b/i;
/** `<password>x</password>`, and `name="password" value="x"`. */
const ELEMENTS = /(<([\w.:-]{1,100})>)([^<>]{4,4000})(?=<\/)/g;
const PROPERTIES = /(\b(?:name|key|id)=["']([\w.:-]{1,100})["']\s{1,20}value=["'])([^"']{4,4000})/gi;
const PIPED =
  /(\becho +(?:-n +)?)[^\s|$*][^|]{3,400}(?=\|[^|]{0,200}--?(?:password|passphrase|token)[a-z-]{0,20}-?(?:stdin|fd))/g;
const ORACLE = /(jdbc:oracle:\w{1,10}:[^\s/@:]{1,100}\/)[^\s@]+(?=@)/gi;
const NETRC = /(?<![\w-])(login +\S+ +password +)\S+/gi;
const NPM_CONFIG = /(:_(?:password|authToken|auth)\s+)\S+/g;
const TOKEN_OPTIONS =
  /(?<!\S)(--[a-z-]{0,40}(?:token|secret|password|passphrase|api-?key|access-?key)[a-z-]{0,20} +)(["']?)(?!-)([^\s"']+)/gi;
const NAMES = /(?<![\w.$-])([\w.$-]{1,100})((?:\[\d{1,5}\])?\\{0,7}["']?\]?\s{0,10}(?:=>|:=|[=:]|%3[AD])\s{0,10})/gi;
/** How much of a value is checked. */
const JUDGED = 200;
const JUDGED_VALUE = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\S+)/;
const VALUE = /"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\S+/y;

/** Parts of names. Some always have a secret value, others only if the value looks like a secret. */
const SECRET_NAME =
  /passw(?:or)?d|passphrase|passwd|(?:^|[_.-]|ssh)(?:pass|pwd|pw)$|secret|credential|private[_.-]?key|(?:account|shared|access)[_.-]?key/i;
const LIKELY_NAME =
  /token|(?:^|[_.-])(?:api|auth|signing|encryption|master|deploy|service|storage|session|license|client|webhook|host|root)?[_.-]?keys?$|(?:^|[_.-])key[_.-]|apikey|signature|(?:^|[_.-])sig$|session|(?:^|[_.-])(?:sid|auth|pat|jwt|otp|dsn|pin|sk)$|cookie|^-?D?sonar\.login$/i;
const CAMEL_KEY = /[a-z]Key$/;
/** `password: hunter` is a secret, but `secret: something` may be prose. */
const PASSWORD = /passw(?:or)?d|passphrase/i;
/** Alone before a colon, these are just as often words in a sentence. */
const WORDS = /^(?:keys?|signature|session|sig|sid|cookie|otp)$/i;
/** Names that only say where a secret is, what kind it is or how long it is, and keys that are not secret. */
const HARMLESS_NAME =
  /(?:file|stdin|path|dir|url|uri|endpoint|name|type|kind|ttl|length|len|size|count|limit|expiry|expires|expires_in|version|algorithm|format|prefix|policy|(?<!session[_.-]?)id|ids|ref)$|(?:cache|restore|primary|foreign|public|sort|partition|unique|row|map|lookup)[_.-]?keys?$|tokeniz|(?:^|[_.-])tokens$/i;
/** Values that say something about the secret. */
const HARMLESS_VALUE =
  /^(?:true|false|null|none|nil|undefined|unset|empty|set|yes|no|ok|required|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|could|has|the|a|an|for|from|in|to|and|or|unexpected|string|str|optional|secretstr|reset|changed|mismatch)[.,;:)!\]}]*$/i;

/** Redacts line by line. The lines of a private key are recognized by the lines before them. */
export function openRedactor(): (line: string) => string {
  let isKey = false;
  return (line) => {
    if (PEM_BEGIN.test(line)) isKey = true;
    const shown = isKey && !PEM_BEGIN.test(line) ? HIDDEN : redactLine(line);
    if (PEM_END.test(line)) isKey = false;
    return shown;
  };
}

/** Replaces what looks like a token, a key, a password or the credential of a URL by `[redacted]`. */
export function redactLine(line: string): string {
  if (!HINT.test(line)) return line;
  const key = PEM_BEGIN.exec(line);
  if (key !== null) return `${redactLine(line.slice(0, key.index))}${HIDDEN}`;
  let text = line.split("://").map(redactUserInfo).join("://");
  text = text.replace(HEADERS, (_, name: string, sign: string) => `${name}${sign}${HIDDEN}`);
  text = text.replace(SCHEMES, (all, scheme: string, gap: string, value: string) =>
    looksRandom(value) ? scheme + gap + HIDDEN : all,
  );
  text = text.replace(SPOKEN, (all, name: string, value: string) =>
    looksRandom(value) && !PATH_LIKE.test(value) ? name + HIDDEN : all,
  );
  for (const pattern of TOKENS) text = text.replace(pattern, HIDDEN);
  text = text.replace(PIPED, `$1${HIDDEN} `).replace(ORACLE, `$1${HIDDEN}`);
  text = text.replace(ELEMENTS, hideNamed).replace(PROPERTIES, hideNamed);
  text = text.replace(NETRC, `$1${HIDDEN}`).replace(NPM_CONFIG, `$1${HIDDEN}`);
  text = redactOptions(text);
  text = text.replace(TOKEN_OPTIONS, (all, option: string, _quote, value: string) =>
    HARMLESS_NAME.test(option.trim()) || HARMLESS_VALUE.test(value) ? all : option + HIDDEN,
  );
  text = redactAssignments(text);
  return text.replace(LONG_WORDS, (word) => (isKeyLike(word) ? HIDDEN : word));
}

/**
 * Redacts `user:password@` or `token@` after a scheme. The password may contain characters that are not allowed in an
 * address.
 */
function redactUserInfo(rest: string, nth: number): string {
  const word = /^[^\s"'<>]*/.exec(rest)?.[0] ?? "";
  const end = word.lastIndexOf("@");
  if (nth === 0 || end < 0) return rest;
  const mark = word.search(/[:/?#@]/);
  if (word[mark] === "@" && mark === end) return HIDDEN + rest.slice(end);
  const isPort = /^:\d{1,5}(?:[/?#]|$)/.test(word.slice(mark, end));
  if (word[mark] !== ":" || isPort)
    return word[mark] === "@" && !/[/?#]/.test(word.slice(0, end)) ? HIDDEN + rest.slice(end) : rest;
  return `${word.slice(0, mark + 1)}${HIDDEN}${rest.slice(end)}`;
}

function hideNamed(all: string, start: string, name: string, value: string): string {
  return isSecret(name, "=", value) ? start + HIDDEN : all;
}

/** `NAME=value`, `"name": "value"` and the like. The value of a harmless name may contain another assignment. */
function redactAssignments(text: string): string {
  let shown = "";
  let done = 0;
  for (const { index, 0: all, 1: name = "", 2: sign = "" } of text.matchAll(NAMES)) {
    if (index < done) continue;
    const start = index + all.length;
    if (!isSecret(name, sign, text.slice(start, start + JUDGED))) continue;
    VALUE.lastIndex = start;
    shown += text.slice(done, start) + HIDDEN;
    done = start + (VALUE.exec(text)?.[0] ?? "").length;
  }
  return shown + text.slice(done);
}

/** False for placeholders and for values that the runner has already masked. */
function isSecret(name: string, sign: string, rest: string): boolean {
  // `test_token.py::test_refresh` is the name of a test.
  if (HARMLESS_NAME.test(name) || (sign === ":" && rest.startsWith(":"))) return false;
  const isSure = SECRET_NAME.test(name);
  if (!isSure && !LIKELY_NAME.test(name) && !CAMEL_KEY.test(name)) return false;
  const value = JUDGED_VALUE.exec(rest)?.[0] ?? "";
  const text = value.replace(/^\\{0,7}["']|["'][,;]?$/g, "");
  if (text.length < 4 || /^\*+|^\$[{(\w]|^<[a-z_-]+>?$|^%\w+%|^\{\{/.test(text) || text.startsWith(HIDDEN))
    return false;
  if (HARMLESS_VALUE.test(text)) return false;
  const isAssigned = /=|%3D/i.test(sign);
  const isQuoted = value !== text;
  // Nobody writes `client_secret: x` in a sentence.
  const isCompound = /[^_.-][_.-][^_.-]/.test(name);
  if (isSure) return isAssigned || isQuoted || isCompound || PASSWORD.test(name) || !/^[a-z]+[.,;:)!]?$/.test(text);
  if (isCompound && isAssigned) return true;
  if (/(?:pin|otp)$/i.test(name) && /^\d{6,8}$/.test(text)) return true;
  if (WORDS.test(name) && !isAssigned && !isQuoted) return isDense(text);
  return text.length >= 6 && (isCompound || looksRandom(text) || (isAssigned && text.length >= 16));
}

/** A long number, digits among letters, mixed case, or characters that do not occur in words. */
function looksRandom(text: string): boolean {
  const plain = text.slice(0, JUDGED).replace(/(?<![.,;:)!])[.,;:)!]+$/, "");
  if (/^[\d.:-]+$/.test(plain)) return plain.length >= 16;
  if (/\d/.test(plain) && /[a-z]/i.test(plain)) return plain.length >= 6;
  if (/[=+/~]$/.test(plain) || /[$%^&*#@!]/.test(plain)) return true;
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  return plain.length >= 10 && count(/[A-Z]/g) >= 4 && count(/[a-z]/g) >= 3;
}

/** True for one word with digits and letters of both cases. No file or cache has a name like that. */
function isDense(text: string): boolean {
  const start = text.slice(0, JUDGED);
  return /^[\w+/=]{16,}$/.test(start) && [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(start));
}

/**
 * True if the characters are as mixed as in base64. A checksum has only hexadecimal digits, and names contain words.
 */
function isKeyLike(word: string): boolean {
  if (/^(?:sha\d+-|h1:)/.test(word)) return false;
  const start = word.slice(0, JUDGED);
  const share = (pattern: RegExp) => (start.match(pattern)?.length ?? 0) / start.length;
  return share(/[A-Z]/g) >= 0.12 && share(/[a-z]/g) >= 0.12 && share(/\d/g) >= 0.04 && share(/[/_-]/g) <= 0.12;
}
