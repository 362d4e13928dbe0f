import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locateElements } from "../../src/state/locate-elements.ts";
import { scanJson } from "../../src/state/scan-json.ts";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("a text is scanned to its end if JSON.parse accepts it, and only then", () => {
  const json = fc.json({ maxDepth: 4 });
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(3),
    text: fc.constantFrom("", '"', "{", "]", ",", ":", "\n", "\\u00", "-", "0", "e", "tru"),
  });
  const property = fc.property(json, edit, (text, { at, length, text: inserted }) => {
    const start = at % (text.length + 1);
    const edited = (text.slice(0, start) + inserted + text.slice(start + length)).trim();
    fc.pre(edited !== "");
    const scan = scanJson(edited, 0);
    return (scan.kind === "value" && scan.end === edited.length) === isJson(edited);
  });
  fc.assert(property, { seed: 20260512, numRuns: 5_000 });
});

test.each([
  { name: "a value before other text", text: '{"a":[1,{}]} x', want: { kind: "value", end: 12 } },
  {
    name: "open containers are reported",
    text: '[{"a":1},{"b":',
    want: { kind: "error", open: [0, 9], expected: "value before the end of the file" },
  },
  {
    name: "a raw newline in a text",
    text: '{"a":"\n"}',
    want: { kind: "error", at: 5, expected: "a string that ends on its line" },
  },
  { name: "a bad escape", text: '["\\x"]', want: { kind: "error", at: 1 } },
  { name: "a comment", text: '{"a":/* b */1}', want: { kind: "error", at: 5, expected: "a JSON value" } },
  { name: "a comment instead of a comma", text: "[1//\n2]", want: { kind: "error", at: 2, expected: '"," or "]"' } },
  { name: "a word that is not a value", text: "[nullx]", want: { kind: "error", at: 1, expected: "a JSON value" } },
  { name: "a truncated number", text: "[1.]", want: { kind: "error", at: 1, expected: "a JSON value" } },
  { name: "a colon instead of a value", text: "[:]", want: { kind: "error", at: 1, expected: "a JSON value" } },
  { name: "white space at the start", text: " \n 1", want: { kind: "value", end: 4 } },
  { name: "the wrong bracket", text: "[1}", want: { kind: "error", at: 2, expected: '"," or "]"' } },
])("$name", ({ text, want }) => expect(scanJson(text, 0)).toMatchObject(want));

describe("lines of list elements", () => {
  test.each([
    { name: "one per line", text: '{\n"a": [\n1,\n{\n"x":[2]\n},\n3]}', want: [3, 4, 7] },
    { name: "several on a line", text: '{"a":[1,2,\n3]}', want: [1, 1, 2] },
    { name: "an empty list", text: '{"a":[]}', want: [] },
    { name: "no list", text: '{"a":{"a":[1]}}', want: [] },
    { name: "another list before the named one", text: '{"b":[1,\n2],\n"a":[\n3]}', want: [4] },
    { name: "a repeated key: the last one counts", text: '{"a":[1],\n"a":[\n2]}', want: [3] },
    { name: "a key with escapes", text: '{"\\u0061":[\n2]}', want: [2] },
    { name: "a byte order mark", text: '\ufeff{"a":[\n2]}', want: [2] },
  ])("$name", ({ text, want }) => expect(locateElements(text, "a")).toEqual(want));

  test("a long compact list is read once", { timeout: 5_000 }, () => {
    expect(locateElements(`{"a":[${"{},".repeat(300_000)}{}]}`, "a")).toHaveLength(300_001);
  });
});
