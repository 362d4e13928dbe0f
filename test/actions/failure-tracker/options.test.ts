/** What the inputs change, and odd runs. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { repositoryOf } from "../../support/ci-stage.ts";
import { type GivenJob, type GivenRun, HEAD, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const HOSTILE = "a|b\n<!-- pipekeeper:failure end --> @team #1";

function fail(stage: TrackerStage, given: Partial<GivenRun> = {}, inputs: Record<string, string> = {}) {
  const run = { id: 9001, conclusion: "failure", branch: "main", jobs: [SMOKE], ...given };
  stage.addRun(run);
  return stage.deliver(run.id, inputs);
}

function titles({ github }: TrackerStage): string[] {
  return github.state.issues.map(({ title }) => title);
}

function tracked(stage: TrackerStage, number = 1): string[] {
  return Object.keys(parseIssue(stage.body(number))?.tracker.tracked ?? {});
}

describe("issues are opened", () => {
  const jobs: GivenJob[] = [
    { name: "build (linux)", conclusion: "failure", step: "make", log: ["error: no rule for 12"] },
    { name: "build (mac)", conclusion: "timed_out", step: "make", log: ["error: no rule for 34"] },
    { name: "lint", conclusion: "failure", step: "run", log: ["fatal: bad style"] },
    { name: "gate", conclusion: "failure" },
    { name: "deploy", conclusion: "skipped" },
    { name: "e2e", conclusion: "cancelled" },
  ];
  const rows: { name: string; inputs: Record<string, string>; want: string[] }[] = [
    { name: "per job, without matrix and gate", inputs: {}, want: ["build (ci)", "lint (ci)"] },
    { name: "per workflow", inputs: { "group-by": "workflow" }, want: ["workflow ci"] },
    {
      name: "per signature",
      inputs: { "group-by": "signature", "log-jobs": "9" },
      want: ["build: error: no rule for <n>", "lint: fatal: bad style"],
    },
    {
      name: "for the given category",
      inputs: { category: "Nightly Build", "group-by": "signature" },
      want: ["nightly-build"],
    },
    { name: "without ignored jobs", inputs: { "ignore-jobs": "build\n# a comment" }, want: ["lint (ci)"] },
    {
      name: "for the gate too if it does not aggregate",
      inputs: { "aggregate-jobs": "" },
      want: ["build (ci)", "gate (ci)", "lint (ci)"],
    },
    { name: "as one if there would be too many", inputs: { "max-issues-per-run": "1" }, want: ["workflow ci"] },
    { name: "not for other events", inputs: { events: "pull_request" }, want: [] },
    { name: "not for other branches", inputs: { branches: "release/*" }, want: [] },
    { name: "for the branches that are named", inputs: { branches: "ma*" }, want: ["build (ci)", "lint (ci)"] },
  ];
  test.each(rows)("$name", async ({ inputs, want }) => {
    await using stage = await openTracker();
    const { code } = await fail(stage, { jobs }, inputs);
    expect([code, titles(stage)]).toEqual([0, want.map((title) => `CI failure: ${title}`)]);
  });

  test("for a gate that is the only failure", async () => {
    await using stage = await openTracker();
    await fail(stage, { jobs: [{ name: "gate", conclusion: "failure" }, { name: "build" }] });
    expect(titles(stage)).toEqual(["CI failure: gate (ci)"]);
  });

  test("for a run that could not start, in the name of its workflow", async () => {
    await using stage = await openTracker();
    await fail(stage, { conclusion: "startup_failure", jobs: [] });
    expect(titles(stage)).toEqual(["CI failure: ci (ci)"]);
    expect(stage.body(1)).toContain(
      "| ci | startup failure | no-step | [log](https://github.com/acme/registry/actions/runs/9001) |",
    );
    stage.addRun({ id: 9002, conclusion: "success", branch: "main", jobs: [{ name: "build" }] });
    expect((await stage.deliver(9002)).outputs.result).toBe("resolved");
  });

  test("after as many failures in a row as asked for", async () => {
    await using stage = await openTracker();
    const inputs = { "open-after": "3" };
    expect((await fail(stage, { id: 9001 }, inputs)).outputs.result).toBe("waiting");
    expect((await fail(stage, { id: 9002 }, inputs)).outputs.result).toBe("waiting");
    expect((await fail(stage, { id: 9003 }, inputs)).outputs.result).toBe("opened");
    expect(tracked(stage)).toEqual(["branch:main"]);
  });
});

describe("a recovery", () => {
  test("needs the job to pass: a skipped job proves nothing, and a success inside a failed run counts", async () => {
    await using stage = await openTracker();
    await fail(stage);
    stage.addRun({
      id: 9002,
      conclusion: "success",
      branch: "main",
      jobs: [{ name: "docker smoke", conclusion: "skipped" }],
    });
    expect((await stage.deliver(9002)).outputs.result).toBe("nothing");
    const jobs = [{ name: "docker smoke" }, { name: "lint", conclusion: "failure" }];
    expect((await fail(stage, { id: 9003, jobs })).outputs).toMatchObject({ result: "opened", closed: "1" });
    expect(stage.github.state.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  test("of another workflow or branch changes nothing", async () => {
    await using stage = await openTracker();
    await fail(stage);
    const jobs = [{ name: "docker smoke" }];
    stage.addRun({
      id: 9002,
      conclusion: "success",
      branch: "main",
      path: ".github/workflows/other.yml",
      name: "other",
      jobs,
    });
    expect((await stage.deliver(9002)).outputs.result).toBe("nothing");
    stage.addRun({ id: 9003, conclusion: "success", branch: "topic", jobs });
    expect((await stage.deliver(9003)).outputs.result).toBe("nothing");
  });
});

describe("the subject of a run from a fork", () => {
  const fork = { fork: "ada", branch: "fix #1 %", event: "pull_request", pr: 7 };
  test("is the pull request with exactly that head", async () => {
    await using stage = await openTracker();
    const headRepository = { id: 900, fullName: "ada/registry" };
    stage.github.add.pull({ number: 30, head: "fix #1 %", headSha: "0".repeat(40), headRepository });
    stage.github.add.pull({ number: 31, head: "fix #1 %", headSha: HEAD, headRepository, base: "dev" });
    await fail(stage, fork);
    expect(tracked(stage, 32)).toEqual(["pr:31"]);
  });

  test("is owner and branch if there is no such pull request, and never another pull request", async () => {
    await using stage = await openTracker();
    stage.github.add.pull({ number: 30, head: "fix #1 %", headSha: "0".repeat(40) });
    await fail(stage, fork);
    expect(tracked(stage, 31)).toEqual(["branch:ada:fix #1 %"]);
  });

  test("is removed once it turns out to be a pull request", async () => {
    await using stage = await openTracker();
    await fail(stage, fork);
    expect(tracked(stage)).toEqual(["branch:ada:fix #1 %"]);
    const head = "1".repeat(40);
    const headRepository = { id: 900, fullName: "ada/registry" };
    stage.github.add.pull({ number: 31, head: "fix #1 %", headSha: head, headRepository });
    stage.addRun({ ...fork, id: 9002, conclusion: "success", head, jobs: [{ name: "docker smoke" }] });
    expect((await stage.deliver(9002)).outputs.result).toBe("resolved");
    expect(stage.comments(1)).toEqual(["resolution 9002.1"]);
  });

  test("is only the branch if even the fork is gone", async () => {
    await using stage = await openTracker();
    await fail(stage, { ...fork, fork: null });
    expect(tracked(stage, 1)).toEqual(["branch:unknown:fix #1 %"]);
  });
});

describe("odd runs", () => {
  test("hostile names and logs add neither marker nor row, and the issue is found again", async () => {
    await using stage = await openTracker();
    const jobs = [
      {
        name: HOSTILE,
        conclusion: "failure",
        step: HOSTILE,
        log: ["error: ```` --> <!-- pipekeeper:failure end -->", "<!-- pipekeeper:failure end -->"],
      },
    ];
    await fail(stage, { jobs, branch: HOSTILE });
    await fail(stage, { id: 9002, jobs, branch: HOSTILE });
    expect(stage.github.state.issues).toHaveLength(1);
    expect(stage.body(1).match(/^<!-- pipekeeper:failure end -->$/gm)).toHaveLength(1);
    expect(stage.body(1).match(/^\| .*$/gm)).toHaveLength(5);
    expect(
      stage
        .body(1)
        .replace(/^<!--.*-->$/gm, "")
        .replace(/`[^`\n]*`/g, ""),
    ).not.toMatch(/@team|#1\b(?!\d)/);
    stage.addRun({ id: 9003, conclusion: "success", branch: HOSTILE, jobs: [{ name: HOSTILE }] });
    expect((await stage.deliver(9003)).outputs.result).toBe("resolved");
  });

  test("400 failed jobs with long names fit", async () => {
    await using stage = await openTracker();
    const jobs = Array.from({ length: 400 }, (_, at) => ({
      name: `💥 ${at} ${"x".repeat(90)}`,
      conclusion: "failure",
      log: 404,
    }));
    const { code } = await fail(stage, { jobs });
    expect([code, titles(stage)]).toEqual([0, ["CI failure: workflow ci"]]);
    expect(stage.body(1).length).toBeLessThanOrEqual(65_000);
  });

  test("a body that GitHub calls too long although it seemed to fit is cut once more", async () => {
    await using stage = await openTracker();
    stage.github.state.maxBodyLength = 3000;
    const log = [...Array(20).fill("y ".repeat(140)), "error: x"];
    const { code } = await fail(stage, { jobs: [{ ...SMOKE, log }] });
    expect(code).toBe(0);
    expect(stage.body(1)).toContain("Left out for length: log excerpts");
  });
});

describe("a dry run", () => {
  test("reads, prints each write with what it would change, and writes nothing", async () => {
    await using stage = await openTracker();
    await fail(stage);
    const before = stage.body(1);
    stage.clock.now = "2026-11-20T11:00:00Z";
    const { outputs, log, summary, code } = await fail(stage, { id: 9002 }, { "dry-run": "true" });
    expect([code, outputs.result, stage.body(1)]).toEqual([0, "dry-run", before]);
    expect(stage.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(log).toContain("Would PATCH issue #1\n");
    expect(log).toContain("    - Occurrences: 1\n    + Occurrences: 2\n");
    expect(log).toContain("Would POST comment on #1");
    expect(summary).toContain("+ Occurrences: 2");
  });
});

describe("further writes", () => {
  test("the label of the pull request is added and removed", async () => {
    await using stage = await openTracker();
    const pull = stage.github.add.pull({ number: 128 });
    await fail(stage, { pr: 128 }, { "pr-label": "broken" });
    expect(pull.labels).toEqual(["broken"]);
    stage.addRun({ id: 9002, conclusion: "success", pr: 128, jobs: [{ name: "docker smoke" }] });
    await stage.deliver(9002, { "pr-label": "broken" });
    expect(pull.labels).toEqual([]);
  });

  test("the snapshot is also written to a file, even if nothing is read", async () => {
    await using stage = await openTracker();
    const { outputs } = await fail(stage, {}, { "snapshot-file": "out/snapshot.json", enabled: "false" });
    const text = readFileSync(path.join(stage.folder, "out/snapshot.json"), "utf8");
    expect(JSON.parse(text)).toEqual(JSON.parse(outputs.snapshot as string));
    expect(JSON.parse(text)).toMatchObject({ result: "disabled", open: null, changed: [] });
  });

  test("PIPEKEEPER_JOURNAL gets a line for each try of a call, and no secret", async () => {
    await using stage = await openTracker();
    stage.github.script.fail({ method: "GET", path: /\/issues$/, status: 502 });
    stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [SMOKE] });
    const { outputs } = await stage.deliver(9001, {}, { PIPEKEEPER_JOURNAL: "calls.txt" });
    const lines = readFileSync(path.join(stage.folder, "calls.txt"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => line.replace(/, \d+ ms$/, "").replaceAll("/repos/acme/registry", ""))).toEqual([
      "GET /actions/runs/9001/jobs?per_page=100&filter=all -> 200",
      expect.stringMatching(/^GET \/actions\/jobs\/\d+\/logs -> 302$/),
      expect.stringMatching(/^GET \/storage\/logs\/\d+ -> 200$/),
      "GET /issues?per_page=100&labels=ci-failure&state=open -> 502",
      "GET /issues?per_page=100&labels=ci-failure&state=open -> 200",
      expect.stringMatching(/^GET \/issues\?.*state=all.*sort=updated.* -> 200$/),
      expect.stringMatching(/^GET \/actions\/workflows\/7000\/runs\?.* -> 200$/),
      "POST /issues -> 201",
      expect.stringMatching(/^GET \/issues\?.*state=open.* -> 200$/),
      // Needed because a run that passed before the issue was listed found nothing to close.
      expect.stringMatching(/^GET \/actions\/workflows\/7000\/runs\?.* -> 200$/),
    ]);
    expect(lines).toHaveLength(Number(outputs["api-calls"]) + 1);
  });

  test("a journal that cannot be written is refused before anything is asked", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [SMOKE] });
    const { code, annotations } = await stage.deliver(9001, {}, { PIPEKEEPER_JOURNAL: "none/calls.txt" });
    expect([code, stage.github.requests.length]).toEqual([1, 0]);
    expect(annotations[0]?.message).toContain("PIPEKEEPER_JOURNAL is");
  });

  test("a scheduled run records failures that no issue knows, unless a newer run passed", async () => {
    await using stage = await openTracker();
    for (const id of [9001, 9003]) stage.addRun({ id, conclusion: "failure", branch: "main", jobs: [SMOKE] });
    stage.addRun({ id: 9004, conclusion: "failure", branch: "old", jobs: [SMOKE] });
    stage.addRun({ id: 9005, conclusion: "success", branch: "old", jobs: [{ name: "docker smoke" }] });
    const event = { name: "schedule", payload: { repository: repositoryOf(stage.github) } };
    const { outputs } = await stage.run(event, { "reconcile-hours": "24" });
    expect([outputs.result, tracked(stage)]).toEqual(["opened", ["branch:main"]]);
    expect(stage.body(1)).toContain("Occurrences: 2");
    expect((await stage.run(event, { "reconcile-hours": "24" })).outputs.result).toBe("nothing");
  });

  test("every output is set in every result", async () => {
    await using stage = await openTracker();
    const names = Object.keys((await fail(stage)).outputs).sort();
    const others = [
      await fail(stage, {}, { enabled: "false" }),
      await fail(stage, { id: 9002, conclusion: "cancelled" }),
    ];
    for (const { outputs } of others) expect(Object.keys(outputs).sort()).toEqual(names);
  });
});

test("the snapshot knows an escalated issue by its label, in upper or lower case", async () => {
  await using stage = await openTracker();
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main", jobs: [{ name: "gate", conclusion: "failure" }] });
  await stage.deliver(9001);
  stage.github.state.issues[0]?.labels.push("Priority: High");
  const { outputs } = await stage.deliver(9001);
  expect(JSON.parse(outputs.snapshot ?? "")).toMatchObject({ open: [{ number: 1, escalated: true }] });
});

test.each(["ignore-jobs", "aggregate-jobs"])("a star alone is an input error that names %s", async (name) => {
  await using stage = await openTracker();
  stage.addRun({ id: 9001, conclusion: "failure", branch: "main" });
  const { code, annotations } = await stage.deliver(9001, { [name]: "gate\n*" });
  expect([code, annotations[0]?.message]).toEqual([
    1,
    expect.stringContaining(`The input ${name} cannot be used: "*"`),
  ]);
});
