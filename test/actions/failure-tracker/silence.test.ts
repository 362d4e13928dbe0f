/** Scheduled workflows that do not run. */

import { describe, expect, test } from "vitest";
import { repositoryOf } from "../../support/ci-stage.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const NIGHTLY = { path: ".github/workflows/nightly.yml", name: "nightly", event: "schedule", branch: "main" };
const NOW = "2026-11-20T10:00:00Z";
const INPUTS = { expect: "nightly.yml 26" };

/** Adds a workflow that has existed for months. */
function addNightly(stage: TrackerStage, state = "active"): void {
  const { workflows } = stage.github.state;
  workflows.push({ id: 7500, name: "nightly", path: NIGHTLY.path, state, createdAt: "2026-01-01T00:00:00Z" });
}

function addRun(stage: TrackerStage, id: number, at: string, given: Partial<GivenRun> = {}): void {
  stage.addRun({ ...NIGHTLY, id, at, conclusion: "success", ...given });
}

async function watch(stage: TrackerStage, inputs: Record<string, string> = INPUTS, event = "schedule") {
  stage.github.requests.length = 0;
  const { outputs, code } = await stage.run(
    { name: event, payload: { repository: repositoryOf(stage.github) } },
    inputs,
  );
  return { code, result: outputs.result, calls: Number(outputs["api-calls"]) };
}

function issues({ github }: TrackerStage): string[] {
  return github.state.issues.map(({ title, state, stateReason }) => `${title} ${state} ${stateReason}`);
}

const OPENED = ["CI silence: nightly.yml open null"];

describe("a silent workflow is one", () => {
  test.each([
    {
      name: "whose last run is too old",
      at: "2026-11-19T07:00:00Z",
      says: "no run on the default branch for more than 26 h",
    },
    { name: "that never ran", says: "since 2026-01-01T00:00:00Z" },
    { name: "that GitHub disabled", state: "disabled_inactivity", at: NOW, says: "60 days" },
    { name: "that a person disabled", state: "disabled_manually", at: NOW, says: "`disabled_manually`" },
    { name: "whose newer run is a fork's", at: "2026-11-19T07:00:00Z", newer: { fork: "someone" }, says: "run 8710" },
    {
      name: "whose newer run is of another branch",
      at: "2026-11-19T07:00:00Z",
      newer: { branch: "x" },
      says: "run 8710",
    },
  ])("$name", async ({ at, state, newer, says }) => {
    await using stage = await openTracker();
    addNightly(stage, state);
    if (at !== undefined) addRun(stage, 8710, at);
    if (newer !== undefined) addRun(stage, 8711, NOW, newer);
    expect((await watch(stage)).result).toBe("opened");
    expect(issues(stage)).toEqual(OPENED);
    expect(stage.body(1)).toContain(says);
    expect(stage.body(1)).not.toContain("Occurrences");
  });

  test("that does not exist", async () => {
    await using stage = await openTracker();
    expect((await watch(stage)).result).toBe("opened");
    expect(stage.body(1)).toContain("There is no workflow `nightly.yml`. Restore its file");
  });

  test("whose newest run is still running, and whose last completed run is too old", async () => {
    await using stage = await openTracker();
    addNightly(stage);
    addRun(stage, 8710, "2026-11-19T07:00:00Z");
    addRun(stage, 8711, NOW);
    Object.assign(stage.github.state.runs[1] ?? {}, { status: "in_progress", conclusion: null });
    await watch(stage);
    expect(issues(stage)).toEqual(OPENED);
  });
});

test.each([
  { name: "with a run that passed in time", given: {} },
  { name: "with a run that failed in time", given: { conclusion: "failure" } },
])("a workflow $name is not silent", async ({ given }) => {
  await using stage = await openTracker();
  addNightly(stage);
  addRun(stage, 8710, "2026-11-19T09:00:00Z", given);
  expect(await watch(stage)).toMatchObject({ result: "nothing", calls: 3 });
  expect(issues(stage)).toEqual([]);
});

describe("the issue of a silence", () => {
  async function openSilent(): Promise<TrackerStage> {
    const stage = await openTracker();
    addNightly(stage);
    addRun(stage, 8710, "2026-11-19T07:00:00Z");
    await watch(stage);
    return stage;
  }

  test("is not written again while the silence lasts, however long", async () => {
    await using stage = await openSilent();
    const before = stage.body(1);
    stage.clock.now = "2026-11-24T10:00:00Z";
    expect(await watch(stage)).toMatchObject({ result: "nothing", calls: 3 });
    expect([issues(stage), stage.body(1), stage.comments(1)]).toEqual([OPENED, before, []]);
  });

  test("is closed by the next completed run, even by one that failed", async () => {
    await using stage = await openSilent();
    stage.clock.now = "2026-11-20T12:00:00Z";
    addRun(stage, 8712, "2026-11-20T11:00:00Z", { conclusion: "failure" });
    expect((await watch(stage, INPUTS, "workflow_dispatch")).result).toBe("resolved");
    expect(issues(stage)).toEqual(["CI silence: nightly.yml closed completed"]);
    expect(stage.comments(1)).toEqual(["resolution 8712.1"]);
    expect(stage.body(1)).toContain("Resolved: 2026-11-20T11:00:00Z by run [8712]");
  });

  test("stays open if the workflow was enabled again but has not run yet", async () => {
    await using stage = await openTracker();
    addNightly(stage, "disabled_manually");
    addRun(stage, 8710, "2026-11-20T09:00:00Z");
    await watch(stage);
    Object.assign(stage.github.state.workflows[0] ?? {}, { state: "active" });
    expect((await watch(stage)).result).toBe("nothing");
    expect(issues(stage)).toEqual(OPENED);
  });

  test("is reopened by the next silence", async () => {
    await using stage = await openSilent();
    stage.clock.now = "2026-11-20T12:00:00Z";
    addRun(stage, 8712, "2026-11-20T11:00:00Z");
    await watch(stage);
    stage.clock.now = "2026-11-22T12:00:00Z";
    expect((await watch(stage)).result).toBe("reopened");
    expect(issues(stage)).toEqual(["CI silence: nightly.yml open reopened"]);
    expect(stage.body(1)).toContain("run 8712");
    expect(stage.body(1)).not.toContain("Resolved:");
  });

  test("stays closed if a person closes it while the silence lasts, until the next silence", async () => {
    await using stage = await openSilent();
    stage.github.add.change(1, { state: "closed", login: "octocat" });
    expect((await watch(stage)).result).toBe("suppressed");
    expect(issues(stage)[0]).toContain(" closed ");
    addRun(stage, 8712, "2026-11-20T11:00:00Z");
    stage.clock.now = "2026-11-22T12:00:00Z";
    expect((await watch(stage)).result).toBe("reopened");
    expect(issues(stage)).toEqual(["CI silence: nightly.yml open reopened"]);
  });

  test("opens once, when two runs look at the same time and lists are late", async () => {
    await using stage = await openTracker();
    stage.github.script.lag({ lists: /\/issues$/, ms: [0, 5000] });
    const event = { name: "schedule", payload: { repository: repositoryOf(stage.github) } };
    await Promise.all([1, 2].map(() => stage.run(event, { ...INPUTS, "settle-ms": "500" })));
    expect(issues(stage).filter((each) => each.includes(" open "))).toEqual(OPENED);
  });
});

test.each([
  "nightly.yml",
  "nightly 26",
  "nightly.yml 0",
  "nightly.yml soon",
  "nightly.yml 26\nnightly.yml 30",
  "nightly.yaml 26\nnightly.yml 30",
  "../x.yml 3",
])("%j is an input error that names the line", async (lines) => {
  await using stage = await openTracker();
  const { code, annotations } = await stage.run(
    { name: "schedule", payload: { repository: repositoryOf(stage.github) } },
    { expect: lines },
  );
  expect([code, stage.github.requests]).toEqual([1, []]);
  expect(annotations[0]?.message).toContain(lines.includes("\n") ? '"nightly.yml" twice' : `the line "${lines}"`);
});
