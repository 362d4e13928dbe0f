/** A failure of a schedule that is slower than `auto-heal-hours`: until it has run again, silence says nothing. */

import { expect, test } from "vitest";
import { repositoryOf } from "../../support/ci-stage.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const LATER = "2026-11-21T11:00:00Z";

function addRun(stage: TrackerStage, id: number, given: Partial<GivenRun> = {}): void {
  stage.addRun({ id, conclusion: "failure", branch: "main", event: "schedule", jobs: [SMOKE], ...given });
}

async function lookLater(stage: TrackerStage) {
  stage.clock.now = LATER;
  return await stage.run({ name: "schedule", payload: { repository: repositoryOf(stage.github) } });
}

const states = ({ github }: TrackerStage) =>
  github.state.issues.map(({ state, stateReason }) => `${state} ${stateReason}`);

test("the issue stays open while the schedule has not run again, and the summary says so", async () => {
  await using stage = await openTracker();
  addRun(stage, 9001);
  await stage.deliver(9001);
  addRun(stage, 9002, { path: ".github/workflows/docs.yml", name: "docs" });
  addRun(stage, 9003, { event: "push", conclusion: "cancelled" });
  const { outputs, summary, annotations } = await lookLater(stage);
  expect([outputs.result, states(stage), annotations]).toEqual(["nothing", ["open null"], []]);
  expect(summary).toContain("stays open without news for more than 24 h: the schedule of ci has not run again since.");
  expect(stage.comments(1)).toEqual([]);
});

test.each([
  { name: "the schedule has run again and was cancelled", first: {}, next: { conclusion: "cancelled" } },
  { name: "the failure came from a push", first: { event: "push" }, next: null },
  { name: "the failure came from a pull request", first: { event: "pull_request", pr: 128 }, next: null },
])("the issue is closed if $name", async ({ first, next }) => {
  await using stage = await openTracker();
  stage.github.add.pull({ number: 128, head: "main" });
  addRun(stage, 9001, first);
  await stage.deliver(9001);
  if (next !== null) addRun(stage, 9002, next);
  expect((await lookLater(stage)).outputs.result).toBe("healed");
  expect(states(stage)).toEqual(["closed not_planned"]);
});

test("the issue of an earlier version, which does not know what started a run, is closed", async () => {
  await using stage = await openTracker();
  addRun(stage, 9001);
  await stage.deliver(9001);
  const [issue] = stage.github.state.issues;
  expect(issue?.body).toContain('"scheduled":true');
  Object.assign(issue ?? {}, { body: issue?.body?.replace(',"scheduled":true', "") });
  expect((await lookLater(stage)).outputs.result).toBe("healed");
});
