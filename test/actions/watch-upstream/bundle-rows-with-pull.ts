/** Rows of the decision table for a watch with open pull request #1. It stays open unless a row says otherwise. */

import { expect } from "vitest";
import { type BundleRow, editState, type Stage } from "./bundle-watch.ts";
import { TOKEN } from "./open-watch.ts";

const ADA = { author: { name: "Ada", email: "ada@example.com" } };
const CLOSED = { state: "closed", login: "octocat" } as const;

const next = ({ world }: Stage, text = "3\n") => world.move({ "src/a.ts": text });
const setUpstream = ({ world }: Stage, to: string) => world.upstream.git(["update-ref", "refs/heads/main", to]);

/** Merges pull request #1 as GitHub's button does. */
async function mergeFirst({ world }: Stage, how: "merge" | "squash" | "rebase"): Promise<void> {
  const answer = await fetch(`${world.github.url}/repos/octo/repo/pulls/1/merge`, {
    method: "PUT",
    headers: { authorization: `token ${TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ merge_method: how }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

/** A commit without a parent, with one file. */
async function makeRoot({ world }: Stage): Promise<string> {
  const blob = await world.upstream.git(["hash-object", "-w", "--stdin"], "other\n");
  const tree = await world.upstream.git(["mktree"], `100644 blob ${blob}\tother.txt\n`);
  return world.upstream.git([
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=a@example.com",
    "commit-tree",
    tree,
    "-m",
    "new",
  ]);
}

export const ROWS_WITH_PULL: BundleRow[] = [
  {
    name: "5: the upstream branch was renamed, and a tag has its name",
    play: async (stage) => {
      await stage.world.upstream.git(["branch", "-m", "main", "trunk"]);
      await stage.world.upstream.git(["tag", "main", "trunk"]);
      return stage.run();
    },
    ...{ end: "held(upstream-branch-missing)", exit: 3, sentence: "trunk" },
  },
  ...(["merge", "squash", "rebase"] as const).map((how) => ({
    name: `6: the pull request was merged with ${how}, and GitHub deleted its branch`,
    play: async (stage: Stage) => {
      await mergeFirst(stage, how);
      await stage.world.target.git(["update-ref", "-d", `refs/heads/${stage.branch}`]);
      return stage.run();
    },
    ...{ end: "noop(up-to-date)", open: [], isMerged: true },
  })),
  {
    name: "7: the pull request was closed, and upstream moves on",
    play: async (stage) => {
      stage.world.github.add.change(1, CLOSED);
      await next(stage);
      return stage.run();
    },
    ...{ end: "proposed(new-head)", open: [2], updaterCalls: 1 },
  },
  {
    name: "9: upstream starts again without common history",
    play: async (stage) => {
      await setUpstream(stage, await makeRoot(stage));
      expect(await stage.run({ "on-rewrite": "rebase-base" })).toMatchObject({ end: "held(history-rewritten)" });
      return stage.run();
    },
    ...{ end: "held(history-rewritten)", exit: 3, sentence: "on-rewrite" },
  },
  {
    name: "9: the new history is accepted, and our pull request is closed",
    play: async (stage) => {
      await setUpstream(stage, await makeRoot(stage));
      return stage.run({ "on-rewrite": "accept" });
    },
    ...{ end: "advanced(rewrite-accepted)", sentence: "Closed #1", open: [] },
  },
  {
    name: "10: upstream has lost the baseline",
    play: async (stage) => {
      await editState(stage, (state) => Object.assign(state, { lastMergedCommit: "5".repeat(40), pr: null }));
      return stage.run();
    },
    ...{ end: "held(base-missing)", exit: 3, sentence: "init" },
  },
  {
    name: "11a: a person reopened a pull request that a newer one replaced",
    play: async (stage) => {
      await next(stage);
      await stage.run();
      stage.world.github.add.change(1, { state: "open", login: "octocat" });
      await next(stage, "4\n");
      return stage.run();
    },
    ...{ end: "held(superseded-reopened)", exit: 3, open: [1, 2], updaterCalls: 1 },
  },
  { name: "12: the pull request is open", play: (stage) => stage.run(), end: "noop(already-open)" },
  {
    name: "12: a person rebuilt our branch on a newer base, and retry does not change it",
    play: async (stage) => {
      const { target } = stage.world;
      await target.commit({ "README.md": "moved\n" });
      await target.git(["update-ref", `refs/heads/${stage.branch}`, "refs/heads/main"]);
      await target.commit({ "content/analytics/head.txt": "by hand\n" }, stage.branch, ADA);
      return stage.run({ retry: "true" });
    },
    end: "noop(already-open)",
  },
  {
    name: "12: retry with an updater that gives something else",
    play: async (stage) => {
      stage.world.setUpdater('write("content/analytics/other.txt", "x\\n");');
      return stage.run({ retry: "true" });
    },
    ...{ end: "updated(retry)", updaterCalls: 1 },
  },
  {
    name: "13: somebody else's pull request from our branch",
    play: async (stage) => {
      stage.world.github.state.pulls.length = 0;
      stage.world.github.add.pull({ head: stage.branch, author: "octocat" });
      return stage.run();
    },
    ...{ end: "held(foreign-pull)", exit: 3, open: [2] },
  },
  {
    name: "13a: the content is on the base branch, and there is no pull request",
    play: async (stage) => {
      stage.world.github.state.pulls.length = 0;
      await stage.world.target.commit({ "content/analytics/head.txt": `${stage.head}\n` }, "main", ADA);
      return stage.run();
    },
    ...{ end: "noop(up-to-date)", open: [] },
  },
  {
    name: "14: the pull request was closed and its branch deleted, then retry-closed",
    play: async (stage) => {
      stage.world.github.add.change(1, CLOSED);
      await stage.world.target.git(["update-ref", "-d", `refs/heads/${stage.branch}`]);
      for (let round = 0; round < 2; round++)
        expect(await stage.run()).toMatchObject({ code: 0, end: "closed-noop(declined)" });
      return stage.run({ "retry-closed": "true" });
    },
    ...{ end: "proposed(new-head)", open: [2], updaterCalls: 1 },
  },
  {
    name: "15: the branch has no pull request",
    play: async (stage) => {
      stage.world.github.state.pulls.length = 0;
      return stage.run();
    },
    ...{ end: "adopted(branch-without-pull)", open: [2] },
  },
  {
    name: "16: the branch has a person's commit and no pull request",
    play: async (stage) => {
      stage.world.github.state.pulls.length = 0;
      await stage.world.target.commit({ "content/analytics/head.txt": "by hand\n" }, stage.branch, ADA);
      return stage.run({ retry: "true" });
    },
    ...{ end: "held(branch-modified)", exit: 3, open: [], sentence: "Ada" },
  },
  {
    name: "18: only unwatched files have changed since",
    play: async (stage) => {
      await stage.world.move({ "README.md": "x\n" });
      return stage.run({ "upstream-paths": "src/**" });
    },
    end: "noop(still-valid)",
  },
  {
    name: "18: upstream replaced its commit by one with the same files",
    play: async (stage) => {
      await setUpstream(stage, stage.base);
      await stage.world.move({ "src/a.ts": "2\n", "README.md": "x\n" });
      return stage.run({ "upstream-paths": "src/**" });
    },
    ...{ end: "proposed(new-head)", open: [2], updaterCalls: 1 },
  },
  {
    name: "23: a person pushed to the older pull request",
    play: async (stage) => {
      await stage.world.target.commit({ "content/analytics/more.txt": "by hand\n" }, stage.branch, ADA);
      await next(stage);
      expect(await stage.run()).toMatchObject({ end: "held(branch-modified)" });
      expect(stage.world.github.state.comments).toHaveLength(1);
      return stage.run({ retry: "true" });
    },
    ...{ end: "held(branch-modified)", exit: 3 },
  },
  {
    name: "25: newer commits wait",
    play: async (stage) => {
      await next(stage);
      return stage.run({ "on-new-head": "hold" });
    },
    end: "waiting(older-open)",
  },
  {
    name: "26: a newer pull request replaces the open one",
    play: async (stage) => {
      await next(stage);
      return stage.run();
    },
    ...{ end: "proposed(new-head)", open: [2], updaterCalls: 1 },
  },
  {
    name: "26: the updater has nothing to change now",
    play: async (stage) => {
      await next(stage);
      stage.world.setUpdater("");
      return stage.run();
    },
    ...{ end: "advanced(no-change)", open: [], updaterCalls: 1 },
  },
];
