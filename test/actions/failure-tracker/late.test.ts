/** A failure that arrives after its subject recovered, while no issue knows of the recovery. */

import { expect, test } from "vitest";
import { type GivenRun, HEAD, openTracker } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const HOUR_AGO = "2026-11-20T09:00:00Z";

interface Case {
  name: string;
  failed?: Partial<GivenRun>;
  passed: Partial<GivenRun>;
  inputs?: Record<string, string>;
  want: { result: string; calls: number };
}

const PASSED = [{ name: "docker smoke" }, { name: "gate" }];

test.each<Case>([
  { name: "the same branch", passed: { jobs: PASSED }, want: { result: "nothing", calls: 6 } },
  {
    name: "the same branch, by workflow",
    passed: { jobs: PASSED },
    inputs: { "group-by": "workflow" },
    want: { result: "nothing", calls: 5 },
  },
  {
    name: "the same branch, in a run without the job",
    passed: { jobs: [{ name: "gate" }] },
    want: { result: "nothing", calls: 6 },
  },
  {
    name: "the same branch, in a run that skipped the job",
    passed: { jobs: [{ name: "docker smoke", conclusion: "skipped" }] },
    want: { result: "opened", calls: 10 },
  },
  { name: "another branch", passed: { branch: "other", jobs: PASSED }, want: { result: "opened", calls: 8 } },
  {
    name: "the branch of that name in a fork",
    passed: { fork: "someone", jobs: PASSED },
    want: { result: "opened", calls: 8 },
  },
  {
    name: "another workflow",
    passed: { path: ".github/workflows/docs.yml", jobs: PASSED },
    want: { result: "opened", calls: 8 },
  },
  {
    name: "an older run",
    passed: { id: 8999, jobs: PASSED },
    want: { result: "opened", calls: 8 },
  },
  {
    name: "a pull request whose head has moved on",
    failed: { pr: 128, branch: "fix", head: "a".repeat(40) },
    passed: { pr: 128, branch: "fix", jobs: PASSED },
    want: { result: "nothing", calls: 6 },
  },
])("a success of $name decides whether a late failure opens an issue", async ({ failed, passed, inputs, want }) => {
  await using stage = await openTracker();
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main", at: HOUR_AGO, jobs: [SMOKE], ...failed });
  stage.addRun({ id: 9044, conclusion: "success", branch: "main", at: HOUR_AGO, ...passed });
  const event = await stage.eventOf(9001);
  for (const pull of (event.payload as { workflow_run: { pull_requests: { head: { sha: string } }[] } }).workflow_run
    .pull_requests)
    pull.head.sha = HEAD;
  const { code, outputs } = await stage.run(event, inputs);
  expect([code, outputs.result, Number(outputs["api-calls"])]).toEqual([0, want.result, want.calls]);
  expect(stage.github.state.issues).toHaveLength(want.result === "opened" ? 1 : 0);
});

test("a late failure is counted in the closed issue of its category, which stays closed", async () => {
  await using stage = await openTracker({ at: "2026-11-20T08:00:00Z" });
  stage.addRun({ id: 8000, conclusion: "failure", branch: "main", jobs: [SMOKE] });
  await stage.deliver(8000);
  stage.addRun({ id: 8001, conclusion: "success", branch: "main", jobs: PASSED });
  await stage.deliver(8001);
  stage.clock.now = "2026-11-20T10:00:00Z";
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main", at: HOUR_AGO, jobs: [SMOKE] });
  stage.addRun({ id: 9044, conclusion: "success", branch: "main", at: HOUR_AGO, jobs: PASSED });
  const { outputs } = await stage.deliver(9001);
  expect([outputs.result, stage.github.state.issues[0]?.state]).toEqual(["updated", "closed"]);
  expect(stage.body(1)).toContain("`main`, late");
  expect(stage.body(1)).toContain("Occurrences: 2");
});

test("a run that has just ended may be older than one that passed, so newer runs are always read", async () => {
  await using stage = await openTracker();
  stage.addRun({ id: 9001, conclusion: "failure", pr: 128, branch: "fix", at: "2026-11-20T09:58:00Z", jobs: [SMOKE] });
  const { outputs } = await stage.deliver(9001);
  expect([outputs.result, outputs["api-calls"]]).toEqual(["opened", "8"]);
  stage.addRun({ id: 9010, conclusion: "failure", pr: 129, branch: "other", jobs: [SMOKE] });
  stage.addRun({ id: 9011, conclusion: "success", pr: 129, branch: "other", jobs: PASSED });
  await stage.deliver(9010);
  expect(stage.body(1)).toContain("#129, late");
});
