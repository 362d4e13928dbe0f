/** Outages of the git server in the middle of a run. The run tries again until they pass, or the next run goes on. */

import { expect, test } from "vitest";
import { git } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { openWatch } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

/** Opens a watch whose upstream has moved, with the target on an HTTP server. */
const openMoved = shareWatch(async () => {
  const world = await openWatch();
  git(world.folder.at("workspace"), ["remote", "set-url", "origin", `${world.github.url}/octo/repo.git`]);
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  return { world };
});

const PUSH = { method: "POST", path: /\/git-receive-pack$/ };
const PUSH_REFS = { method: "GET", path: /\/info\/refs$/ };

test.each(
  [
    { name: "503 three times", fault: { ...PUSH, status: 503, times: 3 } },
    { name: "a closed connection", fault: { ...PUSH, status: "drop" as const } },
    { name: "a lost answer", fault: { ...PUSH, status: "drop" as const, when: "after" as const } },
    { name: "502 after it succeeded", fault: { ...PUSH, status: 502, when: "after" as const, times: 2 } },
    { name: "503 at its first request", fault: { ...PUSH_REFS, status: 503, times: 3, skip: 4 } },
  ].filter((_, nth) => isProof || nth < 3),
)("a push that meets $name is repeated in the same run", async ({ fault }) => {
  const { world } = await openMoved();
  world.github.script.fail(fault);
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed", "pr-number": "1" } });
  expect(world.openPulls()).toHaveLength(1);
  expect(world.updaterCalls()).toBe(1);
});

test("a push that fails four times ends as transient, and the next run continues without the updater", async () => {
  const { world } = await openMoved();
  world.github.script.fail({ ...PUSH, status: 503, times: 4 });
  const before = world.github.requests.length;
  const failed = await world.run();
  expect(failed, failed.log).toMatchObject({ code: 1, outputs: { outcome: "transient", reason: "unreachable" } });
  const pushes = world.github.requests.slice(before).filter(({ path }) => PUSH.path.test(path));
  expect(pushes).toHaveLength(4);
  expect(world.readState()).toMatchObject({ inFlight: { stage: "committed" }, failures: null });
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
  expect(world.updaterCalls()).toBe(1);
});

test.runIf(isProof)("a push that is refused is tried once", async () => {
  const { world } = await openMoved();
  world.github.script.fail({ ...PUSH, status: 403, times: 9 });
  const before = world.github.requests.length;
  expect(await world.run()).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "permission" } });
  expect(world.github.requests.slice(before).filter(({ path }) => PUSH.path.test(path))).toHaveLength(1);
});

test("with the state in a ref, pushes of the state are repeated, too", async () => {
  await using world = await openWatch();
  git(world.folder.at("workspace"), ["remote", "set-url", "origin", `${world.github.url}/octo/repo.git`]);
  world.inputs.state = "ref";
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  for (const skip of [0, 1, 2]) world.github.script.fail({ ...PUSH, status: 503, skip: 2 * skip });
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
  expect(world.openPulls()).toHaveLength(1);
});
