import { describe, expect, test } from "vitest";
import { identifyRuns } from "../../src/dashboard/identify-runs.ts";
import { brief, runsOf } from "../support/read-records.ts";

const run = (fields: object = {}) => ({ batch_id: "2026-01-05", timestamp: "2026-01-05T07:00:00Z", ...fields });

describe("forms", () => {
  test.each([
    {
      name: "old",
      fields: { ecosystem: "homebrew", total: 4, generated: 4, merged: 1 },
      want: { ecosystem: "homebrew", total: 4, attempts: null, merged: 1 },
    },
    {
      name: "newer",
      fields: { ecosystems: { npm: 3, go: 1 }, total: 0 },
      want: { ecosystem: null, total: 0, attempts: null },
    },
    {
      name: "strict",
      fields: {
        schema_version: 1,
        attempts: 4,
        succeeded: 1,
        failed: 1,
        blocked: 1,
        unverified: 1,
        skipped: 2,
        packages_processed: ["a"],
      },
      want: {
        attempts: 4,
        succeeded: 1,
        failed: 1,
        blocked: 1,
        unverified: 1,
        skipped: 2,
        packages_processed: ["a"],
        recipes_generated: null,
      },
    },
  ])("$name", ({ fields, want }) => {
    const { runs, problems } = runsOf([run(fields)]);
    expect(runs[0]).toMatchObject({ ...want, line: 1, file: "data/metrics/batch-runs.jsonl" });
    expect(problems).toEqual([]);
  });

  test("maps are read by key, even with unusual keys", () => {
    const text =
      '{"batch_id":"a","timestamp":"2026-01-05T07:00:00Z","ecosystems":{"__proto__":2,"go":1},"platforms":{"linux":{"tested":2,"passed":1,"failed":1}}}\n';
    const { runs, problems } = runsOf(text);
    expect([...(runs[0]?.ecosystems ?? [])]).toEqual([
      ["__proto__", 2],
      ["go", 1],
    ]);
    expect([...(runs[0]?.platforms ?? [])]).toEqual([["linux", { tested: 2, passed: 1, failed: 1 }]]);
    expect(problems).toEqual([]);
  });

  test("a record on many lines has the number of its first line", () => {
    const text = `${JSON.stringify(run(), null, 2)}\n${JSON.stringify(run({ batch_id: "b" }), null, 2)}\n`;
    expect(runsOf(text).runs.map(({ batch_id, line }) => [batch_id, line])).toEqual([
      ["2026-01-05", 1],
      ["b", 5],
    ]);
  });
});

test.each([
  { name: "no batch id", record: run({ batch_id: "" }), read: 0, want: ["1:null missing-field error"] },
  {
    name: "a batch id of the wrong type",
    record: run({ batch_id: 20260105 }),
    read: 0,
    want: ["1:null wrong-type error"],
  },
  { name: "no time", record: run({ timestamp: null }), read: 0, want: ["1:null missing-field error"] },
  { name: "a time of the wrong type", record: run({ timestamp: 7 }), read: 0, want: ["1:null wrong-type error"] },
  {
    name: "a bad time",
    record: run({ timestamp: "noon" }),
    read: 0,
    want: ["1:null bad-time warning", "1:null missing-field error"],
  },
  {
    name: "not a run at all",
    record: { run_at: "2026-01-05T07:00:00Z" },
    read: 0,
    want: ["1:null unknown-shape warning"],
  },
  { name: "not an object", record: 7, read: 0, want: ["1:null not-an-object error"] },
  { name: "a count as text", record: run({ merged: "1" }), read: 1, want: ["1:null wrong-type warning"] },
  { name: "a negative count", record: run({ total: -1 }), read: 1, want: ["1:null wrong-type warning"] },
  { name: "a fractional count", record: run({ total: 1.5 }), read: 1, want: ["1:null wrong-type warning"] },
  { name: "an impossibly large count", record: run({ total: 2 ** 53 }), read: 1, want: ["1:null wrong-type warning"] },
  {
    name: "a negative count in a map",
    record: run({ ecosystems: { npm: -3, go: 1 } }),
    read: 1,
    want: ["1:null wrong-type warning"],
  },
  { name: "a map that is a list", record: run({ ecosystems: [] }), read: 1, want: ["1:null wrong-type warning"] },
  {
    name: "a platform that is a number",
    record: run({ platforms: { linux: 3 } }),
    read: 1,
    want: ["1:null wrong-type warning"],
  },
  {
    name: "counts of a platform that do not add up",
    record: run({ platforms: { linux: { tested: 3, passed: 1, failed: 1 } } }),
    read: 1,
    want: ["1:null bad-value warning"],
  },
  {
    name: "attempts that do not add up",
    record: run({ attempts: 3, succeeded: 1, failed: 1, blocked: 0 }),
    read: 1,
    want: ["1:null bad-value warning"],
  },
  {
    name: "a URL that is not https",
    record: run({ pull_request_url: "javascript:x" }),
    read: 1,
    want: ["1:null bad-value warning"],
  },
  {
    name: "a bad start",
    record: run({ started_at: "2026-13-01T00:00:00Z" }),
    read: 1,
    want: ["1:null bad-time warning"],
  },
])("$name", ({ record, read, want }) => {
  const { runs, problems } = runsOf([record]);
  expect([runs.length, problems.map(brief)]).toEqual([read, want]);
});

test("an invalid list of packages is null, not empty", () => {
  const { runs, problems } = runsOf([run({ packages_processed: "jq", recipes_generated: {} })]);
  expect(runs[0]).toMatchObject({ packages_processed: null, recipes_generated: null });
  expect(problems.map(brief)).toEqual(["1:null wrong-type warning", "1:null wrong-type warning"]);
});

test("lists of packages have no limit", () => {
  const names = Array.from({ length: 1001 }, (_, n) => `p${n}`);
  const { runs, problems } = runsOf([run({ packages_processed: names, recipes_generated: names })]);
  expect([runs[0]?.packages_processed?.length, runs[0]?.recipes_generated?.length, problems]).toEqual([1001, 1001, []]);
});

describe("repeated records", () => {
  const identify = (...records: unknown[]) => identifyRuns(runsOf(records).runs);

  test("are one run, with a problem at the repeated record", () => {
    const { runs, duplicates } = identify(
      run({ ecosystems: { go: 1, npm: 2 } }),
      run({ total: 1 }),
      run({ ecosystems: { npm: 2, go: 1 } }),
    );
    expect(runs.map(({ run: { line } }) => line).sort()).toEqual([1, 2]);
    expect(duplicates).toEqual([
      {
        file: "data/metrics/batch-runs.jsonl",
        line: 3,
        entry: null,
        code: "duplicate",
        severity: "warning",
        reason: 'the same run "2026-01-05" is also in data/metrics/batch-runs.jsonl, line 1; it counts once',
      },
    ]);
  });

  test.each([
    { name: "another count", fields: { merged: 1 } },
    { name: "a count of 0 that was absent before", fields: { total: 0 } },
    { name: "another platform result", fields: { platforms: { linux: { tested: 1, passed: 1, failed: 0 } } } },
    { name: "another time", fields: { timestamp: "2026-01-05T07:00:00.1Z" } },
    { name: "another batch", fields: { batch_id: "2026-01-06" } },
  ])("are two runs with $name", ({ fields }) => {
    const { runs, duplicates } = identify(run(), run(fields));
    expect([runs.length, duplicates]).toEqual([2, []]);
  });

  test("are one run if repeated three times", () => {
    const { runs, duplicates } = identify(run(), run(), run());
    expect([runs.length, duplicates.map(({ line }) => line)]).toEqual([1, [2, 3]]);
  });
});
