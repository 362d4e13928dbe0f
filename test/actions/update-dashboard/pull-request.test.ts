/** `on-refused: pull-request`: for each base and output there is one open pull request, also after merges and edits. */

import { expect, test } from "vitest";
import action from "../../../actions/update-dashboard/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import { clone, createOrigin, git, type Origin, pushFiles, readAt, TempFolder, writeHook } from "../../support/git.ts";
import { type SandboxGitHub, startGitHub } from "../../support/github/start-github.ts";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { DASHBOARD, FAILURE_FILE, failureOf, SMALL_STATE } from "../../support/pipeline.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock, type VirtualClock } from "../../support/virtual-clock.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const HEAD = "pipekeeper/main/dashboard";
const BASES = ["main", "release"];
/** The number of simultaneous runs. */
const RUNS = isProof ? 8 : 4;

interface World {
  origin: Origin;
  github: SandboxGitHub;
  clock: VirtualClock;
  run(inputs?: Record<string, string>, base?: string): ReturnType<typeof runInProcess>;
  /** Pushes other state to the base, as somebody with permission. */
  pushState(text: string, base?: string): string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Two protected branches, each with its own state. */
async function openWorld(folder: TempFolder, transport: string): Promise<World> {
  const origin = createOrigin(folder, SMALL_STATE);
  const { bare } = origin;
  git(bare, ["branch", "release", "main"]);
  pushFiles(origin, { "only-on-release.txt": "x\n" }, "release");
  const root = clone(folder, bare, "checkout");
  const github = await startGitHub({ bareRepository: bare, owner: "octo", repo: "repo", token: TOKEN });
  for (const branch of BASES) github.add.branchRule({ branch });
  const allow = () => writeHook(bare, "pre-receive", "exit 0");
  const protect = () =>
    writeHook(
      bare,
      "pre-receive",
      `while read old new ref; do case $ref in refs/heads/main|refs/heads/release) echo "error: GH006: Protected branch update failed for $ref." >&2; exit 1;; esac; done`,
    );
  protect();
  const clock = startClock("2026-03-05T00:00:00Z");
  return {
    origin,
    github,
    clock,
    run: (inputs = {}, base = "main") => {
      const env = { GITHUB_API_URL: github.url, GITHUB_REF: `refs/heads/${base}`, GITHUB_REF_NAME: base };
      const given = { token: TOKEN, "on-refused": "pull-request", transport, ...inputs };
      return runInProcess(action, { folder: folder.at("runner"), workspace: root, inputs: given, env }, clock);
    },
    pushState(text, base = "main") {
      allow();
      const commit = pushFiles(origin, { [FAILURE_FILE]: failureOf(text) }, base);
      protect();
      return commit;
    },
    [Symbol.asyncDispose]: () => github.close(),
  };
}

const at = ({ origin }: World, rev: string) => git(origin.bare, ["rev-parse", rev]);
const changed = ({ origin }: World, base: string, head: string) =>
  git(origin.bare, ["diff", "--name-only", `${base}...${head}`]);
/** Lists the pull requests. The sandbox updates them only then, while GitHub does so whenever a branch moves. */
const look = ({ github }: World) =>
  fetch(`${github.url}/repos/octo/repo/pulls?state=open`, { headers: { authorization: `Bearer ${TOKEN}` } });
const open = ({ github }: World) => github.state.pulls.filter(({ state }) => state === "open");

const TESTS = [
  {
    name: "each base and output has its own pull request",
    async play(transport: string) {
      using folder = new TempFolder();
      await using world = await openWorld(folder, transport);
      for (const base of BASES) {
        const result = await world.run({}, base);
        expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
      }
      expect(await world.run({ output: "other/dashboard.json" })).toMatchObject({ code: 0 });
      const pulls = open(world);
      expect(pulls.map(({ base }) => base)).toEqual(["main", "release", "main"]);
      expect(pulls.slice(0, 2).map(({ head }) => head)).toEqual([HEAD, "pipekeeper/release/dashboard"]);
      expect(pulls[2]?.head).toMatch(/^pipekeeper\/main\/dashboard-[0-9a-f]{8}$/);
      expect(pulls.map(({ base, head }) => changed(world, base, head))).toEqual([
        DASHBOARD,
        DASHBOARD,
        "other/dashboard.json",
      ]);
      expect(pulls.map(({ head }) => at(world, `${head}^`))).toEqual(
        BASES.concat("main").map((base) => at(world, base)),
      );
    },
  },

  {
    name: "the pull request is updated when its base moves, and stays as it is if only times differ",
    async play(transport: string) {
      using folder = new TempFolder();
      await using world = await openWorld(folder, transport);
      await world.run();
      const first = at(world, HEAD);
      world.clock.now = "2026-03-05T01:00:00Z";
      expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
      expect(at(world, HEAD)).toBe(first);
      const tip = world.pushState("fd");
      expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "published" } });
      expect(at(world, `${HEAD}^`)).toBe(tip);
      expect(JSON.parse(readAt(world.origin.bare, HEAD, DASHBOARD) ?? "")).toMatchObject({ source_commit: tip });
      expect(open(world)).toHaveLength(1);
    },
  },

  {
    name: "a person's commit on the pull request is kept and named",
    async play(transport: string) {
      using folder = new TempFolder();
      await using world = await openWorld(folder, transport);
      await world.run();
      const theirs = pushFiles(world.origin, { "note.txt": "mine\n" }, HEAD);
      world.pushState("fd");
      const result = await world.run();
      expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
      expect(result.annotations.at(-1)?.message).toContain(
        `commit ${theirs.slice(0, 10)} "by another writer" by Ada <ada@example.test> on branch "${HEAD}" is not its own`,
      );
      expect(result.annotations.at(-1)?.message).toContain("https://github.com/octo/repo/pull/1");
      expect(at(world, HEAD)).toBe(theirs);
      expect(open(world)).toHaveLength(1);
    },
  },

  {
    name: "simultaneous runs open one pull request",
    async play(transport: string) {
      using folder = new TempFolder();
      await using world = await openWorld(folder, transport);
      const results = await Promise.all(Array.from({ length: RUNS }, () => world.run()));
      expect(results.map(({ code }) => code)).toEqual(Array(RUNS).fill(0));
      expect(world.github.state.pulls).toMatchObject([{ number: 1, state: "open", head: HEAD, base: "main" }]);
      expect(changed(world, "main", HEAD)).toBe(DASHBOARD);
    },
  },
];

test.each(inTurn(TESTS, ["git", "api"]))("$row.name, by $way", ({ row, way }) => row.play(way));

test.each(
  everyNth(
    [
      { name: "was merged", end: (world: World) => git(world.origin.bare, ["update-ref", "refs/heads/main", HEAD]) },
      {
        name: "was closed by a person",
        end: (world: World) => void world.github.add.change(1, { state: "closed", login: "ada" }),
      },
      {
        name: "lost its branch",
        end: (world: World) => git(world.origin.bare, ["update-ref", "-d", `refs/heads/${HEAD}`]),
      },
    ],
    2,
  ),
)("a new pull request is opened after the last pull request $name", async ({ end }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, "git");
  await world.run();
  end(world);
  await look(world);
  world.pushState("fd");
  expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(world.github.state.pulls.map(({ state }) => state)).toEqual(["closed", "open"]);
  expect(changed(world, "main", HEAD)).toBe(DASHBOARD);
});

test("auto-merge that cannot work is refused before anything is written", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, "git");
  world.github.add.branchRule({ branch: "main", kind: "ruleset", checks: ["ci"] });
  const result = await world.run({ "auto-merge": "squash" });
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(result.annotations.at(-1)?.message).toMatch(/`auto-merge: squash` cannot work .*token of a GitHub App/);
  expect(git(world.origin.bare, ["for-each-ref", "refs/heads/pipekeeper"])).toBe("");
});

test("auto-merge merges a pull request at once if nothing blocks it", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, "git");
  const result = await world.run({ "auto-merge": "squash", "pull-request-labels": "bot\ndashboard" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(result.annotations.at(-1)?.message).toContain("was merged by a pull request: https://");
  expect(world.github.state.pulls).toMatchObject([{ state: "closed", labels: ["bot", "dashboard"] }]);
  expect(readAt(world.origin.bare, "main", DASHBOARD)).toBe(readAt(world.origin.bare, HEAD, DASHBOARD));
  expect((await world.run({ "auto-merge": "squash" })).outputs.outcome).toBe("unchanged");
});

test("an orphan branch that an App created through the API can be replaced only by that App", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder, "api");
  const { state } = world.github;
  state.login = "my-app[bot]";
  expect(await world.run({ publish: "branch" })).toMatchObject({ outputs: { outcome: "published" } });
  expect(git(world.origin.bare, ["log", "-1", "--format=%an", "dashboard"])).toBe("my-app[bot]");
  world.pushState("fd");
  expect(await world.run({ publish: "branch" })).toMatchObject({ outputs: { outcome: "published" } });
  const ours = at(world, "dashboard");
  state.login = "octocat";
  world.pushState("jq");
  const result = await world.run({ publish: "branch" });
  expect(result.annotations.at(-1)?.message).toContain(`commit ${ours.slice(0, 10)}`);
  expect(at(world, "dashboard")).toBe(ours);
});
