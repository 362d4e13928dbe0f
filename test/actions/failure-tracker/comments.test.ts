/** Which comments an issue gets, in which order, and what their run keys tell. */

import { expect, test } from "vitest";
import { repositoryOf } from "../../support/ci-stage.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };

function fail(stage: TrackerStage, id: number, inputs: Record<string, string>, given: Partial<GivenRun> = {}) {
  stage.addRun({ id, conclusion: "failure", branch: "main", jobs: [SMOKE], ...given });
  return stage.deliver(id, inputs);
}

function note(stage: TrackerStage, key: string): void {
  const body = `<!-- pipekeeper:failure-comment kind=occurrence key=${key} -->\nOccurrence`;
  stage.github.add.comment({ issue: 1, body, author: "github-actions[bot]", createdAt: stage.clock.now });
}

test("an occurrence that only its comment tells of is counted again", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  note(stage, "9002.1");
  await fail(stage, 9003, { comments: "all" });
  expect(stage.body(1)).toContain("Occurrences: 3");
});

test("with comments: all, the comment on another occurrence does not settle what this one owes", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  await fail(stage, 9002, { comments: "all" });
  stage.github.state.comments.length = 0;
  note(stage, "9003.1");
  const { outputs } = await stage.deliver(9002, { comments: "all" });
  expect([outputs.result, stage.comments(1)]).toEqual(["duplicate-event", ["occurrence 9003.1", "occurrence 9002.1"]]);
});

test("the occurrence is told before the label of the escalation is set", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  await fail(stage, 9002, { comments: "all", "escalate-at": "2" });
  const writes = stage.github.requests.filter(({ method }) => method === "POST").map(({ path }) => path);
  expect(writes.map((path) => path.split("/").at(-1))).toEqual(["comments", "labels", "comments"]);
  expect(stage.comments(1)).toEqual(["occurrence 9002.1", "escalation 9001.1"]);
});

test("the end of a pull request heals other issues too", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  stage.clock.now = "2026-11-22T10:00:00Z";
  const payload = { action: "closed", pull_request: { number: 5 }, repository: repositoryOf(stage.github) };
  const { outputs } = await stage.run({ name: "pull_request_target", payload });
  expect([outputs.result, stage.github.state.issues[0]?.state]).toEqual(["healed", "closed"]);
});
