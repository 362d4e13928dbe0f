import { describe, expect, test } from "vitest";
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
    {
      name: "an empty map is replaced by the single ecosystem",
      given: { ecosystem: "npm", ecosystems: {} },
      want: { npm: 4 },
    },
    { name: "the single ecosystem gets the total", given: { ecosystem: "npm" }, want: { npm: 4 } },
    { name: "none", given: {}, want: undefined },
  ])("ecosystems: $name", ({ given, want }) => {
    expect(metrics(run(7, given)).runs?.[0]?.ecosystems).toEqual(want);
  });

  test("the last ten runs with a total are shown, newest first, and runs without one are hidden", () => {
    const runs = Array.from({ length: 14 }, (_, hour) => run(hour, { total: hour === 12 ? 0 : 2 }));
    const { runs: shown, health } = metrics(...runs);
    const hours = [13, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((hour) => String(hour).padStart(2, "0"));
    expect(shown?.map(({ timestamp }) => timestamp.slice(11, 13))).toEqual(hours);
    expect(health?.last_run?.timestamp).toBe("2026-01-05T13:00:00Z");
  });

  test("runs are ordered by the text of their times, and equal times keep their order", () => {
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

  test("if every run has total 0 or no batch id, the document has no list of runs", () => {
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
