/** The bundle, started as the runner starts it; the other tests call the action itself. */

import { expect, test } from "vitest";
import { addCi, openStage, workflowRunEvent } from "../../support/ci-summary.ts";

test("the bundle writes the comment, and does not change it if nothing changed", async () => {
  await using stage = await openStage();
  const event = await workflowRunEvent(stage.github, addCi(stage.github, {}, { gate: "failure" }));
  const created = await (await stage.start(event)).result;
  expect(created).toMatchObject({ code: 0, annotations: [], outputs: { result: "created", verdict: "failure" } });
  expect(created.summary).toContain("| **gate** | ❌ failure |");
  const again = await (await stage.start(event)).result;
  expect(again).toMatchObject({ code: 0, outputs: { result: "unchanged" } });
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ❌ CI: 1 of 4 required jobs did not pass"]);
});
