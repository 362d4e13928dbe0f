import { describe, expect, test } from "vitest";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import {
  BATCH_ID,
  batchOf,
  breakerOf,
  CONTROL,
  entryOf,
  FAILURES,
  linesOf,
  METRICS,
  record,
  resultOf,
  resultsOf,
  URL,
} from "./batch-of.ts";

const NOW = "2026-03-02T10:06:00Z";
const queue = (...entries: object[]) => ({ [QUEUE_FILE]: queueOf(...(entries as { name: string }[])) });
const one = (result: object, entry: object = {}, more: object = {}) =>
  record(queue({ name: "fd", ...entry }), { batch: batchOf(["fd"], more), results: [resultsOf([result])] });
const generationOf = (generation: object) => ({ name: "fd", source: "cargo:fd", generation, validation: [] });

describe("the queue after a verdict", () => {
  test.each([
    {
      name: "produced",
      result: resultOf("fd", { linux: 0 }),
      entry: { failure_count: 2, next_retry_at: "2026-03-01T00:00:00Z", status: "failed" },
      want: {
        status: "pending",
        status_reason: "awaiting_merge",
        failure_count: 2,
        next_retry_at: "2026-03-05T10:06:00Z",
      },
    },
    {
      name: "constrained",
      result: resultOf("fd", { linux: 0, musl: 6 }),
      want: { status: "pending", status_reason: "awaiting_merge", failure_count: 0 },
    },
    {
      name: "failed everywhere",
      result: resultOf("fd", { linux: 6, musl: 7 }),
      want: { status: "failed", failure_count: 1, next_retry_at: null },
    },
    {
      name: "failed generation",
      result: generationOf({ outcome: "failed", exit_code: 9, cli: null }),
      entry: { failure_count: 1 },
      want: { status: "failed", failure_count: 2, next_retry_at: "2026-03-03T10:06:00Z" },
    },
    {
      name: "exhausted",
      result: resultOf("fd", { linux: 7 }),
      entry: { failure_count: 9, next_retry_at: "2026-03-01T00:00:00Z" },
      want: { status: "requires_manual", status_reason: "verify_failed", failure_count: 10, next_retry_at: null },
    },
    {
      name: "blocked",
      result: resultOf("fd", { linux: { exit_code: 8, cli: { missing_recipes: ["zlib"] } }, musl: 6 }),
      entry: { failure_count: 3 },
      want: { status: "blocked", blocked_by: ["zlib"], failure_count: 3, next_retry_at: null },
    },
    {
      name: "a dependency missing on one platform, passed on another",
      result: resultOf("fd", { linux: 0, musl: { exit_code: 8, cli: { missing_recipes: ["zlib"] } } }),
      want: { status: "pending", status_reason: "awaiting_merge" },
    },
    {
      name: "a missing dependency without a name",
      result: resultOf("fd", { linux: 8 }),
      want: { status: "failed", failure_count: 1 },
    },
  ])("$name", async ({ result, entry, want }) => {
    const recorded = await one(result, entry);
    expect(entryOf(recorded, "fd")).toMatchObject({ ...want, status_at: NOW, last_batch_id: BATCH_ID });
  });

  test.each(["success", "excluded"])("%s is never lowered", async (status) => {
    const recorded = await one(resultOf("fd", { linux: 6 }), { status });
    expect(recorded.changed).not.toContain(QUEUE_FILE);
    expect(recorded.changed).toContain(FAILURES);
  });

  test.each(["requires_manual", "success", "excluded", "in_review"])("a skipped package stays %s", async (status) => {
    const skipped = [{ name: "rg", source: "github:x/rg", reason: "unsupported_source" }];
    const state = queue({ name: "rg", source: "github:x/rg", status });
    expect((await record(state, { batch: batchOf([], { skipped }) })).changed).toEqual([]);
  });

  test("a skipped package gets a status and is not a failure", async () => {
    const skipped = [{ name: "rg", source: "github:x/rg", reason: "unsupported_source" }];
    const batch = batchOf([], { skipped });
    const state = queue({ name: "rg", source: "github:x/rg", failure_count: 2 });
    const recorded = await record(state, { batch });
    expect(entryOf(recorded, "rg")).toMatchObject({
      status: "blocked",
      status_reason: "unsupported_source",
      failure_count: 2,
    });
    expect(recorded.changed).toEqual([QUEUE_FILE]);
    expect((await record(recorded.files, { batch, now: "2026-03-02T11:00:00Z" })).changed).toEqual([]);
    const other = await record(recorded.files, { batch, inputs: { "unsupported-status": "excluded" } });
    expect(entryOf(other, "rg")).toMatchObject({ status: "excluded" });
  });
});

test("an empty exit code means that the step did not run, never a failure", async () => {
  const odd = [
    generationOf({ outcome: "failed", exit_code: "", cli: null }),
    generationOf({ outcome: "failed", exit_code: null }),
    generationOf({ outcome: "skipped", exit_code: null }),
    resultOf("fd", { linux: { exit_code: "", outcome: "failed" } as unknown as number }),
    resultOf("fd", { linux: { exit_code: "", outcome: "passed" } as unknown as number }),
    resultOf("fd", { linux: { exit_code: null, outcome: "passed" } }),
    resultOf("fd", { linux: { exit_code: null, outcome: "skipped" } }),
  ];
  for (const result of odd) {
    const recorded = await record(queue({ name: "fd" }, { name: "bat" }), {
      batch: batchOf(["fd", "bat"]),
      results: [resultsOf([result, resultOf("bat", { linux: 0 })])],
    });
    expect(entryOf(recorded, "fd")).toMatchObject({ status: "pending", failure_count: 0 });
    expect(entryOf(recorded, "fd").last_batch_id).toBeUndefined();
    expect(recorded.changed).not.toContain(FAILURES);
    expect(linesOf(recorded, METRICS)).toMatchObject([{ attempts: 2, succeeded: 1, unverified: 1, failed: 0 }]);
  }
});

test("every attempt is counted, even if it never reached validation", async () => {
  const names = ["a", "b", "c", "d"];
  const recorded = await record(queue(...names.map((name) => ({ name }))), {
    batch: batchOf(names, { skipped: [{ name: "x", source: "github:x/x" }] }),
    results: [
      resultsOf([
        resultOf("a", { linux: 0, musl: 6 }),
        { ...generationOf({ outcome: "failed", exit_code: 9 }), name: "b" },
      ]),
      resultsOf([resultOf("c", { linux: { exit_code: 3, cli: { missing_recipes: ["zlib"] } } })], {
        started_at: "2026-03-02T09:59:00Z",
        finished_at: "2026-03-02T10:05:30.25Z",
      }),
    ],
  });
  expect(linesOf(recorded, METRICS)).toEqual([
    {
      schema_version: 1,
      batch_id: BATCH_ID,
      ecosystem: "cargo",
      ecosystems: { cargo: 4 },
      started_at: "2026-03-02T09:59:00Z",
      timestamp: "2026-03-02T10:05:30Z",
      duration_seconds: 390,
      total: 4,
      attempts: 4,
      succeeded: 1,
      failed: 1,
      blocked: 1,
      skipped: 1,
      unverified: 1,
      merged: 0,
      excluded: 0,
      constrained: 1,
      platforms: { linux: { tested: 2, passed: 1, failed: 1 }, musl: { tested: 1, passed: 0, failed: 1 } },
      packages_processed: names,
      recipes_generated: ["a"],
      used_disambiguation: 0,
      routing: [],
      run_attempt: 1,
      workflow_run_url: URL,
    },
  ]);
});

test("blockers are in the entry and in the failure record", async () => {
  const recorded = await one(resultOf("fd", { linux: { exit_code: 6, full_output: "recipe 'zlib' not found\n" } }));
  expect(entryOf(recorded, "fd")).toMatchObject({ status: "blocked", blocked_by: ["zlib"] });
  expect(linesOf(recorded, FAILURES)).toMatchObject([{ category: "missing_dep", blocked_by: ["zlib"], exit_code: 6 }]);
});

test("a batch in which everything failed is recorded too, in one plan", async () => {
  const recorded = await one(resultOf("fd", { linux: 6 }));
  expect(recorded.changed).toEqual([CONTROL, FAILURES, METRICS, QUEUE_FILE].sort());
});

test("files are compact, named by the batch without a colon, and one per batch", async () => {
  const output = `${"x".repeat(300_000)}\n\u001b[31mred\u001b[0m\ttoken=ghp_${"a1B2".repeat(9)}\n`;
  const recorded = await one(
    resultOf("fd", { linux: { exit_code: 6, full_output: output, message: "m".repeat(9000) } }),
  );
  for (const file of recorded.changed) expect(file).toMatch(/^[A-Za-z0-9._/-]+$/);
  const text = recorded.files[FAILURES] ?? "";
  expect(text.trimEnd()).not.toContain("\n");
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  const [line] = linesOf(recorded, FAILURES);
  expect(line?.full_output_truncated).toBe(true);
  expect(String(line?.message)).toHaveLength(8000);
  expect(String(line?.full_output)).toMatch(/bytes left out\]/);
  expect(String(line?.full_output)).toContain("red\ttoken=[redacted]");
  expect(text).not.toMatch(/ghp_|\\u001b/);
});

test("the same output on several platforms is stored once", async () => {
  const failed = { exit_code: 6, full_output: "no compiler" };
  const recorded = await one(resultOf("fd", { linux: failed, musl: failed, mac: { ...failed, full_output: "other" } }));
  const outputs = linesOf(recorded, FAILURES).map(({ platform, full_output }) => [platform, full_output]);
  expect(outputs).toEqual([
    ["linux", "no compiler"],
    ["mac", "other"],
    ["musl", undefined],
  ]);
});

test("the file of many failures is smaller than 256 KiB", async () => {
  const names = Array.from({ length: 100 }, (_, n) => `p${n}`);
  const failed = { exit_code: 6, full_output: "ö".repeat(20_000) };
  const results = names.map((name) => resultOf(name, { linux: { ...failed, full_output: failed.full_output + name } }));
  const recorded = await record(queue(...names.map((name) => ({ name }))), {
    batch: batchOf(names),
    results: [resultsOf(results)],
  });
  expect(Buffer.byteLength(recorded.files[FAILURES] ?? "")).toBeLessThanOrEqual(256 * 1024);
  expect(linesOf(recorded, FAILURES)).toHaveLength(100);
});

describe("category and subcategory", () => {
  test.each([
    [{ exit_code: 3 }, "recipe_not_found", undefined],
    [{ exit_code: 5 }, "network_error", undefined],
    [{ exit_code: 6 }, "install_failed", "install_failed"],
    [{ exit_code: 7 }, "verify_failed", "verify_failed"],
    [{ exit_code: 8 }, "missing_dep", undefined],
    [{ exit_code: 9 }, "generation_failed", "deterministic_failed"],
    [{ exit_code: 124 }, "network_error", "timeout"],
    [{ exit_code: 137 }, "network_error", "timeout"],
    [{ exit_code: 143 }, "network_error", "timeout"],
    [{ exit_code: 1 }, "generation_failed", undefined],
    [{ exit_code: 6, cli: { subcategory: "library_only" }, message: "[no_bottle]" }, "install_failed", "library_only"],
    [{ exit_code: 6, cli: 'noise\n{"subcategory":"schema_invalid"}\n' }, "install_failed", "schema_invalid"],
    [{ exit_code: 6, cli: { subcategory: "Not A Word" }, message: "[no_bottle]" }, "install_failed", "no_bottle"],
    [{ exit_code: 6, message: "collected with hash verification" }, "install_failed", undefined],
    [{ exit_code: 6, message: "429 files" }, "install_failed", undefined],
    [{ exit_code: 5, message: "HTTP 429" }, "network_error", "rate_limited"],
    [{ exit_code: 7, full_output: "it timed out" }, "verify_failed", "verify_timeout"],
    [{ exit_code: 6, cli: { message: "No bottle for arm" } }, "install_failed", "no_bottle"],
    [{ exit_code: 6, message: "failed to pour: no bottleneck" }, "install_failed", undefined],
  ])("%j", async (attempt, category, subcategory) => {
    const [line] = linesOf(await one(resultOf("fd", { linux: attempt })), FAILURES);
    expect([line?.category, line?.subcategory]).toEqual([category, subcategory]);
  });
});

describe("which results count", () => {
  test("the newest result counts, in any order of files; if times are equal, the higher attempt counts", async () => {
    const at = (minute: number, code: number, run_attempt = 1) =>
      resultsOf([resultOf("fd", { linux: code })], { finished_at: `2026-03-02T10:0${minute}:00Z`, run_attempt });
    for (const { results, status } of [
      { results: [at(1, 6), at(3, 0), at(2, 7)], status: "pending" },
      { results: [at(1, 0), at(3, 6), at(2, 0)], status: "failed" },
      { results: [at(3, 6, 1), at(3, 0, 2)], status: "pending" },
      { results: [at(3, 0, 1), at(3, 6, 2)], status: "failed" },
      // A slow job of attempt 1 may end after attempt 2.
      { results: [at(3, 0, 1), at(2, 6, 2)], status: "pending" },
      { results: [at(3, 6, 1), at(2, 0, 2)], status: "failed" },
    ]) {
      for (const inOrder of [results, [...results].reverse()]) {
        const recorded = await record(queue({ name: "fd" }), { batch: batchOf(["fd"]), results: inOrder });
        expect(entryOf(recorded, "fd").status).toBe(status);
      }
    }
  });

  test("jobs for one platform each give one result together", async () => {
    const results = ["linux", "musl"].map((platform, index) => resultsOf([resultOf("fd", { [platform]: index * 6 })]));
    const recorded = await record(queue({ name: "fd" }), { batch: batchOf(["fd"]), results });
    expect(linesOf(recorded, METRICS)).toMatchObject([{ succeeded: 1, constrained: 1 }]);
  });

  test.each([
    ["not JSON", "{", /not JSON/],
    ["another batch", resultsOf([], { batch_id: "npm-2026-03-02T10-00-00Z-1a2b3c4d" }), /are of batch "npm-/],
    ["a stranger", resultsOf([resultOf("stranger", { linux: 0 })]), /"stranger" is not used: it is not in the batch/],
    ["not an object", "[]", /are not used/],
    [
      "an unknown outcome",
      resultsOf([resultOf("fd", { linux: { exit_code: 0, outcome: "fine" } })]),
      /validation 0 of "fd"/,
    ],
    ["a newer form", resultsOf([], { schema_version: 2 }), /schema_version/],
  ])("%s is named and ignored, and the rest is used", async (_, text, want) => {
    const good = resultsOf([resultOf("bat", { linux: 0 })]);
    const batch = batchOf(["fd", "bat"]);
    const recorded = await record(queue({ name: "fd" }, { name: "bat" }), { batch, results: [text, good] });
    expect(recorded.warnings.join("\n")).toMatch(want);
    expect(entryOf(recorded, "bat").status_reason).toBe("awaiting_merge");
    expect(entryOf(recorded, "fd").status_reason).toBeUndefined();
  });

  test("a package without a verdict of any expected platform is unverified", async () => {
    const batch = batchOf(["fd", "bat"], { expected_platforms: ["linux", "musl"] });
    const results = [resultsOf([resultOf("fd", { mac: 0 }), resultOf("bat", { linux: 0 })])];
    const recorded = await record(queue({ name: "fd" }, { name: "bat" }), { batch, results });
    expect(linesOf(recorded, METRICS)).toMatchObject([{ unverified: 1, succeeded: 1 }]);
  });
});

test("routing is counted, and the record names both sources", async () => {
  const batch = batchOf([{ name: "rg", source: "cargo:ripgrep", queue_source: "github:x/rg", routed: true }]);
  const state = queue({ name: "rg", source: "github:x/rg" });
  const recorded = await record(state, { batch, results: [resultsOf([resultOf("rg", { linux: 6 })])] });
  expect(linesOf(recorded, METRICS)).toMatchObject([
    { used_disambiguation: 1, routing: [{ name: "rg", from: "github:x/rg", to: "cargo:ripgrep" }] },
  ]);
  expect(linesOf(recorded, FAILURES)).toMatchObject([
    { package_id: "cargo:ripgrep", ecosystem: "cargo", recipe: "rg" },
  ]);
  expect(entryOf(recorded, "rg").source).toBe("github:x/rg");
});

describe("the breaker", () => {
  const fail = resultOf("fd", { linux: 6 });
  const block = resultOf("bat", { linux: { exit_code: 8, cli: { missing_recipes: ["zlib"] } } });
  const control = (breaker: object) => ({
    [CONTROL]: JSON.stringify({
      enabled: true,
      mine: 1,
      circuit_breaker: { cargo: breaker, npm: { state: "closed", failures: 2 } },
    }),
  });
  const run = (breaker: object, results: object[], now = NOW) =>
    record(
      { ...queue({ name: "fd" }, { name: "bat" }), ...control(breaker) },
      { batch: batchOf(["fd", "bat"]), results: [resultsOf(results)], now },
    );

  test.each([
    {
      name: "a failure counts",
      breaker: { state: "closed", failures: 1 },
      results: [fail, block],
      want: { state: "closed", failures: 2, last_failure: NOW },
    },
    {
      name: "the fifth failure opens the breaker",
      breaker: { state: "closed", failures: 4 },
      results: [fail],
      want: { state: "open", failures: 5, opens_at: "2026-03-02T11:06:00Z" },
    },
    {
      name: "a batch with only blocked packages also closes the breaker",
      breaker: { state: "half-open", failures: 6, opens_at: "2026-03-02T10:00:00Z" },
      results: [block],
      want: { state: "closed", failures: 0 },
    },
    {
      name: "if the breaker is open without a date, the batch was a probe",
      breaker: { state: "open", failures: 6 },
      results: [fail],
      want: { state: "open", failures: 7, opens_at: "2026-03-02T11:06:00Z" },
    },
    {
      name: "if the breaker's date has passed, the batch was a probe",
      breaker: { state: "open", failures: 5, opens_at: "2026-03-02T11:06:00+01:00" },
      results: [fail],
      want: { state: "open", failures: 6, opens_at: "2026-03-02T11:06:00Z" },
    },
    {
      name: "a late batch does not move the date",
      breaker: { state: "open", failures: 5, opens_at: "2026-03-02T10:30:00Z" },
      results: [fail],
      want: { state: "open", failures: 6, opens_at: "2026-03-02T10:30:00Z" },
    },
  ])("$name", async ({ breaker, results, want }) => {
    const recorded = await run(breaker, results);
    expect(breakerOf(recorded)).toMatchObject(want);
    if (want.state === "closed") expect(breakerOf(recorded)).not.toHaveProperty("opens_at");
    expect(JSON.parse(recorded.files[CONTROL] ?? "")).toMatchObject({
      mine: 1,
      circuit_breaker: { npm: { failures: 2 } },
    });
  });

  test("a breaker keeps an alias of its ecosystem as its name", async () => {
    const state = {
      ...queue({ name: "fd" }),
      [CONTROL]: '{"circuit_breaker":{"crates.io":{"state":"closed","failures":1}}}',
    };
    const recorded = await record(state, { batch: batchOf(["fd"]), results: [resultsOf([fail])] });
    expect(breakerOf(recorded, "crates.io")).toMatchObject({ failures: 2 });
    expect(breakerOf(recorded, "cargo")).toBeUndefined();
  });

  test("a success on a closed breaker writes nothing", async () => {
    const recorded = await run({ state: "closed", failures: 0 }, [resultOf("fd", { linux: 0 })]);
    expect(recorded.changed).not.toContain(CONTROL);
  });
});
