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

describe("health", () => {
  const control = (circuit_breaker: unknown) => JSON.stringify({ enabled: true, circuit_breaker });
  const open = {
    state: "open",
    failures: 7,
    last_failure: "2026-01-05T07:00:00Z",
    opens_at: "2020-01-01T02:00:00+02:00",
  };

  test("breakers are copied with their times as recorded, even if these are in the past", () => {
    expect(analyzeState({ control: control({ npm: open, default: { state: "closed" } }) }).health).toEqual({
      ecosystems: {
        default: { breaker_state: "closed", failures: 0 },
        npm: { breaker_state: "open", failures: 7, last_failure: open.last_failure, opens_at: open.opens_at },
      },
      last_run: null,
      last_successful_run: null,
      runs_since_last_success: 0,
    });
  });

  test("the last success is the newest run that merged recipes, and all later runs count, even empty ones", () => {
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

  test("if no run succeeded, all runs count", () => {
    const { health } = metrics(run(1, { merged: 0 }), run(2, { merged: 0 }));
    expect(health).toMatchObject({ last_successful_run: null, runs_since_last_success: 2, last_run: { failed: 4 } });
  });

  test.each([
    { name: "not JSON", control: "{" },
    { name: "JSON followed by something else", control: "{} {}" },
    { name: "empty", control: "" },
    { name: "not an object", control: "[]" },
  ])("an unparsable control file removes health: $name", ({ control }) => {
    const document = analyzeState({ control, metrics: { "batch-runs.jsonl": [run(1)] } });
    expect(document).not.toHaveProperty("health");
    expect(document.runs).toHaveLength(1);
  });

  test("neither control file nor run: no health", () => {
    expect(metrics()).not.toHaveProperty("health");
  });
});
