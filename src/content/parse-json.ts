/**
 * Reads JSON and keeps the place of every value. JSON.parse has no positions, and its messages differ between versions
 * of Node. The parser of jsonc-parser accepts too much, so only the scanner of that package is used.
 */

import { createScanner } from "jsonc-parser";
import { decodeText, openPositions, type TextProblem } from "./decode-text.ts";
import { quote } from "./finding.ts";
import { type JsonMember, type JsonNode, type Position, pointTo } from "./json-node.ts";

const MAX_DEPTH = 64;

/** The values of SyntaxKind and ScanError, which are const enums and cannot be imported. */
const NUMBER = 11;
const UNKNOWN = 16;
const STRING_ERRORS: Record<number, string> = {
  2: "a string that ends on its line",
  4: 'four hexadecimal digits after "\\u"',
  5: "an escape that JSON knows",
  6: "control characters as escapes",
};

/**
 * Strict RFC 8259, at most 64 levels deep. If `value` is null, the last problem says why. Repeated keys and a byte
 * order mark are problems, but the value is still read.
 */
export function parseJson(bytes: Uint8Array): { value: JsonNode | null; problems: TextProblem[] } {
  const { text, problems } = decodeText(bytes);
  if (text === null) return { value: null, problems };
  const parsed = parseText(text);
  return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}

function parseText(text: string): { value: JsonNode | null; problems: TextProblem[] } {
  const scanner = createScanner(text);
  const positionOf = openPositions(text);
  const problems: TextProblem[] = [];
  /** Keys and indexes of the containers around the current value. */
  const path: (string | number)[] = [];
  let at = skipSpace(text, 0);

  const value = readValue();
  if (value !== null && at < text.length) return { value: fail("nothing after the value"), problems };
  return { value, problems };

  /** Null after a failure; the last problem then describes it. */
  function readValue(): JsonNode | null {
    const first = text[at];
    if (first === "{" || first === "[") {
      if (path.length === MAX_DEPTH) return fail(`at most ${MAX_DEPTH} levels of lists and objects`);
      return first === "{" ? readObject() : readArray();
    }
    // A slash may start a comment, and the scanner would follow it to the end of the text.
    if (first === undefined || ",:]}/".includes(first)) return fail("a JSON value");
    const { line, column } = positionOf(at);
    if (first === '"') {
      const value = readString();
      return value === null ? null : { kind: "string", value, line, column };
    }
    scanner.setPosition(at);
    const token = scanner.scan();
    const word = scanner.getTokenValue();
    if (token === UNKNOWN || scanner.getTokenError() !== 0) return fail("a JSON value");
    at = skipSpace(text, scanner.getPosition());
    if (token === NUMBER) return { kind: "number", text: word, line, column };
    return word === "null" ? { kind: "null", line, column } : { kind: "boolean", value: word === "true", line, column };
  }

  function readObject(): JsonNode | null {
    const { line, column } = positionOf(at);
    const members: JsonMember[] = [];
    at = skipSpace(text, at + 1);
    if (text[at] !== "}") {
      for (;;) {
        if (text[at] !== '"')
          return fail(members.length === 0 ? 'a key in double quotes or "}"' : "a key in double quotes");
        const keyPosition = positionOf(at);
        const key = readString();
        if (key === null) return null;
        if (text[at] !== ":") return fail('":"');
        at = skipSpace(text, at + 1);
        path.push(key);
        const value = readValue();
        if (value === null) return null;
        path.pop();
        members.push({ key, keyPosition, value });
        if (text[at] !== ",") break;
        at = skipSpace(text, at + 1);
      }
      if (text[at] !== "}") return fail('"," or "}"');
    }
    at = skipSpace(text, at + 1);
    for (const problem of findRepeatedKeys(members, path)) problems.push(problem);
    return { kind: "object", members, line, column };
  }

  function readArray(): JsonNode | null {
    const { line, column } = positionOf(at);
    const items: JsonNode[] = [];
    at = skipSpace(text, at + 1);
    if (text[at] !== "]") {
      for (;;) {
        path.push(items.length);
        const item = readValue();
        if (item === null) return null;
        path.pop();
        items.push(item);
        if (text[at] !== ",") break;
        at = skipSpace(text, at + 1);
      }
      if (text[at] !== "]") return fail('"," or "]"');
    }
    at = skipSpace(text, at + 1);
    return { kind: "array", items, line, column };
  }

  function readString(): string | null {
    scanner.setPosition(at);
    scanner.scan();
    const expected = STRING_ERRORS[scanner.getTokenError()];
    if (expected !== undefined) return fail(expected);
    at = skipSpace(text, scanner.getPosition());
    return scanner.getTokenValue();
  }

  function fail(expected: string): null {
    const found = at < text.length ? quote(excerpt(text, at)) : "the end of the file";
    const message = `${found} is not valid JSON here; expected ${expected}.`;
    problems.push({ code: "invalid_json", pointer: "", ...positionOf(at), message });
    return null;
  }
}

/**
 * One problem for each key that an object has more than once. Its place is the key's last value, the one that the rules
 * use.
 */
function findRepeatedKeys(members: readonly JsonMember[], path: readonly (string | number)[]): TextProblem[] {
  if (new Set(members.map(({ key }) => key)).size === members.length) return [];
  const last = new Map(members.map((member) => [member.key, member]));
  const repeated = new Set(members.filter((member) => last.get(member.key) !== member).map(({ key }) => key));
  return [...repeated].map((key) => {
    const { line, column }: Position = (last.get(key) as JsonMember).value;
    const pointer = [...path, key].reduce<string>((pointer, part) => pointTo(pointer, String(part)), "");
    const message = `The key ${quote(key)} is used more than once in this object; expected it once.`;
    return { code: "duplicate_json_key", pointer, line, column, message };
  });
}

/** The rest of the line, shortened for a message. */
function excerpt(text: string, at: number): string {
  return text.slice(at, at + 200).split(/[\n\r]/, 1)[0] as string;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}
