import { expect, test } from "vitest";
import { isSameJson } from "../../src/publish/is-same-json.ts";

test.each([
  { name: "only the field differs", a: '{"at":1,"n":2}', b: '{"at":9,"n":2}', fields: ["at"], want: true },
  { name: "something else differs too", a: '{"at":1,"n":2}', b: '{"at":9,"n":3}', fields: ["at"], want: false },
  { name: "a nested field", a: '{"m":{"at":1},"at":5}', b: '{"m":{"at":2},"at":5}', fields: ["m.at"], want: true },
  {
    name: "the same name at another place",
    a: '{"m":{"at":1},"at":5}',
    b: '{"m":{"at":2},"at":6}',
    fields: ["m.at"],
    want: false,
  },
  { name: "a field in a list", a: '[{"at":1},{"at":2}]', b: '[{"at":3},{"at":4}]', fields: ["*.at"], want: true },
  { name: "lists of different length", a: '[{"at":1}]', b: '[{"at":3},{"at":4}]', fields: ["*.at"], want: false },
  { name: "the field on one side only", a: '{"n":2}', b: '{"at":9,"n":2}', fields: ["at"], want: false },
  {
    name: "digits that JavaScript would round",
    a: '{"at":1,"id":12345678901234567890}',
    b: '{"at":2,"id":12345678901234567891}',
    fields: ["at"],
    want: false,
  },
  { name: "numbers that are too large", a: '{"at":1,"n":1e999}', b: '{"at":2,"n":2e999}', fields: ["at"], want: false },
  {
    name: "a rounded field",
    a: '{"at":0.10000000000000000001,"s":"\\"1.0"}',
    b: '{"at":0.10000000000000000002,"s":"\\"1.0"}',
    fields: ["at"],
    want: true,
  },
  { name: "only the layout", a: '{"at":1}', b: '{ "at": 1 }', fields: ["at"], want: false },
  { name: "not JSON", a: "x", b: "y", fields: ["at"], want: false },
  {
    name: "a field named like a built-in",
    a: '{"toString":1}',
    b: '{"toString":2}',
    fields: ["toString"],
    want: true,
  },
  { name: "a property of a string", a: '"abc"', b: '"abd"', fields: ["length"], want: false },
])("$name: $want", ({ a, b, fields, want }) => expect(isSameJson(a, b, fields)).toBe(want));
