/** The bundle, started as the runner starts it; most other tests call the action itself. */

import { expect, test } from "vitest";
import { git, TempFolder } from "../../support/git.ts";
import { openPipeline, publishedText, recompute } from "../../support/pipeline.ts";

test("the bundle publishes dashboard and site, and nothing when the state is the same", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const inputs = { "site-dir": "website/pipeline/site" };
  const first = await pipeline.runBundle(inputs);
  expect(first).toMatchObject({ code: 0, annotations: [], outputs: { outcome: "published", packages: "2" } });
  expect(first.outputs["commit-sha"]).toBe(git(pipeline.origin.bare, ["rev-parse", "main"]));
  expect(first.summary).toMatch(/^## Pipeline dashboard\n/);
  expect(publishedText(pipeline)).toBe(await recompute(folder, pipeline.origin.bare));
  // Scripts and styles exist only in the bundle.
  const site = git(pipeline.origin.bare, ["ls-tree", "-r", "--name-only", "main", "website/pipeline/site/assets"]);
  expect(site).toMatch(/\.js\n/);
  expect(await pipeline.runBundle(inputs)).toMatchObject({
    code: 0,
    outputs: { outcome: "unchanged" },
  });
});
