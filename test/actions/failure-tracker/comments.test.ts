/** Which comments an issue gets, in which order, and what their run keys record. */

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

test("an occurrence that only a comment records is counted as well", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  note(stage, "9002.1");
  await fail(stage, 9003, { comments: "all" });
  expect(stage.body(1)).toContain("Occurrences: 3");
});

test("with comments: all, the comment on another occurrence does not replace the one that is due", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  await fail(stage, 9002, { comments: "all" });
  stage.github.state.comments.length = 0;
  note(stage, "9003.1");
  const { outputs } = await stage.deliver(9002, { comments: "all" });
  expect([outputs.result, stage.comments(1)]).toEqual(["duplicate-event", ["occurrence 9003.1", "occurrence 9002.1"]]);
});

test("the occurrence comment comes before the escalation label", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  await fail(stage, 9002, { comments: "all", "escalate-at": "2" });
  const writes = stage.github.requests.filter(({ method }) => method === "POST").map(({ path }) => path);
  expect(writes.map((path) => path.split("/").at(-1))).toEqual(["comments", "labels", "comments"]);
  expect(stage.comments(1)).toEqual(["occurrence 9002.1", "escalation 9001.1"]);
});

test("closing a pull request also heals other issues", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  stage.clock.now = "2026-11-22T10:00:00Z";
  const payload = { action: "closed", pull_request: { number: 5 }, repository: repositoryOf(stage.github) };
  const { outputs } = await stage.run({ name: "pull_request_target", payload });
  expect([outputs.result, stage.github.state.issues[0]?.state]).toEqual(["healed", "closed"]);
});

const BOT = "github-actions[bot]";

/** Posts what another run would post, just before this run's next comment. */
function postBefore(stage: TrackerStage, marker: string, agoMs: number): void {
  stage.github.script.beforeNext({ method: "POST", path: /\/comments$/ }, () => {
    const createdAt = new Date(Date.parse(stage.clock.now) - agoMs).toISOString();
    const body = `<!-- pipekeeper:failure-comment ${marker} -->\nBy another run.`;
    stage.github.add.comment({ issue: 1, body, author: BOT, createdAt });
  });
}

test.each([
  { status: 502, name: "answered 502" },
  { status: "drop", name: "not answered" },
  { status: "reset", name: "answered with a reset" },
] as const)("a posted comment whose request was $name is not taken for another run's", async ({ status }) => {
  for (const [marker, inputs] of [
    ["kind=escalation key=9001.1", { "escalate-at": "2", comments: "none" }],
    ["kind=occurrence key=9002.1", { "escalate-at": "0", comments: "all" }],
  ] as const) {
    await using stage = await openTracker();
    await fail(stage, 9001, inputs);
    postBefore(stage, marker, 2000);
    stage.github.script.fail({ method: "POST", path: /\/comments$/, status, when: "after" });
    // The other run's comment is listed right away, and ours a little later.
    const isOurs = (item: object) => !("body" in item && String(item.body).includes("By another run"));
    stage.github.script.lag({ lists: /\/comments$/, ms: (item) => (isOurs(item) ? 1500 : 0) });
    const { code } = await fail(stage, 9002, { ...inputs, "settle-ms": "500" });
    expect([code, stage.comments(1)]).toEqual([0, [marker.replace(/kind=(\w+) key=/, "$1 ")]]);
  }
});

test("a run that failed after it posted a comment deletes this comment in a rerun if another run commented first", async () => {
  await using stage = await openTracker();
  await fail(stage, 9001, {});
  stage.clock.now = "2026-11-20T11:00:00Z";
  postBefore(stage, "kind=occurrence key=9003.1", 1000);
  stage.github.script.fail({ method: "GET", path: /\/comments$/, status: 502, times: 5 });
  const first = await fail(stage, 9002, {});
  expect([first.code, stage.comments(1)]).toEqual([1, ["occurrence 9003.1", "occurrence 9002.1"]]);
  const second = await stage.deliver(9002);
  expect([second.code, stage.comments(1)]).toEqual([0, ["occurrence 9003.1"]]);
});
