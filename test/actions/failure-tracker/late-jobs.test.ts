/**
 * The list of a run's jobs may lag behind, or have fewer jobs than its total says. Then only the run's conclusion shows
 * the failure.
 */

import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const JOBS = /\/jobs$/;
const INPUTS = { "settle-ms": "500" };

const titles = ({ github }: TrackerStage) => github.state.issues.map(({ title }) => title);
const tracked = (stage: TrackerStage) => Object.keys(parseIssue(stage.body(1))?.tracker.tracked ?? {});
const jobCalls = ({ github }: TrackerStage) => github.requests.filter(({ path }) => JOBS.test(path)).length;

/** Adds a run that ends now. For `ms` milliseconds, the list still shows the run's jobs as running. */
function endLate(stage: TrackerStage, given: GivenRun, ms: number): void {
  const { jobs: wanted = [] } = given;
  stage.addRun({ ...given, conclusion: null, jobs: wanted.map((job) => ({ ...job, conclusion: null })) });
  const { jobs, runs } = stage.github.state;
  stage.github.script.lag({ kind: "snapshot", lists: JOBS, ms });
  const end = { status: "completed", completedAt: stage.clock.now };
  for (const job of jobs.filter(({ runId }) => runId === given.id)) {
    const conclusion = wanted.find(({ name }) => name === job.name)?.conclusion ?? "success";
    Object.assign(job, { ...end, conclusion });
  }
  const run = runs.find(({ id }) => id === given.id);
  Object.assign(run ?? {}, { status: "completed", conclusion: given.conclusion });
}

describe("a failure", () => {
  const failed: GivenRun = { id: 9001, conclusion: "failure", branch: "main", jobs: [SMOKE] };

  test("opens the issue of its job, although the list shows the job as running for 5 s more", async () => {
    await using stage = await openTracker();
    endLate(stage, failed, 5000);
    expect((await stage.deliver(9001, INPUTS)).outputs).toMatchObject({ result: "opened", problems: "0" });
    expect(titles(stage)).toEqual(["CI failure: docker smoke (ci)"]);
  });

  test("opens the issue of its job, although the list lacks a job at first", async () => {
    await using stage = await openTracker();
    stage.addRun({ ...failed, jobs: [{ name: "gate" }, SMOKE] });
    stage.github.script.miscount({ lists: JOBS, hidden: 1, times: 2 });
    expect((await stage.deliver(9001)).outputs).toMatchObject({ result: "opened", problems: "0" });
    expect(titles(stage)).toEqual(["CI failure: docker smoke (ci)"]);
  });

  test("opens the issue of the workflow if the job is never listed, and the summary says so", async () => {
    await using stage = await openTracker();
    stage.addRun({ ...failed, jobs: [{ name: "gate" }, SMOKE] });
    stage.github.script.miscount({ lists: JOBS, hidden: 1 });
    const { summary } = await stage.deliver(9001);
    expect(titles(stage)).toEqual(["CI failure: ci (ci)"]);
    expect(summary).toContain("GitHub listed 1 of the 2 jobs of run 9001");
  });

  test.each([
    { conclusion: "startup_failure", jobs: [] },
    { conclusion: "cancelled", jobs: [] },
    { conclusion: "timed_out", jobs: [{ name: "slow", conclusion: "cancelled" }] },
    { conclusion: "failure", jobs: [SMOKE] },
  ])("lists the jobs once if the run ended as $conclusion with $jobs.length jobs", async ({ conclusion, jobs }) => {
    await using stage = await openTracker();
    stage.addRun({ ...failed, conclusion, jobs });
    await stage.deliver(9001);
    expect(jobCalls(stage)).toBe(1);
  });

  test("is over if a newer run passed, although the newer run's list of jobs lags behind", async () => {
    await using stage = await openTracker();
    stage.addRun(failed);
    endLate(stage, { id: 9002, conclusion: "success", branch: "main", jobs: [{ name: "docker smoke" }] }, 5000);
    expect((await stage.deliver(9001, INPUTS)).outputs.result).toBe("nothing");
  });
});

describe("a recovery", () => {
  const passed: GivenRun = { id: 9002, conclusion: "success", branch: "main", jobs: [{ name: "docker smoke" }] };
  async function openFailed(): Promise<TrackerStage> {
    const stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [SMOKE] });
    await stage.deliver(9001);
    return stage;
  }

  test("counts, although the list shows the job as running for 5 s more", async () => {
    await using stage = await openFailed();
    endLate(stage, passed, 5000);
    expect((await stage.deliver(9002, INPUTS)).outputs.result).toBe("resolved");
  });

  test("is not proved by a job that a short list does not show", async () => {
    await using stage = await openFailed();
    stage.addRun({ ...passed, jobs: [{ name: "gate" }, { name: "docker smoke", conclusion: "skipped" }] });
    stage.github.script.miscount({ lists: JOBS, hidden: 1 });
    expect((await stage.deliver(9002)).outputs.result).toBe("nothing");
    expect(tracked(stage)).toEqual(["branch:main"]);
  });

  test("is proved if the job no longer exists", async () => {
    await using stage = await openFailed();
    stage.addRun({ ...passed, jobs: [{ name: "gate" }] });
    expect((await stage.deliver(9002)).outputs.result).toBe("resolved");
  });
});
