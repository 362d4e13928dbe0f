/** People change branches and pull requests of a watch, and the watch must leave their changes alone. */

import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { BRANCH, type OpenWatch, openWatch } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

/** The gate has whole runs for one case of each kind. decide-*.test.ts and observe-branches.test.ts test the parts. */
const testInProof = test.runIf(isProof);

/** Opens a watch with one open pull request. */
const openProposed = shareWatch(async () => {
  const world = await openWatch();
  await world.baseline();
  const head = await world.move({ "src/a.ts": "2\n" });
  await world.run();
  return { world, head, branch: `${BRANCH}${head}` };
});

const ADA = { author: { name: "Ada", email: "ada@example.com" } };

describe("a commit on our branch", () => {
  test("stays, whatever the inputs are; the pull request is not replaced, and one comment says so", async () => {
    const { world, branch } = await openProposed();
    const tip = await world.target.commit({ "content/analytics/more.txt": "by hand\n" }, branch, ADA);
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
    await world.run({ retry: "true" });
    expect(await world.target.tip(branch)).toBe(tip);
    await world.move({ "src/a.ts": "3\n" });
    for (let round = 0; round < 2; round++) {
      expect(await world.run()).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "branch-modified" } });
    }
    expect(await world.target.tip(branch)).toBe(tip);
    expect(world.openPulls()).toMatchObject([{ number: 1 }]);
    expect(world.github.state.comments).toHaveLength(1);
    expect(world.updaterCalls()).toBe(1);
  });

  test("that is pushed during a run keeps the older pull request open", async () => {
    const { world, branch } = await openProposed();
    await world.move({ "src/a.ts": "3\n" });
    world.github.script.beforeNext({ method: "POST", path: /\/pulls$/ }, async () => {
      await world.target.commit({ "content/analytics/more.txt": "by hand\n" }, branch, ADA);
    });
    await world.run();
    expect(world.openPulls().map(({ number }) => number)).toContain(1);
    expect((await world.target.log(branch, "%an"))[0]).toBe("Ada");
  });
});

describe("a description that a person has edited", () => {
  test.each(
    [
      ["text before the marker", (body: string) => `Please read this first.\n\n${body}`],
      ["the whole text, marker included", () => "My own words."],
      ["nothing left", () => ""],
    ].slice(0, isProof ? 3 : 1) as [string, (body: string) => string][],
  )("stays, and the pull request is still ours: %s", async (_, edit) => {
    const { world } = await openProposed();
    const pull = world.github.state.pulls[0] as { body: string };
    const text = edit(pull.body);
    pull.body = text;
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
    expect(await world.run({ retry: "true" })).toMatchObject({ code: 0, outputs: { outcome: "updated" } });
    expect(world.github.state.pulls[0]?.body).toBe(text);
    await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed", "pr-number": "2" } });
    expect(world.openPulls()).toMatchObject([{ number: 2 }]);
  });
});

describe("a pull request that was closed", () => {
  test("is not opened again, counts as open if a person reopens it, and the next range includes its range", async () => {
    const { world } = await openProposed();
    world.github.add.change(1, { state: "closed", login: "octocat" });
    for (let round = 0; round < 2; round++) {
      expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "closed-noop", "pr-number": "1" } });
    }
    world.github.add.change(1, { state: "open", login: "octocat" });
    expect(await world.run()).toMatchObject({ outputs: { outcome: "noop", reason: "already-open" } });
    expect(world.readState()).toMatchObject({ declined: [], pr: { number: 1 } });
    world.github.add.change(1, { state: "closed", login: "octocat" });
    const base = world.readState()?.lastMergedCommit;
    await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed", "range-base": base } });
    expect(world.github.state.pulls[1]?.body).toContain("Follows #1");
    expect(world.github.state.pulls[0]?.state).toBe("closed");
  });

  testInProof("is proposed again with retry-closed", async () => {
    const { world } = await openProposed();
    world.github.add.change(1, { state: "closed", login: "octocat" });
    await world.run();
    expect(await world.run({ "retry-closed": "true" })).toMatchObject({ code: 0, outputs: { "pr-number": "2" } });
    expect(world.openPulls()).toHaveLength(1);
  });
});

describe("a pull request that was merged", () => {
  test.each(isProof ? (["merge", "squash", "rebase"] as const) : (["squash"] as const))(
    "with %s is settled, and its branch is removed",
    async (how) => {
      const { world, head, branch } = await openProposed();
      await merge(world, how);
      expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "up-to-date" } });
      expect(world.readState()).toMatchObject({ lastMergedCommit: head, pr: null });
      expect(await world.target.tip(branch)).toBeNull();
      const next = await world.move({ "src/a.ts": "3\n" });
      expect(await world.run()).toMatchObject({
        outputs: { outcome: "proposed", "range-base": head, "upstream-head": next },
      });
    },
  );

  testInProof("with a person's commit on top keeps its branch", async () => {
    const { world, branch } = await openProposed();
    const tip = await world.target.commit({ "content/analytics/more.txt": "by hand\n" }, branch, ADA);
    await merge(world, "merge");
    await world.run();
    expect(await world.target.tip(branch)).toBe(tip);
  });
});

describe("other changes by people", () => {
  testInProof("a branch that was deleted with its pull request closed stays deleted", async () => {
    const { world, branch } = await openProposed();
    world.github.add.change(1, { state: "closed", login: "octocat" });
    await world.target.git(["update-ref", "-d", `refs/heads/${branch}`]);
    expect(await world.run()).toMatchObject({ outputs: { outcome: "closed-noop" } });
    expect(await world.target.tip(branch)).toBeNull();
  });

  test("a pull request that was moved to another base stays there, with the labels that it got", async () => {
    const { world } = await openProposed();
    await world.target.commit({ "README.md": "" }, "next");
    world.github.state.pulls[0]?.labels.push("looked at");
    for (const pull of world.github.state.pulls) pull.base = "next";
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop" } });
    expect(world.github.state.pulls).toMatchObject([{ base: "next", state: "open" }]);
    expect(world.github.state.pulls[0]?.labels).toContain("looked at");
  });

  testInProof("a replaced pull request that a person reopens holds the watch", async () => {
    const { world } = await openProposed();
    await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed", "pr-number": "2" } });
    expect(world.github.state.pulls[0]?.state).toBe("closed");
    world.github.add.change(1, { state: "open", login: "octocat" });
    expect(await world.run()).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "superseded-reopened" } });
    expect(world.openPulls()).toHaveLength(2);
  });

  test("a replaced pull request that a person reopens holds the watch even after the state is lost", async () => {
    const { world } = await openProposed();
    await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed", "pr-number": "2" } });
    world.github.add.change(1, { state: "open", login: "octocat" });
    rmSync(world.folder.at("state", "state.json"));
    expect(await world.run()).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "superseded-reopened" } });
    expect(world.openPulls()).toHaveLength(2);
    expect(world.readState()).toMatchObject({ superseded: [{ number: 1 }] });
  });

  test("somebody else's pull request from our branch holds the watch", async () => {
    const { world, branch } = await openProposed();
    world.github.state.pulls.length = 0;
    world.github.add.pull({ head: branch, author: "octocat" });
    expect(await world.run()).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "foreign-pull" } });
  });

  testInProof("with on-new-head: hold, newer commits wait", async () => {
    const { world } = await openProposed();
    world.inputs["on-new-head"] = "hold";
    await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "waiting" } });
    expect(world.updaterCalls()).toBe(1);
  });

  test("a lost state is rebuilt from the pull request", async () => {
    const { world, head } = await openProposed();
    const before = world.readState();
    rmSync(world.folder.at("state", "state.json"));
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
    expect(world.readState()).toMatchObject({ lastMergedCommit: before?.lastMergedCommit, pr: { number: 1, head } });
    expect(world.updaterCalls()).toBe(1);
  });
});

/** Merges the open pull request as GitHub's button does. */
async function merge(world: OpenWatch, how: "merge" | "squash" | "rebase"): Promise<void> {
  const { url } = world.github;
  const answer = await fetch(`${url}/repos/octo/repo/pulls/1/merge`, {
    method: "PUT",
    headers: { authorization: `token ghs_TestTokenThatMustNotLeak0123456789`, "content-type": "application/json" },
    body: JSON.stringify({ merge_method: how }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}
