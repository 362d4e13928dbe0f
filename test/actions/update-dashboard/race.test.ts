/** Simultaneous writers with default inputs: each pushes its own failure to main, then runs the bundle. */

import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clone, git, gitEnv, readAt, TempFolder } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { DASHBOARD, failureOf, openPipeline, recompute, updateDashboardByBundle } from "../../support/pipeline.ts";

const WRITERS = isProof ? 8 : 4;

/** Pushes the writer's commit, and rebases it until the push succeeds. State merges, so a rebase is right here. */
const PUSH_STATE = `
  echo ready
  while [ ! -e "$BARRIER" ]; do sleep 0.02; done
  until git push --quiet origin HEAD:main 2>/dev/null; do git pull --quiet --rebase origin main || exit 1; done`;

test("a published dashboard never contradicts the state beside it: all writers succeed, and none reports a false success", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const { bare } = pipeline.origin;
  const barrier = folder.at("go");
  const writers = Array.from({ length: WRITERS }, (_, id) => prepare(folder, bare, id));
  const pushes = writers.map((root) => pushState(root, barrier));
  await Promise.all(pushes.map(({ ready }) => ready));
  writeFileSync(barrier, "");
  const results = await Promise.all(
    writers.map(async (root, id) => {
      expect(await pushes[id]?.ended).toBe(0);
      return await updateDashboardByBundle(folder, root, {}, { GITHUB_RUN_ID: String(100 + id) });
    }),
  );

  for (const { code, outputs, log } of results) {
    // The last writers may find that another writer's dashboard already has their failure.
    expect({ code, outcome: outputs.outcome, log }).toEqual({
      code: 0,
      outcome: expect.stringMatching(/^(published|unchanged)$/),
      log,
    });
    if (outputs.outcome === "published")
      git(bare, ["merge-base", "--is-ancestor", outputs["commit-sha"] as string, "main"]);
  }
  const dashboard = JSON.parse(readAt(bare, "main", DASHBOARD) ?? "");
  const names = dashboard.failures.map((failure: { package: string }) => failure.package);
  expect(names).toEqual(expect.arrayContaining(writers.map((_, id) => `writer-${id}`)));
  expect(readAt(bare, "main", DASHBOARD)).toBe(await recompute(folder, bare));

  // Every dashboard that was ever on main agrees with the state in the same tree.
  const commits = git(bare, ["log", "--format=%H", "main", "--", DASHBOARD]).split("\n");
  expect(commits).toHaveLength(results.filter(({ outputs }) => outputs.outcome === "published").length);
  for (const commit of commits) {
    using tree = new TempFolder();
    expect(readAt(bare, commit, DASHBOARD)).toBe(await recompute(tree, bare, commit));
  }
});

function prepare(folder: TempFolder, bare: string, id: number): string {
  const root = clone(folder, bare, `writer-${id}`);
  writeFileSync(`${root}/data/failures/cargo-2026-03-03T10-00-0${id}Z.jsonl`, failureOf(`writer-${id}`));
  git(root, ["add", "."]);
  git(root, ["commit", "--quiet", "-m", `failure of writer ${id}`]);
  return root;
}

function pushState(root: string, barrier: string): { ready: Promise<void>; ended: Promise<number | null> } {
  const env = { ...gitEnv, BARRIER: barrier };
  const child = spawn("sh", ["-c", PUSH_STATE], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  return {
    ready: new Promise((resolve) => child.stdout.once("data", () => resolve())),
    ended: new Promise((resolve) => child.once("close", resolve)),
  };
}
