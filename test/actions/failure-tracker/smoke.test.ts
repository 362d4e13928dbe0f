/** The bundle, started as the runner starts it; the other tests call the action itself. */

import { expect, test } from "vitest";
import { openTracker } from "../../support/failure-tracker.ts";

test("the bundle opens an issue, and closes it when the job passes again", async () => {
  await using stage = await openTracker();
  const name = "docker smoke";
  const failed = { name, conclusion: "failure", step: "Start the container", log: ["error: x"] };
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [failed] });
  const opened = await (await stage.start(await stage.eventOf(9001))).result;
  expect(opened).toMatchObject({ code: 0, annotations: [], outputs: { result: "opened", "issue-number": "1" } });
  expect(opened.summary).toContain("| opened | 1 |");
  stage.addRun({ id: 9002, conclusion: "success", branch: "main", jobs: [{ name }] });
  const resolved = await (await stage.start(await stage.eventOf(9002))).result;
  expect(resolved).toMatchObject({ code: 0, outputs: { result: "resolved" } });
  expect(stage.github.state.issues.map(({ state }) => state)).toEqual(["closed"]);
});

test("the bundle reports a failure as an annotation and an exit code", async () => {
  await using stage = await openTracker();
  const { result } = await stage.start({ name: "workflow_run", payload: {} }, { "group-by": "nothing" });
  const { code, annotations } = await result;
  expect([code, annotations.map(({ kind }) => kind)]).toEqual([1, ["error"]]);
  expect(annotations[0]?.message).toContain('"nothing"');
});
