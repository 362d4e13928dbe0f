/** What one would not expect of GitHub: refs that never run again, time limits, names, the clock. */

import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { addBranch, repositoryOf } from "../../support/ci-stage.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const PASSED = { name: "docker smoke" };
const OVER_TIME = "The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 5 minutes.";

async function fail(stage: TrackerStage, given: Partial<GivenRun> & { id: number }, inputs = {}) {
  stage.addRun({ conclusion: "failure", branch: "main", jobs: [SMOKE], ...given });
  return stage.deliver(given.id, inputs);
}

async function pass(stage: TrackerStage, given: Partial<GivenRun> & { id: number }) {
  stage.addRun({ conclusion: "success", branch: "main", jobs: [PASSED], ...given });
  return stage.deliver(given.id);
}

function tracked(stage: TrackerStage): string[] {
  return Object.keys(parseIssue(stage.body(1))?.tracker.tracked ?? {});
}

function states({ github }: TrackerStage): string[] {
  return github.state.issues.map(({ state, stateReason }) => `${state} ${stateReason}`);
}

function says({ annotations }: { annotations: readonly { message: string }[] }): string {
  return annotations.map(({ message }) => message).join("\n");
}

describe("a group of the merge queue", () => {
  const group = (pr: number, sha: string) => ({
    ...{ branch: `gh-readonly-queue/main/pr-${pr}-${sha.repeat(40)}`, event: "merge_group" },
  });

  test("is tracked as its pull request, and recovers with a later group of the same pull request", async () => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001, ...group(128, "a") });
    expect(tracked(stage)).toEqual(["pr:128"]);
    expect((await pass(stage, { id: 9002, ...group(129, "b") })).outputs.result).toBe("nothing");
    expect((await pass(stage, { id: 9003, ...group(128, "c") })).outputs.result).toBe("resolved");
  });

  test("that failed before a later group passed opens nothing", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9003, conclusion: "success", ...group(128, "c"), jobs: [PASSED] });
    expect((await fail(stage, { id: 9001, ...group(128, "a") })).outputs.result).toBe("nothing");
  });

  test("is no longer tracked once its pull request is closed", async () => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001, ...group(128, "a") });
    const payload = { action: "closed", pull_request: { number: 128 }, repository: repositoryOf(stage.github) };
    await stage.run({ name: "pull_request_target", payload });
    expect(states(stage)).toEqual(["closed not_planned"]);
    expect(stage.body(1)).toContain("Closed: 2026-11-20T10:00:00Z, #128 is closed or merged");
  });
});

describe("a ref that never runs again", () => {
  const noBranch = (stage: TrackerStage) =>
    stage.github.script.fail({ method: "GET", path: /\/branches\/v1\.0$/, status: 404, message: "Branch not found" });

  test("is tracked as its workflow, and recovers with the next success on any ref", async () => {
    await using stage = await openTracker();
    noBranch(stage);
    await fail(stage, { id: 9001, branch: "v1.0" });
    expect(tracked(stage)).toEqual(["workflow:ci"]);
    expect(stage.body(1)).toContain("Tracked workflow: `ci`");
    expect(stage.body(1)).toContain("| workflow `ci` |");
    const other = { path: ".github/workflows/docs.yml", name: "docs" };
    expect((await pass(stage, { id: 9002, ...other })).outputs.result).toBe("nothing");
    expect((await pass(stage, { id: 9003 })).outputs.result).toBe("resolved");
    expect(stage.github.state.comments.at(-1)?.body).toContain("workflow `ci` recovered: [run 9003]");
  });

  test("is a release's tag, which needs no call to find out", async () => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001, branch: "v2.0", event: "release" });
    expect(tracked(stage)).toEqual(["workflow:ci"]);
    expect(stage.github.requests.filter(({ path }) => path.includes("/branches/"))).toEqual([]);
  });

  test("is not a branch that exists", async () => {
    await using stage = await openTracker();
    addBranch(stage.github, "next");
    await fail(stage, { id: 9001, branch: "next" });
    await fail(stage, { id: 9002, branch: "main" });
    expect(tracked(stage)).toEqual(["branch:main", "branch:next"]);
    expect(stage.github.requests.filter(({ path }) => path.includes("/branches/main"))).toEqual([]);
  });

  test("is tracked as a branch if the token may not look it up, and the summary says so", async () => {
    await using stage = await openTracker({ permissions: { contents: "none" } });
    const result = await fail(stage, { id: 9001, branch: "v1.0" });
    expect(tracked(stage)).toEqual(["branch:v1.0"]);
    expect(says(result)).toContain('It is not known whether "v1.0" is a branch or a tag');
    expect(says(result)).toContain('"contents: read"');
  });
});

describe("a cancelled job", () => {
  const cancelled = { name: "slow", conclusion: "cancelled", minutes: 6 };
  async function cancel(stage: TrackerStage, annotations: string[], conclusion = "cancelled") {
    const others = conclusion === "failure" ? [SMOKE] : [];
    stage.addRun({ id: 9001, conclusion, branch: "main", jobs: [cancelled, ...others] });
    const job = stage.github.state.jobs.find(({ name }) => name === "slow");
    Object.assign(job ?? {}, { annotations });
    return stage.deliver(9001);
  }
  const titles = ({ github }: TrackerStage) => github.state.issues.map(({ title }) => title);

  test("that ran over its time limit counts as timed out, in a cancelled run too", async () => {
    await using stage = await openTracker();
    expect((await cancel(stage, ["a warning", OVER_TIME])).outputs.result).toBe("opened");
    expect(titles(stage)).toEqual(["CI failure: slow (ci)"]);
    expect(stage.body(1)).toContain("| slow | timed out |");
    expect((await pass(stage, { id: 9002, jobs: [{ name: "slow" }] })).outputs.result).toBe("resolved");
  });

  test("that ran over its time limit counts next to a job that failed", async () => {
    await using stage = await openTracker();
    await cancel(stage, [OVER_TIME], "failure");
    expect(titles(stage).sort()).toEqual(["CI failure: docker smoke (ci)", "CI failure: slow (ci)"]);
  });

  test("never counts if a person cancelled it", async () => {
    await using stage = await openTracker();
    expect((await cancel(stage, ["The run was canceled by @octocat."])).outputs.result).toBe("nothing");
    expect([titles(stage), stage.github.requests.length]).toEqual([[], 2]);
  });

  test.each([
    { groupBy: "job", annotation: OVER_TIME, want: "opened" },
    { groupBy: "workflow", annotation: OVER_TIME, want: "opened" },
    { groupBy: "job", annotation: "Canceled by @octocat.", want: "waiting" },
    { groupBy: "workflow", annotation: "Canceled by @octocat.", want: "waiting" },
  ])("before a failure, grouped by $groupBy, annotated $annotation: $want", async ({ groupBy, annotation, want }) => {
    await using stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "cancelled", branch: "main", jobs: [cancelled] });
    Object.assign(stage.github.state.jobs.at(-1) ?? {}, { annotations: [annotation] });
    const jobs = [{ name: "slow", conclusion: "failure" }];
    const { outputs } = await fail(stage, { id: 9002, jobs }, { "open-after": "2", "group-by": groupBy });
    expect(outputs.result).toBe(want);
  });

  describe("in a run that a scheduled sweep finds", () => {
    const sweep = (stage: TrackerStage) =>
      stage.run({ name: "schedule", payload: { repository: repositoryOf(stage.github) } }, { "reconcile-hours": "24" });
    function addCancelled(stage: TrackerStage, id: number, annotation: string, minutes = 6): void {
      stage.addRun({ id, conclusion: "cancelled", branch: "main", jobs: [{ ...cancelled, minutes }] });
      Object.assign(stage.github.state.jobs.at(-1) ?? {}, { annotations: [annotation] });
    }

    test.each([
      { name: "a cancelled run over its time limit", conclusion: "cancelled", annotation: OVER_TIME, opened: 1 },
      { name: "a run that timed out", conclusion: "timed_out", annotation: OVER_TIME, opened: 1 },
      { name: "a run that could not start", conclusion: "startup_failure", annotation: "", opened: 1 },
      {
        name: "a run that a person cancelled",
        conclusion: "cancelled",
        annotation: "Canceled by @octocat.",
        opened: 0,
      },
      { name: "a run that was skipped", conclusion: "skipped", annotation: OVER_TIME, opened: 0 },
      { name: "a run that awaits approval", conclusion: "action_required", annotation: OVER_TIME, opened: 0 },
    ])("$name opens $opened issues", async ({ conclusion, annotation, opened }) => {
      await using stage = await openTracker();
      stage.addRun({ id: 9001, conclusion, branch: "main", jobs: [cancelled] });
      Object.assign(stage.github.state.jobs.at(-1) ?? {}, { annotations: [annotation] });
      expect((await sweep(stage)).outputs.result).toBe(opened === 1 ? "opened" : "nothing");
      expect(titles(stage)).toHaveLength(opened);
      expect((await sweep(stage)).outputs.result).toBe("nothing");
    });

    test("is not hidden by many runs that people cancelled", async () => {
      await using stage = await openTracker();
      for (let id = 9001; id <= 9025; id++) addCancelled(stage, id, "Canceled by @octocat.");
      addCancelled(stage, 9026, OVER_TIME);
      const result = await sweep(stage);
      expect([result.outputs.result, titles(stage)]).toEqual(["opened", ["CI failure: slow (ci)"]]);
      expect(says(result)).toContain("26 cancelled runs are in no issue; only the newest 5 were checked");
    });

    test("is not hidden by runs that were cancelled within a minute, which cost no call", async () => {
      await using stage = await openTracker();
      addCancelled(stage, 9001, OVER_TIME);
      for (let id = 9002; id <= 9030; id++) addCancelled(stage, id, "Canceled by @octocat.", 0.5);
      const result = await sweep(stage);
      expect([result.outputs.result, titles(stage)]).toEqual(["opened", ["CI failure: slow (ci)"]]);
      expect(stage.github.requests.filter(({ path }) => /runs.90\d\d.jobs/.test(path))).toHaveLength(1);
      expect(says(result)).not.toContain("cancelled runs");
    });

    test("does not count after a newer run passed", async () => {
      await using stage = await openTracker();
      addCancelled(stage, 9001, OVER_TIME);
      stage.addRun({ id: 9002, conclusion: "success", branch: "main", jobs: [{ name: "slow" }] });
      expect([(await sweep(stage)).outputs.result, titles(stage)]).toEqual(["nothing", []]);
    });
  });

  test("never counts if the token may not look it up, and the summary says so", async () => {
    await using stage = await openTracker({ permissions: { checks: "none" } });
    const result = await cancel(stage, [OVER_TIME]);
    expect([result.code, result.outputs.result, titles(stage)]).toEqual([0, "nothing", []]);
    expect(says(result)).toContain('The job "slow" was cancelled or timed out; it counts as cancelled, because');
    expect(says(result)).toContain('"checks: read"');
  });
});

describe("names are compared without regard to case", () => {
  test("of the author", async () => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001 });
    const { outputs, annotations } = await fail(stage, { id: 9002 }, { author: "GitHub-Actions[Bot]" });
    expect([outputs.result, annotations]).toEqual(["updated", []]);
  });

  test("of a label that forbids reopening the issue", async () => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001 });
    const [issue] = stage.github.state.issues;
    issue?.labels.push("WontFix");
    stage.github.add.change(1, { state: "closed", login: "octocat" });
    expect((await fail(stage, { id: 9002 })).outputs.result).toBe("suppressed");
  });

  test("of the labels that already exist", async () => {
    await using stage = await openTracker();
    stage.github.add.label({ name: "CI-Failure" });
    stage.github.add.label({ name: "Priority: High" });
    await fail(stage, { id: 9001 });
    Object.assign(stage.github.state.issues[0] ?? {}, { labels: ["CI-Failure", "Priority: High"] });
    await fail(stage, { id: 9002 }, { "escalate-at": "2" });
    expect(stage.github.requests.filter(({ path }) => path.endsWith("/labels"))).toEqual([]);
    expect(stage.comments(1)).toEqual(["escalation 9001.1"]);
  });
});

test("an archived repository is reported as such, not as a missing permission", async () => {
  await using stage = await openTracker();
  const message = "Repository was archived so is read-only.";
  stage.github.script.fail({ method: "POST", path: /\/issues$/, status: 403, message, times: 9 });
  const result = await fail(stage, { id: 9001 });
  expect([result.code, result.outputs.result]).toEqual([0, "read-only"]);
  expect(says(result)).toContain("the repository is archived");
  expect(says(result)).not.toContain("permission");
  expect(stage.github.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});

describe("the server's clock decides, whatever SOURCE_DATE_EPOCH says", () => {
  const epochs = ["0", "1763632800", "4102444800"];
  test.each(epochs)("which issue is closed for silence, with %s", async (epoch) => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001 });
    const event = { name: "schedule", payload: { repository: repositoryOf(stage.github) } };
    const env = { SOURCE_DATE_EPOCH: epoch };
    await stage.run(event, {}, env);
    expect(states(stage)).toEqual(["open null"]);
    stage.clock.now = "2026-11-21T11:00:00Z";
    await stage.run(event, {}, env);
    expect(states(stage)).toEqual(["closed not_planned"]);
    expect(stage.body(1)).toContain("no news for 25 h (limit 24 h); reopens with the next failure");
    expect(stage.body(1)).not.toContain("Resolved:");
  });

  test.each(epochs)("when the next comment is due, with %s", async (epoch) => {
    await using stage = await openTracker();
    const env = { SOURCE_DATE_EPOCH: epoch };
    const told: number[] = [];
    for (const [id, now] of [
      [9001, "2026-11-20T10:00:00Z"],
      [9002, "2026-11-20T10:10:00Z"],
      [9003, "2026-11-20T10:16:00Z"],
    ] as const) {
      stage.clock.now = now;
      stage.addRun({ id, conclusion: "failure", branch: "main", jobs: [SMOKE] });
      await stage.run(await stage.eventOf(id), { "escalate-at": "0" }, env);
      told.push(stage.github.state.comments.length);
    }
    expect(told).toEqual([0, 0, 1]);
  });

  test.each(epochs)("whether a closed issue is reopened, with %s", async (epoch) => {
    await using stage = await openTracker();
    await fail(stage, { id: 9001 });
    await pass(stage, { id: 9002 });
    stage.clock.now = "2026-11-30T10:00:00Z";
    stage.addRun({ id: 9003, conclusion: "failure", branch: "main", jobs: [SMOKE] });
    const { outputs } = await stage.run(await stage.eventOf(9003), {}, { SOURCE_DATE_EPOCH: epoch });
    expect(outputs.result).toBe("reopened");
  });
});
