/** Runs without a checkout or through the API, against the sandbox. */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  type Origin,
  pushFiles,
  readAt,
  TempFolder,
} from "../../support/git.ts";
import { type SandboxGitHub, startGitHub } from "../../support/github/start-github.ts";
import {
  DASHBOARD,
  failureOf,
  recompute,
  SMALL_STATE,
  updateDashboard,
  updateDashboardByBundle,
} from "../../support/pipeline.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const QUICK = { "max-attempts": "5", "retry-base-ms": "10", token: TOKEN };
const MORE = { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") };

interface World {
  origin: Origin;
  github: SandboxGitHub;
  /** Runs the action, by default through the API and in an empty folder. */
  run(
    inputs?: Record<string, string>,
    more?: { env?: Record<string, string>; workspace?: string },
  ): ReturnType<typeof updateDashboard>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a repository in the sandbox, and the workspace of a job that has no checkout step. */
async function openWorld(folder: TempFolder, files = SMALL_STATE): Promise<World> {
  const origin = createOrigin(folder, files);
  const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
  for (const name of ["workspace", "no-programs"]) mkdirSync(folder.at(name));
  const around = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
  };
  const run: World["run"] = (inputs = {}, { env = {}, workspace = folder.at("workspace") } = {}) =>
    // To run without git on PATH, the action needs its own process.
    (env.PATH === undefined ? updateDashboard : updateDashboardByBundle)(
      folder,
      workspace,
      { ...QUICK, transport: "api", ...inputs },
      { ...around, ...env },
    );
  return { origin, github, run, [Symbol.asyncDispose]: () => github.close() };
}

/** Who sent requests: `git fetch`, `git push`, or the client of the `API`. */
function askers({ github }: World): string[] {
  const kinds = github.requests.map(({ path, query }) => {
    if (path.startsWith("/repos/")) return "API";
    return `${path}${query}`.endsWith("git-receive-pack") ? "git push" : "git fetch";
  });
  return [...new Set(kinds)].sort();
}

test.each(
  everyNth(
    [
      { transport: "git", hasGit: true, asked: ["git fetch", "git push"] },
      { transport: "api", hasGit: true, asked: ["API", "git fetch"] },
      { transport: "auto", hasGit: true, asked: ["git fetch", "git push"] },
      { transport: "api", hasGit: false, asked: ["API"] },
      { transport: "auto", hasGit: false, asked: ["API"] },
    ],
    2,
  ),
)("transport $transport publishes without a checkout; git on PATH: $hasGit", async ({ transport, hasGit, asked }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const { bare } = world.origin;
  const base = git(bare, ["rev-parse", "main"]);
  const env: Record<string, string> = hasGit ? {} : { PATH: folder.at("no-programs") };
  const result = await world.run({ transport }, { env });
  const tip = git(bare, ["rev-parse", "main"]);
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", "commit-sha": tip, attempts: "1", packages: "2", failures: "1" },
  });
  expect(git(bare, ["rev-parse", "main^"])).toBe(base);
  expect(git(bare, ["diff", "--raw", "--abbrev=4", "main^", "main"])).toMatch(/^:000000 100644 .* A\t[^\n]*$/);
  expect(readAt(bare, "main", DASHBOARD)).toBe(await recompute(folder, bare));
  expect(result.log).not.toContain(TOKEN);
  expect(askers(world)).toEqual(asked);
  world.github.requests.length = 0;
  expect((await world.run({ transport }, { env })).outputs).toMatchObject({ outcome: "unchanged" });
  expect(git(bare, ["rev-parse", "main"])).toBe(tip);
  expect(world.github.requests.filter(({ method, path }) => method !== "GET" && !path.endsWith("upload-pack"))).toEqual(
    [],
  );
});

test.each([
  { inputs: {}, warnings: 0 },
  { inputs: { "author-name": "Robot" }, warnings: 1 },
  { inputs: { "author-email": "robot@example.test" }, warnings: 1 },
  { inputs: { "author-name": "Robot", transport: "git" }, warnings: 0 },
])("through the API, commits of a configured author are not Verified: $inputs", async ({ inputs, warnings }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const result = await world.run({ transport: "api", ...inputs });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  const message = expect.stringMatching(/do not show as Verified\. Leave `author-name` and `author-email`/);
  expect(result.annotations).toEqual(Array(warnings).fill({ kind: "warning", message }));
  const commit = git(world.origin.bare, ["rev-parse", "main"]);
  expect(world.github.state.signedCommits.has(commit)).toBe(warnings === 0 && !("transport" in inputs));
});

test("transport git without git fails with one sentence", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const result = await world.run({ transport: "git" }, { env: { PATH: folder.at("no-programs") } });
  expect(result.code).toBe(1);
  expect(result.annotations).toEqual([
    {
      kind: "error",
      message: "git was not found on PATH. Install git 2.31 or later, or set `transport: api`.",
    },
  ]);
  expect(world.github.requests).toEqual([]);
});

test("without git, the checkout is ignored and the API reads the remote", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const workspace = clone(folder, world.origin.bare, "checkout");
  pushFiles(world.origin, MORE);
  const result = await world.run({ transport: "auto" }, { workspace, env: { PATH: folder.at("no-programs") } });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", failures: "2" } });
  expect(askers(world)).toEqual(["API"]);
});

test("without git and a checkout, the configuration file is read through the API", async () => {
  using folder = new TempFolder();
  const config = "update-dashboard:\n  output: out/dash.json\n";
  await using world = await openWorld(folder, { ...SMALL_STATE, ".github/pipekeeper.yml": config });
  const env = { PATH: folder.at("no-programs"), GITHUB_SHA: git(world.origin.bare, ["rev-parse", "main"]) };
  const result = await world.run({ transport: "auto" }, { env });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", "dashboard-path": "out/dash.json" } });
  expect(readAt(world.origin.bare, "main", "out/dash.json")).toContain('"schema_version": 1');
  expect(askers(world)).toEqual(["API"]);
  const unknown = await world.run({ transport: "auto" }, { env: { ...env, GITHUB_SHA: "1".repeat(40) } });
  expect([unknown.code, unknown.annotations[0]?.message]).toEqual([1, expect.stringContaining("could not be read")]);
});

test("through the API with a checkout, git reads from the checkout's remote", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const { bare } = world.origin;
  const workspace = clone(folder, bare, "checkout");
  pushFiles(world.origin, MORE);
  const result = await world.run({}, { workspace });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", failures: "2" } });
  expect(readAt(bare, "main", DASHBOARD)).toBe(await recompute(folder, bare));
  // Through the API, the action reads only the base commit before it writes.
  expect(world.github.requests.map(({ method, path }) => `${method} ${path.split("/").slice(4, 6).join("/")}`)).toEqual(
    ["GET git/commits", "POST git/trees", "POST git/commits", "PATCH git/refs"],
  );
});

test("after a lost race the dashboard is derived again from the new tip", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const isUpdate = { method: "PATCH", path: /\/git\/refs\// };
  world.github.script.beforeNext(isUpdate, () => void pushFiles(world.origin, MORE));
  const result = await world.run();
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2", failures: "2" } });
  expect(readAt(world.origin.bare, "main", DASHBOARD)).toBe(await recompute(folder, world.origin.bare));
});

test("a root below the repository's root is found without a checkout", async () => {
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
  { name: "an outage", status: 503, message: "Service Unavailable", attempts: "4" },
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

test.each([
  { transport: "api", message: /GITHUB_REPOSITORY is "", expected owner\/name/ },
  {
    transport: "git",
    message: /There is no git checkout that has a remote "origin", and no workflow that names a repository/,
  },
])("without a repository's name, transport $transport says what to set", async ({ transport, message }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const result = await world.run({ transport }, { env: { GITHUB_REPOSITORY: "" } });
  expect(result.code).toBe(1);
  expect(result.annotations[0]?.message).toMatch(message);
});
