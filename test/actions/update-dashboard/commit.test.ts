/** `publish: commit` on a real remote. */

import { expect, test } from "vitest";
import { git, pushFiles, readAt, snapshot, TempFolder, writeFiles, writeHook } from "../../support/git.ts";
import {
  BOT,
  DASHBOARD,
  FAILURE_FILE,
  failureOf,
  openPipeline,
  publishedText,
  QUEUE_FILE,
  queueOf,
  recompute,
} from "../../support/pipeline.ts";

const QUICK = { "max-attempts": "5", "retry-base-ms": "10" };

/** Lets a hook change the repository, although git forbids that during a push. */
const OUTSIDE = "unset $(git rev-parse --local-env-vars) GIT_QUARANTINE_PATH";

test("publishes one commit with only the dashboard, and says so everywhere", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const { bare } = pipeline.origin;
  writeFiles(pipeline.root, { "README.md": "changed, not committed\n", "junk.txt": "untracked\n" });
  const before = snapshot(pipeline.root);
  const base = git(bare, ["rev-parse", "main"]);
  const result = await pipeline.run();
  const tip = git(bare, ["rev-parse", "main"]);

  expect(result).toMatchObject({ code: 0, annotations: [] });
  expect(result.outputs).toEqual({
    outcome: "published",
    changed: "true",
    "commit-sha": tip,
    attempts: "1",
    "dashboard-path": DASHBOARD,
    "site-path": "",
    "site-files-written": "",
    "site-bytes-written": "",
    packages: "2",
    failures: "1",
    runs: "0",
    problems: "0",
    "pipeline-status": expect.stringMatching(/^(running|stalled|failing|idle)$/),
    "duration-ms": expect.stringMatching(/^\d+$/),
  });
  expect(git(bare, ["rev-parse", "main^"])).toBe(base);
  expect(git(bare, ["diff", "--name-status", "main^", "main"])).toBe(`A\t${DASHBOARD}`);
  expect(git(bare, ["ls-tree", "main", DASHBOARD])).toMatch(/^100644 /);
  expect(git(bare, ["log", "-1", "--format=%an <%ae>|%cn <%ce>%n%B", "main"])).toBe(
    [
      `${BOT}|${BOT}`,
      "chore(dashboard): update pipeline dashboard",
      "",
      "Pipekeeper-Run: https://github.example/octo/repo/actions/runs/42",
      `Pipekeeper-Base: ${base}`,
      "",
    ].join("\n"),
  );
  expect(publishedText(pipeline)).toBe(await recompute(folder, bare));
  expect(JSON.parse(publishedText(pipeline)).source_commit).toBe(base);
  expect(snapshot(pipeline.root)).toBe(before);

  expect(result.log).toBe(
    [
      "Read 2 packages, 1 failure and 0 runs; 0 problems.",
      `Attempt 1: published ${tip}.`,
      `Published the dashboard to branch "main" as ${tip}.`,
      "",
    ].join("\n"),
  );
  const link = `[${tip.slice(0, 10)}](https://github.example/octo/repo/commit/${tip})`;
  expect(result.summary).toContain(`Published the dashboard to branch "main" as ${link}.`);
  for (const title of ["Health", "Queue", "Top blockers", "Newest failures", "Problems in the state"]) {
    expect(result.summary).toContain(`\n### ${title}\n`);
  }
  expect(result.summary).toContain("| bat | install\\_failed |");
});

test("changes nothing while the state is the same, however often and whenever it runs", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const start = Math.floor(Date.parse("2026-03-03T00:00:00Z") / 1000);
  await pipeline.run({}, { SOURCE_DATE_EPOCH: String(start) });
  const tip = git(pipeline.origin.bare, ["rev-parse", "main"]);
  for (const laterSeconds of [1, 40 * 86_400, 800 * 86_400]) {
    const result = await pipeline.run({}, { SOURCE_DATE_EPOCH: String(start + laterSeconds) });
    expect(result).toMatchObject({
      code: 0,
      outputs: { outcome: "unchanged", changed: "false", "commit-sha": "", attempts: "1" },
    });
    expect(result.log).toMatch(/\nUnchanged: branch "main" already says the same\.\n$/);
  }
  expect(git(pipeline.origin.bare, ["rev-parse", "main"])).toBe(tip);
});

test("publishes the state of the remote's tip if the checkout is behind", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  await pipeline.run();
  const tip = pushFiles(pipeline.origin, { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") });
  const result = await pipeline.run();
  expect(result.outputs).toMatchObject({ outcome: "published", failures: "2" });
  expect(git(pipeline.origin.bare, ["rev-list", "--count", `${tip}..main`])).toBe("1");
  expect(publishedText(pipeline)).toBe(await recompute(folder, pipeline.origin.bare));
});

test("derives again from the new tip after a lost race", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const { bare, other } = pipeline.origin;
  // The other writer's commit waits on another branch, and moves to main during the first push.
  git(other, ["push", "--quiet", "origin", "HEAD:rival"]);
  const rival = pushFiles(pipeline.origin, { [QUEUE_FILE]: queueOf({ name: "fd", status: "success" }) }, "rival");
  writeHook(
    bare,
    "pre-receive",
    `${OUTSIDE}\n[ "$(git rev-parse main)" = ${rival} ] || git update-ref refs/heads/main ${rival}`,
  );
  const result = await pipeline.run(QUICK);
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2", packages: "1" } });
  expect(result.log).toMatch(/Attempt 1 of 5: raced, the branch has moved; next in \d+ ms\.\nRead 1 package/);
  expect(result.log).toContain(", at attempt 2.");
  expect(git(bare, ["rev-parse", "main^"])).toBe(rival);
  expect(JSON.parse(publishedText(pipeline)).queue.by_status).toMatchObject({ success: 1, pending: 0 });
  expect(publishedText(pipeline)).toBe(await recompute(folder, bare));
});

test("fails and names its attempts when it loses every race", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const { bare } = pipeline.origin;
  const commit =
    'git update-ref refs/heads/main "$(git -c user.name=Ada -c user.email=ada@example.test commit-tree main^{tree} -p main -m rival)"';
  writeHook(bare, "pre-receive", `${OUTSIDE}\n${commit}`);
  const result = await pipeline.run({ "max-attempts": "2", "retry-base-ms": "10" });
  expect(result.code).toBe(1);
  expect(result.outputs).toMatchObject({ outcome: "failed", changed: "false", "commit-sha": "", attempts: "2" });
  expect(result.annotations).toEqual([
    {
      kind: "error",
      message: expect.stringMatching(
        /^Nothing was published to branch "main" after 2 attempts\. The last push lost the race: \[remote rejected\] \([^()]*\)\. Raise `max-attempts`/s,
      ),
    },
  ]);
  expect(result.summary).toContain("Nothing was published");
  expect(readAt(bare, "main", DASHBOARD)).toBeNull();
});

test("publishes below another root, and names a problem with its path in the repository", async () => {
  using folder = new TempFolder();
  const files = { [`registry/${QUEUE_FILE}`]: queueOf({ name: "fd" }), [`registry/${FAILURE_FILE}`]: "{\n" };
  const pipeline = openPipeline(folder, files);
  const result = await pipeline.run({ root: "registry" });
  expect(result.outputs).toMatchObject({ outcome: "published", "dashboard-path": `registry/${DASHBOARD}` });
  expect(git(pipeline.origin.bare, ["diff", "--name-only", "main^", "main"])).toBe(`registry/${DASHBOARD}`);
  expect(result.log).toContain(`::error file=registry/${FAILURE_FILE},line=1::`);
  expect(JSON.parse(readAt(pipeline.origin.bare, "main", `registry/${DASHBOARD}`) ?? "").problems.items[0].file).toBe(
    FAILURE_FILE,
  );
});

test("if another branch is checked out, a warning names the branch that was read and written", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  git(pipeline.root, ["checkout", "--quiet", "-b", "data"]);
  const schedule = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const result = await pipeline.run({}, schedule);
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(result.annotations).toEqual([
    {
      kind: "warning",
      message:
        'Branch "data" is checked out, but branch "main" was read and written. Set `branch: data` if you meant that one.',
    },
  ]);
  expect((await pipeline.run({ branch: "main" }, {})).annotations).toHaveLength(1);
});

test.each([
  {
    name: "a merge queue",
    ref: "refs/heads/gh-readonly-queue/main/pr-7-0123abc",
    says: /temporary branch of the merge queue/,
  },
  { name: "a pull request", ref: "refs/pull/7/merge", says: /the ref of a pull request/ },
  { name: "a tag", ref: "refs/tags/v1", says: /the tag "refs\/tags\/v1"/ },
])("a run for $name is refused with the input that helps, and pushes nothing", async ({ ref, says }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const branch = ref.replace(/^refs\/heads\//, "");
  if (branch !== ref) git(pipeline.origin.other, ["push", "--quiet", "origin", `HEAD:${ref}`]);
  const env = { GITHUB_REF: ref, GITHUB_REF_NAME: branch };
  const before = git(pipeline.origin.bare, ["for-each-ref"]);
  const refused = await pipeline.run({}, env);
  expect(refused).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(refused.annotations.at(-1)?.message).toMatch(says);
  expect(refused.annotations.at(-1)?.message).toContain("`branch`");
  expect(git(pipeline.origin.bare, ["for-each-ref"])).toBe(before);
  expect(await pipeline.run({ branch: "main" }, env)).toMatchObject({ code: 0, outputs: { outcome: "published" } });
});
