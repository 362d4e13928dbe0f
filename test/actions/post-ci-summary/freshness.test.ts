/** Old news never replaces new, in whatever order events come. */

import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { addCi, openStage, workflowRunEvent } from "../../support/ci-summary.ts";

const NEWER = "b".repeat(40);

describe("attempt 1 fails, attempt 2 succeeds", () => {
  test.each([
    { name: "in order", order: [0, 1], results: ["created", "unchanged"] },
    { name: "the other way round", order: [1, 0], results: ["created", "unchanged"] },
  ])("events $name: attempt 2 is shown", async ({ order, results }) => {
    await using stage = await openStage();
    const { github } = stage;
    const first = await workflowRunEvent(github, addCi(github, { conclusion: "failure" }, { gate: "failure" }));
    const second = await workflowRunEvent(
      github,
      addCi(github, { attempt: 2, conclusion: "success", updatedAt: "2026-11-20T10:30:00Z" }),
    );
    const seen: string[] = [];
    for (const at of order) seen.push((await stage.run([first, second][at] as typeof first)).outputs.result as string);
    expect(seen).toEqual(results);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain("## ✅ CI: all 4 required jobs passed");
    expect(github.state.comments[0]?.body).toContain("✅ success, attempt 2");
  });

  test("an event of attempt 1 that was read before attempt 2 began is replaced, and does not come back", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    expect((await follow(addCi(github, { conclusion: "failure" }, { gate: "failure" }))).outputs).toMatchObject({
      ...{ result: "created", verdict: "failure", "failing-jobs": '["gate"]' },
    });
    const run = addCi(github, { attempt: 2, conclusion: "success", updatedAt: "2026-11-20T10:30:00Z" });
    expect((await follow(run)).outputs).toMatchObject({ result: "updated", verdict: "success", attempt: "2" });
  });
});

test("an older run that finishes last leaves the comment alone", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  await follow(addCi(github, { id: 9002 }, { gate: "failure" }));
  const before = structuredClone(github.state.comments);
  const result = await follow(addCi(github, { id: 9001 }));
  expect(result).toMatchObject({ code: 0, outputs: { result: "stale", verdict: "success", "api-calls": "2" } });
  expect(github.state.comments).toEqual(before);
});

test("the run of an older head asks the pull request once, and leaves the comment alone", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  Object.assign(github.state.pulls[0] as object, { headSha: NEWER });
  await follow(addCi(github, { id: 9002, headSha: NEWER }));
  const result = await follow(addCi(github, { id: 9001 }, { gate: "failure" }));
  expect(result).toMatchObject({ code: 0, outputs: { result: "stale", "api-calls": "3" } });
  expect(github.state.comments[0]?.body).toContain(`head=${NEWER}`);
});

test("a head that was pushed back has the lower run, and is shown all the same", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  await follow(addCi(github, { id: 9002, headSha: NEWER }));
  const result = await follow(addCi(github, { id: 9001 }));
  expect(result.outputs).toMatchObject({ result: "updated", "head-sha": HEAD });
  expect(github.state.comments).toHaveLength(1);
});

test("the same event three times: one comment, written once", async () => {
  await using stage = await openStage();
  const { github } = stage;
  const event = await workflowRunEvent(github, addCi(github));
  const results = [await stage.run(event), await stage.run(event), await stage.run(event)];
  expect(results.map(({ outputs }) => outputs.result)).toEqual(["created", "unchanged", "unchanged"]);
  expect(github.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
});

test.each([1, 2, 3, 4])("killed during call %i, then the event again: the same end as without", async (nth) => {
  await using stage = await openStage();
  const { github } = stage;
  const event = await workflowRunEvent(github, addCi(github));
  for (let at = 1; at < nth; at++) github.script.beforeNext({}, () => {});
  const started = await stage.start(event);
  github.script.beforeNext({}, () => void started.child.kill("SIGKILL"));
  expect((await started.result).code).toBeNull();
  const again = await stage.run(event);
  expect(again).toMatchObject({ code: 0, outputs: { result: nth < 3 ? "created" : "unchanged" } });
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ✅ CI: all 4 required jobs passed"]);
});
