import { describe, expect, test } from "vitest";
import type { RawValue } from "../../src/formats/raw-file.ts";
import { analyzeState } from "../support/analyze-state.ts";

const run = (hour: number, fields: object = {}) => ({
  batch_id: "2026-01-05",
  timestamp: `2026-01-05T${String(hour).padStart(2, "0")}:00:00Z`,
  total: 4,
  merged: 1,
  ...fields,
});
const metrics = (...runs: unknown[]) => analyzeState({ metrics: { "batch-runs.jsonl": runs } });

describe("runs", () => {
  test("a run shows its numbers; its id is its time", () => {
    expect(metrics(run(7, { ecosystems: { npm: 3, go: 1 }, duration_seconds: 9 })).runs).toEqual([
      {
        batch_id: "2026-01-05T07-00-00Z",
        ecosystems: { go: 1, npm: 3 },
        total: 4,
        merged: 1,
        rate: 0.25,
        duration: 9,
        timestamp: "2026-01-05T07:00:00Z",
      },
    ]);
  });

  test.each([
    { name: "the map", given: { ecosystem: "npm", ecosystems: { go: 2 } }, want: { go: 2 } },
    { name: "an empty map gives way to the single one", given: { ecosystem: "npm", ecosystems: {} }, want: { npm: 4 } },
    { name: "the single one has the total", given: { ecosystem: "npm" }, want: { npm: 4 } },
    { name: "null in the map is 0", given: { ecosystems: { go: null } }, want: { go: 0 } },
    { name: "none", given: {}, want: undefined },
  ])("ecosystems: $name", ({ given, want }) => {
    expect(metrics(run(7, given)).runs?.[0]?.ecosystems).toEqual(want);
  });

  test("the last ten with a total are shown, newest first, and runs without one are hidden", () => {
    const runs = Array.from({ length: 14 }, (_, hour) => run(hour, { total: hour === 12 ? 0 : 2 }));
    const { runs: shown, health } = metrics(...runs);
    const hours = [13, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((hour) => String(hour).padStart(2, "0"));
    expect(shown?.map(({ timestamp }) => timestamp.slice(11, 13))).toEqual(hours);
    expect(health?.last_run?.timestamp).toBe("2026-01-05T13:00:00Z");
  });

  test("order is that of the text of the times; equal ones stay as read", () => {
    const times = ["2026-01-05T12:00:00.5Z", "2026-01-05T12:00:00Z", "2026-01-05T11:00:00-09:00"];
    const first = run(0, { timestamp: times[0], total: 1 });
    const document = metrics(first, ...times.map((timestamp) => run(0, { timestamp, total: 2 })));
    expect(document.runs?.map(({ timestamp, total }) => [timestamp, total])).toEqual([
      [times[1], 2],
      [times[0], 2],
      [times[0], 1],
      [times[2], 2],
    ]);
  });

  test("only runs of total 0, or without batch id, leave no list", () => {
    const document = metrics(run(1, { total: 0, merged: 0 }), run(2, { batch_id: "" }), run(3, { batch_id: null }));
    expect(document).not.toHaveProperty("runs");
    expect(document.health?.last_run).toEqual({
      batch_id: "2026-01-05T01-00-00Z",
      timestamp: "2026-01-05T01:00:00Z",
      succeeded: 0,
      failed: 0,
      total: 0,
    });
  });
});

describe("value stream", () => {
  const value = (hour: number, ownsLine: boolean, fields: object = {}): RawValue => ({
    value: run(hour, fields),
    line: hour,
    ownsLine,
  });
  const hours = (values: RawValue[], isBroken = false, longestLineBytes = 0) => {
    const file = { name: "batch-runs.jsonl", values, isBroken, longestLineBytes };
    return analyzeState({ metrics: { "batch-runs.jsonl": file } }).runs?.map(({ timestamp }) =>
      timestamp.slice(11, 13),
    );
  };

  test("values over several lines count", () => {
    expect(hours([value(1, false), value(2, true)])).toEqual(["02", "01"]);
  });

  test("in a broken file only those that stand alone on a line do", () => {
    expect(hours([value(1, false), value(2, true), value(3, false), value(4, true)], true)).toEqual(["04", "02"]);
  });

  test("a value of the wrong type breaks the stream too", () => {
    expect(hours([value(1, false), value(2, true), value(3, true, { total: "4" })])).toEqual(["02"]);
  });

  test("line by line, reading ends at the first line of 65,536 bytes", () => {
    const long = value(2, true, { note: "x".repeat(65_536) });
    expect(hours([value(1, true), long, value(3, true)], true, 65_700)).toEqual(["01"]);
    expect(hours([value(1, true), long, value(3, true)], false, 65_700)).toEqual(["03", "02", "01"]);
  });
});

describe("health", () => {
  const control = (circuit_breaker: unknown) => [{ enabled: true, circuit_breaker }];
  const open = { state: "open", failures: 7, last_failure: "2026-01-05T07:00:00Z", opens_at: "2020-01-01T00:00:00Z" };

  test("breakers are copied, also when their time is over", () => {
    expect(analyzeState({ control: control({ npm: open, default: { state: "closed" }, go: null }) }).health).toEqual({
      ecosystems: {
        default: { breaker_state: "closed", failures: 0 },
        go: { breaker_state: "", failures: 0 },
        npm: { breaker_state: "open", failures: 7, last_failure: open.last_failure, opens_at: open.opens_at },
      },
      last_run: null,
      last_successful_run: null,
      runs_since_last_success: 0,
    });
  });

  test("the last success is the newest run that merged, and all runs after it count, empty ones too", () => {
    const { health } = metrics(
      run(5, { merged: 0, total: 0 }),
      run(1, { merged: 2 }),
      run(3, { merged: 6, ecosystem: "go" }),
      run(4, { merged: 0 }),
      run(2, { merged: 1 }),
    );
    expect(health).toMatchObject({ last_run: { total: 0 }, runs_since_last_success: 2, ecosystems: {} });
    expect(health?.last_successful_run).toEqual({
      batch_id: "2026-01-05T03-00-00Z",
      ecosystems: { go: 4 },
      timestamp: "2026-01-05T03:00:00Z",
      succeeded: 6,
      failed: 0,
      total: 4,
      recipes_merged: 6,
    });
  });

  test("without any success all runs count", () => {
    const { health } = metrics(run(1, { merged: 0 }), run(2, { merged: 0 }));
    expect(health).toMatchObject({ last_successful_run: null, runs_since_last_success: 2, last_run: { failed: 4 } });
  });

  test.each([
    { name: "not JSON", control: { isBroken: true } },
    {
      name: "JSON with something behind it",
      control: { isBroken: true, values: [{ value: {}, line: 1, ownsLine: true }] },
    },
    { name: "empty", control: [] },
    { name: "no object", control: [[]] },
    { name: "a breaker of the wrong type", control: control({ npm: { failures: "7" } }) },
    { name: "breakers of the wrong type", control: control([]) },
  ])("a control file that does not parse takes health away: $name", ({ control }) => {
    const document = analyzeState({ control, metrics: { "batch-runs.jsonl": [run(1)] } });
    expect(document).not.toHaveProperty("health");
    expect(document.runs).toHaveLength(1);
  });

  test("neither control file nor run: no health", () => {
    expect(metrics()).not.toHaveProperty("health");
  });
});

describe("disambiguations", () => {
  const choice = (tool: string, fields: object = {}) => ({
    tool,
    selected: `go:${tool}`,
    alternatives: [],
    selection_reason: "curated",
    high_risk: false,
    ...fields,
  });

  test("the first record of a tool counts, in the order of files and lines", () => {
    const { disambiguations } = analyzeState({
      disambiguations: {
        "b.jsonl": [{ disambiguations: [choice("yq", { selected: "npm:yq" })] }],
        "a.jsonl": [
          {
            disambiguations: [choice("yq", { alternatives: null, selection_reason: "single_match", high_risk: true })],
          },
          { disambiguations: [choice("yq", { selected: "cargo:yq" }), choice("fd", { downloads_ratio: 1.5 })] },
        ],
      },
    });
    expect(disambiguations).toEqual({
      total: 2,
      by_reason: { curated: 1, single_match: 1 },
      high_risk: 1,
      need_review: ["yq"],
      entries: [
        { ...choice("fd"), downloads_ratio: 1.5 },
        { ...choice("yq"), alternatives: null, selection_reason: "single_match", high_risk: true },
      ],
    });
  });

  test.each([
    { name: "a long line drops its file", bytes: 65_536, ownsLine: true, fields: {} },
    { name: "a value of the wrong type drops its line", bytes: 0, ownsLine: true, fields: { high_risk: "no" } },
    { name: "a value over several lines does not count", bytes: 0, ownsLine: false, fields: {} },
  ])("$name", ({ bytes, ownsLine, fields }) => {
    const values = [{ value: { disambiguations: [choice("fd"), choice("yq", fields)] }, line: 1, ownsLine }];
    const document = analyzeState({ disambiguations: { "a.jsonl": { values, longestLineBytes: bytes } } });
    expect(document).not.toHaveProperty("disambiguations");
  });
});
