/** The realistic fixture keeps the size and the shape that fixtures/README.md promises. */

import { expect, test } from "vitest";
import { buildRealistic } from "../../scripts/content-fixtures/build-realistic.ts";
import { parseDiagrams } from "../../src/content/parse-diagrams.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { FlowEvents } from "../../src/formats/content.ts";
import { memoryTree } from "../support/memory-tree.ts";

const files = buildRealistic() as Record<string, string>;
const flows = Object.entries(files)
  .filter(([file]) => file.endsWith("/events.json"))
  .map(([, text]) => FlowEvents.parse(JSON.parse(text)));
const events = flows.flatMap((flow) => flow.events);
const blocks = Object.entries(files)
  .filter(([file]) => file.endsWith("/flow-diagrams.md"))
  .flatMap(([, text]) => parseDiagrams(text).blocks);

/** The share of each kind, in whole percent. */
function shares(kinds: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([kind, count]) => [kind, Math.round((100 * count) / kinds.length)]));
}

test("the fixture is as large as real content, and every count is as planned", async () => {
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(Math.round(bytes / 1e5) / 10).toBe(1.4);
  const { counts, ok, issues } = await validateContent({ tree: memoryTree(files), root: "." });
  expect(counts).toEqual({
    flows: 25,
    events: 1300,
    propertyDefinitions: 1600,
    diagrams: 235,
    errors: 0,
    warnings: 86,
  });
  expect([ok, new Set(issues.map(({ code }) => code)).size]).toEqual([true, 12]);
});

test("names repeat within flows and across them", () => {
  const names = flows.map((flow) => flow.events.map(({ name }) => name));
  const distinct = names.map((list) => new Set(list));
  const uses = new Map<string, number>();
  for (const name of distinct.flatMap((list) => [...list])) uses.set(name, (uses.get(name) ?? 0) + 1);
  const inFlows = names.map((list, at) => list.length - (distinct[at] as Set<string>).size);
  expect(uses.size).toBe(1000);
  expect([...uses.values()].filter((count) => count > 1)).toHaveLength(200);
  expect(inFlows.reduce((sum, count) => sum + count, 0)).toBe(27);
  const sizes = names.map((list) => list.length);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([12, 120]);
});

test("properties, references and stages", () => {
  const definitions = flows.flatMap((flow) => Object.values(flow.propertyDefinitions ?? {}));
  expect(shares(definitions.map(({ type }) => type))).toMatchObject({ string: 68, number: 21, boolean: 9 });
  expect(definitions.filter(({ values }) => values !== undefined)).toHaveLength(210);
  const references = events.flatMap(({ properties = [] }) => properties);
  expect(references).toHaveLength(4100);
  const formOf = (reference: object) =>
    "name" in reference ? "name" : "context" in reference ? "context" : "property";
  const forms = references.map((reference) => (typeof reference === "string" ? "text" : formOf(reference)));
  expect(shares(forms)).toEqual({ property: 52, text: 25, context: 19, name: 4 });
  const stages = flows.flatMap((flow) => flow.stages ?? []);
  expect([stages.length, stages.flatMap((stage) => stage.events).length]).toEqual([157, 990]);
  const undeclared = flows.flatMap((flow) => {
    const declared = new Set(flow.stages?.map(({ name }) => name));
    return flow.events.filter(({ stage }) => stage !== undefined && !declared.has(stage));
  });
  expect(undeclared).toHaveLength(69);
});

test("diagrams, marks and links", () => {
  expect(shares(blocks.map(({ header }) => header?.text ?? ""))["flowchart TD"]).toBe(89);
  expect(blocks.flatMap(({ marks }) => marks)).toHaveLength(1500);
  const links = blocks.flatMap(({ directives }) => directives).filter((directive) => directive.kind === "link");
  const toFlows = links.filter(({ flow }) => flow !== null);
  expect([links.length - toFlows.length, toFlows.length]).toEqual([120, 60]);
  const map = JSON.parse(files["flow-slug-map.json"] as string) as Record<string, string>;
  expect(Object.entries(map).filter(([slug, key]) => !slug.startsWith("_") && slug !== key)).toHaveLength(2);
});
