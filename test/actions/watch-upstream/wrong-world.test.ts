/** What a run says and does if an input is wrong, or if upstream or the target is missing. */

import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { git } from "../../support/git.ts";
import { type OpenWatch, openWatch } from "./open-watch.ts";

test.each([
  { name: "no globs for upstream", inputs: { "upstream-paths": " \n" }, says: "upstream-paths: expected at least one" },
  { name: "no globs for the target", inputs: { "allowed-paths": "" }, says: "allowed-paths: expected at least one" },
])("$name: the run fails and does nothing", async ({ inputs, says }) => {
  await using world = await openWatch();
  await world.baseline();
  const before = world.readState();
  await world.move({ "src/a.ts": "2\n" });
  const result = await world.run(inputs);
  expect(result.code).toBe(1);
  expect(result.log).toContain(says);
  expect(world.readState()).toEqual(before);
});

test("init with force-init is held if the upstream branch is gone, and the state stays as it is", async () => {
  await using world = await openWatch();
  await world.baseline();
  const before = world.readState()?.lastMergedCommit;
  const result = await world.run({ init: "head", "force-init": "true", "upstream-branch": "main" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "initialized" } });
  await world.upstream.git(["branch", "-m", "main", "trunk"]);
  expect(await world.run({ init: "head", "force-init": "true" })).toMatchObject({
    ...{ code: 3, outputs: { outcome: "held", reason: "upstream-branch-missing" } },
  });
  expect(world.readState()?.lastMergedCommit).toBe(before);
});

test("a missing upstream path is not reported as a credentials problem", async () => {
  await using world = await openWatch();
  world.inputs.upstream = world.folder.at("nothing");
  const { code, outputs } = await world.run();
  expect({ code, reason: outputs.reason }).toEqual({ code: 1, reason: "auth" });
  expect(outputs.sentence).toContain("could not be read");
  expect(outputs.sentence).not.toContain("credentials");
});

test("if the target does not answer, only the last run in the state changes", async () => {
  await using world = await openWatch();
  await world.baseline();
  const before = world.readState();
  await world.move({ "src/a.ts": "2\n" });
  world.github.script.fail({ method: "GET", path: /\/pulls$/, status: 503, times: 100 });
  expect(await world.run()).toMatchObject({ code: 1, outputs: { outcome: "transient" } });
  const lastRun = expect.objectContaining({ outcome: "transient", reason: "unreachable", exitCode: 1 });
  expect(world.readState()).toEqual({ ...before, lastRun });
});

test("a refused token is reported for the target, even before there is a state", async () => {
  await using world = await openWatch();
  reachByHttp(world);
  const { code, outputs } = await world.run({ init: "head", token: "another" });
  expect({ code, ...outputs }).toMatchObject({ code: 1, outcome: "failed", reason: "authentication" });
  expect(outputs.sentence).toContain("does not accept the credentials");
});

test("with the state in a ref, a run with nothing to do lists the target's refs once and fetches the state once", async () => {
  await using world = await openWatch();
  reachByHttp(world);
  world.inputs.state = "ref";
  await world.baseline();
  const before = world.github.requests.length;
  expect(await world.run()).toMatchObject({ outputs: { outcome: "noop" } });
  const paths = world.github.requests.slice(before).map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith("/info/refs"))).toHaveLength(2);
  expect(paths.filter((path) => !path.startsWith("/octo/repo.git/"))).toEqual([]);
});

test("a dry run never leaves folders behind", async () => {
  await using world = await openWatch();
  world.env.RUNNER_TEMP = world.folder.path;
  const listScratch = () => readdirSync(world.folder.path).filter((name) => name.startsWith("pipekeeper-watch-"));
  await world.run({ "dry-run": "true", init: "head" });
  await world.run({ "dry-run": "true", "base-branch": "none" });
  await world.run({ "dry-run": "true", target: world.folder.at("nothing") });
  expect(listScratch()).toEqual([]);
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  await world.run({ "dry-run": "true", "no-updater": "true" });
  expect(listScratch()).toEqual([]);
  await world.run({ "dry-run": "true" });
  for (const name of listScratch()) expect(existsSync(world.folder.at(name, "target.git"))).toBe(false);
});

function reachByHttp({ folder, github }: OpenWatch): void {
  git(folder.at("workspace"), ["remote", "set-url", "origin", `${github.url}/octo/repo.git`]);
}
