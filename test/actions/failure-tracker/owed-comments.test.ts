/** Comments that a run owed when it ended early are posted when its event comes again. */

import { describe, expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { renderComment } from "../../../actions/failure-tracker/render-comment.ts";
import { renderFailureIssue } from "../../../actions/failure-tracker/render-issue.ts";
import { BOT, type Event } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { openMortalRoute } from "../../support/network/mortal-route.ts";
import { createTracker } from "../../support/tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const SETTING = {
  repositoryUrl: "https://github.com/acme/registry",
  closeWhen: "all-recovered",
  autoHealHours: 24,
} as const;

function addIssue({ github }: TrackerStage, number: number, keys: readonly string[]): void {
  const tracker = createTracker({ keys, tracked: { [`pr:${number}`]: keys.at(-1) as string } });
  const counts = {
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  const { body } = renderFailureIssue(tracker, { ...SETTING, ...counts });
  github.add.issue({ number, author: BOT, labels: ["ci-failure"], createdAt: "2026-11-20T09:00:00Z", body });
}

/** Adds two open issues of one category, each with one occurrence. */
function addTwins(stage: TrackerStage): void {
  addIssue(stage, 1, ["8001.1"]);
  addIssue(stage, 2, ["8002.1"]);
}

const fail = (stage: TrackerStage, id: number): Promise<Event> => {
  stage.addRun({ id, conclusion: "failure", pr: 9, branch: "topic-9", jobs: [SMOKE] });
  return stage.eventOf(id);
};
const kinds = (stage: TrackerStage, number: number) => stage.comments(number).map((text) => text.split(" ")[0]);

describe("a twin that is closed has exactly one comment", () => {
  test.each(Array.from({ length: 22 }, (_, at) => at + 1))("if its closing run is killed at call %i", async (nth) => {
    await using stage = await openTracker();
    addTwins(stage);
    const failure = await fail(stage, 9001);
    // Comments are listed long after the event has come again.
    stage.github.script.lag({ lists: /\/comments$/, ms: 60_000 });
    await using route = await openMortalRoute(stage.github.url, nth);
    const killed = stage.run(failure, { comments: "none" }, { GITHUB_API_URL: route.url });
    await Promise.race([killed, route.died]);
    await stage.run(failure, { comments: "none" }, { GITHUB_RUN_ATTEMPT: "2" });
    await killed;
    expect([stage.github.state.issues.map(({ state }) => state), kinds(stage, 2)]).toEqual([
      ["open", "closed"],
      ["twin"],
    ]);
  });

  test("if the answer to the comment is lost, and the list shows the comment late", async () => {
    await using stage = await openTracker();
    addTwins(stage);
    stage.github.script.lag({ lists: /\/comments$/, ms: 60_000 });
    stage.github.script.fail({ method: "POST", path: /\/comments$/, status: "drop", when: "after" });
    expect((await stage.run(await fail(stage, 9001), { comments: "none" })).code).toBe(0);
    expect(kinds(stage, 2)).toEqual(["twin"]);
  });

  test("beside the comments of people", async () => {
    await using stage = await openTracker();
    addTwins(stage);
    stage.github.add.comment({ issue: 2, body: "I am on it.", author: "octocat" });
    await stage.run(await fail(stage, 9001), { comments: "none" });
    expect(kinds(stage, 2)).toEqual(["I", "twin"]);
  });
});

test("a run that finds its own issue to be a twin and then fails escalates the older issue when its event comes again", async () => {
  await using stage = await openTracker();
  const failure = await fail(stage, 9001);
  const { state, script, requests } = stage.github;
  // Another run has just opened an issue, and has counted two failures.
  state.nextNumber = 5;
  script.beforeNext({ method: "POST", path: /\/issues$/ }, () => addIssue(stage, 1, ["8001.1", "8002.1"]));
  script.fail({ method: "GET", path: /\/issues\/1\/comments$/, status: 502, times: 5 });
  const first = await stage.run(failure, {});
  expect([first.code, requests.filter(({ path }) => path.endsWith("/issues/1/comments")).length]).toEqual([1, 5]);
  expect(kinds(stage, 1)).toEqual([]);
  await stage.run(failure, {}, { GITHUB_RUN_ATTEMPT: "2" });
  expect([kinds(stage, 1), kinds(stage, 5)]).toEqual([["escalation"], ["twin"]]);
});

test("if two runs comment on a twin, the run that got no answer to its comment deletes this comment", async () => {
  await using stage = await openTracker();
  addTwins(stage);
  const { script, state, add } = stage.github;
  script.fail({ method: "POST", path: /\/comments$/, status: 502, when: "after" });
  // Another run has commented on the twin, and closes it.
  const body = renderComment("twin", "1", "The same failure is tracked in #1.");
  script.beforeNext({ method: "POST", path: /\/comments$/ }, () => void add.comment({ issue: 2, body, author: BOT }));
  script.beforeNext({ path: /\/issues\/2$/, skip: 1 }, () => {
    const [, twin] = state.issues;
    if (twin === undefined) return;
    Object.assign(twin, { state: "closed", body: twin.body?.replace(/category=\w+/, "$& twin-of=1") });
  });
  expect((await stage.run(await fail(stage, 9001), { comments: "none" })).code).toBe(0);
  expect(kinds(stage, 2)).toEqual(["twin"]);
});
