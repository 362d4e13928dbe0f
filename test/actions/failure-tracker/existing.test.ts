/** Issues and comments that exist before the run, in cases too long for fixtures/ci/tracker-existing.json. */

import { expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { renderFailureIssue } from "../../../actions/failure-tracker/render-issue.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { BOT } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { createTracker } from "../../support/tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const LONG_AGO = "2026-11-20T09:00:00Z";

function bodyOf(given: Partial<TrackedFailure> = {}): string {
  const tracker = createTracker(given);
  const counts = {
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  const setting = {
    repositoryUrl: "https://github.com/acme/registry",
    closeWhen: "all-recovered",
    autoHealHours: 24,
  } as const;
  return renderFailureIssue(tracker, { ...setting, ...counts }).body;
}

function addIssue(stage: TrackerStage, given: Parameters<TrackerStage["github"]["add"]["issue"]>[0]) {
  return stage.github.add.issue({ author: BOT, labels: ["ci-failure"], createdAt: LONG_AGO, body: bodyOf(), ...given });
}

function failMain(stage: TrackerStage, id = 9500) {
  stage.addRun({ id, conclusion: "failure", branch: "main", jobs: [SMOKE] });
  return stage.deliver(id);
}

test("a forged comment does not replace the comment that is due", async () => {
  await using stage = await openTracker({ at: "2026-11-20T10:00:00Z" });
  addIssue(stage, { number: 10 });
  stage.github.add.comment({
    issue: 10,
    body: "<!-- pipekeeper:failure-comment kind=occurrence key=9500.1 -->",
    author: "mallory",
  });
  await failMain(stage);
  const own = stage.github.state.comments.filter(({ author }) => author === BOT);
  expect(own.map(({ body }) => body.split("\n")[0])).toEqual([
    "<!-- pipekeeper:failure-comment kind=occurrence key=9500.1 -->",
  ]);
});

test("350 labelled issues, pull requests among them, are paged through", async () => {
  await using stage = await openTracker();
  for (let number = 1; number <= 350; number++) {
    if (number % 8 === 0)
      stage.github.add.pull({ number, labels: ["ci-failure"], author: BOT, body: bodyOf(), createdAt: LONG_AGO });
    else if (number === 20) addIssue(stage, { number });
    else addIssue(stage, { number, author: "octocat", body: "something else" });
  }
  const { outputs } = await failMain(stage);
  const lists = stage.github.requests.filter(({ path, method }) => method === "GET" && path.endsWith("/issues"));
  expect([outputs.result, outputs["issue-number"], lists.length]).toEqual(["updated", "20", 4]);
});

test("a tracked line that a person deletes stays deleted", async () => {
  await using stage = await openTracker();
  const body = bodyOf({ tracked: { "pr:128": "9001.1", "branch:main": "9001.1" } }).replace(
    "<!-- tracked-pr: 128 -->\n",
    "",
  );
  addIssue(stage, { number: 10, body });
  stage.addRun({ id: 9600, conclusion: "success", branch: "main", jobs: [{ name: "docker smoke" }] });
  expect((await stage.deliver(9600)).outputs.result).toBe("resolved");
});

test("an author other than the token's account is named", async () => {
  await using stage = await openTracker({ login: "my-app[bot]" });
  const { annotations, outputs } = await failMain(stage);
  expect(outputs.result).toBe("opened");
  expect(annotations.map(({ message }) => message).join()).toContain('Set the input author to "my-app[bot]"');
});
