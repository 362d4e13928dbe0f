/** Runs and jobs for tests; each test names only the fields that differ. */

import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";

export const HEAD = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";

export function createRun(given: Partial<WorkflowRun> = {}): WorkflowRun {
  const id = given.id ?? 9001;
  return {
    id,
    attempt: 1,
    number: 482,
    name: "ci",
    workflowId: 5,
    path: ".github/workflows/ci.yml",
    event: "pull_request",
    status: "completed",
    conclusion: "success",
    headSha: HEAD,
    headBranch: "fix-queue",
    headRepository: { id: 1, fullName: "acme/registry", owner: "acme" },
    url: `https://github.com/acme/registry/actions/runs/${id}`,
    updatedAt: "2026-11-20T10:15:42Z",
    createdAt: "2026-11-20T10:05:00Z",
    pullRequests: [],
    ...given,
  };
}

export function createJob(given: Partial<Job> & { name: string }): Job {
  const { id = 70001, runId = 9001 } = given;
  return {
    id,
    runId,
    attempt: 1,
    status: "completed",
    conclusion: "success",
    url: `https://github.com/acme/registry/actions/runs/${runId}/job/${id}`,
    startedAt: "2026-11-20T10:06:00Z",
    completedAt: "2026-11-20T10:10:00Z",
    runnerName: null,
    steps: [],
    ...given,
  };
}
