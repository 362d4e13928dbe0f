/** Recording twice, a later attempt, merges, and damaged state. */

import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import {
  BATCH_ID,
  batchOf,
  breakerOf,
  CONTROL,
  entryOf,
  FAILURES,
  type Given,
  linesOf,
  METRICS,
  type Recorded,
  record,
  resultOf,
  resultsOf,
} from "./batch-of.ts";

const NAMES = ["a", "b", "c"];
const BATCH = batchOf(NAMES);
const START = { [QUEUE_FILE]: queueOf(...NAMES.map((name) => ({ name, failure_count: 1 }))) };
const fails = (...names: string[]) => names.map((name) => resultOf(name, { linux: 6 }));
const passes = (...names: string[]) => names.map((name) => resultOf(name, { linux: 0 }));
const LATER = "2026-03-02T12:00:00Z";

const first = (packages: object[]) => record(START, { batch: BATCH, results: [resultsOf(packages)] });
const again = ({ files }: Pick<Recorded, "files">, packages: object[], attempt = 2, given: Given = {}) => {
  const results = [resultsOf(packages, { run_attempt: attempt, finished_at: "2026-03-02T11:05:00Z" })];
  return record(files, { batch: BATCH, results, now: LATER, ...given });
};

describe("idempotency", () => {
  test("recording the same attempt again changes nothing, at any time", async () => {
    const once = await first([...fails("a", "b"), ...passes("c")]);
    expect(once.changed).toEqual([FAILURES, METRICS, QUEUE_FILE]);
    expect((await again(once, [...fails("a", "b"), ...passes("c")], 1)).changed).toEqual([]);
  });

  test("attempt 2 turns a failure into a success: the count goes down by one, and there is one record", async () => {
    const once = await first(fails("a", "b"));
    expect([entryOf(once, "a").failure_count, breakerOf(once).failures]).toEqual([2, 1]);
    const twice = await again(once, [...passes("a"), ...fails("b")]);
    expect(entryOf(twice, "a")).toMatchObject({ status: "pending", status_reason: "awaiting_merge", failure_count: 1 });
    expect(entryOf(twice, "b")).toMatchObject({ status: "failed", failure_count: 2 });
    expect(linesOf(twice, METRICS)).toMatchObject([{ run_attempt: 2, succeeded: 1, failed: 1, unverified: 1 }]);
    expect(linesOf(twice, FAILURES)).toMatchObject([{ recipe: "b" }]);
    expect(breakerOf(twice)).toMatchObject({ state: "closed", failures: 0 });
  });

  test("a second failed attempt does not count again, neither for the package nor for the breaker", async () => {
    const twice = await again(await first(fails("a")), fails("a"));
    expect(entryOf(twice, "a").failure_count).toBe(2);
    expect(breakerOf(twice).failures).toBe(1);
  });

  test("a success that fails in attempt 2 counts for the package, and not for the breaker", async () => {
    const control = { [CONTROL]: JSON.stringify({ circuit_breaker: { cargo: { state: "closed", failures: 2 } } }) };
    const once = await record({ ...START, ...control }, { batch: BATCH, results: [resultsOf(passes("a", "b"))] });
    const twice = await again(once, fails("a", "b"));
    expect([entryOf(twice, "a").status, entryOf(twice, "a").failure_count]).toEqual(["failed", 2]);
    expect(breakerOf(twice)).toMatchObject({ state: "closed", failures: 0 });
  });

  test("a count that somebody has set to 0 meanwhile does not go below 0", async () => {
    const once = await first(fails("a"));
    const queue = JSON.parse(once.files[QUEUE_FILE] ?? "");
    queue.entries.find(({ name }: { name: string }) => name === "a").failure_count = 0;
    const files = { ...once.files, [QUEUE_FILE]: JSON.stringify(queue, null, 2) };
    expect(entryOf(await again({ files }, passes("a")), "a").failure_count).toBe(0);
    expect(entryOf(await again({ files }, passes("b")), "a").failure_count).toBe(0);
  });

  test("a success that fails in attempt 2 counts; the failure file is removed once nothing fails", async () => {
    const once = await first([...passes("a"), ...fails("b")]);
    const twice = await again(once, [...fails("a"), ...passes("b")]);
    expect([entryOf(twice, "a").failure_count, entryOf(twice, "b").failure_count]).toEqual([2, 1]);
    const third = await again(twice, passes("a", "b"), 3);
    expect(third.files[FAILURES]).toBeUndefined();
    expect([entryOf(third, "a").failure_count, entryOf(third, "b").failure_count]).toEqual([1, 1]);
  });

  test.each([
    { counted: 0, before: "failed", after: { status: "failed", failure_count: 0, next_retry_at: null } },
    { counted: 4, before: "failed", after: { status: "failed", failure_count: 4, next_retry_at: null } },
    // The package was requires_manual only because of the count.
    { counted: 9, before: "requires_manual", after: { status: "failed", failure_count: 9, next_retry_at: null } },
  ])("a failure no longer counts if attempt 2 has no result ($counted failures before)", async (row) => {
    const start = { [QUEUE_FILE]: queueOf({ name: "a", failure_count: row.counted }, { name: "b" }, { name: "c" }) };
    const once = await record(start, { batch: BATCH, results: [resultsOf(fails("a"))] });
    expect(entryOf(once, "a")).toMatchObject({ status: row.before, failure_count: row.counted + 1 });
    const twice = await again(once, passes("b"));
    expect(entryOf(twice, "a")).toMatchObject(row.after);
    expect(twice.files[FAILURES]).toBeUndefined();
    expect((await again(twice, passes("b"))).changed).toEqual([]);
    const third = await again(twice, fails("a"), 3);
    expect(entryOf(third, "a")).toMatchObject({ status: row.before, failure_count: row.counted + 1 });
  });

  test("a package stays blocked when attempt 2 has no result for it", async () => {
    const waits = resultOf("a", { linux: { exit_code: 8, cli: { missing_recipes: ["zlib"] } } });
    const once = await first([waits]);
    const twice = await again(once, passes("b"));
    expect(entryOf(twice, "a")).toEqual(entryOf(once, "a"));
    expect(entryOf(twice, "a")).toMatchObject({ status: "blocked", blocked_by: ["zlib"], failure_count: 1 });
  });

  test("a package without a result in attempt 1 is recorded by attempt 2", async () => {
    const twice = await again(await first(passes("a")), [...passes("a"), ...fails("b")]);
    expect(entryOf(twice, "b")).toMatchObject({ status: "failed", failure_count: 2, last_batch_id: BATCH_ID });
  });

  test("an entry that another batch or a merge has changed since is left alone", async () => {
    const once = await first(fails("a", "b", "c"));
    const queue = JSON.parse(once.files[QUEUE_FILE] ?? "");
    Object.assign(queue.entries[0], { last_batch_id: "cargo-2026-03-02T11-00-00Z-00000000", failure_count: 3 });
    Object.assign(queue.entries[1], { status: "success", failure_count: 0 });
    const moved = { ...once.files, [QUEUE_FILE]: JSON.stringify(queue) };
    const twice = await again({ files: moved }, passes("a", "b", "c"));
    expect(entryOf(twice, "a")).toMatchObject({ status: "failed", failure_count: 3 });
    expect(entryOf(twice, "b")).toMatchObject({ status: "success", failure_count: 0 });
    expect(entryOf(twice, "c")).toMatchObject({ status_reason: "awaiting_merge", failure_count: 1 });
  });

  describe("a batch in monthly files", () => {
    const MONTHS = { runs: "data/metrics/batch-runs-2026-03.jsonl", failures: "data/failures/2026-03.jsonl" };
    const other = (fields: object) => `${JSON.stringify({ schema_version: 1, ...fields })}\n`;
    const before = other({ batch_id: "old", timestamp: "2026-03-01T00:00:00Z", mine: [1.0, "x"] });
    const after = `half a {line\n${other({ batch_id: "later", timestamp: "2026-03-30T00:00:00Z", recipe: "zzz" })}`;
    const compacted = async (packages: object[]) => {
      const { [METRICS]: run = "", [FAILURES]: lines = "", ...rest } = (await first(packages)).files;
      const failures = lines === "" ? {} : { [MONTHS.failures]: before + lines + after };
      return { files: { ...rest, ...failures, [MONTHS.runs]: before + run + after } };
    };

    test("is not recorded again", async () => {
      expect((await again(await compacted(fails("a")), passes("a"), 1)).changed).toEqual([]);
    });

    test("a later attempt replaces the lines, and changes counts as usual", async () => {
      const once = await compacted([...fails("a", "b"), ...passes("c")]);
      const twice = await again(once, [...passes("a"), ...fails("b", "c")]);
      expect(twice.changed).toEqual([MONTHS.failures, MONTHS.runs, QUEUE_FILE]);
      for (const file of Object.values(MONTHS)) {
        expect(twice.files[file]?.startsWith(before)).toBe(true);
        expect(twice.files[file]?.endsWith(after)).toBe(true);
        expect(twice.files[file]?.split(BATCH_ID)).toHaveLength(file === MONTHS.runs ? 2 : 3);
      }
      expect(twice.files[MONTHS.runs]).toContain('"run_attempt":2');
      const counts = NAMES.map((name) => entryOf(twice, name).failure_count);
      expect(counts).toEqual([1, 2, 2]);
      expect((await again(twice, fails("a"))).changed).toEqual([]);
    });

    test("lines of failures that no longer exist are removed; a first failure gets a file", async () => {
      const passed = await again(await compacted(fails("a")), passes("a"));
      expect(passed.files[MONTHS.failures]).toBe(before + after);
      const failed = await again(await compacted(passes("a")), fails("a"));
      expect(linesOf(failed, FAILURES)).toMatchObject([{ recipe: "a" }]);
      expect(failed.files[MONTHS.runs]).toContain('"run_attempt":2');
    });

    test("a merge is counted in the line of the batch", async () => {
      const merged = await record((await compacted(passes("a"))).files, { inputs: { merged: "all" } });
      expect(merged.changed).toEqual([MONTHS.runs, QUEUE_FILE]);
      expect(merged.files[MONTHS.runs]).toContain('"merged":1,');
    });
  });
});

describe("merged", () => {
  test.each([
    ["all", ["a", "b"]],
    ["a", ["a"]],
    ["a,b", ["a", "b"]],
    ["none", []],
  ])("a later call with %j", async (merged, want) => {
    const once = await first([...passes("a", "b"), ...fails("c")]);
    const after = await record(once.files, { inputs: { merged }, now: LATER });
    expect(after.merged).toEqual(want);
    expect(linesOf(after, METRICS)).toMatchObject([{ merged: want.length, succeeded: 2 }]);
    for (const name of want) {
      expect(entryOf(after, name)).toMatchObject({ status: "success", failure_count: 0, next_retry_at: null });
      expect(entryOf(after, name)).not.toHaveProperty("status_reason");
    }
    expect((await record(after.files, { inputs: { merged }, now: "2026-03-03T12:00:00Z" })).changed).toEqual([]);
  });

  test("in a record that somebody else wrote, only the count of merged packages changes", async () => {
    const odd = { batch_id: BATCH_ID, total: "five", recipes_generated: ["a", 5], mine: { x: [1] } };
    const files = { ...START, [METRICS]: JSON.stringify(odd, null, 2) };
    const after = await record(files, { inputs: { merged: "all" } });
    expect(linesOf(after, METRICS)).toEqual([{ ...odd, merged: 1 }]);
    expect(entryOf(after, "a").status).toBe("success");
  });

  test("packages that are merged in separate calls are added up", async () => {
    const one = await record((await first(passes("a", "b"))).files, { inputs: { merged: "a" } });
    const two = await record(one.files, { inputs: { merged: "b" } });
    expect(linesOf(two, METRICS)).toMatchObject([{ merged: 2 }]);
  });

  test("a name that the batch did not produce is refused and named", async () => {
    const after = await record((await first([...passes("a"), ...fails("b")])).files, { inputs: { merged: "b,zzz" } });
    expect(after.changed).toEqual([]);
    expect(after.warnings.join(" ")).toMatch(/"b" cannot be merged.*"zzz" cannot be merged/);
  });

  test("a merge together with the results of the batch", async () => {
    const results = [resultsOf(passes("a", "b"))];
    const after = await record(START, { batch: BATCH, results, inputs: { merged: "all" } });
    expect(linesOf(after, METRICS)).toMatchObject([{ merged: 2 }]);
    expect(entryOf(after, "a").status).toBe("success");
  });

  test("a package that people have excluded stays excluded", async () => {
    const once = await first(passes("a"));
    const files = { ...once.files, [QUEUE_FILE]: (once.files[QUEUE_FILE] ?? "").replace('"pending"', '"excluded"') };
    const after = await record(files, { inputs: { merged: "all" } });
    expect(entryOf(after, "a").status).toBe("excluded");
  });
});

describe("malformed state", () => {
  const entry = (name: string, more: object = {}) => ({ ...JSON.parse(queueOf({ name })).entries[0], ...more });
  const good = entry("a");
  const list = (...entries: unknown[]) => JSON.stringify({ schema_version: 1, entries }, null, 1);

  test.each([
    { name: "an unknown status word", text: list(entry("x", { status: "generated" }), good), code: "unknown-status" },
    { name: "a number as text", text: list(entry("x", { failure_count: "3" }), good), code: "wrong-type" },
    { name: "a name twice", text: list(good, entry("a", { priority: 1 })), code: "duplicate" },
    { name: "an entry that is not an object", text: list("x", good), code: "not-an-object" },
    { name: "a byte order mark", text: `\ufeff${list(good)}`, code: "bad-value" },
    { name: "CRLF", text: list(good).replaceAll("\n", "\r\n"), code: "bad-value" },
    {
      name: "an entry of 1 MiB",
      text: list(entry("x", { note: "y".repeat(1 << 20) }), good, 7),
      code: "not-an-object",
    },
    { name: "a key twice", text: list(good, 1).replace('"name":', '"name": "zzz", "name":'), code: "not-an-object" },
  ])("$name: other entries are recorded, and this entry stays as it is", async ({ text, code }) => {
    const results = [resultsOf(fails("a"))];
    const after = await record({ [QUEUE_FILE]: text }, { batch: batchOf(["a"]), results });
    const before = JSON.parse(text.replace("\ufeff", "")).entries;
    const now = JSON.parse(after.files[QUEUE_FILE] ?? "").entries;
    expect(now).toHaveLength(before.length);
    const index = before.findIndex((each: { name?: string }) => each?.name === "a");
    expect(now[index]).toMatchObject({ name: "a", status: "failed", failure_count: 1 });
    for (const [at, each] of before.entries()) {
      if (at === index || typeof each !== "object") continue;
      expect(now[at]).toMatchObject({ name: each.name, status: each.status, failure_count: each.failure_count });
    }
    expect(after.problems.filter((problem) => problem.code === code)).toMatchObject([{ file: QUEUE_FILE }]);
    expect(after.problems[0]?.line).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["a queue that is not JSON", { [QUEUE_FILE]: '{"entries": [' }],
    ["an empty state", {}],
    ["a control file that is a list", { ...START, [CONTROL]: "[]" }],
    ["half a control file", { ...START, [CONTROL]: '{"enabled": tr' }],
  ])("%s fails, and nothing is planned", async (_, files) => {
    await expect(record(files, { batch: BATCH, results: [resultsOf(fails("a"))] })).rejects.toThrow(UserError);
  });

  test("damaged records of the batch do not hide the others", async () => {
    const once = await first(fails("a"));
    const files = { ...once.files, [METRICS]: `half a line {\n${once.files[METRICS]}` };
    expect((await again({ files }, fails("a"), 1)).changed).toEqual([]);
  });
});
