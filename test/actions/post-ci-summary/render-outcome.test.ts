import { expect, test } from "vitest";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import { renderOutcome, type SummaryReport } from "../../../actions/post-ci-summary/render-outcome.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import { createJob, HEAD } from "../../support/ci.ts";

const MIB = 2 ** 20;

test("the step summary with all its problems stays within the runner's limit, and uses it well", () => {
  const long = "😀".repeat(100);
  const records = Array.from({ length: 4000 }, (_, at) =>
    createJob({ id: at + 1, name: `${long} ${at}`, conclusion: "failure" }),
  );
  const { jobs } = selectJobs({ attempt: 1, status: "completed" }, records);
  const settings = { required: parseRequiredJobs(["gate"]).entries, allowSkipped: [], docsOnly: [], needs: new Map() };
  const decision = decideVerdict(
    { jobs, runs: [], doubts: [] },
    { ...settings, requirement: { kind: "named", entries: settings.required }, mode: "follower" },
  );
  const report: SummaryReport = {
    facts: {
      ...{ key: "default", runs: [], decision, coverage: null, maxOtherFailures: 20 },
      ...{ tests: null, maxFailingTests: 20, failedBefore: new Map() },
      standing: { headSha: HEAD, run: 9001, attempt: 1, asOf: "2026-11-20T10:15:42Z" },
      serverUrl: "https://github.com",
    },
    posted: {
      isOnTop: true,
      ...{ result: "no-pull-request", pullRequests: [], comment: null, duplicatesRemoved: 0, leftOut: [] },
      ...{ problems: [], warnings: [], reason: null },
    },
    problems: Array.from({ length: 190 }, (_, at) => `${at} ${"😀".repeat(390)}`),
    inputs: {
      "on-write-failure": "fail",
      "on-readonly-token": "warn",
      "fail-on-verdict": false,
    } as SummaryReport["inputs"],
    warnings: [],
    isRemoval: false,
    calls: 2,
  };
  const bytes = Buffer.byteLength(renderOutcome(report).summary);
  expect(bytes).toBeLessThanOrEqual(MIB);
  expect(bytes).toBeGreaterThan(190 * 390 * 4);
});
