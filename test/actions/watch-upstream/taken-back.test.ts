/** Upstream goes back to an older commit while a pull request is open. */

import { expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { BRANCH, type OpenWatch, openWatch } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

const testInProof = test.runIf(isProof);

/** Opens a watch with its baseline, and an open pull request for the next commit. */
const openProposed = shareWatch(async () => {
  const world = await openWatch();
  await world.baseline();
  const base = (await world.upstream.tip("main")) as string;
  const first = await world.move({ "src/a.ts": "2\n" });
  await world.run();
  return { world, base, first };
});

const goBack = (world: OpenWatch, to: string) => world.upstream.git(["update-ref", "refs/heads/main", to]);

test("back to the baseline: the pull request is closed with a comment, and opened anew if upstream goes forward again", async () => {
  const { world, base, first } = await openProposed();
  await goBack(world, base);
  const dry = await world.run({ "dry-run": "true", "no-updater": "true" });
  expect(dry.outputs.sentence).toContain("Would close #1");
  expect(world.openPulls()).toHaveLength(1);
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
  expect(result.outputs.sentence).toContain("Closed #1");
  expect(world.openPulls()).toEqual([]);
  expect(world.github.state.comments).toMatchObject([{ body: expect.stringContaining(first.slice(0, 12)) }]);
  expect(world.readState()).toMatchObject({
    pr: null,
    lastMergedCommit: base,
    superseded: [{ number: 1 }],
    declined: [],
  });
  const writes = world.listWrites().length;
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop" } });
  expect(world.listWrites()).toHaveLength(writes);
  await goBack(world, first);
  const again = await world.run();
  expect(again, again.log).toMatchObject({ code: 0, outputs: { outcome: "adopted", "pr-number": "2" } });
  expect(world.openPulls()).toMatchObject([{ number: 2, head: `${BRANCH}${first}` }]);
  expect(world.updaterCalls()).toBe(1);
});

test("back to a commit after the baseline: a new pull request for that commit replaces the open one", async () => {
  const { world, base, first } = await openProposed();
  const second = await world.move({ "src/a.ts": "3\n" });
  await world.run();
  expect(world.openPulls()).toMatchObject([{ number: 2, head: `${BRANCH}${second}` }]);
  await goBack(world, first);
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { "pr-number": "3", "range-base": base } });
  expect(world.openPulls()).toMatchObject([{ number: 3, head: `${BRANCH}${first}` }]);
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
});

test("back to the baseline, with a person's commit on the branch: the pull request stays open", async () => {
  const { world, base, first } = await openProposed();
  await world.target.commit({ "content/analytics/more.txt": "by hand\n" }, `${BRANCH}${first}`, {
    author: { name: "Ada", email: "ada@example.com" },
  });
  await goBack(world, base);
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
  expect(world.openPulls()).toMatchObject([{ number: 1 }]);
  expect(world.github.state.comments).toEqual([]);
});

testInProof("behind the baseline: the watch holds, and on-rewrite: accept closes the pull request", async () => {
  const { world, first } = await openProposed();
  await world.run({ "advance-to": first });
  const second = await world.move({ "src/a.ts": "3\n" });
  await world.run();
  expect(world.openPulls().map(({ head }) => head)).toContain(`${BRANCH}${second}`);
  await goBack(world, `${first}^`);
  expect(await world.run()).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "history-rewritten" } });
  const result = await world.run({ "on-rewrite": "accept" });
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "advanced", reason: "rewrite-accepted" } });
  expect(world.openPulls()).toEqual([]);
});

testInProof("back to the baseline, state in a ref, newer commit gone: the pull request is closed", async () => {
  await using world = await openWatch();
  world.inputs.state = "ref";
  await world.baseline();
  const base = (await world.upstream.tip("main")) as string;
  await world.move({ "src/a.ts": "2\n" });
  await world.run({}, { STATE_DIRECTORY: world.folder.at("one") });
  await goBack(world, base);
  await world.upstream.git(["reflog", "expire", "--expire=now", "--all"]);
  await world.upstream.git(["gc", "--quiet", "--prune=now"]);
  const result = await world.run({}, { STATE_DIRECTORY: world.folder.at("two") });
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
  expect(world.openPulls()).toEqual([]);
});

test("back, and on to another commit with the same files: a new pull request replaces the old one", async () => {
  const { world, base, first } = await openProposed();
  await goBack(world, base);
  const amended = await world.move({ "src/a.ts": "2\n", "docs/new.md": "not watched\n" });
  const inputs = { "upstream-paths": "src/**" };
  const result = await world.run(inputs);
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed", "pr-number": "2" } });
  expect(world.openPulls()).toMatchObject([{ number: 2, head: `${BRANCH}${amended}` }]);
  expect(first).not.toBe(amended);
  expect(await world.run(inputs)).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
});
