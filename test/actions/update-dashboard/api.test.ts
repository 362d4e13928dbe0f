/** Through the API, without a checkout, against the loopback GitHub. */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { countCommits, createOrigin, git, type Origin, pushFiles, readAt, TempFolder } from "../../support/git.ts";
import { type LoopbackGitHub, startGitHub } from "../../support/github/start-github.ts";
import { DASHBOARD, failureOf, recompute, SMALL_STATE, updateDashboardByBundle } from "../../support/pipeline.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const QUICK = { "max-attempts": "5", "retry-base-ms": "10", token: TOKEN };
const MORE = { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") };

interface World {
  origin: Origin;
  github: LoopbackGitHub;
  run(inputs?: Record<string, string>): ReturnType<typeof updateDashboardByBundle>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The workspace of a job that has no checkout step. */
async function openWorld(folder: TempFolder, files = SMALL_STATE): Promise<World> {
  const origin = createOrigin(folder, files);
  const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
  const workspace = folder.at("workspace");
  mkdirSync(workspace);
  const env = { GITHUB_API_URL: github.url, GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const run = (inputs = {}) => updateDashboardByBundle(folder, workspace, { ...QUICK, ...inputs }, env);
  return { origin, github, run, [Symbol.asyncDispose]: () => github.close() };
}

test.each([{ transport: "auto" }, { transport: "api" }])(
  "transport $transport publishes without a checkout",
  async (inputs) => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    const { bare } = world.origin;
    const base = git(bare, ["rev-parse", "main"]);
    const result = await world.run(inputs);
    const tip = git(bare, ["rev-parse", "main"]);
    expect(result).toMatchObject({
      code: 0,
      outputs: { outcome: "published", "commit-sha": tip, attempts: "1", packages: "2", failures: "1" },
    });
    expect(git(bare, ["rev-parse", "main^"])).toBe(base);
    expect(git(bare, ["diff", "--raw", "--abbrev=4", "main^", "main"])).toMatch(/^:000000 100644 .* A\t[^\n]*$/);
    expect(readAt(bare, "main", DASHBOARD)).toBe(await recompute(folder, bare));
    expect(result.log).not.toContain(TOKEN);
    expect((await world.run(inputs)).outputs).toMatchObject({ outcome: "unchanged" });
    expect(git(bare, ["rev-parse", "main"])).toBe(tip);
  },
);

test("a lost race is derived again from the new tip", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const isUpdate = { method: "PATCH", path: /\/git\/refs\// };
  world.github.script.beforeNext(isUpdate, () => void pushFiles(world.origin, MORE));
  const result = await world.run();
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2", failures: "2" } });
  expect(readAt(world.origin.bare, "main", DASHBOARD)).toBe(await recompute(folder, world.origin.bare));
});

test("a root below the repository's is found without a checkout", async () => {
  using folder = new TempFolder();
  const files = Object.fromEntries(Object.entries(SMALL_STATE).map(([file, text]) => [`registry/${file}`, text]));
  await using world = await openWorld(folder, files);
  const result = await world.run({ root: "registry" });
  expect(result.outputs).toMatchObject({ outcome: "published", "dashboard-path": `registry/${DASHBOARD}` });
  expect(readAt(world.origin.bare, "main", `registry/${DASHBOARD}`)).toContain('"schema_version": 1');
});

test("publish branch and dry-run go through the API too", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const { bare } = world.origin;
  expect((await world.run({ publish: "branch", "dry-run": "true" })).outputs.outcome).toBe("dry-run");
  expect(git(bare, ["branch", "--list", "dashboard"])).toBe("");
  expect((await world.run({ publish: "branch" })).outputs.outcome).toBe("published");
  expect(git(bare, ["ls-tree", "-r", "--name-only", "dashboard"])).toBe(DASHBOARD);
  expect(countCommits(bare, "dashboard")).toBe(1);
});

test.each([
  { name: "a token that may not write", status: 403, message: "Resource not accessible by integration", attempts: "1" },
  { name: "an outage", status: 503, message: "Service Unavailable", attempts: "5" },
])("$name fails the step and publishes nothing", async ({ status, message, attempts }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  world.github.script.fail({ method: "POST", path: /\/git\/trees$/, status, message, times: 100 });
  const base = git(world.origin.bare, ["rev-parse", "main"]);
  const result = await world.run();
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts } });
  expect(result.annotations.at(-1)?.message).toContain(message);
  expect(result.log).not.toContain(TOKEN);
  expect(git(world.origin.bare, ["rev-parse", "main"])).toBe(base);
});

test("without a repository's name it says what to set", async () => {
  using folder = new TempFolder();
  mkdirSync(folder.at("workspace"));
  const env = { GITHUB_REPOSITORY: "", GITHUB_REF: "refs/heads/main" };
  const result = await updateDashboardByBundle(folder, folder.at("workspace"), {}, env);
  expect(result.code).toBe(1);
  expect(result.annotations[0]?.message).toMatch(/GITHUB_REPOSITORY is "", expected owner\/name/);
});
