import { describe, expect, test } from "vitest";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";

const print = (value: object) => [...printDashboard(value)].join("");

describe("bytes", () => {
  test.each([
    { name: "an empty object", given: {}, want: "{}\n" },
    { name: "an empty list", given: { a: [] }, want: '{\n  "a": []\n}\n' },
    { name: "an empty object inside", given: { a: {} }, want: '{\n  "a": {}\n}\n' },
    {
      name: "objects with two spaces, keys in their order",
      given: { b: 1, a: { z: null, y: true } },
      want: '{\n  "b": 1,\n  "a": {\n    "z": null,\n    "y": true\n  }\n}\n',
    },
    {
      name: "one compact element per line",
      given: { list: [{ a: 1, b: [1, 2] }, { a: 2 }] },
      want: '{\n  "list": [\n    {"a":1,"b":[1,2]},\n    {"a":2}\n  ]\n}\n',
    },
    {
      name: "a list below an object",
      given: { queue: { packages: { failed: [{ id: "x" }] } } },
      want: '{\n  "queue": {\n    "packages": {\n      "failed": [\n        {"id":"x"}\n      ]\n    }\n  }\n}\n',
    },
    { name: "text that needs escapes", given: { 'a"\n': "é\u2028<" }, want: '{\n  "a\\"\\n": "é\u2028<"\n}\n' },
  ])("$name", ({ given, want }) => {
    expect(print(given)).toBe(want);
  });

  test("half a surrogate pair becomes U+FFFD; a backslash followed by ud800 stays", () => {
    const given = { "a\ud800": "\udfff😀", list: [{ b: "x\ud83d", c: "\\ud800", d: "\\\\\ud800" }] };
    expect(print(given)).toBe(
      '{\n  "a\ufffd": "\ufffd😀",\n  "list": [\n    {"b":"x\ufffd","c":"\\\\ud800","d":"\\\\\\\\\ufffd"}\n  ]\n}\n',
    );
  });

  test("a key called __proto__ is ordinary data", () => {
    const given = JSON.parse('{"by":{"__proto__":1,"constructor":2},"list":[{"__proto__":3}]}');
    expect(print(given)).toBe(
      '{\n  "by": {\n    "__proto__": 1,\n    "constructor": 2\n  },\n  "list": [\n    {"__proto__":3}\n  ]\n}\n',
    );
  });

  test("a large document is printed in pieces of one element each, which together are the document", () => {
    const document = { list: Array.from({ length: 5000 }, (_, n) => ({ n, text: "x".repeat(50) })) };
    const pieces = [...printDashboard(document)];
    expect(pieces.length).toBeGreaterThan(5000);
    for (const piece of pieces) expect(piece.length).toBeLessThan(200);
    expect(JSON.parse(pieces.join(""))).toEqual(document);
  });
});
