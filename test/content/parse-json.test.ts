import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonNode } from "../../src/content/json-node.ts";
import { parseJson } from "../../src/content/parse-json.ts";
import { isProof } from "../support/is-proof.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseJson(encode(text));

/** The value that JSON.parse would give. */
function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object": {
      const object = {};
      for (const { key, value } of node.members) {
        Object.defineProperty(object, key, {
          value: toValue(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return object;
    }
    case "array":
      return node.items.map(toValue);
    case "number":
      return Number(node.text);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function parseNatively(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const PIECES = [
  ...['"', "{", "}", "[", "]", ",", ":", "\n", "\r", "\t", " ", "\u00a0", "\u2028", "\u0000", "\u001f", "\u007f"],
  ...["\\", "\\u", "\\u00e9", "\\ud83d", "\\ude00", "\\/", "\\x", "/", "//", "/*", "*/", "'", "-", "+", ".", "0", "01"],
  ...["1e", "1E+5", "-0", ".5", "5.", "1e999", "0x1", "tru", "true", "null", "NaN", "Infinity", "undefined", '"a":1,'],
  ...['"__proto__":{"a":1},', '"a":2,', "é", "😀", "\ufeff", "[[", "{}", "[]", ",,", '"":0'],
];

/** JSON in several layouts with a few damaged places, and texts assembled from pieces of JSON. */
const texts = fc.oneof(
  fc
    .record({
      text: fc
        .tuple(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, "\t"))
        .map(([json, indent]) => JSON.stringify(JSON.parse(json), null, indent)),
      edits: fc.array(fc.record({ at: fc.nat(), length: fc.nat(3), piece: fc.constantFrom("", ...PIECES) }), {
        maxLength: 3,
      }),
    })
    .map(({ text, edits }) =>
      edits.reduce((edited, { at, length, piece }) => {
        const start = at % (edited.length + 1);
        return edited.slice(0, start) + piece + edited.slice(start + length);
      }, text),
    ),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
);

test("the parser accepts the same texts as JSON.parse, and gives the same values", () => {
  let accepted = 0;
  const property = fc.property(texts, (text) => {
    fc.pre(!text.startsWith("\ufeff") && text.isWellFormed());
    const { value, problems } = parse(text);
    const native = parseNatively(text);
    expect(value === null).toBe(native === null);
    expect(problems.some(({ code }) => code === "invalid_json")).toBe(native === null);
    if (value === null || native === null) return;
    accepted++;
    expect(toValue(value)).toStrictEqual(native.value);
  });
  const numRuns = isProof ? 10_000 : 1_000;
  fc.assert(property, { seed: 20261130, numRuns });
  expect(accepted).toBeGreaterThan(numRuns / 10);
});

test("every value has the position of its text", () => {
  const property = fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom("\n", "\r\n", "\r"), (json, newline) => {
    const text = JSON.stringify(JSON.parse(json), null, 1).replaceAll("\n", newline);
    const lines = text.split(newline);
    const { value } = parse(text);
    const check = (node: JsonNode): void => {
      const rest = [...(lines[node.line - 1] as string)].slice(node.column - 1).join("");
      if (node.kind === "object") expect(rest.startsWith("{")).toBe(true);
      else if (node.kind === "array") expect(rest.startsWith("[")).toBe(true);
      else if (node.kind === "number") expect(rest.startsWith(node.text)).toBe(true);
      else expect(rest.startsWith(JSON.stringify(node.kind === "null" ? null : node.value))).toBe(true);
      if (node.kind === "array") node.items.forEach(check);
      if (node.kind !== "object") return;
      for (const { key, keyPosition, value } of node.members) {
        const fromKey = [...(lines[keyPosition.line - 1] as string)].slice(keyPosition.column - 1).join("");
        expect(fromKey.startsWith(JSON.stringify(key))).toBe(true);
        check(value);
      }
    };
    check(value as JsonNode);
  });
  fc.assert(property, { seed: 20261130, numRuns: isProof ? 2_000 : 200 });
});

describe("text that is not JSON", () => {
  test.each([
    {
      name: "nothing",
      text: "",
      line: 1,
      column: 1,
      message: "the end of the file is not valid JSON here; expected a JSON value.",
    },
    {
      name: "a missing brace",
      text: '{\n"a": 1\n',
      line: 3,
      column: 1,
      message: 'the end of the file is not valid JSON here; expected "," or "}".',
    },
    {
      name: "a missing comma",
      text: '{\n"a": 1\n "b": 2}',
      line: 3,
      column: 2,
      message: '"\\"b\\": 2}" is not valid JSON here; expected "," or "}".',
    },
    {
      name: "one comma too many",
      text: "[1,]",
      line: 1,
      column: 4,
      message: '"]" is not valid JSON here; expected a JSON value.',
    },
    {
      name: "a comma before the end of an object",
      text: '{"a":1,}',
      line: 1,
      column: 8,
      message: '"}" is not valid JSON here; expected a key in double quotes.',
    },
    {
      name: "a key without quotes",
      text: "{a:1}",
      line: 1,
      column: 2,
      message: '"a:1}" is not valid JSON here; expected a key in double quotes or "}".',
    },
    {
      name: "a missing colon",
      text: '{"a" 1}',
      line: 1,
      column: 6,
      message: '"1}" is not valid JSON here; expected ":".',
    },
    {
      name: "a string that is not closed",
      text: '["é😀", "a\n]',
      line: 1,
      column: 8,
      message: '"\\"a" is not valid JSON here; expected a string that ends on its line.',
    },
    {
      name: "an unknown escape",
      text: '["\\x"]',
      line: 1,
      column: 2,
      message: '"\\"\\\\x\\"]" is not valid JSON here; expected an escape that JSON knows.',
    },
    {
      name: "half an escape",
      text: '["\\u12"]',
      line: 1,
      column: 2,
      message: '"\\"\\\\u12\\"]" is not valid JSON here; expected four hexadecimal digits after "\\u".',
    },
    {
      name: "a raw tab in a string",
      text: '["\t"]',
      line: 1,
      column: 2,
      message: '"\\"\\t\\"]" is not valid JSON here; expected control characters as escapes.',
    },
    {
      name: "a comment",
      text: "[/* a */1]",
      line: 1,
      column: 2,
      message: '"/* a */1]" is not valid JSON here; expected a JSON value.',
    },
    {
      name: "text after the value",
      text: "{}\r{}",
      line: 2,
      column: 1,
      message: '"{}" is not valid JSON here; expected nothing after the value.',
    },
    {
      name: "a byte order mark in the middle",
      text: "[\ufeff]",
      line: 1,
      column: 2,
      message: '"\ufeff]" is not valid JSON here; expected a JSON value.',
    },
  ])("$name", ({ text, line, column, message }) => {
    expect(parse(text)).toEqual({
      value: null,
      problems: [{ code: "invalid_json", pointer: "", line, column, message }],
    });
  });

  test("a long line is shortened to 80 characters", () => {
    const [problem] = parse(`[${"😀".repeat(500)}]`).problems;
    expect(problem?.message).toBe(`"${"😀".repeat(80)}…" is not valid JSON here; expected a JSON value.`);
  });

  test.each([
    { depth: 64, isRead: true },
    { depth: 65, isRead: false },
    { depth: 1_000_000, isRead: false },
  ])("$depth levels", ({ depth, isRead }) => {
    const { value, problems } = parse("[".repeat(depth) + "]".repeat(depth));
    expect(value !== null).toBe(isRead);
    if (!isRead) expect(problems).toMatchObject([{ code: "invalid_json", line: 1, column: 65 }]);
  });
});

describe("repeated keys", () => {
  test.each([
    { name: "in the root", text: '{"a":1,\n "a":2}', at: [{ pointer: "/a", line: 2, column: 6 }] },
    { name: "three times", text: '{"a":1,"a":2,"a":3}', at: [{ pointer: "/a", line: 1, column: 18 }] },
    { name: "one of the keys is escaped", text: '{"a":1,"\\u0061":2}', at: [{ pointer: "/a", line: 1, column: 17 }] },
    { name: "deep inside", text: '[{"b/~":{"":1,"":2}}]', at: [{ pointer: "/0/b~1~0/", line: 1, column: 18 }] },
    { name: "__proto__", text: '{"__proto__":1,"__proto__":2}', at: [{ pointer: "/__proto__", line: 1, column: 28 }] },
    { name: "keys that differ in case are not repeated", text: '{"a":1,"A":2}', at: [] },
    { name: "keys of different objects are not repeated", text: '[{"a":1},{"a":2}]', at: [] },
  ])("$name", ({ text, at }) => {
    const { value, problems } = parse(text);
    expect(value).not.toBeNull();
    expect(problems).toEqual(
      at.map((place) => ({ ...place, code: "duplicate_json_key", message: expect.any(String) })),
    );
  });
});

describe("bytes", () => {
  test("a byte order mark is a problem, and does not move columns", () => {
    const { value, problems } = parse("\ufeff[1]");
    expect(problems).toMatchObject([{ code: "byte_order_mark", line: 1, column: 1 }]);
    expect(value).toMatchObject({ kind: "array", column: 1, items: [{ text: "1", column: 2 }] });
  });

  test.each([
    { name: "a Latin-1 letter", bytes: [...encode('["é\ufffd",\n"'), 0xe9, 0x22, 0x5d], line: 2, column: 2 },
    { name: "an incomplete sequence at the end", bytes: [...encode('"😀a'), 0xf0, 0x9f], line: 1, column: 4 },
    { name: "an encoded surrogate", bytes: [0x22, 0xed, 0xa0, 0x80, 0x22], line: 1, column: 2 },
    { name: "UTF-16", bytes: [0xff, 0xfe, 0x7b, 0x00], line: 1, column: 1 },
  ])("$name is not UTF-8", ({ bytes, line, column }) => {
    const { value, problems } = parseJson(new Uint8Array(bytes));
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: "invalid_utf8", pointer: "", line, column }]);
  });

  test("a replacement character in the text is ordinary text", () => {
    expect(parse('"\ufffd"')).toMatchObject({ value: { value: "\ufffd" }, problems: [] });
  });
});

test("numbers are kept as text", () => {
  expect(parse("[1e999, -0, 12345678901234567890]").value).toMatchObject({
    items: [{ text: "1e999" }, { text: "-0" }, { text: "12345678901234567890" }],
  });
});
