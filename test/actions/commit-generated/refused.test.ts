/** A branch that refuses generated files, and a branch with a person's commits. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import { installFakeLfs } from "../../support/fake-git-lfs.ts";
import { clone, createOrigin, git, readAt, TempFolder, writeFiles, writeHook } from "../../support/git.ts";
import { startGitHub } from "../../support/github/start-github.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

/** A remote whose main takes no pushes, and the API in front of it. */
async function openWorld(folder: TempFolder) {
  const origin = createOrigin(folder, { "state.txt": "1\n", "a.txt": "0\n", ".gitattributes": "*.png filter=lfs\n" });
  const root = clone(folder, origin.bare, "checkout");
  const refuse = 'echo "error: GH013: Repository rule violations found for $ref." >&2; exit 1';
  writeHook(origin.bare, "pre-receive", `while read o n ref; do [ $ref != refs/heads/main ] || { ${refuse}; }; done`);
  const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
  const lfs = installFakeLfs(folder.at("bin"));
  const refs = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const env = { GITHUB_API_URL: github.url, PATH: lfs.path, ...refs };
  const run = (inputs: Record<string, string>) => {
    const given = { token: TOKEN, ...inputs };
    return runInProcess(
      action,
      { folder: folder.at("runner"), workspace: root, inputs: given, env },
      startClock("2026-05-12T12:00:00Z"),
    );
  };
  return { origin, root, github, lfs, run, [Symbol.asyncDispose]: () => github.close() };
}

const A = { run: "cp state.txt a.txt", paths: "a.txt" };
const B = { run: "mkdir -p b; cp state.txt b/b.txt", paths: "b/**" };

test("on-refused pull-request keeps one pull request for each set of paths, with only the files of these paths", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const { bare } = world.origin;
  for (const inputs of [A, B]) {
    const result = await world.run({ ...inputs, "on-refused": "pull-request", "pull-request-labels": "bot" });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", paths: expect.any(String) } });
    expect(result.annotations).toEqual([
      {
        kind: "warning",
        message: expect.stringMatching(/GH013.*; what was generated waits in a pull request: https:/s),
      },
    ]);
  }
  const { pulls } = world.github.state;
  expect(pulls).toMatchObject([
    { base: "main", labels: ["bot"] },
    { base: "main", labels: ["bot"] },
  ]);
  const changed = pulls.map(({ head }) => git(bare, ["diff", "--name-only", `main...${head}`]));
  expect(changed).toEqual(["a.txt", "b/b.txt"]);
  expect(await world.run({ ...B, "on-refused": "pull-request" })).toMatchObject({ outputs: { outcome: "unchanged" } });
  // The pull request already has b/b.txt, so only b/more.txt is new.
  const more = { ...B, run: `${B.run}; echo more > b/more.txt`, "on-refused": "pull-request" };
  expect(await world.run(more)).toMatchObject({ outputs: { outcome: "published", paths: "b/more.txt" } });
  const [, second] = pulls;
  expect(git(bare, ["diff", "--name-only", `main...${second?.head}`])).toBe("b/b.txt\nb/more.txt");
  expect(pulls).toHaveLength(2);
});

test("on-refused branch publishes to the orphan branch and warns", async () => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  const result = await world.run({ ...A, "on-refused": "branch" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(result.annotations).toEqual([
    { kind: "warning", message: expect.stringMatching(/what was generated is on branch "generated" instead\.$/) },
  ]);
  expect(readAt(world.origin.bare, "generated", "a.txt")).toBe("1\n");
});

const MAKE = `echo 2 > a.txt; echo '{"n":1}' > log.jsonl; printf large > a.png`;
const PATHS = "*.{txt,jsonl,png}";
const once = [
  { way: "a command that runs once", inputs: { run: MAKE, paths: PATHS, rerun: "false" } },
  { way: "records of a command", inputs: { run: MAKE, paths: PATHS, append: "log.jsonl" } },
  { way: "files of earlier steps", inputs: { paths: PATHS } },
  { way: "records of earlier steps", inputs: { paths: PATHS, append: "log.jsonl" } },
].flatMap((row) => ["branch", "pull-request"].map((fallback) => ({ ...row, fallback })));

test.each(everyNth(once, 5))("on-refused $fallback publishes files of one run: $way", async ({ inputs, fallback }) => {
  using folder = new TempFolder();
  await using world = await openWorld(folder);
  if (!("run" in inputs)) writeFiles(world.root, { "a.txt": "2\n", "log.jsonl": '{"n":1}\n', "a.png": "large" });
  const { bare } = world.origin;
  const result = await world.run({ ...inputs, "on-refused": fallback });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  const branch = fallback === "branch" ? "generated" : (world.github.state.pulls[0]?.head as string);
  const pointers = result.annotations.filter(({ message }) => message.includes('"a.png" is in Git LFS, but branch'));
  expect(pointers).toHaveLength(fallback === "branch" ? 1 : 0);
  expect(readAt(bare, branch, "a.txt")).toBe("2\n");
  expect(readAt(bare, branch, "log.jsonl")).toBe('{"n":1}\n');
  expect(readAt(bare, branch, "a.png")).toMatch(/^version https:/);
  // Once for the branch that refused the files, once for the fallback.
  expect(readFileSync(world.lfs.log, "utf8").match(/^push --object-id origin \w+$/gm)).toHaveLength(2);
  expect(git(bare, ["log", "--format=%s", "main"]).split("\n")).toHaveLength(1);
});

test.each(everyNth([{ inputs: { "on-refused": "branch" } }, { inputs: { publish: "branch" } }], 2))(
  "a person's commits on the orphan branch are kept, even if ours is the newest: $inputs",
  async ({ inputs }) => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    const { bare, other } = world.origin;
    git(other, ["checkout", "--quiet", "--orphan", "theirs"]);
    git(other, ["commit", "--quiet", "-m", "My page"]);
    git(other, ["push", "--quiet", "origin", "HEAD:generated"]);
    const theirs = git(bare, ["rev-parse", "generated"]);
    const named = `commit ${theirs.slice(0, 10)} "My page" by Ada <ada@example.test> on branch "generated"`;
    expect(await world.run({ ...B, ...inputs })).toMatchObject({
      code: 1,
      outputs: { outcome: "failed" },
      annotations: [{ kind: "error", message: expect.stringContaining(named) }],
    });
    expect(git(bare, ["rev-parse", "generated"])).toBe(theirs);
    expect(await world.run({ ...B, ...inputs, "keep-history": "true" })).toMatchObject({ code: 0 });
    const ours = git(bare, ["rev-parse", "generated"]);
    expect(git(bare, ["rev-parse", "generated^"])).toBe(theirs);
    const again = await world.run({ ...B, ...inputs, run: "mkdir -p b; echo 2 > b/b.txt" });
    expect(again.annotations[0]?.message).toContain(named);
    expect(git(bare, ["rev-parse", "generated"])).toBe(ours);
    const dry = await world.run({ ...B, publish: "branch", run: "mkdir -p b; echo 2 > b/b.txt", "dry-run": "true" });
    expect(dry).toMatchObject({ code: 1, annotations: [{ kind: "error", message: expect.stringContaining(named) }] });
  },
);
