import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createQueueAnalytics, printQueueAnalytics } from "../../src/analytics/build-analytics.ts";
import { analyzeState, NOW, toRawFile, unifiedQueue } from "../support/analyze-state.ts";

const recipe = (fields: object = {}) => ({ recipe: "jq", category: "install_failed", ...fields });
const count = (...lines: unknown[]) => analyzeState({ failures: { "a.jsonl": lines } }).failures.install_failed ?? 0;

describe("records", () => {
  test.each([
    { name: "text for a number", line: recipe({ exit_code: "6" }) },
    { name: "a fraction for an integer", line: recipe({ exit_code: 6.5 }) },
    { name: "a number for a text", line: recipe({ platform: 1 }) },
    { name: "an object for a text", line: recipe({ timestamp: {} }) },
    { name: "a number among texts", line: recipe({ blocked_by: ["a", 1] }) },
    { name: "text for a list", line: recipe({ failures: "none" }) },
    { name: "text among the items", line: recipe({ failures: ["npm:a"] }) },
    { name: "a wrong type within an item", line: recipe({ failures: [{ category: 1 }] }) },
    { name: "an integer beyond 64 bits", line: recipe({ exit_code: 1e19 }) },
    { name: "a wrong type under a key in another case", line: recipe({ EXIT_CODE: "6" }) },
    { name: "under a key with a long s", line: recipe({ \u017fubcategory: 1 }) },
    { name: "under a key with a Kelvin sign", line: recipe({ "bloc\u212aed_by": 1 }) },
  ])("one value of the wrong type voids the whole record: $name", ({ line }) => {
    expect(count(line)).toBe(0);
    expect(count(recipe(), line, recipe())).toBe(2);
  });

  test.each([
    { name: "null is absent", line: recipe({ exit_code: null, failures: null, blocked_by: null }) },
    { name: "unknown keys may hold anything", line: recipe({ attempts: "6", routing: [{}] }) },
    { name: "key in capitals", line: { RECIPE: "jq", Category: "install_failed" } },
    { name: "an exact key beats one in another case", line: { ...recipe(), CATEGORY: "other" } },
    {
      name: "of several in another case the last",
      line: { recipe: "jq", CATEGORY: "other", Category: "install_failed" },
    },
    { name: "items too", line: { failures: [{ Package_ID: "npm:jq", CATEGORY: "install_failed" }] } },
  ])("$name", ({ line }) => {
    expect(count(line)).toBe(1);
  });

  test.each([{ line: null }, { line: 7 }, { line: [recipe()] }, { line: "recipe" }])("no record: $line", ({ line }) => {
    expect(count(line, recipe())).toBe(1);
  });

  test("a null item counts as one without a category", () => {
    expect(analyzeState({ failures: { "a.jsonl": [{ failures: [null] }] } }).failures).toEqual({ "": 1 });
  });

  test("lone surrogates become U+FFFD, whole pairs stay", () => {
    const document = analyzeState({
      queue: unifiedQueue({ name: "a\ud800", source: "npm:\udc00\u{1f4e6}" }),
      failures: { "npm.jsonl": [{ failures: [{ package_id: "npm:\udc00\u{1f4e6}", category: "x\ud800y" }] }] },
    });
    expect(document.queue.packages.pending).toEqual([
      {
        id: "npm:\ufffd\u{1f4e6}",
        name: "a\ufffd",
        ecosystem: "npm",
        priority: 3,
        category: "x\ufffdy",
        failure_count: 0,
      },
    ]);
    expect(document.failures).toEqual({ "x\ufffdy": 1 });
  });

  test("a category named __proto__ is data", () => {
    const { failures } = analyzeState({ failures: { "a.jsonl": [recipe({ category: "__proto__" })] } });
    expect(Object.keys(failures)).toEqual(["__proto__"]);
  });

  test("no JSON at all makes the collector fail", () => {
    const add = ["addQueue", "addFailures", "addMetrics", "addDisambiguations", "addControl"] as const;
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (values) => {
        const analytics = createQueueAnalytics();
        for (const method of add) analytics[method](toRawFile("a.jsonl", values));
        expect(analytics.finish(NOW).queue.total).toBe(0);
      }),
    );
  });
});

describe("printing", () => {
  const state = {
    queue: unifiedQueue(
      ...Array.from({ length: 1_203 }, (_, index) => ({
        name: `p${index}`,
        source: `npm:p${index}`,
        status: index % 400 === 0 ? "blocked" : "pending",
        confidence: index % 9 === 0 ? "curated" : "auto",
      })),
    ),
    failures: { "npm.jsonl": [{ failures: [{ package_id: "npm:p0", category: "x", blocked_by: ['a"\n\u2028<'] }] }] },
    metrics: { "batch-runs.jsonl": [{ batch_id: "a", timestamp: "b", total: 1, ecosystem: "npm" }] },
    control: [{}],
  };

  test.each([
    { name: "of an empty document", state: {} },
    { name: "of one with everything", state },
  ])("the pieces are the text that JSON.stringify gives: $name", ({ state }) => {
    const document = analyzeState(state);
    expect([...printQueueAnalytics(document)].join("")).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test("no piece holds more than 500 packages", () => {
    const pieces = [...printQueueAnalytics(analyzeState(state))];
    expect(Math.max(...pieces.map((piece) => piece.split('"failure_count"').length - 1))).toBe(500);
  });

  test("keys stand in their documented order", () => {
    const order = ["generated_at", "queue", "blockers", "failures", "failure_details", "health", "runs", "curated"];
    expect(Object.keys(JSON.parse([...printQueueAnalytics(analyzeState(state))].join("")))).toEqual(order);
  });
});
