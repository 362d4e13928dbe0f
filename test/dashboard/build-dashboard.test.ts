import { describe, expect, test } from "vitest";
import { Dashboard } from "../../src/formats/dashboard.ts";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { aFailure, aRun, describeState, NO_LIMITS } from "../support/describe-state.ts";

const limited = (limits: Partial<typeof NO_LIMITS>) => ({ limits: { ...NO_LIMITS, ...limits } });
const day = (n: number) => `2026-05-${String(n).padStart(2, "0")}`;

test("an empty state has every key, in order, with empty values", () => {
  const dashboard = describeState({}, { sourceCommit: "c0ffee" });
  expect(Object.keys(dashboard)).toEqual(Object.keys(Dashboard.shape));
  expect(dashboard).toMatchObject({
    schema_version: 1,
    generated_at: "2026-05-12T17:30:00Z",
    source_commit: "c0ffee",
    blockers: [],
    blockers_summary: { dependencies: 0, packages_blocked: 0, without_dependency: 0, cycles: 0 },
    failures: [],
    clusters: [],
    runs: [],
    transitions: { runs: {}, new: [], still: [], fixed: [], not_retried: [] },
    disambiguations: { total: 0, by_reason: {}, high_risk: 0, need_review: [], entries: [] },
    curated: [],
    history: [],
    problems: { total: 0, by_code: {}, by_severity: {}, items: [] },
    left_out: { failures: 0, runs: 0, history_days: 0, problems: 0, full_outputs: 0 },
  });
});

describe("history", () => {
  test("one row per day, including days without anything", () => {
    const { history } = describeState({
      runs: [
        aRun({ timestamp: `${day(10)}T23:59:59.9Z`, attempts: 4, recipes_generated: ["a"], merged: 1 }),
        aRun({ timestamp: `${day(10)}T00:00:00Z`, total: 2, ecosystems: {} }),
      ],
      failures: [
        aFailure({ time: `${day(12)}T00:00:00Z` }),
        aFailure({ time: `${day(12)}T01:00:00Z`, category: "a" }),
        aFailure({ time: `${day(12)}T01:00:00Z`, package: "b" }),
        aFailure({ time: null }),
      ],
    });
    const nothing = {
      runs: 0,
      attempted: 0,
      validated: 0,
      merged: 0,
      failures: 0,
      packages_failed: 0,
      by_category: {},
      breakers_open: null,
      queue: null,
    };
    expect(history).toEqual([
      { ...nothing, date: day(10), runs: 2, attempted: 6, validated: 3, merged: 1 },
      { ...nothing, date: day(11) },
      { ...nothing, date: day(12), failures: 3, packages_failed: 2, by_category: { a: 1, install_failed: 2 } },
    ]);
    expect(Object.keys(history[0] as object)[0]).toBe("date");
  });

  test("snapshots fill in values that no state file records", () => {
    const snapshots = new Map([[day(12), { breakersOpen: 2, queue: { pending: 7 } }]]);
    const { history } = describeState({ runs: [aRun()] }, { snapshots });
    expect(history).toMatchObject([{ date: day(12), breakers_open: 2, queue: { pending: 7 } }]);
  });

  test("the newest days stay, and the others are counted", () => {
    const failures = [1, 2, 5].map((n) => aFailure({ time: `${day(n)}T00:00:00Z` }));
    const { history, left_out } = describeState({ failures }, limited({ historyDays: 3 }));
    expect(history.map(({ date }) => date)).toEqual([day(3), day(4), day(5)]);
    expect(left_out.history_days).toBe(2);
    expect(describeState({ failures }, limited({ historyDays: 0 }))).toMatchObject({
      history: [],
      left_out: { history_days: 5 },
    });
  });

  test.each([
    { name: "long ago", time: "0001-01-01T00:00:00Z", last: day(12) },
    { name: "in the far future", time: "9999-12-31T23:59:59Z", last: "9999-12-31" },
  ])("a bogus time $name adds no more than 400 days", ({ time, last }) => {
    const { history, left_out } = describeState({ failures: [aFailure(), aFailure({ time })] });
    expect([history.length, history.at(-1)?.date]).toEqual([400, last]);
    expect(left_out.history_days).toBeGreaterThan(700_000);
  });
});

describe("limits", () => {
  const failures = [1, 2, 3].map((n) => aFailure({ time: `${day(n)}T00:00:00Z`, message: "x" }));
  const runs = [1, 2, 3].map((n) => aRun({ batch_id: `b${n}`, timestamp: `${day(n)}T00:05:00Z` }));

  test("the newest failures and runs are kept, and counts cover all", () => {
    const whole = describeState({ failures, runs });
    const cut = describeState({ failures, runs }, limited({ failures: 1, runs: 2 }));
    expect(cut.failures).toEqual(whole.failures.slice(0, 1));
    expect(cut.runs).toEqual(whole.runs.slice(0, 2));
    expect(cut.left_out).toEqual({ failures: 2, runs: 1, history_days: 0, problems: 0, full_outputs: 0 });
    const { failures: _failures, runs: _runs, left_out: _left, ...rest } = cut;
    expect(whole).toMatchObject(rest);
  });

  test("limits above the actual numbers leave nothing out", () => {
    const cut = describeState({ failures, runs }, limited({ failures: 9, runs: 9, outputBytes: 1 }));
    expect(cut).toEqual(describeState({ failures, runs }));
  });

  test.each([
    { name: "short enough", output: "12345678", bytes: 8, want: "12345678" },
    { name: "a quarter from the start", output: "0123456789abcdef", bytes: 8, want: "01\n[8 bytes left out]\nabcdef" },
    { name: "cut between code points", output: "😀😀😀😀", bytes: 9, want: "\n[12 bytes left out]\n😀" },
    { name: "bytes, not characters, are counted", output: "éééé", bytes: 7, want: "\n[2 bytes left out]\nééé" },
    { name: "nothing is kept", output: "abc", bytes: 0, want: "\n[3 bytes left out]\n" },
  ])("output: $name", ({ output, bytes, want }) => {
    const { failures: shown, left_out } = describeState(
      { failures: [aFailure({ full_output: output })] },
      limited({ outputBytes: bytes }),
    );
    expect(shown[0]?.full_output).toBe(want);
    expect(shown[0]?.full_output_truncated).toBe(want !== output);
    expect(left_out.full_outputs).toBe(want === output ? 0 : 1);
  });

  test("outputs of failures that are left out do not count", () => {
    const long = failures.map((failure) => ({ ...failure, full_output: "0123456789" }));
    expect(describeState({ failures: long }, limited({ failures: 1, outputBytes: 4 })).left_out).toMatchObject({
      failures: 2,
      full_outputs: 1,
    });
  });
});

describe("problems", () => {
  const problem = (line: number | null, fields: Partial<Problem> = {}): Problem => ({
    ...{ file: "b.json", line, entry: null, code: "bad-value", severity: "warning", reason: "r" },
    ...fields,
  });
  test("are sorted by file, line and code; the first 200 are listed, and all are counted", () => {
    const many = Array.from({ length: 250 }, (_, n) => problem(250 - n));
    const { problems, left_out } = describeState({
      problems: [...many, problem(null), problem(9, { file: "a", code: "not-json", severity: "error" })],
    });
    expect(problems).toMatchObject({
      total: 252,
      by_code: { "bad-value": 251, "not-json": 1 },
      by_severity: { error: 1, warning: 251 },
    });
    expect(problems.items.map(({ file, line }) => `${file}:${line}`).slice(0, 4)).toEqual([
      "a:9",
      "b.json:null",
      "b.json:1",
      "b.json:2",
    ]);
    expect([problems.items.length, left_out.problems]).toEqual([200, 52]);
    expect(Object.keys(problems.items[0] as object)).toEqual(["file", "line", "entry", "code", "severity", "reason"]);
  });
  test("include duplicates that show only in the whole state", () => {
    const { problems, failures } = describeState({ failures: [aFailure(), aFailure({ line: 4 })] });
    expect([failures.length, problems.by_code]).toEqual([1, { duplicate: 1 }]);
  });
});

test("disambiguations", () => {
  const choice = (tool: string, fields: Partial<RecordedDisambiguation> = {}): RecordedDisambiguation => ({
    tool,
    selected: `npm:${tool}`,
    alternatives: ["cargo:x"],
    selection_reason: "curated",
    downloads_ratio: null,
    high_risk: false,
    updated_at: null,
    file: "f",
    line: 1,
    item: 0,
    ...fields,
  });
  const risky = {
    high_risk: true,
    selection_reason: "priority_fallback",
    downloads_ratio: 1.5,
    updated_at: "2026-05-01T00:00:00Z",
  };
  expect(describeState({ disambiguations: [choice("a"), choice("b", risky)] }).disambiguations).toEqual({
    total: 2,
    by_reason: { curated: 1, priority_fallback: 1 },
    high_risk: 1,
    need_review: ["b"],
    entries: [
      {
        tool: "a",
        selected: "npm:a",
        alternatives: ["cargo:x"],
        selection_reason: "curated",
        downloads_ratio: null,
        high_risk: false,
        updated_at: null,
      },
      { tool: "b", selected: "npm:b", alternatives: ["cargo:x"], ...risky, high_risk: true },
    ],
  });
});
