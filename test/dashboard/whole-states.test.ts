/**
 * Tests the sample state as a whole, and the states of a real registry if they are next to the repository. The
 * repository cannot contain them. Without them only the sample state is checked, and the name of a test says so.
 */

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { State } from "../../src/formats/state.ts";
import { checkDashboard } from "../support/check-dashboard.ts";
import { NO_LIMITS } from "../support/describe-state.ts";
import { readFolder } from "../support/read-folder.ts";

const NOW = new Date("2026-05-12T17:30:00Z");
const SAMPLE = { name: "the sample state", root: "fixtures/state" };
const FOLDERS = [process.env.PIPEKEEPER_REAL_STATES, "../shared/data/golden"].filter((folder) => folder !== undefined);
const REAL = listCases();

function listCases(): { name: string; root: string }[] {
  const folder = FOLDERS.find((one) => existsSync(one));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name: `the real state of ${name}`, root: path.join(folder, name, "state") }));
}

async function build(root: string): Promise<Dashboard> {
  return buildDashboard(await readFolder(root), { now: NOW, sourceCommit: null, limits: NO_LIMITS }).dashboard;
}

test("the dashboard of the sample state is fixtures/golden/dashboard.json, byte for byte", async () => {
  const text = [...printDashboard(await build(SAMPLE.root))].join("");
  await expect(text).toMatchFileSnapshot("../../fixtures/golden/dashboard.json");
});

test("the order of files and records does not change a byte", async () => {
  const state = await readFolder(SAMPLE.root);
  const options = { now: NOW, sourceCommit: null, limits: NO_LIMITS };
  const bytes = (shuffled: State) => [...printDashboard(buildDashboard(shuffled, options).dashboard)].join("");
  const want = bytes(state);
  const anyOrder = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const { packages, failures, runs, problems } = state;
  fc.assert(
    fc.property(anyOrder(packages), anyOrder(failures), anyOrder(runs), anyOrder(problems), (...lists) => {
      const [somePackages, someFailures, someRuns, someProblems] = lists;
      const shuffled = {
        ...state,
        packages: somePackages,
        failures: someFailures,
        runs: someRuns,
        problems: someProblems,
      };
      expect(bytes(shuffled) === want).toBe(true);
    }),
    { numRuns: 30, seed: 1 },
  );
});

describe("invariants", () => {
  test.each([SAMPLE, ...REAL])("are kept by $name", async ({ root }) => {
    const dashboard = await build(root);
    expect(checkDashboard(dashboard)).toEqual([]);
    expect(dashboard.queue.total).toBeGreaterThan(10);
  });
});

if (REAL.length === 0) {
  test(`there are no real states in ${FOLDERS.join(" or ")}: only the sample state was checked`, () => {
    expect(REAL).toEqual([]);
  });
} else {
  describe("real states", () => {
    test("the run of every failure of the newest state is found by time", async () => {
      const dashboard = await build(REAL.at(-1)?.root as string);
      const { total, by_run_join } = dashboard.failures_summary;
      expect(total).toBeGreaterThan(2000);
      expect(by_run_join).toEqual({ inferred: total });
    });
  });
}
