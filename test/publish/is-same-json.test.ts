import { expect, test } from "vitest";
import { isSameJson } from "../../src/publish/is-same-json.ts";

test.each([
  { name: "only the field differs", a: '{"at":1,"n":2}', b: '{"at":9,"n":2}', fields: ["at"], want: true },
  { name: "something else differs too", a: '{"at":1,"n":2}', b: '{"at":9,"n":3}', fields: ["at"], want: false },
  { name: "a nested field", a: '{"m":{"at":1},"at":5}', b: '{"m":{"at":2},"at":5}', fields: ["m.at"], want: true },
  {
    name: "the same name elsewhere",
    a: '{"m":{"at":1},"at":5}',
    b: '{"m":{"at":2},"at":6}',
    fields: ["m.at"],
    want: false,
  },
  { name: "a field in a list", a: '[{"at":1},{"at":2}]', b: '[{"at":3},{"at":4}]', fields: ["*.at"], want: true },
  { name: "lists of different length", a: '[{"at":1}]', b: '[{"at":3},{"at":4}]', fields: ["*.at"], want: false },
  { name: "the field on one side only", a: '{"n":2}', b: '{"at":9,"n":2}', fields: ["at"], want: false },
  { name: "layout alone", a: '{"at":1}', b: '{ "at": 1 }', fields: ["at"], want: false },
  { name: "not JSON", a: "x", b: "y", fields: ["at"], want: false },
  {
    name: "a field called like a built-in",
    a: '{"toString":1}',
    b: '{"toString":2}',
    fields: ["toString"],
    want: true,
  },
  { name: "a field of a text", a: '"abc"', b: '"abd"', fields: ["length"], want: false },
])("$name: $want", ({ a, b, fields, want }) => expect(isSameJson(a, b, fields)).toBe(want));
