/** The bundle, started as the runner starts it; the other tests call the action itself. */

import { expect, test } from "vitest";
import { clone, createOrigin, git, readAt, TempFolder } from "../../support/git.ts";
import { runAction } from "../../support/run-action.ts";

test("the bundle publishes the files of its generator, once", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const workspace = clone(folder, origin.bare, "clone");
  const inputs = { run: "sed s/^/from-/ state.txt > out.txt\necho '::error::hello'", paths: "out.txt" };
  const first = await runAction("commit-generated", { folder: folder.at("run"), workspace, inputs });
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "published", paths: "out.txt" } });
  expect(first.outputs["commit-sha"]).toBe(git(origin.bare, ["rev-parse", "main"]));
  expect(first.summary).toMatch(/^### Generated files\n/);
  expect(readAt(origin.bare, "main", "out.txt")).toBe("from-1\n");
  const second = await runAction("commit-generated", { folder: folder.at("run"), workspace, inputs });
  expect(second).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
});
