import { describe, expect, test } from "vitest";
import type { EcosystemHealth } from "../../src/formats/dashboard-runs.ts";
import { aControl, aPackage, aRun, describeState, NOW } from "../support/describe-state.ts";

const run = (hour: number, fields: Parameters<typeof aRun>[0] = {}) =>
  aRun({ batch_id: `${hour}`, timestamp: `2026-05-12T${String(hour).padStart(2, "0")}:00:00Z`, ...fields });
const breaker = (state: string, fields = {}) => ({ state, failures: 0, last_failure: null, opens_at: null, ...fields });

describe("ecosystems", () => {
  test("ecosystems of queue, control and runs are in byte order; those without a breaker are closed and untracked", () => {
    const { health } = describeState({
      packages: [aPackage({ name: "a", source: "npm:a" }), aPackage({ name: "b", source: "plain" })],
      control: aControl({
        breakers: new Map([
          ["default", breaker("closed")],
          ["__proto__", breaker("open")],
        ]),
        disabled_ecosystems: ["cask"],
      }),
      runs: [run(9, { ecosystems: { go: 1 } }), run(8, { ecosystems: {}, ecosystem: "cpan" })],
    });
    expect(Object.keys(health.ecosystems)).toEqual(["", "__proto__", "cask", "cpan", "default", "go", "npm"]);
    expect(health.ecosystems.npm).toEqual({
      breaker_state: "closed",
      tracked: false,
      consecutive_failures: 0,
      last_failure: null,
      opens_at: null,
      disabled: false,
      last_run_at: null,
      last_success_at: null,
      runs_since_last_success: 0,
    });
  });

  test.each<{ name: string; control: Parameters<typeof aControl>[0]; want: Partial<EcosystemHealth> }>([
    {
      name: "breaker as recorded",
      control: {
        breakers: new Map([
          [
            "npm",
            breaker("open", { failures: 996, last_failure: "2026-05-12T01:00:00Z", opens_at: "2026-05-12T02:00:00Z" }),
          ],
        ]),
      },
      want: {
        breaker_state: "open",
        tracked: true,
        consecutive_failures: 996,
        last_failure: "2026-05-12T01:00:00Z",
        opens_at: "2026-05-12T02:00:00Z",
      },
    },
    {
      name: "an unknown state is kept",
      control: { breakers: new Map([["npm", breaker("ajar")]]) },
      want: { breaker_state: "ajar" },
    },
    { name: "disabled by name", control: { disabled_ecosystems: ["npm"] }, want: { disabled: true, tracked: false } },
    {
      name: "disabled by name, in another case",
      control: { disabled_ecosystems: [" NPM "] },
      want: { disabled: true },
    },
    { name: "another ecosystem disabled", control: { disabled_ecosystems: ["npm2"] }, want: { disabled: false } },
    { name: "disabled because all are", control: { enabled: false }, want: { disabled: true } },
  ])("$name", ({ control, want }) => {
    const { health } = describeState({
      packages: [aPackage({ name: "a", source: "npm:a" })],
      control: aControl(control),
    });
    expect(health.ecosystems.npm).toMatchObject(want);
  });

  test("a disabled ecosystem is listed once, in any letter case", () => {
    const packages = [aPackage({ name: "a", source: "npm:a" })];
    const { health } = describeState({ packages, control: aControl({ disabled_ecosystems: ["NPM", "Go", "go"] }) });
    expect(Object.keys(health.ecosystems).sort()).toEqual(["Go", "npm"]);
  });

  test("a run that names no ecosystem counts for all ecosystems", () => {
    const { health } = describeState({
      runs: [
        run(12, { ecosystems: { npm: 1 } }),
        run(11, { ecosystems: {} }),
        run(10, { ecosystems: { npm: 1, go: 1 }, merged: 2 }),
        run(9, { ecosystems: { go: 1 } }),
        run(8, { ecosystems: { homebrew: 1 } }),
      ],
    });
    const at = (hour: number) => `2026-05-12T${String(hour).padStart(2, "0")}:00:00Z`;
    const brief = (name: string) => {
      const { last_run_at, last_success_at, runs_since_last_success } = health.ecosystems[name] as EcosystemHealth;
      return [last_run_at, last_success_at, runs_since_last_success];
    };
    expect(brief("npm")).toEqual([at(12), at(10), 2]);
    expect(brief("go")).toEqual([at(11), at(10), 1]);
    expect(brief("homebrew")).toEqual([at(11), null, 2]);
  });
});

describe("control", () => {
  test("without the file, `enabled` is true and all other fields are null", () => {
    const unset = { reason: null, incident_url: null, disabled_by: null, disabled_at: null, expected_resume: null };
    expect(describeState({}).health.control).toEqual({ enabled: true, ...unset });
  });
  test("as recorded", () => {
    const said = {
      enabled: false,
      reason: "r",
      incident_url: "i",
      disabled_by: "b",
      disabled_at: "a",
      expected_resume: "e",
    };
    expect(describeState({ control: aControl(said) }).health.control).toEqual(said);
  });
});

describe("last runs", () => {
  test("none", () => {
    expect(describeState({}).health).toMatchObject({
      last_run: null,
      last_successful_run: null,
      runs_since_last_success: 0,
      hours_since_last_run: null,
      hours_since_recipe_merged: null,
    });
  });
  test("the newest run, whatever its numbers, and the newest run with merges", () => {
    const { health } = describeState({
      runs: [
        run(17, { attempts: 0 }),
        run(16, { conclusion: "failure" }),
        run(15, { merged: 2, succeeded: 3, ecosystems: { npm: 9 } }),
        run(14, { merged: 9 }),
      ],
    });
    expect(health).toMatchObject({ runs_since_last_success: 2, hours_since_last_run: 0, hours_since_recipe_merged: 2 });
    expect(health.last_run).toMatchObject({ id: "17", total: 0, recipes_merged: 0 });
    expect(health.last_successful_run).toEqual({
      id: "15",
      batch_id: "15",
      ecosystem: "npm",
      timestamp: "2026-05-12T15:00:00Z",
      succeeded: 3,
      failed: 6,
      blocked: 0,
      total: 9,
      recipes_merged: 2,
    });
  });
  test("if no run ever merged a recipe, all runs count", () => {
    expect(describeState({ runs: [run(9), run(8)] }).health).toMatchObject({
      last_successful_run: null,
      runs_since_last_success: 2,
    });
  });
  test.each([
    { name: "an hour to the second", timestamp: "2026-05-12T16:30:00Z", want: 1 },
    { name: "generated_at has whole seconds", timestamp: "2026-05-12T16:30:00.5Z", want: 0 },
    { name: "whole hours, rounded down", timestamp: "2026-05-11T18:30:01Z", want: 22 },
    { name: "a run in the future", timestamp: "2026-05-12T18:00:00Z", want: 0 },
  ])("hours: $name", ({ timestamp, want }) => {
    const { health, generated_at } = describeState({ runs: [aRun({ timestamp, merged: 1 })] });
    expect(generated_at).toBe(`${NOW.toISOString().slice(0, 19)}Z`);
    expect([health.hours_since_last_run, health.hours_since_recipe_merged]).toEqual([want, want]);
  });
});
