/** What the next try of a killed run repairs, and what the next failure repairs. */

import { describe, expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { renderComment } from "../../../actions/failure-tracker/render-comment.ts";
import { renderFailureIssue } from "../../../actions/failure-tracker/render-issue.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { BOT, type Event } from "../../support/ci-stage.ts";
import { type GivenRun, openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { createRow, createTracker } from "../../support/tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const PASSED = { name: "docker smoke" };
const AGAIN = { GITHUB_RUN_ATTEMPT: "2" };
const SETTING = {
  repositoryUrl: "https://github.com/acme/registry",
  closeWhen: "all-recovered",
  autoHealHours: 24,
} as const;
type GivenIssue = { state?: "open" | "closed"; labels?: string[]; createdAt?: string; updatedAt?: string };

/** Adds issue 1, which was last changed an hour ago. */
function addIssue({ github }: TrackerStage, given: Partial<TrackedFailure>, issue: GivenIssue = {}): void {
  const tracker = createTracker(given);
  const counts = {
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  const { body } = renderFailureIssue(tracker, { ...SETTING, ...counts });
  const at = "2026-11-20T09:00:00Z";
  const times = { createdAt: at, updatedAt: at, ...(issue.state === "closed" ? { closedAt: at } : {}) };
  github.add.issue({ number: 1, author: BOT, labels: ["ci-failure"], body, ...times, ...issue });
}

function addComment({ github, clock }: TrackerStage, kind: "occurrence" | "escalation", key: string): void {
  github.add.comment({ issue: 1, body: renderComment(kind, key, "Text"), author: BOT, createdAt: clock.now });
}

async function end(stage: TrackerStage, given: Partial<GivenRun> & { id: number; pr: number }): Promise<Event> {
  const { conclusion = "failure" } = given;
  const jobs = [conclusion === "failure" ? SMOKE : PASSED];
  stage.addRun({ branch: `topic-${given.pr}`, jobs, ...given, conclusion });
  return stage.eventOf(given.id);
}

function endState(stage: TrackerStage) {
  const [issue] = stage.github.state.issues;
  const { keys, tracked, recovered } = parseIssue(issue?.body ?? "")?.tracker ?? {};
  return { state: issue?.state, keys, tracked, recovered, comments: stage.comments(1) };
}

/** What an issue records after two pull requests failed: one row for each. */
const TWO = {
  keys: ["8001.1", "9002.1"],
  history: [createRow({ key: "9002.1", subject: "pr:2" }), createRow({ key: "8001.1", subject: "pr:1" })],
  tracked: { "pr:1": "8001.1", "pr:2": "9002.1" },
};

describe("a success that comes again", () => {
  test.each([
    { name: "in an issue that it had closed", state: "closed" },
    { name: "in an issue that is open again", state: "open" },
  ] as const)("restores a recovery that another run has overwritten, $name", async ({ state }) => {
    await using stage = await openTracker();
    addIssue(stage, TWO, { state: "closed" });
    const success = await end(stage, { id: 9003, pr: 1, conclusion: "success" });
    // The issue gets its state only after the list of open issues has been read.
    stage.github.script.beforeNext({ path: /\/issues$/, skip: 1 }, () => {
      Object.assign(stage.github.state.issues[0] ?? {}, { state });
    });
    await stage.run(success, {}, AGAIN);
    expect(endState(stage)).toMatchObject({
      ...{ state, tracked: { "pr:2": "9002.1" }, recovered: { "pr:1": "9003.1" } },
      comments: ["resolution 9003.1"],
    });
  });
});

describe("a failure that comes again", () => {
  test("closes its issue if a newer run has passed that the killed try did not look for", async () => {
    await using stage = await openTracker();
    const tracked = { "pr:2": "9002.1" };
    addIssue(stage, { ...TWO, tracked });
    const failure = await end(stage, { id: 9002, pr: 2 });
    await end(stage, { id: 9003, pr: 2, conclusion: "success" });
    const { outputs } = await stage.run(failure, {}, AGAIN);
    expect([outputs.result, endState(stage)]).toMatchObject([
      "resolved",
      { state: "closed", tracked: {}, recovered: { "pr:2": "9003.1" } },
    ]);
  });

  test("records its row again if another run overwrote the row, and only the comment is left", async () => {
    await using stage = await openTracker();
    const [, first] = TWO.history;
    const lost = { history: first === undefined ? [] : [first], tracked: {}, recovered: { "pr:1": "9001.1" } };
    addIssue(stage, { ...TWO, ...lost, resolved: "today" }, { state: "closed" });
    addComment(stage, "occurrence", "9002.1");
    await stage.run(await end(stage, { id: 9002, pr: 2 }), {}, AGAIN);
    expect(endState(stage)).toEqual({
      ...{ state: "open", keys: ["8001.1", "9002.1"], tracked: { "pr:2": "9002.1" } },
      ...{ recovered: { "pr:1": "9001.1" }, comments: ["occurrence 9002.1"] },
    });
  });

  test("deletes the escalation that it posted twice", async () => {
    await using stage = await openTracker();
    addIssue(stage, TWO, { labels: ["ci-failure", "priority: high"] });
    for (const key of ["8001.1", "8001.1"]) addComment(stage, "escalation", key);
    await stage.run(await end(stage, { id: 9002, pr: 2 }), { "escalate-at": "2" }, AGAIN);
    expect(stage.comments(1)).toEqual(["escalation 8001.1"]);
  });

  test("posts the comments that are due in its row after another run has reopened the issue", async () => {
    await using stage = await openTracker();
    const history = TWO.history.map((row) => (row.key === "9002.1" ? { ...row, due: ["occurrence" as const] } : row));
    const updatedAt = "2026-11-20T09:59:59Z";
    addIssue(stage, { ...TWO, history, tracked: { "pr:2": "9002.1" } }, { state: "closed", updatedAt });
    const failure = await end(stage, { id: 9002, pr: 2 });
    stage.github.script.beforeNext({ path: /\/runs$/ }, () => {
      Object.assign(stage.github.state.issues[0] ?? {}, { state: "open" });
    });
    await stage.run(failure, { "settle-ms": "500" }, AGAIN);
    expect(stage.comments(1)).toEqual(["occurrence 9002.1"]);
    // By then the other run has checked its own write.
    expect(Date.parse(stage.clock.now)).toBeGreaterThanOrEqual(Date.parse(updatedAt) + 10_000);
  });

  test("escalates the issue if the limit was reached meanwhile and no other run escalated it", async () => {
    await using stage = await openTracker();
    addIssue(stage, TWO);
    const failure = await end(stage, { id: 9002, pr: 2 });
    for (const _ of [1, 2]) await stage.run(failure, { "escalate-at": "2" }, AGAIN);
    expect(stage.comments(1)).toEqual(["escalation 8001.1"]);
    expect(stage.github.state.issues[0]?.labels).toEqual(["ci-failure", "priority: high"]);
  });

  test("escalates nothing if it had arrived late", async () => {
    await using stage = await openTracker();
    const history = TWO.history.map((row) => ({ ...row, late: row.key === "9002.1" }));
    addIssue(stage, { ...TWO, history, tracked: { "pr:1": "8001.1" }, recovered: { "pr:2": "9003.1" } });
    await stage.run(await end(stage, { id: 9002, pr: 2 }), { "escalate-at": "2" }, AGAIN);
    expect(stage.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("leaves an issue alone that a person has closed", async () => {
    await using stage = await openTracker();
    const history = TWO.history.map((row) => ({ ...row, due: ["occurrence" as const] }));
    addIssue(stage, { ...TWO, history }, { state: "closed" });
    await stage.run(await end(stage, { id: 9002, pr: 2 }), {}, AGAIN);
    expect(endState(stage)).toMatchObject({ state: "closed", comments: [] });
    expect(stage.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

describe("an escalation that a killed run owed", () => {
  const fails = async (stage: TrackerStage) => {
    await stage.run(await end(stage, { id: 9003, pr: 3 }), { "escalate-at": "2", comments: "none" });
    return stage.comments(1);
  };

  test("is posted by the next failure", async () => {
    await using stage = await openTracker();
    addIssue(stage, TWO);
    expect(await fails(stage)).toEqual(["escalation 8001.1"]);
    expect(stage.github.state.issues[0]?.labels).toEqual(["ci-failure", "priority: high"]);
  });

  test("is not posted again if a person has removed the label", async () => {
    await using stage = await openTracker({ at: "2026-11-20T09:00:00Z" });
    addIssue(stage, TWO);
    addComment(stage, "escalation", "8001.1");
    stage.clock.now = "2026-11-20T12:00:00Z";
    expect(await fails(stage)).toEqual(["escalation 8001.1"]);
    expect(stage.github.state.issues[0]?.labels).toEqual(["ci-failure"]);
  });
});
