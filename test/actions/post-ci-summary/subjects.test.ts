/** Which pull request and which runs a summary is about. */

import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { addCi, openStage, type Stage } from "../../support/ci-summary.ts";

const FORK = { id: 5, fullName: "stranger/registry" };
const lists = ({ github }: Stage, pattern: RegExp) => github.requests.filter(({ path }) => pattern.test(path)).length;

describe("runs that name no pull request, as those of forks", () => {
  test.each(["fix-queue", "fix#1", "50%", "a b/c"])("found by head and branch %s, beside strangers", async (branch) => {
    await using stage = await openStage();
    const { github, follow } = stage;
    Object.assign(github.state.pulls[0] as object, { head: branch, headSha: "c".repeat(40) });
    github.add.pull({ number: 130, head: branch, headSha: HEAD, headRepository: FORK });
    const result = await follow(addCi(github, { headBranch: branch, headRepository: FORK, pullRequests: [] }));
    expect(result.outputs).toMatchObject({ result: "created", "pr-number": "130", "api-calls": "5" });
    expect([stage.comments(128).length, stage.comments(130).length]).toEqual([0, 1]);
  });

  test("the fork is gone: found by the commit", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    Object.assign(github.state.pulls[0] as object, { headRepository: null });
    const result = await follow(addCi(github, { headRepository: null, pullRequests: [] }));
    expect(result.outputs).toMatchObject({ result: "created", "pr-number": "128" });
    expect(lists(stage, /\/commits\/.*\/pulls$/)).toBe(1);
  });

  test("the same branch with another head is not it", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    Object.assign(github.state.pulls[0] as object, { headSha: "c".repeat(40) });
    const result = await follow(addCi(github, { pullRequests: [] }));
    expect(result).toMatchObject({
      code: 0,
      outputs: { result: "no-pull-request", "pr-number": "", "pr-numbers": "[]" },
    });
    expect(result.summary).toContain("## ✅ CI: all 4 required jobs passed");
    expect(github.state.comments).toEqual([]);
  });

  test("a pull request of another repository that the run names is not it", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    github.state.pulls.splice(0);
    const pullRequests = [{ number: 128, headSha: HEAD, base: "main", baseRepositoryId: 4 }];
    expect((await follow(addCi(github, { pullRequests }))).outputs.result).toBe("no-pull-request");
  });
});

test("one head, two bases: both get the comment", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const second = github.add.pull({ number: 127, head: "fix-queue", headSha: HEAD, base: "next" });
  const pullRequests = [128, 127].map((number) => ({
    number,
    headSha: HEAD,
    base: "main",
    baseRepositoryId: github.state.repositoryId,
  }));
  const { outputs } = await follow(addCi(github, { pullRequests }));
  expect(outputs).toMatchObject({ result: "created", "pr-number": "127", "pr-numbers": "[127,128]" });
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([second.number, 128]);
});

describe("pr-number", () => {
  test.each([
    { name: "open, this head", pull: {}, want: "created" },
    { name: "another head", pull: { headSha: "c".repeat(40) }, want: "stale" },
    { name: "closed", pull: { state: "closed" }, want: "closed" },
  ])("$name", async ({ pull, want }) => {
    await using stage = await openStage();
    const { github, follow } = stage;
    Object.assign(github.state.pulls[0] as object, pull);
    const { code, outputs } = await follow(addCi(github, { pullRequests: [] }), { "pr-number": "128" });
    expect([code, outputs.result, outputs["pr-number"]]).toEqual([0, want, "128"]);
    expect(github.state.comments).toHaveLength(want === "created" ? 1 : 0);
  });
});

test("a run of a merge queue asks for no pull request", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const result = await follow(addCi(github, { event: "merge_group", pullRequests: [] }), { events: "merge_group" });
  expect(result.outputs).toMatchObject({ result: "no-pull-request", "api-calls": "1" });
});

describe("as the last job of the CI", () => {
  const event = (state = "open") => ({
    name: "pull_request",
    payload: {
      pull_request: { number: 128, state, head: { sha: HEAD, ref: "fix-queue" } },
      repository: { id: 700_100 },
    },
  });
  const env = { GITHUB_RUN_ID: "9001", GITHUB_RUN_ATTEMPT: "1", GITHUB_WORKFLOW: "ci", GITHUB_SHA: "d".repeat(40) };
  const NEEDS = { gate: { result: "failure", outputs: {} }, lint: { result: "failure", outputs: {} } };

  test("needs fill in what the API does not show yet", async () => {
    await using stage = await openStage();
    addCi(stage.github, { status: "in_progress", conclusion: null }, { gate: "running", summary: "running" });
    const result = await stage.run(event(), { needs: JSON.stringify(NEEDS) }, env);
    expect(result.outputs).toMatchObject({
      result: "created",
      verdict: "failure",
      "failing-jobs": '["gate"]',
      "head-sha": HEAD,
    });
    expect(result.outputs).toMatchObject({ "run-id": "9001", "api-calls": "4" });
  });

  test("without needs an absent job is running, with them it is missing", async () => {
    await using stage = await openStage();
    addCi(stage.github, { status: "in_progress", conclusion: null }, { gate: null });
    expect((await stage.run(event(), {}, env)).outputs).toMatchObject({ verdict: "pending", "missing-jobs": "[]" });
    const withNeeds = await stage.run(event(), { needs: '{"python":{"result":"success"}}' }, env);
    expect(withNeeds.outputs).toMatchObject({ verdict: "incomplete", "missing-jobs": '["gate"]' });
  });

  test("a closed pull request gets nothing", async () => {
    await using stage = await openStage();
    addCi(stage.github);
    expect(await stage.run(event("closed"), {}, env)).toMatchObject({ code: 0, outputs: { result: "closed" } });
  });
});

describe("several runs", () => {
  test("a run that skipped every job gives way to one that worked", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    addCi(github, { id: 9001 }, { gate: "failure" });
    const all = Object.fromEntries(
      ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"].map((name) => [name, "skipped"]),
    );
    const { outputs } = await follow(addCi(github, { id: 9002, conclusion: "skipped" }, all));
    expect(outputs).toMatchObject({ result: "created", verdict: "failure", "run-id": "9001", "api-calls": "6" });
  });

  test("two workflows: one list of runs, one of jobs for each", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    const run = addCi(github, { id: 9001 }, { gate: null });
    const lint = github.add.run({
      id: 9005,
      headSha: HEAD,
      name: "Lint",
      path: ".github/workflows/lint.yml",
      headBranch: "fix-queue",
    });
    github.add.job({ runId: lint.id, name: "gate", conclusion: "failure" });
    const { outputs } = await follow(run, { workflows: "ci.yml\nLint\nnever.yml" });
    expect(outputs).toMatchObject({ verdict: "failure", "run-id": "9005", "api-calls": "6" });
    expect(github.state.comments[0]?.body).toContain("never.yml: no run yet");
  });

  test("a run by a trigger that is not looked at counts for nothing", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    addCi(github, { id: 9001 }, { gate: "failure" });
    const { outputs } = await follow(addCi(github, { id: 9002, event: "workflow_dispatch" }));
    expect(outputs).toMatchObject({ verdict: "failure", "run-id": "9001" });
  });
});

test("odd answers about jobs are problems", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github, {}, { gate: "vanished" });
  github.add.job({ runId: run.id, name: " ", odd: { name: " " } });
  github.add.job({ runId: run.id, name: "x", odd: null });
  const { outputs, summary } = await follow(run);
  expect(outputs).toMatchObject({ verdict: "incomplete", problems: "3" });
  expect(summary).toContain('The job "gate" has the unknown conclusion "vanished"');
});
