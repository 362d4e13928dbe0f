/** Runs the workflows that follow CI against the sandbox, and the synthetic CI. */

import type { SandboxGitHub } from "../src/sandbox/start-github.ts";
import type { ActCase, ActEvent, ActStage } from "./act-case.ts";
import { ACT_REPOSITORY, ACT_TOKEN } from "./act-repository.ts";

const HEAD = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
const NAMES = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

export const CI_CASES: readonly ActCase[] = [
  {
    name: "synthetic-failure.yml passes and fails as requested",
    workflow: ".github/workflows/synthetic-failure.yml",
    play: async (stage) => (await playOutcome(stage, "fail")) ?? (await playOutcome(stage, "pass")),
  },
  {
    name: "post-ci-summary.yml keeps one comment",
    workflow: "examples/workflows/post-ci-summary.yml",
    async play({ github, act }) {
      addRun(github, 9001, "success");
      for (const time of ["first", "second"]) {
        const { code } = await act(await endOf(github, 9001));
        if (code !== 0) return `${time} run: act ended with ${code}`;
        const bodies = github.state.comments.map(({ body }) => body);
        const isRight = bodies.length === 1 && bodies[0]?.includes("## ✅ CI: all 4 required jobs passed");
        if (!isRight) return `${time} run: expected one comment that says passed, got ${JSON.stringify(bodies)}`;
      }
      return null;
    },
  },
  {
    name: "failure-tracker.yml opens one issue, counts an event once and closes the issue",
    workflow: "examples/workflows/failure-tracker.yml",
    async play({ github, act }) {
      for (const [id, conclusion, state] of [
        [9001, "failure", "open"],
        [9001, "failure", "open"],
        [9002, "success", "closed"],
      ] as const) {
        addRun(github, id, conclusion);
        const { code } = await act(await endOf(github, id));
        if (code !== 0) return `run ${id}: act ended with ${code}`;
        const issues = github.state.issues.map((issue) => [issue.state, issue.body?.includes("\nOccurrences: 1\n")]);
        if (JSON.stringify(issues) !== JSON.stringify([[state, true]])) {
          return `run ${id}: expected one ${state} issue with one occurrence, got ${JSON.stringify(github.state.issues)}`;
        }
      }
      return null;
    },
  },
];

async function playOutcome({ act }: ActStage, outcome: "fail" | "pass"): Promise<string | null> {
  const { code, output } = await act({
    name: "workflow_dispatch",
    payload: { inputs: { outcome, job: "docker smoke" }, repository: ACT_REPOSITORY },
  });
  const isPass = outcome === "pass";
  const passed = output.match(/\b12 passed\b/g)?.length ?? 0;
  const failed = output.match(/synthetic failure: 1 of 12 checks failed/g)?.length ?? 0;
  if ((code === 0) !== isPass) return `outcome ${outcome}: act ended with ${code}`;
  const [wantPassed, wantFailed] = isPass ? [3, 0] : [2, 1];
  return passed === wantPassed && failed === wantFailed
    ? null
    : `outcome ${outcome}: expected ${wantPassed} jobs that pass and ${wantFailed} that fail, got ${passed} and ${failed}`;
}

function addRun(github: SandboxGitHub, id: number, conclusion: "success" | "failure"): void {
  const { add, state } = github;
  if (state.pulls.length === 0) add.pull({ number: 128, head: "topic", headSha: HEAD });
  if (state.runs.some((run) => run.id === id)) return;
  const at = `2026-01-09T12:00:${String(id % 60).padStart(2, "0")}Z`;
  add.run({
    ...{ id, conclusion, headSha: HEAD, headBranch: "topic", createdAt: at, updatedAt: at },
    pullRequests: [{ number: 128, headSha: HEAD, base: "main", baseRepositoryId: state.repositoryId }],
  });
  for (const name of NAMES) {
    const isFailed = conclusion === "failure" && name === "docker smoke";
    const job = add.job({ runId: id, name, conclusion: isFailed ? "failure" : "success", startedAt: at });
    if (isFailed) add.log({ jobId: job.id, content: `${at} Error: status 503\n` });
  }
}

async function endOf(github: SandboxGitHub, id: number): Promise<ActEvent> {
  const headers = { authorization: `token ${ACT_TOKEN}`, connection: "close" };
  const answer = await fetch(`${github.url}/repos/${ACT_REPOSITORY.full_name}/actions/runs/${id}`, { headers });
  const repository = { ...ACT_REPOSITORY, id: github.state.repositoryId };
  return { name: "workflow_run", payload: { action: "completed", workflow_run: await answer.json(), repository } };
}
