/** Removes the differences between packages from a message. */

import { salientLine } from "./salient-line.ts";

const CHARACTERS = 200;
const REMEMBERED_LINES = 20_000;
/** Longer lines would take too much memory. */
const LONG_LINE = 1000;
/** The length of the scheme is limited, because a long line without a scheme must take linear time. */
const URLS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>)\]]+/g;
const TIMES = /\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)/g;
/**
 * Paths of at least two levels. A relative path must begin at the start of a word, because a long word must be scanned
 * only once.
 */
const PATHS = /(?<![\w.@+~%-])[\w.@+~%-]*(?:\/[\w.@+~%-]+){2,}\/?|\b[a-z]:(?:\\[\w.@+~%-]+){2,}/g;
const HEX = /(?<![a-z0-9])(?:0x)?(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])/g;
const VERSIONS = /(?:\bv|(?<!\d))\d+(?:\.\d+)+/g;
const NUMBERS = /\d+/g;
/** Quick checks that show whether a replacement is needed. Usually none is needed. */
const TIME_HINT = /\dt\d/;
const HEX_HINT = /[0-9a-f]{7}/;
const SPACE_HINT = /^\s|\s\s|[^\S ]|\s$/;

/** `names` has the record's own identifier and package name. Returns one lower-case line of at most 200 code points. */
export type NormalizeMessage = (message: string, names: readonly string[]) => string;

/** The returned function remembers lines, because packages often fail with the same one. */
export function messageNormalizer(): NormalizeMessage {
  const known = new Map<string, string>();
  return (message, names) => {
    const line = withoutNames(message, names);
    if (line.length > LONG_LINE) return generalize(line);
    const same = known.get(line);
    if (same !== undefined) return same;
    if (known.size >= REMEMBERED_LINES) known.clear();
    const text = generalize(line);
    known.set(line, text);
    return text;
  };
}

function withoutNames(message: string, names: readonly string[]): string {
  let text = salientLine(message).toLowerCase();
  if (text.includes("://")) text = text.replace(URLS, "<url>");
  for (const name of names) text = replaceToken(text, name.toLowerCase(), "<pkg>");
  return text;
}

function generalize(line: string): string {
  let text = line;
  if (TIME_HINT.test(text)) text = text.replace(TIMES, "<time>");
  if (text.includes("/") || text.includes("\\")) text = text.replace(PATHS, "<path>");
  if (HEX_HINT.test(text)) text = text.replace(HEX, "<hex>");
  text = text.replace(VERSIONS, "<ver>").replace(NUMBERS, "<n>");
  if (SPACE_HINT.test(text)) text = text.replace(/\s+/g, " ").trim();
  if (text.endsWith("...")) text = text.slice(0, -3).trimEnd();
  return text.length <= CHARACTERS ? text : [...text.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join("");
}

/**
 * Replaces only whole tokens. "go" must not turn "google" into "<pkg>ogle", and a package "url" must not change
 * "<url>".
 */
function replaceToken(text: string, token: string, by: string): string {
  if (token.length < 2) return text;
  let out = "";
  let from = 0;
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    const end = at + token.length;
    if (at < from || isWordAt(text, at - 1) || isWordAt(text, end)) continue;
    if (text[at - 1] === "<" && text[end] === ">") continue;
    out += text.slice(from, at) + by;
    from = end;
  }
  return from === 0 ? text : out + text.slice(from);
}

function isWordAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
  return unit >= 0x80 && /[\p{L}\p{N}]/u.test(text[index] as string);
}
