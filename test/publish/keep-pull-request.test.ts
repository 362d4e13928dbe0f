/** The pull request of a refused branch: its labels, and how it is merged. */

import { describe, expect, test } from "vitest";
import { findAutoMergeFault, keepPullRequest, type PullRequestToKeep } from "../../src/publish/keep-pull-request.ts";
import type { GitHubState } from "../../src/sandbox/state.ts";
import { connectTo, openWorld, summarize, type World } from "./publishing.ts";

const HEAD = "pipekeeper/main/dashboard";
const APP = "my-app[bot]";

async function openWorldWithHead(login = APP): Promise<World & { head: string }> {
  const world = await openWorld({ "README.md": "A shop.\n" }, { login });
  await world.remote.git(["branch", HEAD, "main"]);
  const head = await world.remote.commit({ "dashboard.json": "{}" }, HEAD);
  return Object.assign(world, { head });
}

function keep(world: World & { head: string }, change: Partial<PullRequestToKeep> = {}) {
  const texts = { title: "Update the dashboard", body: "Derived." };
  const wanted = { head: HEAD, base: "main", commit: world.head, ...texts, labels: [], autoMerge: "false" as const };
  return keepPullRequest(repositoryOf(world), { ...wanted, ...change }, { sleep: async () => {} });
}

function repositoryOf(world: World) {
  return { client: connectTo(world), owner: "acme", repo: "shop" };
}

describe("labels", () => {
  test("are added once, and new labels later", async () => {
    await using world = await openWorldWithHead();
    expect(await keep(world, { labels: ["bot"] })).toMatchObject({ state: "open", warnings: [] });
    await keep(world, { labels: ["Bot"] });
    await keep(world, { labels: ["bot", "dashboard"] });
    expect(world.github.state.pulls).toMatchObject([{ labels: ["bot", "dashboard"] }]);
    expect(summarize(world).filter((call) => call === "POST issues/1")).toHaveLength(2);
  });

  test("that cannot be added are named, and the pull request stays open", async () => {
    await using world = await openWorldWithHead();
    world.github.script.fail({ method: "POST", path: /\/labels$/, status: 422, message: "Validation Failed" });
    const { warnings } = await keep(world, { labels: ["a", "b"] });
    expect(warnings).toEqual([
      expect.stringMatching(/pull\/1 did not get the labels "a", "b": GitHub does not accept/),
    ]);
    expect(world.github.state.pulls).toMatchObject([{ state: "open" }]);
  });
});

test("the setting that lets workflows open pull requests is named once", async () => {
  await using world = await openWorldWithHead("github-actions[bot]");
  world.github.state.mayActionsOpenPulls = false;
  const setting = '"Allow GitHub Actions to create and approve pull requests"';
  const failure = await keep(world).catch((error: Error) => error.message);
  expect(String(failure).split(setting)).toHaveLength(2);
});

describe("auto-merge", () => {
  type Setup = (state: GitHubState, world: World & { head: string }) => void;
  const blocked: Setup = (state, world) => {
    state.allowsAutoMerge = true;
    world.github.add.branchRule({ branch: "main", checks: ["ci"] });
  };

  test.each<{ name: string; setup: Setup; state: string; parents: number }>([
    { name: "nothing blocks it", setup: () => {}, state: "merged", parents: 2 },
    {
      name: "an optional check has failed",
      setup: (_, { github, head }) => void github.add.checkRun({ sha: head, name: "lint", conclusion: "failure" }),
      state: "merged",
      parents: 2,
    },
    {
      name: "the required checks have passed",
      setup: (state, world) => {
        blocked(state, world);
        world.github.add.checkRun({ sha: world.head, name: "ci" });
      },
      state: "merged",
      parents: 2,
    },
    { name: "a required check is missing", setup: blocked, state: "waiting", parents: 0 },
    {
      name: "an approval is missing",
      setup: (state, { github }) => {
        state.allowsAutoMerge = true;
        github.add.branchRule({ branch: "main", reviews: 1 });
      },
      state: "waiting",
      parents: 0,
    },
  ])("if $name: $state", async ({ setup, state, parents }) => {
    await using world = await openWorldWithHead();
    setup(world.github.state, world);
    expect(await keep(world, { autoMerge: "merge" })).toMatchObject({ state });
    const [now] = await world.remote.log("main", "%P");
    expect(now?.split(" ").filter(Boolean)).toHaveLength(parents);
    if (state !== "waiting") return;
    expect(world.github.state.pulls).toMatchObject([{ state: "open", autoMerge: "merge" }]);
    expect(await keep(world, { autoMerge: "merge" })).toMatchObject({ state });
    expect(world.github.requests.filter(({ path }) => path === "/graphql")).toHaveLength(1);
  });

  test("by each method", async () => {
    for (const autoMerge of ["squash", "rebase"] as const) {
      await using world = await openWorldWithHead();
      expect(await keep(world, { autoMerge })).toMatchObject({ state: "merged" });
      expect(await world.remote.log("main", "%P")).toHaveLength(2);
      const put = world.github.requests.find(({ method }) => method === "PUT");
      expect(put?.body).toEqual({ merge_method: autoMerge, sha: world.head });
    }
  });

  test("waits until GitHub knows whether the pull request can be merged", async () => {
    await using world = await openWorldWithHead();
    const look = { method: "GET", path: /\/pulls\/1$/ };
    const pulls = () => world.github.state.pulls;
    world.github.script.beforeNext(look, () => {
      for (const pull of pulls()) pull.mergeable = null;
    });
    world.github.script.beforeNext(look, () => {
      for (const pull of pulls()) pull.mergeable = true;
    });
    expect(await keep(world, { autoMerge: "merge" })).toMatchObject({ state: "merged" });
  });

  test.each([
    {
      name: "the base has moved meanwhile",
      status: 405,
      message: "Base branch was modified. Review and try the merge again.",
    },
    { name: "checks appear late", status: 405, message: 'Required status check "ci" is expected.' },
  ])("tries again if $name", async ({ status, message }) => {
    await using world = await openWorldWithHead();
    world.github.script.fail({ method: "PUT", path: /\/merge$/, status, message });
    expect(await keep(world, { autoMerge: "merge" })).toMatchObject({ state: "merged" });
  });

  test.each<{ name: string; setup: Setup; commit?: string; message: RegExp }>([
    {
      name: "the repository does not allow it",
      setup: (state, world) => {
        blocked(state, world);
        state.allowsAutoMerge = false;
      },
      message: /pull\/1 is open, but `auto-merge: squash` failed: .*Auto merge is not allowed.*"Allow auto-merge"/,
    },
    {
      name: "the repository does not allow the method",
      setup: (state) => {
        state.mergeMethods = ["merge"];
      },
      message: /Squash merges are not allowed on this repository\. Choose a method/,
    },
    {
      name: "it has conflicts",
      setup: (_, { github }) => {
        github.script.beforeNext({ method: "GET", path: /\/pulls\/1$/ }, () => {
          for (const pull of github.state.pulls) pull.mergeable = false;
        });
      },
      message: /it has conflicts with its base/,
    },
    {
      name: "somebody else has pushed to it",
      setup: () => {},
      commit: "1".repeat(40),
      message: /its branch is at [0-9a-f]{10}, expected 1111111111/,
    },
  ])("fails and leaves the pull request open if $name", async ({ setup, commit, message }) => {
    await using world = await openWorldWithHead();
    setup(world.github.state, world);
    const change = { autoMerge: "squash" as const, ...(commit && { commit }) };
    await expect(keep(world, change)).rejects.toThrow(message);
    expect(world.github.state.pulls).toMatchObject([{ state: "open" }]);
  });

  test.each([
    { login: "github-actions[bot]", rules: ["protection"] as const, isRefused: true },
    { login: "github-actions[bot]", rules: ["ruleset"] as const, isRefused: true },
    { login: "github-actions[bot]", rules: [], isRefused: false },
    { login: APP, rules: ["protection"] as const, isRefused: false },
    { login: "octocat", rules: ["ruleset"] as const, isRefused: false },
  ])(
    "with the token of $login, if $rules require checks, is refused: $isRefused",
    async ({ login, rules, isRefused }) => {
      await using world = await openWorldWithHead(login);
      for (const kind of rules) world.github.add.branchRule({ branch: "main", kind, checks: ["ci"] });
      world.github.add.branchRule({ branch: "main", reviews: 1 });
      const fault = await findAutoMergeFault(repositoryOf(world), "main", "merge");
      if (isRefused) expect(fault).toContain("the token of a GitHub App");
      else expect(fault).toBeNull();
      expect(await findAutoMergeFault(repositoryOf(world), "main", "false")).toBeNull();
    },
  );
});
