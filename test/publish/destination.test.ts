import { mkdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { planDestination } from "../../src/publish/destination.ts";
import { git, gitEnv, TempFolder } from "../support/git.ts";
import { testRuntime } from "../support/test-runtime.ts";

const INPUTS = { root: ".", publish: "commit", branch: "main", "keep-history": false } as const;

/** Plans a run in a folder of a workspace. */
function plan(cwd: string, workspace: string | undefined) {
  const runtime = { ...testRuntime(), cwd, env: { ...gitEnv, GITHUB_WORKSPACE: workspace } };
  return planDestination(INPUTS, runtime, "dashboard");
}

test("a repository above the workspace, such as the runner's own, is not the job's checkout", async () => {
  using folder = new TempFolder();
  git(folder.path, ["init", "--quiet"]);
  mkdirSync(folder.at("work/sub"), { recursive: true });
  symlinkSync("work", folder.at("link"));
  for (const workspace of [folder.at("work"), folder.at("link")]) {
    expect(await plan(workspace, workspace)).toMatchObject({ clone: null, prefix: "" });
  }
  expect(await plan(folder.at("work"), undefined)).toMatchObject({ clone: {}, prefix: "work/" });
  git(folder.at("work"), ["init", "--quiet"]);
  const inside = await plan(folder.at("work/sub"), folder.at("work"));
  expect(inside).toMatchObject({ clone: { toplevel: folder.at("work") }, prefix: "sub/" });
});
