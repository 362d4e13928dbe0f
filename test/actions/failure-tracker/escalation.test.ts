/** An issue escalates once. Of several twins, only the one that stays open escalates. */

import { describe, expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { renderComment } from "../../../actions/failure-tracker/render-comment.ts";
import { renderFailureIssue } from "../../../actions/failure-tracker/render-issue.ts";
import { BOT, type Event } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { createTracker } from "../../support/tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const INPUTS = { comments: "none", "settle-ms": "500" };
const SETTING = {
  repositoryUrl: "https://github.com/acme/registry",
  closeWhen: "all-recovered",
  autoHealHours: 24,
} as const;

function render(keys: readonly string[]): string {
  const tracker = createTracker({ keys, tracked: { "pr:1": keys.at(-1) as string } });
  const counts = {
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  return renderFailureIssue(tracker, { ...SETTING, ...counts }).body;
}

function addIssue({ github }: TrackerStage, number: number, keys: readonly string[], createdAt: string): void {
  const times = { createdAt, updatedAt: createdAt };
  github.add.issue({ number, author: BOT, labels: ["ci-failure"], body: render(keys), ...times });
}

function fail(stage: TrackerStage, id: number): Promise<Event> {
  stage.addRun({ id, conclusion: "failure", pr: 9, branch: "topic-9", jobs: [SMOKE] });
  return stage.eventOf(id);
}

/** Posts the escalation comment as another run would. */
function postEscalation({ github, clock }: TrackerStage, issue: number): void {
  github.add.comment({
    issue,
    body: renderComment("escalation", "8001.1", "3 failures"),
    author: BOT,
    createdAt: clock.now,
  });
}

const kinds = (stage: TrackerStage, number: number) => stage.comments(number).map((text) => text.split(" ")[0]);
const listings = ({ github }: TrackerStage) => github.requests.filter(({ path }) => path.endsWith("/issues")).length;

describe("a run that adds the third failure to an issue", () => {
  test("opened some seconds ago looks for an older twin first, and escalates the twin", async () => {
    await using stage = await openTracker();
    addIssue(stage, 1, ["8001.1"], "2026-11-20T09:59:58Z");
    addIssue(stage, 2, ["8002.1", "8003.1"], "2026-11-20T09:59:59Z");
    const failure = await fail(stage, 9001);
    // The run that opened issue 1 is still busy, and the list shows the issue only later.
    stage.github.script.lag({ lists: /\/issues$/, ms: 3000 });
    const [older] = stage.github.state.issues;
    if (older !== undefined) Object.assign(older, { state: "closed" });
    stage.github.script.beforeNext({ method: "PATCH" }, () => void Object.assign(older ?? {}, { state: "open" }));
    await stage.run(failure, INPUTS);
    expect([kinds(stage, 1), kinds(stage, 2)]).toEqual([["escalation"], ["twin"]]);
    expect(stage.github.state.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  test("opened earlier does not look for a twin", async () => {
    await using stage = await openTracker();
    addIssue(stage, 2, ["8002.1", "8003.1"], "2026-11-20T09:59:30Z");
    await stage.run(await fail(stage, 9001), INPUTS);
    expect([kinds(stage, 2), listings(stage)]).toEqual([["escalation"], 1]);
  });
});

test("a run escalates the issue that it opened if other runs have added failures to it since", async () => {
  await using stage = await openTracker();
  const failure = await fail(stage, 9001);
  stage.github.script.beforeNext({ method: "GET", path: /\/issues$/, skip: 2 }, () => {
    const [issue] = stage.github.state.issues;
    if (issue !== undefined) issue.body = render(["8001.1", "8002.1", "9001.1"]);
  });
  await stage.run(failure, INPUTS);
  expect(stage.comments(1)).toEqual(["escalation 8001.1"]);
});

test("a run that has to wait before it comments looks whether another run has posted the comment meanwhile", async () => {
  await using stage = await openTracker();
  addIssue(stage, 1, ["8001.1", "8002.1"], "2026-11-20T09:00:00Z");
  const failure = await fail(stage, 9001);
  const comments = { method: "POST", path: /\/comments$/ };
  stage.github.script.fail({ ...comments, status: 429 });
  stage.github.script.beforeNext(comments, () => postEscalation(stage, 1));
  await stage.run(failure, INPUTS);
  expect(stage.comments(1)).toEqual(["escalation 8001.1"]);
  const { requests } = stage.github;
  expect(
    requests.filter(({ method, path }) => method === "DELETE" || (method === "POST" && /comments$/.test(path))).length,
  ).toBe(1);
});

test("an occurrence comment that exists before the escalation is not posted again after it", async () => {
  await using stage = await openTracker();
  addIssue(stage, 1, ["8001.1", "8002.1"], "2026-11-20T09:00:00Z");
  const failure = await fail(stage, 9001);
  stage.github.script.beforeNext({ method: "PATCH" }, () => {
    stage.github.add.comment({ issue: 1, body: renderComment("occurrence", "9001.1", "Text"), author: BOT });
  });
  await stage.run(failure, { ...INPUTS, comments: "all" });
  expect(kinds(stage, 1)).toEqual(["occurrence", "escalation"]);
  const posts = stage.github.requests.filter(({ method, path }) => method === "POST" && /comments$/.test(path));
  expect(posts.length).toBe(1);
});
