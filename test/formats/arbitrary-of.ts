/** Random values that a schema accepts, for comparing readers with schemas. */

import fc from "fast-check";
import { z } from "zod";

interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
}

const WORD = fc.stringMatching(/^[a-z][a-z0-9@._+-]{0,12}$/).filter((word) => !word.includes(".."));
/** A sample and an arbitrary for each pattern in use. A new pattern needs a new line. */
const BY_PATTERN: readonly [sample: string, arbitrary: fc.Arbitrary<string>][] = [
  ["10x_popularity_gap", fc.constant("10x_popularity_gap")],
  ["verify_failed", fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/)],
  ["npm:turbo", fc.tuple(WORD, WORD).map((parts) => parts.join(":"))],
  ["https://ci.example/runs/1", fc.webUrl({ validSchemes: ["https"] })],
];
const TIME = fc
  .tuple(
    fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
    fc.constantFrom("Z", "+02:00", "-11:30"),
  )
  .map(([date, zone]) => date.toISOString().replace("Z", zone));

export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(schema, { io: "output" }) as JsonSchema;
  return build(root).filter((value) => schema.safeParse(value).success);
}

function build(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(build));
  if (schema.type === "null") return fc.constant(null);
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "integer") {
    return fc.integer({ min: Math.max(schema.minimum ?? -300, -300), max: Math.min(schema.maximum ?? 300, 300) });
  }
  if (schema.type === "number") return fc.double({ min: schema.minimum ?? -1e9, max: 1e9, noNaN: true });
  if (schema.type === "string") return buildText(schema);
  if (schema.type === "array")
    return fc.array(build(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
  if (schema.type === "object") return buildObject(schema);
  if (schema.type === undefined) return fc.jsonValue();
  throw new Error(`No values for ${JSON.stringify(schema)}; add the case.`);
}

function buildText({ format, pattern, minLength }: JsonSchema): fc.Arbitrary<string> {
  if (format === "date-time") return TIME;
  if (format === "uri") return fc.webUrl({ validSchemes: ["https"] });
  if (pattern === undefined) return minLength === undefined ? fc.oneof(WORD, fc.constant("")) : WORD;
  const found = BY_PATTERN.find(([sample]) => new RegExp(pattern).test(sample));
  if (found === undefined) throw new Error(`No sample for the pattern ${pattern}; add one.`);
  return found[1];
}

function buildObject({ properties = {}, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, build(field)]));
  const known = fc.record(fields, { requiredKeys: required, noNullPrototype: true } as never);
  if (Object.keys(properties).length > 0 || typeof additionalProperties !== "object") return known;
  return fc.dictionary(WORD, build(additionalProperties), { maxKeys: 3, noNullPrototype: true });
}
