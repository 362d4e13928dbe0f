/** Lists of pull requests may be minutes old. Runs rely on the pull requests themselves. */

import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { BRANCH, type OpenWatch, openWatch, TOKEN } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

/** Opens a watch with an open pull request, a minute after the last change on GitHub. */
const openOld = shareWatch(async () => {
  const world = await openWatch();
  await world.baseline();
  const head = await world.move({ "src/a.ts": "2\n" });
  await world.run();
  world.clock.now = later(world, 60);
  return { world, head, branch: `${BRANCH}${head}` };
});

function later({ clock }: OpenWatch, seconds: number): string {
  return new Date(Date.parse(clock.now) + seconds * 1000).toISOString();
}

/** Keeps lists as they are now for ten minutes, and moves the clock on by five minutes. */
function freezeLists(world: OpenWatch): void {
  world.github.script.lag({ kind: "snapshot", lists: /\/pulls$/, ms: 600_000 });
  world.clock.now = later(world, 300);
}

async function merge({ github }: OpenWatch): Promise<void> {
  const answer = await fetch(`${github.url}/repos/octo/repo/pulls/1/merge`, {
    method: "PUT",
    headers: { authorization: `token ${TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ merge_method: "squash" }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

test("a run with nothing to do reads the list and the pull request, and nothing else", async () => {
  const { world } = await openOld();
  const before = world.github.requests.length;
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
  expect(world.github.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /repos/octo/repo/pulls",
    "GET /repos/octo/repo/pulls/1",
  ]);
});

test.each(["as it was", "after another commit upstream"])(
  "a merged pull request that lists still show as open is settled by the next run, with upstream %s",
  async (upstream) => {
    const { world, head, branch } = await openOld();
    freezeLists(world);
    await merge(world);
    const next = upstream === "as it was" ? null : await world.move({ "src/a.ts": "3\n" });
    const result = await world.run();
    expect(world.readState()?.lastMergedCommit).toBe(head);
    if (next === null) {
      expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
      expect(world.readState()?.pr).toBeNull();
      expect(await world.target.tip(branch)).toBeNull();
    } else {
      expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed", "range-base": head } });
      expect(world.readState()).toMatchObject({ pr: { number: 2, head: next }, superseded: [], declined: [] });
      expect(world.github.state.comments).toEqual([]);
    }
  },
);

test("a closed pull request that lists still show as open counts as declined", async () => {
  const { world } = await openOld();
  freezeLists(world);
  world.github.add.change(1, { state: "closed", login: "octocat" });
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "closed-noop", "pr-number": "1" } });
});

test("a replaced pull request that lists still show as open does not count as reopened", async () => {
  const { world } = await openOld();
  await world.move({ "src/a.ts": "3\n" });
  freezeLists(world);
  expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed", "pr-number": "2" } });
  expect(world.github.state.pulls[0]?.state).toBe("closed");
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
  expect(world.openPulls()).toMatchObject([{ number: 2 }]);
  expect(world.github.state.comments).toHaveLength(1);
});

test("a lost state is rebuilt from the pull requests, not from the list", async () => {
  const { world, head } = await openOld();
  freezeLists(world);
  await merge(world);
  rmSync(world.folder.at("state", "state.json"));
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
  expect(world.readState()).toMatchObject({ lastMergedCommit: head, pr: null });
});
