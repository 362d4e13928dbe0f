/** What people do to an issue while it is tracked. */

import { expect, test } from "vitest";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };

function fail(stage: TrackerStage, id: number, now: string, inputs: Record<string, string> = {}) {
  stage.clock.now = now;
  stage.addRun({ id, conclusion: "failure", branch: "main", jobs: [SMOKE] });
  return stage.deliver(id, inputs);
}

function theIssue({ github }: TrackerStage) {
  const [issue] = github.state.issues;
  if (issue === undefined) throw new Error("There is no issue");
  return issue;
}

test("an issue that a person closed and reopened starts counting again, and escalates again", async () => {
  await using stage = await openTracker();
  const inputs = { "escalate-at": "2" };
  await fail(stage, 9001, "2026-11-20T10:00:00Z", inputs);
  await fail(stage, 9002, "2026-11-20T11:00:00Z", inputs);
  Object.assign(theIssue(stage), { state: "open", stateReason: "reopened" });
  await fail(stage, 9003, "2026-11-20T12:00:00Z", inputs);
  expect(stage.body(1)).toContain('"sinceOpen":1,');
  await fail(stage, 9004, "2026-11-20T13:00:00Z", inputs);
  expect(stage.body(1)).toContain('"sinceOpen":2,');
  expect(stage.comments(1).filter((each) => each.startsWith("escalation"))).toEqual([
    "escalation 9001.1",
    "escalation 9003.1",
  ]);
});

test("problems of an issue are reported in the log too", async () => {
  await using stage = await openTracker();
  stage.github.add.issue({
    author: "mallory",
    labels: ["ci-failure"],
    body: "<!-- pipekeeper:failure v=1 category=3f9323b8b3a0 -->\n<!-- pipekeeper:failure end -->",
  });
  const { annotations } = await fail(stage, 9001, "2026-11-20T10:00:00Z");
  expect(annotations.map(({ message }) => message).join()).toContain('opened by "mallory"; it is left alone');
});
