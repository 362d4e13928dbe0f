/** A branch that refuses pushes, and where the dashboard goes with each `on-refused`. */

import { expect, test } from "vitest";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  type Origin,
  pushFiles,
  readAt,
  TempFolder,
  writeHook,
} from "../../support/git.ts";
import { type SandboxGitHub, startGitHub } from "../../support/github/start-github.ts";
import { DASHBOARD, failureOf, recompute, SMALL_STATE, updateDashboard } from "../../support/pipeline.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const FORK = "pipekeeper/main/dashboard";
const PROTECTION = [
  "error: GH006: Protected branch update failed for refs/heads/main.",
  "error: Changes must be made through a pull request.",
];
const RULESET = [
  "error: GH013: Repository rule violations found for refs/heads/main.",
  "- Changes must be made through a pull request.",
];

interface World {
  origin: Origin;
  root: string;
  github: SandboxGitHub;
  run(inputs?: Record<string, string>): ReturnType<typeof updateDashboard>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A remote that takes pushes to every branch but main, and the API in front of it. A push to main is answered with
 * these lines.
 */
async function openWorld(folder: TempFolder, said: readonly string[]): Promise<World> {
  const origin = createOrigin(folder, SMALL_STATE);
  const root = clone(folder, origin.bare, "checkout");
  protect(origin, said);
  const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
  const env = { GITHUB_API_URL: github.url, GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const run = (inputs = {}) => updateDashboard(folder, root, { token: TOKEN, ...inputs }, env);
  return { origin, root, github, run, [Symbol.asyncDispose]: () => github.close() };
}

function protect({ bare }: Origin, said: readonly string[]): void {
  const lines = said.map((line) => `echo "${line}" >&2`).join("; ");
  writeHook(
    bare,
    "pre-receive",
    `while read old new ref; do [ $ref != refs/heads/main ] || { ${lines}; exit 1; }; done`,
  );
}

/** Pushes more state to main, as somebody who may do that. Returns the commit. */
function pushState(world: World, said: readonly string[]): string {
  writeHook(world.origin.bare, "pre-receive", "exit 0");
  const commit = pushFiles(world.origin, { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") });
  protect(world.origin, said);
  return commit;
}

test.each([
  { code: "GH006", said: PROTECTION },
  { code: "GH013", said: RULESET },
])("$code ends the step after one attempt, and the message has the rule and the remedies", async ({ code, said }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, said);
  const base = git(world.origin.bare, ["rev-parse", "main"]);
  const result = await world.run();
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1", "commit-sha": "" } });
  expect(result.log.match(/^Attempt /gm)).toHaveLength(1);
  const message = result.annotations[0]?.message;
  expect(message).toContain('Nothing was published to branch "main" after 1 attempt.');
  expect(message).toContain(code);
  expect(message).toContain("Changes must be made through a pull request. Let the identity");
  expect(message).toContain("bypass");
  expect(message).toContain("`publish: branch`");
  expect(git(world.origin.bare, ["rev-parse", "main"])).toBe(base);
  expect(result.log).not.toContain(TOKEN);
});

test("on-refused pull-request keeps exactly one pull request, based on main's tip", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, RULESET);
  const { bare } = world.origin;
  const base = git(bare, ["rev-parse", "main"]);
  const first = await world.run({ "on-refused": "pull-request" });
  expect(first).toMatchObject({
    code: 0,
    outputs: { outcome: "published", "commit-sha": git(bare, ["rev-parse", FORK]) },
  });
  expect(git(bare, ["rev-parse", `${FORK}^`])).toBe(base);
  expect(git(bare, ["diff", "--name-only", "main", FORK])).toBe(DASHBOARD);
  const url = "https://github.com/octo/repo/pull/1";
  expect(first.annotations).toEqual([
    { kind: "warning", message: expect.stringMatching(/^Branch "main" was refused by .*GH013.*pull request: https:/s) },
  ]);
  expect(first.annotations[0]?.message).toContain(url);
  expect(first.summary).toContain(`the dashboard waits in [a pull request](${url}).`);

  const tip = pushState(world, RULESET);
  const second = await world.run({ "on-refused": "pull-request" });
  expect(second).toMatchObject({ code: 0, outputs: { outcome: "published", failures: "2" } });
  expect(git(bare, ["rev-parse", `${FORK}^`])).toBe(tip);
  expect(readAt(bare, FORK, DASHBOARD)).toBe(await recompute(folder, bare, FORK));

  const third = await world.run({ "on-refused": "pull-request" });
  expect(third).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
  expect(world.github.state.pulls).toMatchObject([{ number: 1, state: "open", head: FORK, base: "main" }]);
  expect(git(bare, ["rev-parse", "main"])).toBe(tip);
});

test("a pull request that may not be opened fails the step and says what to allow", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, RULESET);
  world.github.state.permissions["pull-requests"] = "none";
  const result = await world.run({ "on-refused": "pull-request" });
  expect(result.code).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(
    /could not be opened\. .*HTTP 403.*"pull-requests: .*"Allow GitHub Actions to create and approve pull requests"/s,
  );
});

test("on-refused branch publishes to the orphan branch and warns", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, PROTECTION);
  const { bare } = world.origin;
  const result = await world.run({ "on-refused": "branch" });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", "commit-sha": git(bare, ["rev-parse", "dashboard"]) },
  });
  expect(result.annotations).toEqual([
    { kind: "warning", message: expect.stringMatching(/GH006.*; the dashboard is on branch "dashboard" instead\.$/s) },
  ]);
  expect(countCommits(bare, "dashboard")).toBe(1);
  expect(git(bare, ["ls-tree", "-r", "--name-only", "dashboard"])).toBe(DASHBOARD);
  expect((await world.run({ "on-refused": "branch" })).outputs.outcome).toBe("unchanged");
});

test.each([{ mode: "branch" }, { mode: "pull-request" }])(
  "on-refused $mode never replaces a branch with state",
  async ({ mode }) => {
    using folder = new TempFolder();
    await using world = await openWorld(folder, RULESET);
    const { bare } = world.origin;
    git(bare, ["branch", "dashboard", "main"]);
    writeHook(bare, "pre-receive", `echo "${RULESET[0]}" >&2; exit 1`);
    const before = git(bare, ["for-each-ref"]);
    const result = await world.run({ branch: "dashboard", "on-refused": mode });
    expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1" } });
    expect(git(bare, ["for-each-ref"])).toBe(before);
  },
);

test("on-refused reads the state from the branch that refused the push", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, RULESET);
  const { bare } = world.origin;
  writeHook(bare, "pre-receive", "exit 0");
  git(world.origin.other, ["push", "--quiet", "origin", "HEAD:next"]);
  const next = pushFiles(world.origin, { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") }, "next");
  writeHook(
    bare,
    "pre-receive",
    `while read o n ref; do [ $ref != refs/heads/next ] || { echo "${RULESET[0]}" >&2; exit 1; }; done`,
  );
  const result = await world.run({ branch: "next", "on-refused": "branch" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", failures: "2" } });
  expect(JSON.parse(readAt(bare, "dashboard", DASHBOARD) ?? "").source_commit).toBe(next);
});

test.each([{ mode: "branch" }, { mode: "pull-request" }])(
  "a push with a secret is tried once and nowhere else, and the unblock address is shown: on-refused $mode",
  async ({ mode }) => {
    using folder = new TempFolder();
    const unblock = "https://github.com/octo/repo/security/secret-scanning/unblock-secret/2gakJr";
    const said = [
      "error: GH013: Repository rule violations found for refs/heads/main.",
      "- GITHUB PUSH PROTECTION",
      "    - Push cannot contain secrets",
      `           path: ${DASHBOARD}:1`,
      `       ${unblock}`,
    ];
    await using world = await openWorld(folder, said);
    writeHook(world.origin.bare, "post-receive", `touch '${folder.at("pushed")}'`);
    const before = git(world.origin.bare, ["for-each-ref"]);
    const result = await world.run({ "on-refused": mode });
    expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1" } });
    expect(git(world.origin.bare, ["for-each-ref"])).toBe(before);
    expect(world.github.state.pulls).toEqual([]);
    const lines = result.annotations.at(-1)?.message.split("\n");
    expect(lines).toContain(`path: ${DASHBOARD}:1`);
    expect(lines).toContain(unblock);
    expect(result.summary).toContain("unblock-secret/2gakJr".replaceAll("-", "\\-"));
    expect(result.annotations.at(-1)?.message).not.toMatch(/on-refused|publish: branch|bypass list/);
  },
);
