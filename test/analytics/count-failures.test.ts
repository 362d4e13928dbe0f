import { describe, expect, test } from "vitest";
import { analyzeState, unifiedQueue } from "../support/analyze-state.ts";

const item = (package_id: string, fields: object = {}) => ({ package_id, category: "install_failed", ...fields });
const recipe = (name: string, fields: object = {}) => ({ recipe: name, category: "install_failed", ...fields });

describe("counting", () => {
  test("every batch item and every recipe record counts, under its current category", () => {
    const { failures } = analyzeState({
      failures: {
        "a.jsonl": [
          { failures: [item("npm:a", { category: "timeout" }), item("npm:b", { category: "deterministic" })] },
          recipe("c", { category: "validation_failed", subcategory: "verify_timeout" }),
          { ...recipe("d", { category: "api_error" }), failures: [item("npm:d", { category: "missing_dep" })] },
          recipe("e", { category: "" }),
          recipe("", {}),
          recipe("f", { category: "deterministic_insufficient" }),
          recipe("g", { category: "network" }),
          recipe("h", { category: "brand_new" }),
        ],
      },
    });
    expect(failures).toEqual({
      brand_new: 1,
      generation_failed: 2,
      install_failed: 1,
      missing_dep: 1,
      network_error: 3,
    });
  });

  test("the last record by file and line gives a package its category, even if earlier records have a later time", () => {
    const { queue } = analyzeState({
      queue: unifiedQueue({ name: "jq", source: "npm:jq" }, { name: "jq-twin", source: "npm:jq" }),
      failures: {
        "npm-2026-01-02T00-00-00Z.jsonl": [
          { failures: [item("npm:jq", { category: "network_error", timestamp: "2026-01-02T00:00:00Z" })] },
        ],
        "npm.jsonl": [{ failures: [item("npm:jq", { category: "verify_failed", timestamp: "2024-01-01T00:00:00Z" })] }],
      },
    });
    expect(queue.packages.pending?.map(({ category }) => category)).toEqual(["verify_failed", "verify_failed"]);
  });

  test.each([
    { name: "without an ecosystem it is a homebrew package", line: {}, source: "homebrew:jq", category: "missing_dep" },
    {
      name: "with an ecosystem it is a package of that ecosystem",
      line: { ecosystem: "go" },
      source: "go:jq",
      category: "missing_dep",
    },
    { name: "the file name does not give the ecosystem", line: {}, source: "npm:jq", category: undefined },
    {
      name: "without dependencies it gives no category",
      line: { blocked_by: [] },
      source: "homebrew:jq",
      category: undefined,
    },
  ])("recipe record and its package: $name", ({ line, source, category }) => {
    const { queue } = analyzeState({
      queue: unifiedQueue({ name: "jq", source }),
      failures: {
        "npm-x.jsonl": [{ ...recipe("jq", { category: "missing_dep", blocked_by: ["oniguruma"] }), ...line }],
      },
    });
    expect(queue.packages.pending?.[0]?.category).toBe(category);
  });

  test("an item without dependencies removes those of an earlier item", () => {
    const { blockers, queue } = analyzeState({
      queue: unifiedQueue({ name: "jq", source: "npm:jq", status: "blocked" }),
      failures: { "a.jsonl": [{ failures: [item("npm:jq", { blocked_by: ["x"] }), item("npm:jq")] }] },
    });
    expect(blockers).toEqual([]);
    expect(queue.packages.blocked?.[0]).not.toHaveProperty("blocked_by");
  });

  test("dependencies stay as recorded, in their order and with repeats", () => {
    const { queue } = analyzeState({
      queue: unifiedQueue({ name: "jq", source: "npm:jq", status: "blocked" }),
      failures: { "a.jsonl": [{ failures: [item("npm:jq", { blocked_by: ["z", "a", "z"] })] }] },
    });
    expect(queue.packages.blocked?.[0]?.blocked_by).toEqual(["z", "a", "z"]);
  });

  test("a category named __proto__ is ordinary data", () => {
    const { failures } = analyzeState({ failures: { "a.jsonl": [recipe("jq", { category: "__proto__" })] } });
    expect(Object.keys(failures)).toEqual(["__proto__"]);
  });
});
