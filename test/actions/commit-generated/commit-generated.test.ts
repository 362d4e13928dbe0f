import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  gitEnv,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
} from "../../support/git.ts";
import { isAlive } from "../../support/is-alive.ts";
import { isProof } from "../../support/is-proof.ts";
import { startAction } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { testRuntime } from "../../support/test-runtime.ts";
import { startClock } from "../../support/virtual-clock.ts";

const NOW = "2026-05-12T12:00:00Z";

function prepare(folder: TempFolder, files: Record<string, string> = { "state.txt": "1\n" }) {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone");
  const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runInProcess(action, { folder: folder.at("run"), workspace: root, inputs, env }, startClock(NOW));
  return { origin, root, run };
}

test("commits only the files that the generator created, changed and removed", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder, { "state.txt": "1\n", "old.txt": "old\n" });
  const before = snapshot(root);
  const result = await run({
    run: "sed s/^/from-/ state.txt > out.txt\nrm old.txt\necho junk > junk.txt\necho '::error::hello'",
    paths: "out.txt\nold.txt",
  });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", changed: "true", attempts: "1", paths: "old.txt\nout.txt" },
  });
  expect(result.outputs["commit-sha"]).toBe(git(origin.bare, ["rev-parse", "main"]));
  expect(result.outputs["duration-ms"]).toMatch(/^\d+$/);
  expect(result.summary).toMatch(
    /^### Generated files\n\nPublished 2 files to branch "main" as .*\n\n {4}old\.txt\n {4}out\.txt\n/,
  );
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "main"])).toBe("out.txt\nstate.txt");
  expect(readAt(origin.bare, "main", "out.txt")).toBe("from-1\n");
  expect(countCommits(origin.bare)).toBe(2);
  expect(snapshot(root)).toBe(before);
  expect(git(origin.bare, ["log", "-1", "--format=%an <%ae>|%cn <%ce>%n%B", "main"])).toBe(
    [
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>|github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      "chore: update generated files",
      "",
      "Pipekeeper-Run: https://github.example/octo/repo/actions/runs/42",
      `Pipekeeper-Base: ${git(root, ["rev-parse", "HEAD"])}`,
      "",
    ].join("\n"),
  );
  // What the generator prints is not a command to the runner.
  const [, resume] = /^::group::Generator: sed[^\n]*\n::stop-commands::(\S+)\n/m.exec(result.log) ?? [];
  expect(result.log).toContain(`::error::hello\n::${resume}::\n::endgroup::`);
});

test("a line of paths that starts with ! excludes files", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder);
  const script = "mkdir site; touch site/a.js site/a.css site/a.map site/b.map";
  const result = await run({ run: script, paths: "site/*.{js,css,map}\n!site/*.map\nsite/b.map" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  const made = git(origin.bare, ["ls-tree", "-r", "--name-only", "main", "site/"]);
  expect(made).toBe("site/a.css\nsite/a.js\nsite/b.map");
});

test.each([
  { paths: "!site/**", message: "The input paths only has lines that exclude." },
  { paths: `site/${"**/".repeat(50)}x`, message: "expected at most 12 times * or **. Split it over several lines." },
])("an unusable glob fails before the generator runs: $message", async ({ paths, message }) => {
  using folder = new TempFolder();
  const result = await prepare(folder).run({ run: "echo started", paths });
  expect(result).toMatchObject({
    code: 1,
    annotations: [{ kind: "error", message: expect.stringContaining(message) }],
  });
  expect(result.log).not.toContain("started");
});

describe("when no line of paths matches", () => {
  const FAULT = '"sit/**" matches no file. Name the files from the root of the repository.';
  const GOOD = { run: "mkdir site; touch site/a", paths: "sit/**" };

  test("the step fails and publishes nothing", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder);
    const message = `No line of \`paths\` matches a file that can be published, so nothing was published. ${FAULT} Set \`if-no-match\` to warn or ignore if that is expected.`;
    expect(await run(GOOD)).toMatchObject({ code: 1, annotations: [{ kind: "error", message }] });
    expect(countCommits(origin.bare)).toBe(1);
  });

  test.each([
    { mode: "warn", annotations: [{ kind: "warning", message: FAULT }] },
    { mode: "ignore", annotations: [] },
  ])("if-no-match: $mode does not fail", async ({ mode, annotations }) => {
    using folder = new TempFolder();
    const { run } = prepare(folder);
    const result = await run({ ...GOOD, "if-no-match": mode });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "unchanged", changed: "false" }, annotations });
    expect(result.log).toContain('Unchanged: the generator produced nothing to publish to branch "main".');
  });

  test.each([{ paths: "../x" }, { paths: "/etc/passwd" }])(
    "a path that leads out of the repository cannot match anything: $paths",
    async ({ paths }) => {
      using folder = new TempFolder();
      const message = expect.stringContaining(`"${paths}" cannot match any file: `);
      expect(await prepare(folder).run({ run: "true", paths })).toMatchObject({ code: 1, annotations: [{ message }] });
    },
  );
});

test("a line of paths that does nothing is named in a warning if other lines match", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder, { "state.txt": "1\n", "old.txt": "1\n", ".gitignore": "*.log\n" });
  const result = await run({ run: "rm old.txt; touch x.log", paths: "state.txt\nold.txt\n*.log\n/etc/*\n!keep/**" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", paths: "old.txt" } });
  expect(result.annotations.map(({ kind, message }) => `${kind}: ${message.slice(0, 30)}`)).toEqual([
    'warning: "*.log" matches only ignored f',
    'warning: "/etc/*" cannot match any file',
    'warning: "!keep/**" excludes no file.',
  ]);
  expect(git(origin.bare, ["ls-tree", "--name-only", "main"])).toBe(".gitignore\nstate.txt");
});

test("a process that has left the command's process group does not delay the step, and is named in a warning", async () => {
  using folder = new TempFolder();
  const { run } = prepare(folder);
  const left = "setsid sleep 600 & echo $! > pid; until grep -q sleep /proc/$!/comm; do :; done";
  const result = await run({ run: `${left}; cp state.txt out.txt`, paths: "out.txt\npid" });
  process.kill(Number(readAt(folder.at("origin.git"), "main", "pid")), "SIGKILL");
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  const message = expect.stringMatching(/^The generator has ended, but left a process running: \d+ \(sleep 600\)\./);
  expect(result.annotations).toEqual([{ kind: "warning", message }]);
});

test("the outcome is unchanged if the branch already has what the command makes", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder, { "state.txt": "1\n", "kept.txt": "1\n" });
  const result = await run({ run: "cp state.txt kept.txt", paths: "kept.txt" });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "unchanged", changed: "false" },
    annotations: [],
  });
  expect(result.log).toContain('Unchanged: branch "main" already has what the generator makes.');
  expect(countCommits(origin.bare)).toBe(1);
});

describe("a generator that fails publishes nothing", () => {
  test.each([
    {
      name: "by its exit code",
      run: "echo x > out.txt; exit 3",
      message:
        'The generator "echo x > out.txt; exit 3" failed with exit code 3; nothing was published. Its output is in the log.',
    },
    {
      name: "by a signal",
      run: "echo x > out.txt\nkill -9 $$",
      message: 'The generator "echo x > out.txt" failed with signal SIGKILL; nothing was published.',
    },
    {
      name: "by removing its folder",
      run: 'rm -rf "$PWD"',
      message: 'The generator "rm -rf "$PWD"" has removed the folder it ran in; nothing was published.',
    },
  ])("$name", async ({ run: script, message }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    const before = snapshot(root);
    const result = await run({ run: script, paths: "out.txt" });
    expect(result).toMatchObject({ code: 1, outputs: {} });
    expect(result.annotations).toEqual([{ kind: "error", message: expect.stringContaining(message) }]);
    expect(countCommits(origin.bare)).toBe(1);
    expect(snapshot(root)).toBe(before);
  });

  test("by taking too long", async () => {
    using folder = new TempFolder();
    const { origin, root } = prepare(folder);
    const run = action.run(
      inputs({ run: "echo x > out.txt; sleep 1000", "timeout-minutes": 0.003 }),
      runtimeIn(folder, root),
    );
    await expect(run).rejects.toThrow(
      /did not end within 0.003 minutes and was stopped; nothing was published.*timeout-minutes/,
    );
    expect(countCommits(origin.bare)).toBe(1);
  });
});

test("cancelling the action ends its generator", async () => {
  using folder = new TempFolder();
  const { origin, root } = prepare(folder);
  const action = startAction("commit-generated", {
    folder: folder.at("run"),
    workspace: root,
    inputs: { run: "echo pid=$$.; sleep 1000", paths: "out.txt" },
  });
  let log = "";
  while (!/pid=\d+\./.test(log)) log += (await once(action.child.stdout as NodeJS.ReadableStream, "data"))[0];
  action.child.kill("SIGTERM");
  expect((await action.result).code).toBe(null);
  // A killed process may live on for a moment.
  await expect.poll(() => isAlive(Number(/pid=(\d+)/.exec(log)?.[1]))).toBe(false);
  expect(countCommits(origin.bare)).toBe(1);
});

/** `npm run proof` makes a hundred runs. */
const VOLATILE_RUNS = isProof ? 100 : 3;

test(`${VOLATILE_RUNS} runs that change only a volatile field leave no commit`, { timeout: 600_000 }, async () => {
  using folder = new TempFolder();
  const { origin, root } = prepare(folder);
  const run = 'printf \'{"generated_at":"%s","n":1}\' "$RANDOM$RANDOM$RANDOM" > out.json';
  const outcomes: unknown[] = [];
  for (let turn = 0; turn <= VOLATILE_RUNS; turn++) {
    const wanted = inputs({ run, paths: ["*.json"], "ignore-json-fields": ["generated_at"] });
    outcomes.push((await action.run(wanted, runtimeIn(folder, root))).outputs.outcome);
  }
  expect(outcomes).toEqual(["published", ...Array(VOLATILE_RUNS).fill("unchanged")]);
  expect(countCommits(origin.bare)).toBe(2);
  expect(git(root, ["for-each-ref", "refs/pipekeeper"])).toBe("");
});

test("the command starts in root, but paths start at the repository's root", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder, { "pkg/state.txt": "1\n" });
  const result = await run({ root: "pkg", run: "cp state.txt out.txt; cp state.txt ../out.txt", paths: "pkg/*.txt" });
  expect(result.outputs).toMatchObject({ outcome: "published", paths: "pkg/out.txt" });
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "main"])).toBe("pkg/out.txt\npkg/state.txt");
});

test("publishes to a separate branch, with and without history", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder, { "state.txt": "1\n", ".gitignore": "*.log\n" });
  const inputs = {
    run: "mkdir -p site; cp state.txt site/a.txt; echo x > site/x.log",
    paths: "site/**",
    publish: "branch",
  };
  expect((await run(inputs)).outputs).toMatchObject({ outcome: "published", paths: "site/a.txt" });
  expect((await run(inputs)).outputs).toMatchObject({ outcome: "unchanged" });
  pushFiles(origin, { "state.txt": "2\n" });
  expect((await run(inputs)).outputs).toMatchObject({ outcome: "published" });
  expect(countCommits(origin.bare, "generated")).toBe(1);
  const moved = { ...inputs, run: "mkdir -p site; cp state.txt site/b.txt", "keep-history": "true" };
  expect((await run(moved)).outputs).toMatchObject({ outcome: "published", paths: "site/a.txt\nsite/b.txt" });
  expect(countCommits(origin.bare, "generated")).toBe(2);
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "generated"])).toBe("site/b.txt");
  expect(countCommits(origin.bare)).toBe(2);
});

test("a dry run names the files and publishes nothing", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder);
  const result = await run({ run: "cp state.txt out.txt", paths: "out.txt", "dry-run": "true" });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "dry-run", changed: "true", "commit-sha": "", paths: "out.txt" },
  });
  expect(result.log).toContain('Dry run: would publish 1 file to branch "main".');
  expect(countCommits(origin.bare)).toBe(1);
});

describe("refuses in one sentence", () => {
  const good = { run: "true", paths: "out.txt" };
  test.each([
    {
      name: "a tag",
      inputs: good,
      env: { GITHUB_REF: "refs/tags/v1", GITHUB_REF_NAME: "v1" },
      message: /runs on the tag "refs\/tags\/v1", expected a branch.*`branch`/,
    },
    {
      name: "a pull request",
      inputs: good,
      env: { GITHUB_REF: "refs/pull/1/merge" },
      message: /runs on "refs\/pull\/1\/merge"/,
    },
    {
      name: "an invalid branch",
      inputs: { ...good, branch: "a..b" },
      env: {},
      message: /Branch "a\.\.b" is not a valid name: it has "\.\."/,
    },
    {
      name: "a branch that does not exist",
      inputs: { ...good, branch: "-x" },
      env: {},
      message:
        /Nothing was published to branch "-x" after 1 attempt\. It was refused by the remote, which has no such branch/,
    },
    {
      name: "no checkout",
      inputs: { ...good, root: "/" },
      env: { GITHUB_REF: "refs/heads/main" },
      message: /root: "\/" is outside the working directory, and there is no git checkout/,
    },
    { name: "no paths", inputs: { ...good, paths: " \n" }, env: {}, message: /The input paths is empty/ },
    {
      name: "wrong inputs, all at once",
      inputs: { run: "", paths: "x", publish: "pages", "max-attempts": "0" },
      env: {},
      message: /publish: expected one of commit, branch.*max-attempts: expected a whole number of at least 1/s,
    },
    {
      name: "a root that is not in the newest commit",
      inputs: { ...good, root: "made" },
      env: {},
      message: /The folder in which the command should start is not in the newest commit/,
    },
  ])("$name", async ({ inputs, env, message }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    mkdirSync(`${root}/made`);
    const result = await run(inputs, env as Record<string, string>);
    expect(result.code).toBe(1);
    expect(result.annotations).toEqual([{ kind: "error", message: expect.stringMatching(message) }]);
    expect(countCommits(origin.bare)).toBe(1);
  });
});

function inputs(more: object) {
  return {
    ...{
      run: "true",
      paths: ["out.txt"],
      "if-no-match": "fail" as const,
      "ignore-json-fields": [],
      "timeout-minutes": 10,
      ...{ rerun: true, append: undefined, "append-key": undefined, "on-conflict": "fail" as const },
      ...{ config: undefined, transport: "auto" as const },
      root: ".",
      publish: "commit" as const,
    },
    ...{
      branch: undefined,
      "keep-history": false,
      "on-refused": "fail" as const,
      "pull-request-labels": [],
      "auto-merge": "false" as const,
      remote: "origin",
      "commit-message": "m",
      "author-name": "n",
      "author-email": "e",
    },
    ...{
      "max-attempts": 1,
      "retry-base-ms": 1,
      "retry-cap-ms": 1,
      "retry-deadline-ms": 0,
      token: undefined,
      "dry-run": false,
    },
    ...more,
  };
}

function runtimeIn(folder: TempFolder, root: string) {
  return testRuntime({ env: { ...gitEnv, RUNNER_TEMP: folder.path }, cwd: root });
}
