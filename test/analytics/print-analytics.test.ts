import { describe, expect, test } from "vitest";
import { printQueueAnalytics } from "../../src/analytics/print-analytics.ts";
import { analyzeState, buildFrom, type StateFiles, unifiedQueue } from "../support/analyze-state.ts";

const STATE: StateFiles = {
  queue: unifiedQueue(
    ...Array.from({ length: 1_203 }, (_, index) => ({
      name: `p${index}`,
      source: `npm:p${index}`,
      status: index % 400 === 0 ? "blocked" : "pending",
      confidence: index % 9 === 0 ? "curated" : "auto",
    })),
  ),
  failures: { "npm.jsonl": [{ failures: [{ package_id: "npm:p0", category: "x", blocked_by: ['a"\u2028<'] }] }] },
  metrics: { "batch-runs.jsonl": [{ batch_id: "a", timestamp: "2026-01-05T07:00:00Z", total: 1, ecosystem: "npm" }] },
  control: "{}",
};

describe("printing", () => {
  test.each<{ name: string; state: StateFiles }>([
    { name: "an empty document", state: {} },
    { name: "a document with everything", state: STATE },
  ])("the pieces together are the text of JSON.stringify: $name", ({ state }) => {
    const document = buildFrom(state);
    expect([...printQueueAnalytics(document)].join("")).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test("no piece has more than 500 packages", () => {
    const pieces = [...printQueueAnalytics(buildFrom(STATE))];
    expect(Math.max(...pieces.map((piece) => piece.split('"failure_count"').length - 1))).toBe(500);
  });

  test("keys are in their documented order", () => {
    const order = ["generated_at", "queue", "blockers", "failures", "failure_details", "health", "runs", "curated"];
    expect(Object.keys(analyzeState(STATE))).toEqual(order);
  });

  test("lone surrogates become U+FFFD in keys and values; whole pairs and backslashes stay", () => {
    const document = analyzeState({
      queue: unifiedQueue({ name: "a\ud800", source: "npm:\udc00\u{1f4e6}" }),
      failures: { "npm.jsonl": [{ failures: [{ package_id: "npm:\udc00\u{1f4e6}", category: "x\ud800\\ud800" }] }] },
    });
    expect(document.queue.packages.pending).toEqual([
      {
        id: "npm:\ufffd\u{1f4e6}",
        name: "a\ufffd",
        ecosystem: "npm",
        priority: 3,
        category: "x\ufffd\\ud800",
        failure_count: 0,
      },
    ]);
    expect(document.failures).toEqual({ "x\ufffd\\ud800": 1 });
  });
});
