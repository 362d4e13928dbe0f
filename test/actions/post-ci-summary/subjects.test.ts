/** Which pull request and which runs a summary covers. */

import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { addCi, openStage } from "../../support/ci-summary.ts";

test("a pull request that the run names is ignored if it belongs to another repository", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.state.pulls.splice(0);
  const pullRequests = [{ number: 128, headSha: HEAD, base: "main", baseRepositoryId: 4 }];
  expect((await follow(addCi(github, { pullRequests }))).outputs.result).toBe("no-pull-request");
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

  test("an absent job counts as running without needs, and as missing with them", async () => {
    await using stage = await openStage();
    addCi(stage.github, { status: "in_progress", conclusion: null }, { gate: null });
    expect((await stage.run(event(), {}, env)).outputs).toMatchObject({ verdict: "pending", "missing-jobs": "[]" });
    const withNeeds = await stage.run(event(), { needs: '{"python":{"result":"success"}}' }, env);
    expect(withNeeds.outputs).toMatchObject({ verdict: "incomplete", "missing-jobs": '["gate"]' });
  });

  test("a closed pull request gets no comment", async () => {
    await using stage = await openStage();
    addCi(stage.github);
    expect(await stage.run(event("closed"), {}, env)).toMatchObject({ code: 0, outputs: { result: "closed" } });
  });
});

describe("several runs", () => {
  test("a run that skipped every job does not count if another run did not", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    addCi(github, { id: 9001 }, { gate: "failure" });
    const all = Object.fromEntries(
      ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"].map((name) => [name, "skipped"]),
    );
    const { outputs } = await follow(addCi(github, { id: 9002, conclusion: "skipped" }, all));
    expect(outputs).toMatchObject({ result: "created", verdict: "failure", "run-id": "9001", "api-calls": "9" });
  });

  test("two workflows: runs are listed once, and jobs once for each", async () => {
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
    expect(outputs).toMatchObject({ verdict: "failure", "run-id": "9005", "api-calls": "9" });
    expect(github.state.comments[0]?.body).toContain("never.yml: no run yet");
  });

  test("a run by a trigger that is not considered does not count", async () => {
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
