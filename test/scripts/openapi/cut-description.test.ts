import { describe, expect, test } from "vitest";
import { cutDescription } from "../../../scripts/openapi/cut-description.ts";
import { printJson } from "../../../scripts/openapi/print-json.ts";
import { toJsonSchema } from "../../../scripts/openapi/to-json-schema.ts";

const PATH = "/repos/{owner}/things/{name}";
const DESCRIPTION = {
  paths: {
    [PATH]: {
      get: {
        summary: "Reads",
        parameters: [
          { $ref: "#/components/parameters/name" },
          { name: "page", in: "query", schema: { type: "integer", default: 1 } },
          { name: "accept", in: "header", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "ok",
            content: { "application/json": { schema: { $ref: "#/components/schemas/thing" } } },
          },
          204: { description: "nothing" },
          404: { $ref: "#/components/responses/missing" },
        },
      },
      delete: { responses: {} },
    },
  },
  components: {
    schemas: {
      unused: { type: "object" },
      thing: { type: "object", properties: { owner: { $ref: "#/components/schemas/owner" } } },
      owner: { type: "object", required: ["title"], properties: { title: { type: "string", title: "Title" } } },
      error: { type: "object" },
    },
    parameters: {
      name: { name: "name", in: "path", required: true, "x-multi-segment": true, schema: { type: "string" } },
    },
    responses: { missing: { content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } } } },
  },
};

test("keeps only the named operations, and everything they refer to", () => {
  const owner = { type: "object", required: ["title"], properties: { title: { type: "string" } } };
  const thing = { type: "object", properties: { owner: { $ref: "#/schemas/owner" } } };
  expect(cutDescription(DESCRIPTION, [`GET ${PATH}`])).toEqual({
    operations: [
      {
        method: "GET",
        path: PATH,
        parameters: [
          { name: "name", in: "path", required: true, spans: true, schema: { type: "string" } },
          { name: "page", in: "query", required: false, schema: { type: "integer" } },
        ],
        responses: { 200: { $ref: "#/schemas/thing" }, 204: null, 404: { $ref: "#/schemas/error" } },
      },
    ],
    schemas: {
      error: { type: "object" },
      owner: { ...owner, additionalProperties: false },
      thing: { ...thing, additionalProperties: false },
    },
  });
});

test("reports an operation that does not exist", () => {
  expect(() => cutDescription(DESCRIPTION, [`PUT ${PATH}`])).toThrow(`no operation "PUT ${PATH}"`);
});

describe("a schema", () => {
  test.each([
    { name: "null", given: { type: "string", nullable: true }, want: { type: ["string", "null"] } },
    {
      name: "null among the values",
      given: { type: "string", nullable: true, enum: ["a"] },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "null next to choices",
      given: { nullable: true, oneOf: [{ type: "string" }] },
      want: { anyOf: [{ type: "null" }, { anyOf: [{ type: "string" }] }] },
    },
    {
      name: "a property whose name is a keyword",
      given: { type: "object", properties: { description: { type: "string", description: "Text" } } },
      want: { type: "object", properties: { description: { type: "string" } }, additionalProperties: false },
    },
    {
      name: "parts that stay open to more properties",
      given: { allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: {} } }] },
      want: { allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: {} } }] },
    },
    {
      name: "other keys with values of one type",
      given: { type: "object", additionalProperties: { type: "string", example: "x" } },
      want: { type: "object", additionalProperties: { type: "string" } },
    },
  ])("keeps what is allowed: $name", ({ given, want }) => {
    expect(toJsonSchema(given)).toEqual(want);
  });
});

test("prints short values on one line, and JSON that can be parsed", () => {
  const value = { short: { list: [1, "two", null], empty: {} }, long: Array.from({ length: 40 }, (_, at) => ({ at })) };
  const text = printJson(value);
  expect(text).toContain(' "short": { "list": [1, "two", null], "empty": {} },\n');
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(JSON.parse(text)).toEqual(value);
});
