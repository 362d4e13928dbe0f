import { describe, expect, test } from "vitest";
import type { DerivedDashboard } from "../../../actions/update-dashboard/derive.ts";
import type { Inputs } from "../../../actions/update-dashboard/inputs.ts";
import { judgePipeline } from "../../../actions/update-dashboard/judge-pipeline.ts";
import { printDashboard } from "../../../src/dashboard/print-dashboard.ts";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import { collectHealthFacts } from "../../../src/pipeline/collect-health-facts.ts";
import { describeHealth } from "../../../src/site/describe-health.ts";
import { printPhrase } from "../../../src/text/phrase.ts";
import { aControl, aPackage, aRun, describeState, NO_LIMITS } from "../../support/describe-state.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const NOW = new Date("2026-05-12T17:30:00.500Z");
const INPUTS = {
  ...{ "run-interval-minutes": 60, "refresh-interval-minutes": 0 },
  ...{ "failing-runs": 3, "drought-runs": 24 },
} as Inputs;
const OPEN = { state: "open", failures: 5, last_failure: "2026-05-12T17:00:00Z", opens_at: null };

function derive(document: Dashboard, whole: DerivedDashboard["whole"] = null): DerivedDashboard {
  const counts = { packages: 0, failures: 0, runs: 0 };
  const rest = { counts, problems: [], progress: "", now: NOW, whole };
  return { ...rest, format: "dashboard", document, print: printDashboard };
}

/** `count` runs that ended an hour apart, the last one `minutesAgo`. */
function runs(count: number, minutesAgo: number, fields: Parameters<typeof aRun>[0] = {}) {
  return Array.from({ length: count }, (_, n) => {
    const ended = new Date(NOW.getTime() - (minutesAgo + 60 * n) * 60_000).toISOString();
    return aRun({ batch_id: `run-${n}`, timestamp: `${ended.slice(0, 19)}Z`, ...fields });
  });
}

describe("the step summary gives the same verdict as the site", () => {
  test.each<{
    name: string;
    state: Parameters<typeof describeState>[0];
    inputs?: Partial<Inputs>;
    status: string;
    sentence: string;
  }>([
    { name: "no run", state: {}, status: "idle", sentence: "No run recorded. 0 packages pending." },
    {
      name: "a pause",
      state: { control: aControl({ enabled: false, disabled_by: "alice", reason: "budget" }) },
      status: "idle",
      sentence: "Paused by alice since not recorded: budget. Expected back not recorded.",
    },
    {
      name: "two intervals of silence",
      state: { runs: runs(5, 120) },
      status: "running",
      sentence: "Running, nothing merged yet in 5 runs",
    },
    {
      name: "a minute more of silence",
      state: { runs: runs(5, 121) },
      status: "stalled",
      sentence: "No run for 2 h; one was due by 2026-05-12 16:29 UTC.",
    },
    {
      name: "the same silence in a slower pipeline",
      state: { runs: runs(5, 121) },
      inputs: { "run-interval-minutes": 240 },
      status: "running",
      sentence: "Running, nothing merged yet in 5 runs",
    },
    {
      name: "three runs that broke off",
      state: { runs: runs(3, 30, { conclusion: "failure" }) },
      status: "failing",
      sentence: "Running, but failing: the last 3 runs broke off before recording results.",
    },
    {
      name: "three broken runs where four are required",
      state: { runs: runs(3, 30, { conclusion: "failure" }) },
      inputs: { "failing-runs": 4 },
      status: "running",
      sentence: "Running, nothing merged yet in 3 runs",
    },
    {
      name: "open breakers of ecosystems that are named like built-in properties",
      state: {
        runs: runs(1, 30),
        packages: ["constructor:a", "__proto__:b"].map((source) => aPackage({ name: source, source })),
        control: aControl({
          breakers: new Map([
            ["__proto__", OPEN],
            ["constructor", OPEN],
          ]),
        }),
      },
      status: "failing",
      sentence: "Running, but failing: breakers are open for all 2 ecosystems with pending packages.",
    },
  ])("$name: $status", ({ state, inputs = {}, status, sentence }) => {
    const dashboard = describeState(state, { now: NOW });
    const used = { ...INPUTS, ...inputs };
    const judged = judgePipeline(derive(dashboard), used);
    const builtAt = new Date(dashboard.generated_at);
    const described = describeHealth(judged.facts, builtAt);
    expect({ status: judged.status, sentence: printPhrase(described.sentence) }).toEqual({ status, sentence });
    const config = siteConfig({
      run_interval_minutes: used["run-interval-minutes"],
      refresh_interval_minutes: used["refresh-interval-minutes"],
      failing_runs: used["failing-runs"],
    });
    expect(described).toEqual(describeHealth(collectHealthFacts(dashboard, config), builtAt));
  });

  test("a drought is reported after drought-runs runs without a merge", () => {
    const dashboard = describeState({ runs: runs(5, 30) }, { now: NOW });
    const judge = (most: number) => judgePipeline(derive(dashboard), { ...INPUTS, "drought-runs": most }).verdict;
    expect([judge(6), judge(5)]).toMatchObject([{ isDrought: false }, { isDrought: true }]);
  });

  test("limits of the dashboard file do not change the verdict if there is a site, which has all records", () => {
    const state = { runs: runs(3, 30, { conclusion: "failure" }) };
    const limited = describeState(state, { now: NOW, limits: { ...NO_LIMITS, runs: 1 } });
    const whole = { dashboard: describeState(state, { now: NOW }), problems: [] };
    expect(judgePipeline(derive(limited, whole), INPUTS).status).toBe("failing");
  });
});
