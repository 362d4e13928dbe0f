/** Finds where one JSON value ends in a longer text, refusing at the first character that no JSON value could have there. */

export type Scan =
  | { kind: "value"; end: number }
  /** `open`: where the containers began that were still open; none of them can end well either. */
  | { kind: "error"; at: number; expected: string; open: readonly number[] };

const LITERALS = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

type Expect = "value" | "value or ]" | 'key or "}"' | "key" | "colon" | "comma or end";

/** Scans the value that starts at `start`, which is not white space. */
export function scanJson(text: string, start: number): Scan {
  const open: number[] = [];
  let expect: Expect = "value";
  let at = start;
  const fail = (expected: string): Scan => ({ kind: "error", at, expected, open });
  for (;;) {
    at = skipSpace(text, at);
    const found = text[at];
    if (found === undefined) return fail(`${expect} before the end of the file`);
    if (expect === "colon") {
      if (found !== ":") return fail('":"');
      expect = "value";
      at++;
    } else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
      open.pop();
      at++;
      expect = "comma or end";
      if (open.length === 0) return { kind: "value", end: at };
    } else if (expect === "comma or end") {
      if (found !== ",") return fail(text[open.at(-1) as number] === "{" ? '"," or "}"' : '"," or "]"');
      expect = text[open.at(-1) as number] === "{" ? "key" : "value";
      at++;
    } else if (expect === "key" || expect === 'key or "}"') {
      const end = found === '"' ? scanString(text, at) : -1;
      if (end < 0) return fail(found === '"' ? "a string that ends on its line" : "a key in double quotes");
      at = end;
      expect = "colon";
    } else if (found === "{" || found === "[") {
      open.push(at);
      expect = found === "{" ? 'key or "}"' : "value or ]";
      at++;
    } else {
      const end = scanScalar(text, at);
      if (end < 0) return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
      at = end;
      if (open.length === 0) return { kind: "value", end: at };
      expect = "comma or end";
    }
  }
}

/** White space between values: JSON's own and the record separator. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x1e;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}

function isClosing(found: string, expect: Expect, container: string | undefined): boolean {
  if (expect !== "comma or end" && expect !== 'key or "}"' && expect !== "value or ]") return false;
  return (found === "}" && container === "{") || (found === "]" && container === "[");
}

function scanScalar(text: string, at: number): number {
  if (text[at] === '"') return scanString(text, at);
  for (const literal of LITERALS) if (text.startsWith(literal, at)) return at + literal.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

/** Index behind the closing quote; -1 at a raw control character, a bad escape or the end. */
function scanString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return -1;
    if (unit !== 0x5c) continue;
    const letter = text[++at] ?? "";
    if (letter === "u") {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -1;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(letter) || letter === "") return -1;
  }
  return -1;
}
