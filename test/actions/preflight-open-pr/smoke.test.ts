/** The bundle, started as the runner starts it; the other tests call the action itself. */

import { expect, test } from "vitest";
import { openPipeline } from "./open-pipeline.ts";

test("the bundle claims, sees the claim, and gives it back", async () => {
  await using pipeline = await openPipeline();
  const claim = { inputs: { claim: "true" } };
  const claimed = await pipeline.start(claim).result;
  expect(claimed).toMatchObject({ code: 0, annotations: [], outputs: { state: "none", claimed: "true" } });
  expect(claimed.summary).toContain("Preflight for npm: none");
  expect(await pipeline.holder()).toBe("42");
  expect((await pipeline.start({ ...claim, runId: 43 }).result).outputs).toMatchObject({ state: "open", skip: "true" });
  expect((await pipeline.start({ inputs: { mode: "release" } }).result).code).toBe(0);
  expect(await pipeline.holder()).toBeNull();
});
