/** A wrong green status is worse than none: runs that must never show as passed, and old results that must not stay. */

import { describe, expect, test } from "vitest";
import { addCi, NAMES, openStage, type Stage } from "../../support/ci-summary.ts";

const SAYS = { "commit-status": "ci" };

/** The comment, without its marker, and the commit status. */
function shown({ github }: Stage): { body: string; status: string | undefined } {
  const body = github.state.comments[0]?.body ?? "";
  return { body: body.slice(body.indexOf("\n") + 1), status: github.state.statuses.at(-1)?.state };
}

describe("several jobs with one name: the worst counts", () => {
  test.each([
    { name: "an exact entry", required: "gate\nsmoke", label: "smoke (2 jobs)" },
    { name: "an entry with a star", required: "gate\nsmo*", label: "smoke (2 jobs)" },
    { name: "auto", required: "auto", label: "smoke (2 jobs)" },
  ])("$name", async ({ required, label }) => {
    for (const order of [
      ["failure", "success"],
      ["success", "failure"],
      ["success", "cancelled"],
    ]) {
      await using stage = await openStage();
      const run = addCi(stage.github, { conclusion: order.includes("failure") ? "failure" : "cancelled" });
      for (const conclusion of order) stage.github.add.job({ runId: run.id, name: "smoke", conclusion });
      const worst = order.find((each) => each !== "success");
      const { outputs } = await stage.follow(run, { "required-jobs": required, ...SAYS });
      expect(outputs.verdict).toBe(worst);
      expect(shown(stage).body).toContain(`| **${label}** | ❌ ${worst} |`);
      expect(shown(stage).status).toBe(worst === "failure" ? "failure" : "error");
    }
  });
});

describe("the run's conclusion is compared with its jobs", () => {
  test.each([
    { conclusion: "failure", says: "The run of ci failed, but no listed job did." },
    { conclusion: "timed_out", says: "The run of ci failed, but no listed job did." },
    { conclusion: "startup_failure", says: "The run of ci failed, but no listed job did." },
    { conclusion: "cancelled", says: "The run of ci ended as cancelled, but no listed job did." },
    { conclusion: "action_required", says: "The run of ci ended as action required, but no listed job did." },
  ])("$conclusion, and all listed jobs passed: incomplete", async ({ conclusion, says }) => {
    for (const required of [NAMES.join("\n"), "auto"]) {
      await using stage = await openStage();
      const run = addCi(stage.github, { conclusion });
      const { outputs } = await stage.follow(run, { ...SAYS, "required-jobs": required });
      expect(outputs.verdict).toBe("incomplete");
      expect(shown(stage)).toMatchObject({ status: "pending", body: expect.stringContaining(says) });
      expect(shown(stage).body).toContain("## ❌ CI: some results are unknown");
    }
  });

  test("the run ended without a conclusion, and all listed jobs passed: pending", async () => {
    await using stage = await openStage();
    const { outputs } = await stage.follow(addCi(stage.github, { conclusion: null }), SAYS);
    expect(outputs.verdict).toBe("pending");
    expect(shown(stage)).toMatchObject({ status: "pending", body: expect.stringContaining("does not say yet how") });
  });

  test("two jobs with one name failed, and only one was run again: the other failure counts", async () => {
    await using stage = await openStage();
    const run = addCi(stage.github, { conclusion: "failure" });
    const smoke = { runId: run.id, name: "smoke" };
    for (const attempt of [1, 1, 2]) {
      stage.github.add.job({ ...smoke, attempt, conclusion: attempt === 1 ? "failure" : "success" });
    }
    Object.assign(run, { attempt: 2 });
    expect((await stage.follow(run, { ...SAYS, "required-jobs": "gate\nsmoke" })).outputs.verdict).toBe("failure");
  });

  test("a failed job that is not required is listed and changes nothing", async () => {
    await using stage = await openStage();
    const { outputs } = await stage.follow(addCi(stage.github, { conclusion: "failure" }, { lint: "failure" }), SAYS);
    expect(outputs).toMatchObject({ verdict: "success", problems: "0" });
    expect(shown(stage).status).toBe("success");
    expect(shown(stage).body).toContain("<details><summary>1 other job failed</summary>");
  });

  test("a run without any job: incomplete, with every source of the required jobs", async () => {
    for (const required of [NAMES.join("\n"), "auto"]) {
      await using stage = await openStage();
      const run = stage.github.add.run({
        id: 9001,
        headSha: stage.github.state.pulls[0]?.headSha as string,
        headBranch: "fix-queue",
      });
      expect((await stage.follow(run, { "required-jobs": required })).outputs.verdict).toBe("incomplete");
    }
  });

  test("GitHub counts more jobs than it lists: incomplete", async () => {
    await using stage = await openStage();
    stage.github.script.miscount({ lists: /\/jobs$/, hidden: 1 });
    const run = addCi(stage.github, { conclusion: "failure" }, { zz: "failure" });
    const { outputs } = await stage.follow(run, SAYS);
    expect(outputs.verdict).toBe("incomplete");
    expect(shown(stage).body).toContain("GitHub does not list 1 job of the run of ci.");
    expect(shown(stage).status).toBe("pending");
  });

  test("a count that is too high once: the list is read again", async () => {
    await using stage = await openStage();
    stage.github.script.miscount({ lists: /\/jobs$/, phantoms: 1, times: 1 });
    expect((await stage.follow(addCi(stage.github))).outputs).toMatchObject({ verdict: "success", problems: "0" });
  });

  test("the step waits for a list that lags 5 s behind", async () => {
    await using stage = await openStage();
    const { github } = stage;
    const run = addCi(github, { status: "in_progress", conclusion: null }, { gate: "running" });
    github.script.lag({ kind: "snapshot", lists: /\/jobs$/, ms: 5000 });
    Object.assign(run, { status: "completed", conclusion: "failure" });
    const gate = github.state.jobs.find(({ name }) => name === "gate");
    Object.assign(gate ?? {}, { status: "completed", conclusion: "failure", completedAt: "2026-11-20T10:15:00Z" });
    const { outputs } = await stage.follow(run, { "settle-ms": "500" });
    expect(outputs).toMatchObject({ verdict: "failure", "failing-jobs": '["gate"]' });
  });
});

describe("attempt 2 ends between any two calls of attempt 1's follower", () => {
  const verdicts = { failure: "failure", success: "success" } as const;
  test.each([
    { first: "failure", second: "success" },
    { first: "success", second: "failure" },
  ] as const)("attempt 1 $first, attempt 2 $second: neither verdict is shown for the other attempt", async (plan) => {
    for (const before of [
      ...[0, 1].flatMap((skip) => [
        { path: /\/jobs$/, skip },
        { path: /\/runs\/9001$/, skip },
      ]),
      { path: /\/pulls\/128$/, skip: 0 },
      { path: /\/comments$/, skip: 0 },
      { path: /\/comments$/, skip: 1 },
    ]) {
      await using stage = await openStage();
      const { github } = stage;
      const run = addCi(github, { conclusion: plan.first }, { gate: plan.first });
      let isOver = false;
      github.script.beforeNext({ method: "GET", ...before }, () => {
        addCi(github, { attempt: 2, conclusion: plan.second }, { gate: plan.second });
        isOver = true;
      });
      const event = await stage.follow(run);
      expect(isOver || before.skip > 0, String(before.path)).toBe(true);
      const [, attempt] = /attempt=(\d)/.exec(github.state.comments[0]?.body ?? "") ?? [];
      expect(event.outputs.verdict).toBe(verdicts[attempt === "2" ? plan.second : plan.first]);
      expect(event.outputs.attempt).toBe(attempt);
    }
  });

  test("a run that changes every time it is read is pending", async () => {
    await using stage = await openStage();
    const { github } = stage;
    const run = addCi(github);
    for (let attempt = 2; attempt < 8; attempt++) {
      github.script.beforeNext({ method: "GET", path: /\/runs\/9001$/, skip: 1 }, () => {
        Object.assign(run, { attempt });
      });
    }
    const { outputs } = await stage.follow(run, SAYS);
    expect(outputs.verdict).toBe("pending");
    expect(shown(stage)).toMatchObject({
      status: "pending",
      body: expect.stringContaining("changed while it was read"),
    });
  });
});

describe("an update whose answer is lost, and a newer run writes red meanwhile: the red stays", () => {
  test.each([
    { name: "before it happened, lists at once", when: "before" as const, lagMs: 0 },
    { name: "before it happened, lists 5 s behind", when: "before" as const, lagMs: 5000 },
    { name: "after it happened, lists at once", when: "after" as const, lagMs: 0 },
    { name: "after it happened, lists 5 s behind", when: "after" as const, lagMs: 5000 },
  ])("$name", async ({ when, lagMs }) => {
    await using stage = await openStage();
    const { github } = stage;
    await stage.follow(addCi(github, { id: 9001 }, { gate: "failure" }), SAYS);
    const newer = addCi(github, { id: 9003, conclusion: "failure" }, { gate: "failure" });
    if (lagMs > 0) github.script.lag({ kind: "snapshot", lists: /\/(comments|statuses)$/, ms: lagMs });
    github.script.fail({ method: "PATCH", status: 502, when });
    let other: Promise<unknown> | undefined;
    github.script.beforeNext({ method: "PATCH" }, () => {
      other = stage.follow(newer, { ...SAYS, "settle-ms": "500" });
    });
    await stage.follow(addCi(github, { id: 9002 }), { ...SAYS, "settle-ms": "500" });
    await other;
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain("run=9003");
    expect(shown(stage).status).toBe("failure");
  });
});

describe("a status whose answer is lost, and a newer run sets red meanwhile: the red stays", () => {
  test.each([
    { when: "before" as const, lagMs: 0 },
    { when: "before" as const, lagMs: 5000 },
    { when: "after" as const, lagMs: 0 },
    { when: "after" as const, lagMs: 5000 },
  ])("lost $when it happened, lists $lagMs ms behind", async ({ when, lagMs }) => {
    await using stage = await openStage();
    const { github } = stage;
    const newer = addCi(github, { id: 9003, conclusion: "failure" }, { gate: "failure" });
    if (lagMs > 0) github.script.lag({ kind: "snapshot", lists: /\/(comments|statuses)$/, ms: lagMs });
    github.script.fail({ method: "POST", path: /\/statuses\//, status: 502, when });
    let other: Promise<unknown> | undefined;
    github.script.beforeNext({ method: "POST", path: /\/statuses\// }, () => {
      other = stage.follow(newer, { ...SAYS, "settle-ms": "500" });
    });
    await stage.follow(addCi(github, { id: 9002 }), { ...SAYS, "settle-ms": "500" });
    await other;
    expect(github.state.comments.map(({ body }) => /run=(\d+)/.exec(body)?.[1])).toEqual(["9003"]);
    expect(shown(stage).status).toBe("failure");
  });
});

describe("a job that GitHub cancelled because it ran for too long", () => {
  const annotations = ["The job has exceeded the maximum execution time of 6m0s", "The operation was canceled."];
  test.each([
    { name: "counts as timed out", annotations, permissions: {}, verdict: "failure", state: "timed out" },
    {
      name: "stays cancelled if a person cancelled it",
      annotations: ["The run was canceled by @octocat."],
      permissions: {},
      verdict: "cancelled",
      state: "cancelled",
    },
    {
      name: "stays cancelled if annotations cannot be read",
      annotations,
      permissions: { checks: "none" } as const,
      verdict: "cancelled",
      state: "cancelled",
    },
  ])("$name", async ({ annotations, permissions, verdict, state }) => {
    await using stage = await openStage({ permissions });
    const run = addCi(stage.github, { conclusion: "cancelled" }, { gate: null });
    const times = { startedAt: "2026-11-20T10:00:00Z", completedAt: "2026-11-20T10:06:10Z" };
    stage.github.add.job({ runId: run.id, name: "gate", conclusion: "cancelled", ...times, annotations });
    const { outputs } = await stage.follow(run);
    expect(outputs).toMatchObject({ verdict, problems: "checks" in permissions ? "1" : "0" });
    expect(shown(stage).body).toContain(`| **gate** | ❌ ${state} |`);
  });
});

test.each(["closed", "merged"])("a pull request that was %s since the event is not written to", async (how) => {
  await using stage = await openStage();
  const { github } = stage;
  const run = addCi(github);
  github.script.beforeNext({ path: /\/jobs$/ }, () => {
    github.add.change(128, { state: "closed", login: "octocat" });
    const pull = github.state.pulls[0];
    if (pull !== undefined && how === "merged") pull.mergedAt = "2026-11-20T11:00:00Z";
  });
  const result = await stage.follow(run, SAYS);
  expect(result).toMatchObject({ code: 0, annotations: [], outputs: { result: "closed", verdict: "success" } });
  expect(github.requests.every(({ method }) => method === "GET")).toBe(true);
});

test("the step for a closed pull request ends green, and without warnings about a run that nobody waits for", async () => {
  await using stage = await openStage();
  const run = addCi(stage.github, { conclusion: "failure" }, { gate: null, lint: "failure" });
  stage.github.add.change(128, { state: "closed", login: "octocat" });
  const { code, annotations, outputs } = await stage.follow(run, { ...SAYS, "fail-on-verdict": "true" });
  expect([code, annotations, outputs.result, outputs.verdict]).toEqual([0, [], "closed", "incomplete"]);
});
