import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DashboardRun } from "../../src/formats/dashboard-runs.ts";
import type { RecordedBatchResults, RecordedRun } from "../../src/formats/run.ts";
import { aFailure, aRun, describeState, identified } from "../support/describe-state.ts";

const ids = (...runs: RecordedRun[]) => identified(...runs).map(({ id }) => id);
let durations = 0;
/** A run that differs from all others, because equal records count as one run. */
const at = (timestamp: string, batch_id = "2026-05-12") => aRun({ batch_id, timestamp, duration_seconds: durations++ });

describe("run ids", () => {
  test.each<{ name: string; runs: RecordedRun[]; want: string[] }>([
    { name: "the batch id", runs: [at("2026-05-12T12:00:00Z", "b")], want: ["b"] },
    {
      name: "later runs on the same day append their time",
      runs: [at("2026-05-12T12:00:00Z"), at("2026-05-12T13:04:05.6Z"), at("2026-05-12T14:00:00Z")],
      want: ["2026-05-12~14-00-00Z", "2026-05-12~13-04-05Z", "2026-05-12"],
    },
    {
      name: "the date is appended, too, if it differs from the oldest run's",
      runs: [at("2026-05-12T23:59:00Z"), at("2026-05-13T00:01:00Z")],
      want: ["2026-05-12~2026-05-13T00-01-00Z", "2026-05-12"],
    },
    {
      name: "equal times",
      runs: [
        at("2026-05-12T12:00:00Z"),
        at("2026-05-12T13:00:00Z"),
        at("2026-05-12T13:00:00Z"),
        at("2026-05-12T13:00:00Z"),
      ],
      want: ["2026-05-12~13-00-00Z", "2026-05-12~13-00-00Z~2", "2026-05-12~13-00-00Z~3", "2026-05-12"],
    },
    {
      name: "the same time as the oldest run",
      runs: [at("2026-05-12T12:00:00Z"), at("2026-05-12T12:00:00Z")],
      want: ["2026-05-12", "2026-05-12~12-00-00Z"],
    },
    {
      name: "a batch id that looks like the id of another run",
      runs: [
        at("2026-05-12T12:00:00Z", "b"),
        at("2026-05-12T13:00:00Z", "b"),
        at("2026-05-12T14:00:00Z", "b~13-00-00Z"),
      ],
      want: ["b~13-00-00Z~2", "b~13-00-00Z", "b"],
    },
  ])("$name", ({ runs, want }) => {
    expect(ids(...runs)).toEqual(want);
    expect(ids(...runs.map((run, line) => ({ ...run, line })).reverse()).sort()).toEqual([...want].sort());
  });

  test("are unique, and do not change when newer runs are added", () => {
    const anyRun = fc
      .record({
        batch_id: fc.constantFrom("a", "b"),
        minute: fc.integer({ min: 0, max: 2 }),
        day: fc.constantFrom("12", "13"),
      })
      .map(({ batch_id, minute, day }) => at(`2026-05-${day}T12:0${minute}:00Z`, batch_id));
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 15 }), fc.array(anyRun, { maxLength: 5 }), (runs, more) => {
        const old = runs.map((run, line) => ({ ...run, line: line + 1 }));
        const later = more.map((run, line) => ({
          ...run,
          line: line + 1,
          timestamp: run.timestamp.replace("T12", "T14").replace("05-12", "05-13"),
        }));
        const before = new Map(identified(...old).map(({ id, run }) => [run, id]));
        const after = new Map(identified(...later, ...old).map(({ id, run }) => [run, id]));
        expect(new Set(after.values()).size).toBe(old.length + later.length);
        for (const run of old) expect(after.get(run)).toBe(before.get(run));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

test("a record that differs only in its position is the same run, with a problem at the later position", () => {
  const twins = [
    aRun({ file: "b.jsonl", line: 5 }),
    aRun({ file: "a.jsonl", line: 9 }),
    aRun({ file: "b.jsonl", line: 2, merged: 1 }),
  ];
  const { runs, problems } = describeState({ runs: twins });
  expect(runs.map(({ id, merged }) => [id, merged])).toEqual([
    ["2026-05-12", 0],
    ["2026-05-12~12-05-00Z", 1],
  ]);
  expect(problems.items).toMatchObject([
    { file: "b.jsonl", line: 5, code: "duplicate", reason: expect.stringContaining("a.jsonl, line 9") },
  ]);
});

const one = (
  run: Parameters<typeof aRun>[0],
  failures = [aFailure()],
  batchResults: RecordedBatchResults | null = null,
) => describeState({ runs: [aRun(run)], failures, batchResults }).runs[0] as DashboardRun;
const RESULTS = {
  batch_id: "2026-05-12",
  total: 7,
  timestamp: "2026-05-12T12:10:00Z",
  file: "data/queues/batch-results.json",
};

describe("packages attempted", () => {
  test.each<{ name: string; run: Parameters<typeof aRun>[0]; results?: RecordedBatchResults; want: [number, string] }>([
    {
      name: "as recorded, before anything else",
      run: { attempts: 4, total: 9 },
      results: RESULTS,
      want: [4, "recorded"],
    },
    { name: "recorded as none", run: { attempts: 0 }, want: [0, "recorded"] },
    { name: "the run's batch results", run: {}, results: RESULTS, want: [7, "results"] },
    {
      name: "batch results from two hours before the run's end",
      run: {},
      results: { ...RESULTS, timestamp: "2026-05-12T10:05:00Z" },
      want: [7, "results"],
    },
    {
      name: "not batch results from another time",
      run: {},
      results: { ...RESULTS, timestamp: "2026-05-12T10:04:59Z" },
      want: [10, "ecosystems"],
    },
    {
      name: "not batch results of another batch",
      run: {},
      results: { ...RESULTS, batch_id: "other" },
      want: [10, "ecosystems"],
    },
    { name: "the sum of ecosystems", run: { ecosystems: { homebrew: 3, npm: 4 }, total: 1 }, want: [7, "ecosystems"] },
    { name: "an empty sum", run: { ecosystems: { homebrew: 0 } }, want: [0, "ecosystems"] },
    { name: "validated and failing packages", run: { ecosystems: {}, total: 2 }, want: [3, "counted"] },
    {
      name: "a failing package that was validated counts once",
      run: { ecosystems: {}, recipes_generated: ["neovim", "jq"] },
      want: [2, "counted"],
    },
    { name: "nothing recorded but a failure", run: { ecosystems: {} }, want: [1, "counted"] },
  ])("$name", ({ run, results = null, want }) => {
    const { total, total_from } = one(run, [aFailure()], results);
    expect([total, total_from]).toEqual(want);
  });

  test("batch results that belong to no run are a notice", () => {
    const { problems } = describeState({ runs: [aRun()], batchResults: { ...RESULTS, batch_id: "gone" } });
    expect(problems).toMatchObject({ total: 1, by_code: { superseded: 1 }, by_severity: { notice: 1 } });
    expect(problems.items[0]).toMatchObject({ file: RESULTS.file, reason: expect.stringContaining('"gone"') });
  });
});

describe("numbers", () => {
  test.each<{ name: string; run: Parameters<typeof aRun>[0]; want: Partial<DashboardRun> }>([
    {
      name: "validated: the total of an old record",
      run: { total: 3, recipes_generated: ["a"] },
      want: { validated: 3 },
    },
    {
      name: "validated: the recipes of a strict record",
      run: { attempts: 9, total: 9, recipes_generated: ["a", "b"] },
      want: { validated: 2 },
    },
    { name: "validated: nothing recorded", run: {}, want: { validated: 0 } },
    {
      name: "values that are not recorded are 0 or unknown",
      run: {},
      want: { merged: 0, excluded: 0, constrained: 0, skipped: null, unverified: null, used_disambiguation: null },
    },
    { name: "succeeded: as many as were merged", run: { merged: 2 }, want: { succeeded: 2, merged: 2 } },
    { name: "succeeded: as recorded", run: { merged: 2, succeeded: 5 }, want: { succeeded: 5 } },
    { name: "failed: all others", run: { merged: 2, unverified: 3 }, want: { total: 10, failed: 5, blocked: 0 } },
    { name: "failed: never less than 0", run: { merged: 20 }, want: { failed: 0 } },
    { name: "failed: as recorded", run: { merged: 2, failed: 1, blocked: 4 }, want: { failed: 1, blocked: 4 } },
  ])("$name", ({ run, want }) => {
    expect(one(run)).toMatchObject(want);
  });

  test("blocked: packages whose newest failure in the run names dependencies", () => {
    const failures = [
      aFailure({ package: "a", blocked_by: ["x"] }),
      aFailure({ package: "a", blocked_by: ["y"], platform: "linux-x86_64" }),
      aFailure({ package: "b", blocked_by: ["x"], time: "2026-05-12T11:50:00Z" }),
      aFailure({ package: "b", time: "2026-05-12T12:01:00Z" }),
      aFailure({ package: "c", time: "2026-05-12T11:50:00Z" }),
      aFailure({ package: "c", blocked_by: ["x"], time: "2026-05-12T12:01:00Z" }),
    ];
    expect(one({}, failures)).toMatchObject({ blocked: 2, failed: 8 });
  });

  test.each([
    { name: "line 1", blocked: { line: 1 }, other: { line: 2 }, want: 0 },
    { name: "line 2", blocked: { line: 2 }, other: { line: 1 }, want: 1 },
    { name: "item 0", blocked: { item: 0 }, other: { item: 1 }, want: 0 },
    { name: "item 1", blocked: { item: 1 }, other: { item: 0 }, want: 1 },
  ])("blocked: of failures at the same time, the last counts as the newest: $name", ({ blocked, other, want }) => {
    const free = aFailure({ platform: "a", ...other });
    expect(one({}, [aFailure({ platform: "b", blocked_by: ["x"], ...blocked }), free])).toMatchObject({
      blocked: want,
    });
  });
});

describe("outcome and ecosystem", () => {
  test.each<{ name: string; run: Parameters<typeof aRun>[0]; want: Partial<DashboardRun> }>([
    {
      name: "broken, even with merges",
      run: { conclusion: "failure", merged: 3 },
      want: { outcome: "broken", conclusion: "failure" },
    },
    { name: "cancelled is broken", run: { conclusion: "cancelled" }, want: { outcome: "broken" } },
    { name: "merged", run: { conclusion: "success", merged: 1 }, want: { outcome: "merged" } },
    { name: "empty", run: { attempts: 0 }, want: { outcome: "empty", conclusion: null } },
    { name: "nothing", run: { attempts: 3 }, want: { outcome: "nothing" } },
    { name: "merged takes precedence over empty", run: { attempts: 0, merged: 1 }, want: { outcome: "merged" } },
    { name: "one ecosystem", run: {}, want: { ecosystem: "homebrew", ecosystems: { homebrew: 10 } } },
    {
      name: "several",
      run: { ecosystems: { npm: 1, go: 2 }, ecosystem: "npm" },
      want: { ecosystem: "mixed", ecosystems: { go: 2, npm: 1 } },
    },
    {
      name: "an old record: attempts unknown",
      run: { ecosystems: {}, ecosystem: "go" },
      want: { ecosystem: "go", ecosystems: { go: null } },
    },
    { name: "none", run: { ecosystems: {} }, want: { ecosystem: null, ecosystems: {} } },
    {
      name: "mixed, without a list of ecosystems",
      run: { ecosystems: {}, ecosystem: "mixed" },
      want: { ecosystem: "mixed", ecosystems: {} },
    },
  ])("$name", ({ run, want }) => {
    expect(one(run)).toMatchObject(want);
  });

  test("an ecosystem called __proto__ is ordinary data", () => {
    const { ecosystems } = one({ ecosystems: {}, ecosystem: "__proto__" });
    expect(Object.entries(ecosystems)).toEqual([["__proto__", null]]);
  });
});

describe("packages", () => {
  test("are those of the failures if none are recorded", () => {
    const failures = [
      aFailure({ package: "b" }),
      aFailure({ package: "a" }),
      aFailure({ package: "b", platform: "x" }),
    ];
    expect(one({}, failures)).toMatchObject({
      packages_processed: ["a", "b"],
      packages_complete: false,
      recipes_generated: [],
      failure_ids: [
        "homebrew-2026-05-12T12-00-00Z-a",
        "homebrew-2026-05-12T12-00-00Z-b",
        expect.stringContaining("-b~"),
      ],
    });
  });
  test("as recorded", () => {
    const run = {
      packages_processed: ["z", "a"],
      recipes_generated: ["z"],
      platforms: new Map([["linux-x86_64", { tested: 2, passed: 1, failed: 1 }]]),
    };
    expect(one(run)).toMatchObject({
      packages_processed: ["z", "a"],
      packages_complete: true,
      recipes_generated: ["z"],
      platform_results: { "linux-x86_64": { tested: 2, passed: 1, failed: 1 } },
    });
  });
});

test("runs are listed newest first, and at equal times by id; empty runs are listed, too", () => {
  const runs = [at("2026-05-12T12:00:00Z", "b"), at("2026-05-12T12:00:00.5Z", "c"), at("2026-05-12T12:00:00Z", "a")];
  expect(describeState({ runs }).runs.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});
