/** Other runs write during the seconds in which a request is repeated. */

import { expect, test } from "vitest";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { BOT } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

async function fail(stage: TrackerStage, id: number) {
  const jobs = [{ name: "docker smoke", conclusion: "failure", step: "Start", log: ["error: x"] }];
  stage.addRun({ id, pr: id - 8000, branch: `topic-${id}`, conclusion: "failure", jobs });
  return stage.run(await stage.eventOf(id), { "settle-ms": "500" });
}

test.each([
  { answer: "is lost", fault: { status: "drop" } as const },
  { answer: "is 502", fault: { status: 502 } as const },
  { answer: "is a rate limit", fault: { status: 429, headers: { "retry-after": "4" } } as const },
])("if the answer about a twin $answer, what other runs record meanwhile is kept", async ({ fault }) => {
  await using stage = await openTracker();
  const { state, script, add } = stage.github;
  await fail(stage, 8001);
  const [issue] = state.issues;
  if (issue?.body == null) throw new Error("the first failure opens an issue");
  const alone = issue.body;
  await fail(stage, 8002);
  const together = issue.body;
  issue.body = alone;
  const twin = add.issue({ labels: issue.labels, author: BOT, body: alone.replaceAll("8001", "8003") });
  script.fail({ method: "GET", path: /\/issues\/2$/, ...fault });
  script.beforeNext({ method: "GET", path: /\/issues\/2$/ }, () => {
    issue.body = together;
    twin.body = together.replaceAll("8001", "8003").replaceAll("8002", "8005");
  });
  expect((await fail(stage, 8004)).code).toBe(0);
  expect(parseIssue(issue.body)?.tracker.keys).toEqual(["8001.1", "8002.1", "8003.1", "8004.1", "8005.1"]);
  expect(state.issues.map((each) => each.state)).toEqual(["open", "closed"]);
});

test("a write that GitHub refuses six times for a second each is done in the end", async () => {
  await using stage = await openTracker();
  await fail(stage, 8001);
  stage.github.script.fail({ method: "PATCH", status: 429, headers: { "retry-after": "1" }, times: 6 });
  expect((await fail(stage, 8002)).code).toBe(0);
  expect(parseIssue(stage.body(1))?.tracker.keys).toEqual(["8001.1", "8002.1"]);
});
