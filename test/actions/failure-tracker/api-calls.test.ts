/** The table of API calls in the README, each row measured. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const PASSED = [{ name: "docker smoke" }];

async function end(stage: TrackerStage, given: Partial<GivenRun> & { id: number }, inputs = {}): Promise<number> {
  stage.addRun({ conclusion: "failure", pr: 128, branch: "fix", jobs: [SMOKE], ...given });
  const { code, outputs } = await stage.deliver(given.id, inputs);
  expect(code).toBe(0);
  return Number(outputs["api-calls"]);
}

/** For each row of the table, a function that delivers its events and returns the API calls of the last one. */
const PATHS: Readonly<Record<string, (stage: TrackerStage) => Promise<number>>> = {
  "`enabled: false`": (stage) => end(stage, { id: 9001 }, { enabled: "false" }),
  "success, nothing tracked": (stage) => end(stage, { id: 9001, conclusion: "success", jobs: PASSED }),
  "first failure": (stage) => end(stage, { id: 9001 }),
  "known failure, without a comment": async (stage) => {
    await end(stage, { id: 9001 });
    return end(stage, { id: 9002 }, { comments: "none" });
  },
  "known failure, with a comment": async (stage) => {
    await end(stage, { id: 9001 });
    return end(stage, { id: 9002 }, { comments: "all" });
  },
  "known failure of a new pull request or branch": async (stage) => {
    await end(stage, { id: 9001 });
    return end(stage, { id: 9002, pr: 129, branch: "other" }, { comments: "none" });
  },
  "known failure, the same event again": async (stage) => {
    await end(stage, { id: 9001 });
    stage.clock.now = "2026-11-20T11:00:00Z";
    const { outputs } = await stage.deliver(9001);
    return Number(outputs["api-calls"]);
  },
  "recovery that closes the issue": async (stage) => {
    await end(stage, { id: 9001 });
    return end(stage, { id: 9002, conclusion: "success", jobs: PASSED });
  },
};

test.each(Object.keys(PATHS))("%s", async (path) => {
  await using stage = await openTracker();
  const calls = await PATHS[path]?.(stage);
  const readme = readFileSync("actions/failure-tracker/README.md", "utf8");
  const row = readme.split("\n").find((line) => line.startsWith(`| ${path} |`));
  expect(row).toBe(`| ${path} | ${calls} |`);
});
