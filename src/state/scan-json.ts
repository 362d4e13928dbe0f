/**
 * Finds where one JSON value ends in a longer text. Fails at the first character that cannot belong to a JSON value.
 */

import { createScanner } from "jsonc-parser";

export type Scan =
  | { kind: "value"; end: number }
  /** `open`: start positions of the containers that were still open. None of them can end correctly either. */
  | { kind: "error"; at: number; expected: string; open: readonly number[] };

/** The value of SyntaxKind.Unknown, a const enum that cannot be imported. */
const UNKNOWN = 16;

type Expect = "value" | "value or ]" | 'key or "}"' | "key" | "colon" | "comma or end";

/** Scans the first value after `start`. */
export function scanJson(text: string, start: number): Scan {
  const scanner = createScanner(text);
  const open: number[] = [];
  let expect: Expect = "value";
  for (let at = skipSpace(text, start); ; at = skipSpace(text, scanner.getPosition())) {
    const found = text[at];
    const fail = (expected: string): Scan => ({ kind: "error", at, expected, open });
    if (found === undefined) return fail(`${expect} before the end of the file`);
    scanner.setPosition(at);
    // A slash may start a comment, and the scanner would follow it to the end of the text.
    const isToken = found !== "/" && scanner.scan() !== UNKNOWN && scanner.getTokenError() === 0;
    if (expect === "colon") {
      if (found !== ":") return fail('":"');
      expect = "value";
    } else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
      open.pop();
      expect = "comma or end";
    } else if (expect === "comma or end") {
      const isObject = text[open.at(-1) as number] === "{";
      if (found !== ",") return fail(isObject ? '"," or "}"' : '"," or "]"');
      expect = isObject ? "key" : "value";
    } else if (expect === "key" || expect === 'key or "}"') {
      if (found !== '"') return fail("a key in double quotes");
      if (!isToken) return fail("a string that ends on its line");
      expect = "colon";
    } else if (found === "{" || found === "[") {
      open.push(at);
      expect = found === "{" ? 'key or "}"' : "value or ]";
    } else {
      if (!isToken || ",:]}".includes(found)) {
        return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
      }
      expect = "comma or end";
    }
    if (open.length === 0 && expect === "comma or end") return { kind: "value", end: scanner.getPosition() };
  }
}

/** White space between values: JSON's own, and the record separator. */
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
