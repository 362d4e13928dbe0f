import { describe, expect, test } from "vitest";
import type { Inputs } from "../../../actions/update-dashboard/inputs.ts";
import { renderOutcome } from "../../../actions/update-dashboard/render-outcome.ts";
import { buildDashboard } from "../../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../../src/dashboard/print-dashboard.ts";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import { aControl, aFailure, aPackage, aRun, describeState, NO_LIMITS } from "../../support/describe-state.ts";
import { readFolder } from "../../support/read-folder.ts";

const NOW = new Date("2026-05-12T17:30:00Z");
const INPUTS = {
  ...{ publish: "none", output: "dashboard.json", strict: false },
  ...{ "run-interval-minutes": 60, "refresh-interval-minutes": 0, "failing-runs": 3, "drought-runs": 24 },
} as Inputs;

function summarize(document: Dashboard): string {
  const derived = {
    ...{ format: "dashboard" as const, document, print: printDashboard, progress: "", now: NOW, whole: null },
    counts: { packages: document.queue.total, failures: document.failures.length, runs: document.runs.length },
    problems: document.problems.items,
  };
  const files = { changed: ["dashboard.json"], bytes: 1, site: null, warnings: [] };
  const report = { derived, files, prefix: "" };
  const common = { branch: null, attempts: 1, paths: ["dashboard.json"], durationMs: 1, insteadOf: null, warnings: [] };
  const publication = { kind: "written" as const, ...common, report };
  const planned = { output: "dashboard.json", site: null };
  return renderOutcome({ inputs: INPUTS, planned, publication, report, durationMs: 1, env: {} }).summary;
}

async function sampleState(): Promise<Dashboard> {
  const state = await readFolder("fixtures/state");
  return buildDashboard(state, { now: NOW, sourceCommit: null, limits: NO_LIMITS }).dashboard;
}

const HOSTILE =
  "|`x` [a](javascript:alert(1)) <img src=x onerror=alert(1)> @team #123 \u202e\u001b[31m**b**\nhttps://x.test";

function hostileState(): Dashboard {
  const long = `${"installer says hello\n".repeat(20)}error: ${HOSTILE.replace("\n", " ")} ${"very ".repeat(60)}long`;
  return describeState({
    packages: [
      aPackage({ name: HOSTILE, source: `${HOSTILE}:x`, ecosystem: HOSTILE, status: HOSTILE }),
      aPackage({ name: "b", status: "blocked", blocked_by: [HOSTILE] }),
    ],
    control: aControl({
      enabled: false,
      reason: HOSTILE,
      breakers: new Map([[HOSTILE, { state: "open", failures: 1, last_failure: null, opens_at: null }]]),
    }),
    failures: [
      aFailure({
        package: HOSTILE,
        ecosystem: HOSTILE,
        category: HOSTILE,
        subcategory: HOSTILE,
        platform: HOSTILE,
        message: long,
        workflow_run_url: "https://x.test/a)|b",
      }),
      aFailure({ package: "script", message: "\u001b[0m", workflow_run_url: "javascript:alert(1)" }),
    ],
    runs: [aRun({ batch_id: HOSTILE })],
    problems: [{ file: HOSTILE, line: 1, entry: null, code: "bad-value", severity: "warning", reason: HOSTILE }],
  });
}

describe("the step summary", () => {
  test.each([
    { name: "sample-state", dashboard: sampleState },
    { name: "empty-queue", dashboard: () => describeState({}) },
    { name: "hostile-texts", dashboard: hostileState },
  ])("of $name is as in fixtures/render/dashboard-summary", async ({ name, dashboard }) => {
    await expect(summarize(await dashboard())).toMatchFileSnapshot(
      `../../../fixtures/render/dashboard-summary/${name}.md`,
    );
  });

  test("hostile texts add no line, cell, tag, link or mention", () => {
    const summary = summarize(hostileState());
    const cells = summary
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split(/(?<!\\)\|/).length);
    const heads = summary.split("\n").filter((line) => /^\|[ :-]+\|/.test(line)).length;
    expect(heads).toBe(6);
    expect(new Set(cells)).toEqual(new Set([6, 10, 10, 5, 8, 6]));
    const unescaped = summary.replace(/\\[^\n]/gu, "");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be no escapes
    expect(unescaped).not.toMatch(/[<`]|@team|#123|\u202e|\u001b/);
    expect(unescaped.match(/\]\([^)]*\)/g)).toEqual(["](https://x.test/a%29%7Cb)"]);
  });
});
