import { describe, expect, test } from "vitest";
import { analyzeState, unifiedQueue } from "../support/analyze-state.ts";

const blocked = (name: string, ecosystem = "homebrew") => ({ name, source: `${ecosystem}:${name}`, status: "blocked" });
/** A line of a batch that says which packages wait for which dependencies. */
const waiting = (dependencies: Record<string, string[]>) => ({
  failures: Object.entries(dependencies).map(([package_id, blocked_by]) => ({
    package_id,
    category: "missing_dep",
    blocked_by,
  })),
});

test("empty state gives an empty document", () => {
  expect(analyzeState({})).toEqual({
    generated_at: "2026-01-09T18:00:00Z",
    queue: { total: 0, by_status: {}, by_tier: {}, packages: {} },
    blockers: [],
    failures: {},
  });
});

describe("queue", () => {
  test("counts by status, priority and ecosystem, and lists packages by priority and name", () => {
    const { queue } = analyzeState({
      queue: unifiedQueue(
        { name: "wrk", source: "homebrew:wrk", failure_count: 2 },
        { name: "Zed", source: "cargo:zed", status: "success" },
        { name: "ack", source: "homebrew:ack" },
        { name: "yq", source: "github:mikefarah/yq", priority: 1 },
        { name: "loose", source: "loose", status: "success" },
      ),
    });
    expect(queue.total).toBe(5);
    expect(queue.by_status).toEqual({ pending: 3, success: 2 });
    expect(queue.by_tier).toEqual({ 1: { pending: 1 }, 3: { pending: 2, success: 2 } });
    expect(queue.by_ecosystem).toEqual({
      cargo: { success: 1, total: 1 },
      github: { pending: 1, total: 1 },
      homebrew: { pending: 2, total: 2 },
    });
    expect(queue.packages.pending).toEqual([
      { id: "github:mikefarah/yq", name: "yq", ecosystem: "github", priority: 1, failure_count: 0 },
      { id: "homebrew:ack", name: "ack", ecosystem: "homebrew", priority: 3, failure_count: 0 },
      { id: "homebrew:wrk", name: "wrk", ecosystem: "homebrew", priority: 3, failure_count: 2 },
    ]);
    expect(queue.packages.success?.map(({ name, ecosystem }) => [name, ecosystem])).toEqual([
      ["Zed", "cargo"],
      ["loose", ""],
    ]);
  });

  test("names are in the order of their UTF-8 bytes, not of their UTF-16 units", () => {
    const names = ["\u{1f4e6}", "\ufb01", "z"];
    const { queue } = analyzeState({ queue: unifiedQueue(...names.map((name) => ({ name, source: "a:a" }))) });
    expect(queue.packages.pending?.map(({ name }) => name)).toEqual(["z", "\ufb01", "\u{1f4e6}"]);
  });

  test.each([
    { name: "an offset is ignored", given: "2026-01-10T06:30:00.25+05:00", want: "2026-01-10T06:30:00Z" },
    { name: "a fraction is cut off", given: "2026-01-10T06:30:59.999999999Z", want: "2026-01-10T06:30:59Z" },
    { name: "null is absent", given: null, want: undefined },
    { name: "a text that is not a time is absent", given: "tomorrow", want: undefined },
    { name: "an impossible date is absent", given: "2026-02-30T06:30:00Z", want: undefined },
  ])("next_retry_at: $name", ({ given, want }) => {
    const { queue } = analyzeState({ queue: unifiedQueue({ name: "a", source: "b:a", next_retry_at: given }) });
    expect(queue.packages.pending?.[0]?.next_retry_at).toBe(want);
  });

  test("an unknown status is counted and listed under its own name, and an unusable entry is left out", () => {
    const { queue } = analyzeState({
      queue: unifiedQueue(
        { name: "a", source: "b:a", status: "generated" },
        { name: "", source: "b:d" },
        { source: "b:e" },
      ),
    });
    expect(queue.by_status).toEqual({ generated: 1 });
    expect(queue.packages.generated?.map(({ name }) => name)).toEqual(["a"]);
  });

  test("a status with the name of an object property is ordinary data", () => {
    const { queue } = analyzeState({ queue: unifiedQueue({ name: "a", source: "b:a", status: "constructor" }) });
    expect(Object.entries(queue.by_status)).toEqual([["constructor", 1]]);
  });

  const oldQueue = {
    packages: [
      { id: "homebrew:gh", source: "homebrew", name: "gh", tier: 2, status: "skipped" },
      { id: "homebrew:jq", source: "homebrew", name: "jq", tier: 1, status: "blocked" },
    ],
  };

  test("old-form packages count if there is no unified file", () => {
    const { queue } = analyzeState({ queue: { "priority-queue-homebrew.json": oldQueue } });
    expect(queue).toMatchObject({
      total: 2,
      by_status: { blocked: 1, skipped: 1 },
      by_tier: { 1: { blocked: 1 }, 2: { skipped: 1 } },
      by_ecosystem: { homebrew: { total: 2 } },
    });
  });

  test.each([
    { name: "unified first", unified: "a.json", old: "b.json" },
    { name: "unified last", unified: "b.json", old: "a.json" },
  ])("old-form packages are ignored next to a unified file: $name", ({ unified, old }) => {
    const entries = [{ name: "yq", source: "go:yq", priority: 3, status: "pending" }];
    const { queue } = analyzeState({ queue: { [unified]: { entries }, [old]: oldQueue } });
    expect(queue.by_status).toEqual({ pending: 1 });
  });

  test("a name in two unified files counts once, with its entry in the main file", () => {
    const entry = (name: string, status: string) => ({ name, source: `go:${name}`, priority: 3, status });
    const { queue } = analyzeState({
      queue: {
        "priority-queue-go.json": { entries: [entry("yq", "pending"), entry("fd", "pending")] },
        "priority-queue.json": { entries: [entry("yq", "failed"), entry("jq", "failed")] },
      },
    });
    expect(queue.by_status).toEqual({ failed: 2, pending: 1 });
  });

  test("curated entries are in queue order, with a validation status that follows from their status", () => {
    const curated = (name: string, status: string) => ({ name, source: `go:${name}`, status, confidence: "curated" });
    const statuses = ["failed", "success", "pending", "blocked"];
    const document = analyzeState({
      queue: unifiedQueue(...statuses.map((status, index) => curated(`${9 - index}`, status)), {
        name: "a",
        source: "go:a",
      }),
    });
    expect(document.curated).toEqual([
      { name: "9", source: "go:9", validation_status: "invalid" },
      { name: "8", source: "go:8", validation_status: "valid" },
      { name: "7", source: "go:7", validation_status: "valid" },
      { name: "6", source: "go:6", validation_status: "unknown" },
    ]);
  });
});

describe("blockers", () => {
  const rank = (dependencies: Record<string, string[]>) => {
    const packages = Object.keys(dependencies).map((id) => blocked(id.slice(id.indexOf(":") + 1)));
    return analyzeState({ queue: unifiedQueue(...packages), failures: { "a.jsonl": [waiting(dependencies)] } })
      .blockers;
  };
  const totals = (dependencies: Record<string, string[]>) =>
    Object.fromEntries(rank(dependencies).map((blocker) => [blocker.dependency, blocker.total_count]));

  test("a blocker shows the first five of its packages, sorted", () => {
    const ids = ["f", "b", "e", "a", "d", "c"].map((name) => `homebrew:${name}`);
    expect(rank(Object.fromEntries(ids.map((id) => [id, ["zlib"]])))).toEqual([
      {
        dependency: "zlib",
        count: 6,
        direct_count: 6,
        total_count: 6,
        packages: ["homebrew:a", "homebrew:b", "homebrew:c", "homebrew:d", "homebrew:e"],
      },
    ]);
  });

  test.each([
    {
      name: "each dependency of a chain counts all packages after it",
      given: { "homebrew:b": ["a"], "homebrew:c": ["b"], "homebrew:d": ["c"] },
      want: { a: 3, b: 2, c: 1 },
    },
    {
      name: "a package that is reached in two ways counts twice",
      given: { "homebrew:b": ["a"], "homebrew:c": ["a"], "homebrew:d": ["b", "c"] },
      want: { a: 4, b: 1, c: 1 },
    },
    {
      name: "a cycle is entered at the first key in bytewise order, and ends there",
      given: { "homebrew:b": ["a"], "homebrew:a": ["b"] },
      want: { a: 2, b: 1 },
    },
    { name: "a package that waits for itself counts once", given: { "homebrew:a": ["a"] }, want: { a: 1 } },
    { name: "a dependency named twice counts once", given: { "homebrew:b": ["a", "a"] }, want: { a: 1 } },
  ])("$name", ({ given, want }) => {
    expect(totals(given)).toEqual(want);
  });

  test("a chain of 20,000 packages terminates", () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => [`homebrew:p${index + 1}`, [`p${index}`]]);
    expect(rank(Object.fromEntries(entries))[0]).toMatchObject({ dependency: "p0", total_count: 20_000 });
  });

  test("the ten largest are shown, those with equal size by name", () => {
    const names = Array.from({ length: 12 }, (_, index) => `dep${String(index).padStart(2, "0")}`);
    const given = Object.fromEntries(names.map((name, index) => [`homebrew:p${index}`, [name]]));
    const shown = rank({ ...given, "homebrew:extra": ["dep11"] }).map(({ dependency }) => dependency);
    expect(shown).toEqual(["dep11", ...names.slice(0, 9)]);
  });

  test("only packages with status blocked count and show what they wait for", () => {
    const { blockers, queue } = analyzeState({
      queue: unifiedQueue({ ...blocked("b"), status: "failed" }, blocked("c")),
      failures: { "a.jsonl": [waiting({ "homebrew:b": ["a"], "homebrew:c": ["a"] })] },
    });
    expect(blockers.map(({ packages }) => packages)).toEqual([["homebrew:c"]]);
    expect(queue.packages.failed?.[0]).not.toHaveProperty("blocked_by");
    expect(queue.packages.failed?.[0]?.category).toBe("missing_dep");
    expect(queue.packages.blocked?.[0]?.blocked_by).toEqual(["a"]);
  });
});
