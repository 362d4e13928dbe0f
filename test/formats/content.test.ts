import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { validateContent } from "../../src/content/validate-content.ts";
import { FlowCatalog, FlowEvents, FlowSlugMap, UnassignedEvents } from "../../src/formats/content.ts";
import { isProof } from "../support/is-proof.ts";
import { memoryTree } from "../support/memory-tree.ts";

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const text = fc.constantFrom("a", "Plant Bought", " b", "é", "fern", "_x", "1.0", "2026-01-31", "src/a.ts:1");
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const members = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom("a", "B-1", "", "_c", "é d"), arbitrary);

const property = fc.oneof(
  text,
  fc.record({ property: text, context: optional(text), description: optional(text) }),
  fc.record({ name: text, required: optional(fc.boolean()), description: optional(text) }),
);
const event = fc.record({
  name: text,
  ...Object.fromEntries(
    [
      ...[
        "component",
        "source",
        "stage",
        "description",
        "notes",
        "note",
        "trigger",
        "firingLocation",
        "funnelPosition",
      ],
      ...["eventString", "location", "fires", "additionalProperties", "namePattern"],
    ].map((key) => [key, fc.option(text, { nil: undefined, freq: 1 })]),
  ),
  triggers: optional(list(text)),
  autoProperties: optional(list(text)),
  nextEvents: optional(list(text)),
  userAction: optional(fc.boolean()),
  properties: optional(list(property)),
});

const FILES: { path: string; schema: z.ZodType; value: fc.Arbitrary<unknown> }[] = [
  {
    path: "flows.json",
    schema: FlowCatalog,
    value: fc.record({
      _comment: optional(text),
      _version: optional(text),
      flows: members(
        fc.record({
          name: text,
          description: text,
          lastAudited: optional(fc.constantFrom("2026-01-31", "2026-02-30")),
        }),
      ),
    }),
  },
  { path: "flow-slug-map.json", schema: FlowSlugMap, value: members(text) },
  {
    path: "shop/events.json",
    schema: FlowEvents,
    value: fc.record({
      flowId: text,
      flowName: text,
      description: optional(text),
      propertyDefinitions: optional(
        members(
          fc.record({
            type: text,
            description: optional(text),
            values: optional(list(text)),
            constant: optional(fc.constantFrom(5, "x", null)),
          }),
        ),
      ),
      stages: optional(list(fc.record({ name: text, description: optional(text), events: list(text) }))),
      events: list(event),
      diagram: optional(fc.constantFrom(5, "x")),
      eventGroups: optional(fc.constantFrom(5, "x")),
    }),
  },
  {
    path: "unassigned.json",
    schema: UnassignedEvents,
    value: fc.record({
      _version: fc.constant("1.0"),
      items: list(
        fc.record({
          name: text,
          suspectedFlows: list(text),
          callsites: fc.array(fc.constantFrom("src/a.ts:1", "b c:20", "d"), { minLength: 1, maxLength: 2 }),
          reason: text,
        }),
      ),
    }),
  },
];

const WRONG = [
  undefined,
  null,
  0,
  5,
  true,
  false,
  "",
  " ",
  "\n",
  "x",
  "_x",
  "2.0",
  [],
  {},
  [5],
  [""],
  ["x", "x"],
  { a: 1 },
];

/** Up to two damages: `at` chooses a place, as a fraction of all places of a value, and `wrong` is what goes there. */
const damages = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), wrong: fc.constantFrom(...WRONG) }),
  {
    maxLength: 2,
  },
);

/** A copy in which `wrong` replaces what is at one place. In JSON, `undefined` removes it. */
function damage(value: unknown, { at, wrong }: { at: number; wrong: unknown }): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const holder = { value: structuredClone(value) };
  const visit = (parent: Record<string, unknown>): void => {
    for (const key of Object.keys(parent)) {
      places.push([parent, key]);
      const child = parent[key];
      if (typeof child === "object" && child !== null) visit(child as Record<string, unknown>);
    }
  };
  visit(holder);
  const [parent, key] = places[Math.min(Math.floor(at * places.length), places.length - 1)] as [never, never];
  (parent as Record<string, unknown>)[key] = structuredClone(wrong);
  return holder.value;
}

/** True if no rule finds an error in the file, except slugs that differ only in case: a schema cannot find these. */
async function isAccepted(path: string, json: string): Promise<boolean> {
  const { issues } = await validateContent({ tree: memoryTree({ [path]: json }), root: "" });
  const own = issues.filter((issue) => issue.path === path && issue.level === "error");
  return own.every(({ code }) => code === "slug_case_collision");
}

describe("rules, zod schema and JSON Schema accept the same files", () => {
  test.each(FILES)("$path", async ({ path, schema, value }) => {
    const isValid = new Ajv2020({ formats: { date: true } }).compile(z.toJSONSchema(schema));
    let accepted = 0;
    const numRuns = isProof ? 10_000 : 300;
    const property = fc.asyncProperty(value, damages, async (valid, damages) => {
      const json = JSON.stringify(damages.reduce(damage, valid)) ?? "null";
      const read: unknown = JSON.parse(json);
      const verdict = await isAccepted(path, json);
      expect({ json, zod: schema.safeParse(read).success }).toEqual({ json, zod: verdict });
      expect({ json, ajv: isValid(read) }).toEqual({ json, ajv: verdict });
      if (verdict) accepted++;
    });
    await fc.assert(property, { seed: 20261130, numRuns });
    expect(accepted).toBeGreaterThan(numRuns / 20);
    expect(accepted).toBeLessThan(numRuns * 0.9);
  });
});
