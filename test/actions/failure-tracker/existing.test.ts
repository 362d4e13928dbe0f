/** What is there already: twins, forged markers, long lists, text of people, locked and deleted issues. */

import { describe, expect, test } from "vitest";
import { countOccurrences, countSinceOpen } from "../../../src/ci/merge-tracker.ts";
import { parseFailureIssue } from "../../../src/ci/parse-failure-issue.ts";
import { renderFailureIssue } from "../../../src/render/failure-issue.ts";
import type { TrackedFailure } from "../../../src/schema/tracked-failure.ts";
import { BOT } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { createTracker } from "../../support/tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const LONG_AGO = "2026-11-20T09:00:00Z";

function bodyOf(given: Partial<TrackedFailure> = {}): string {
  const tracker = createTracker(given);
  const counts = { occurrences: countOccurrences(tracker), sinceOpen: countSinceOpen(tracker) };
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

function read(stage: TrackerStage, number: number): TrackedFailure | undefined {
  return parseFailureIssue(stage.body(number))?.tracker;
}

test("three open twins become one, the oldest, with all that they knew, and are closed with a link", async () => {
  await using stage = await openTracker();
  addIssue(stage, { number: 10, body: bodyOf({ keys: ["9001.1"], tracked: { "pr:1": "9001.1" } }) });
  addIssue(stage, { number: 11, body: bodyOf({ keys: ["9002.1"], tracked: { "pr:2": "9002.1" } }) });
  addIssue(stage, { number: 12, body: bodyOf({ keys: ["9003.1", "9001.1"], tracked: { "pr:3": "9003.1" } }) });
  const { outputs, code } = await failMain(stage);
  expect([code, outputs.result]).toEqual([0, "updated"]);
  expect(read(stage, 10)).toMatchObject({
    keys: ["9001.1", "9002.1", "9003.1", "9500.1"],
    tracked: { "pr:1": "9001.1", "pr:2": "9002.1", "pr:3": "9003.1", "branch:main": "9500.1" },
  });
  expect(stage.github.state.issues.map(({ number, state, stateReason }) => [number, state, stateReason])).toEqual([
    [10, "open", null],
    [11, "closed", "not_planned"],
    [12, "closed", "not_planned"],
  ]);
  expect([read(stage, 11)?.twinOf, read(stage, 12)?.twinOf]).toEqual([10, 10]);
  expect([stage.comments(11), stage.comments(12)]).toEqual([["twin 10"], ["twin 10"]]);
});

test("a marker by somebody else is neither trusted nor touched, and is reported", async () => {
  await using stage = await openTracker();
  const forged = [
    addIssue(stage, { number: 5, author: "mallory" }),
    addIssue(stage, { number: 6, author: "other[bot]", state: "closed", body: bodyOf({ tracked: {} }) }),
    addIssue(stage, { number: 7, body: `> ${bodyOf()}` }),
  ].map((issue) => structuredClone(issue));
  const { outputs, summary } = await failMain(stage);
  expect([outputs.result, outputs["issue-number"]]).toEqual(["opened", "8"]);
  expect(stage.github.state.issues.slice(0, 3)).toEqual(forged);
  expect(summary).toContain('was opened by "mallory"');
});

test("a forged comment does not count as the one that is due", async () => {
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

test("text of people around the block, their title and their line ends stay, and cost no write", async () => {
  await using stage = await openTracker();
  const body = `Known since spring.\r\n\r\n${bodyOf({ keys: ["9500.1"], tracked: { "branch:main": "9500.1" } }).replaceAll("\n", "\r\n")}\r\n\r\nAsk Ada.\r\n`;
  addIssue(stage, { number: 10, title: "The smoke test again", body });
  expect((await failMain(stage)).outputs.result).toBe("duplicate-event");
  expect(stage.body(10)).toBe(body);
  await failMain(stage, 9501);
  expect(stage.body(10)).toMatch(/^Known since spring\.\r\n\r\n<!-- pipekeeper:failure /);
  expect(stage.body(10).replaceAll("\r\n", "\n")).toMatch(/<!-- pipekeeper:failure end -->\n\nAsk Ada\.\n$/);
  expect(stage.github.state.issues[0]?.title).toBe("The smoke test again");
});

test("an issue that is deleted between listing and writing is replaced", async () => {
  await using stage = await openTracker();
  const issue = addIssue(stage, { number: 10 });
  stage.github.script.beforeNext({ method: "PATCH", path: /\/issues\/10$/ }, () => {
    issue.gone = 410;
  });
  const { outputs, code } = await failMain(stage);
  expect([code, outputs.result, outputs["issue-number"]]).toEqual([0, "opened", "11"]);
});

test("a locked issue gets its block and no comment", async () => {
  await using stage = await openTracker();
  addIssue(stage, { number: 10, locked: true });
  const { outputs, code } = await failMain(stage);
  expect([code, outputs.result, outputs.problems]).toEqual([0, "updated", "1"]);
  expect([read(stage, 10)?.keys, stage.comments(10)]).toEqual([["9001.1", "9500.1"], []]);
});

test("an issue that a person closes during the update is reopened, with wontfix it is not", async () => {
  for (const label of [null, "wontfix"]) {
    await using stage = await openTracker();
    const issue = addIssue(stage, { number: 10 });
    stage.github.script.beforeNext({ method: "PATCH", path: /\/issues\/10$/ }, () => {
      stage.github.add.change(10, { state: "closed", login: "octocat" });
      if (label !== null) issue.labels.push(label);
    });
    await failMain(stage);
    expect([label, issue.state, read(stage, 10)?.keys.length]).toEqual([label, label === null ? "open" : "closed", 2]);
  }
});

test("a person who deletes a tracked line is obeyed", async () => {
  await using stage = await openTracker();
  const body = bodyOf({ tracked: { "pr:128": "9001.1", "branch:main": "9001.1" } }).replace(
    "<!-- tracked-pr: 128 -->\n",
    "",
  );
  addIssue(stage, { number: 10, body });
  stage.addRun({ id: 9600, conclusion: "success", branch: "main", jobs: [{ name: "docker smoke" }] });
  expect((await stage.deliver(9600)).outputs.result).toBe("resolved");
});

describe("what the token may not do", () => {
  test("a token that can only read gives a summary, a warning that names the permission, and no failure", async () => {
    await using stage = await openTracker({ permissions: { issues: "read" } });
    const { outputs, code, annotations, summary } = await failMain(stage);
    expect([code, outputs.result, stage.github.state.issues]).toEqual([0, "read-only", []]);
    expect(annotations.map(({ kind }) => kind)).toEqual(["warning"]);
    expect(annotations[0]?.message).toContain('"issues: write"');
    expect(summary).toContain("Read-only");
    expect(stage.github.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("issues that are switched off fail the step and say where to switch them on", async () => {
    await using stage = await openTracker();
    stage.github.state.hasIssues = false;
    const { outputs, code, annotations } = await failMain(stage);
    expect([code, outputs.result]).toEqual([1, "nothing"]);
    expect(annotations.map(({ message }) => message).join()).toContain("Settings > General > Features");
  });

  test("an author that is not the token's own is named", async () => {
    await using stage = await openTracker({ login: "my-app[bot]" });
    const { annotations, outputs } = await failMain(stage);
    expect(outputs.result).toBe("opened");
    expect(annotations.map(({ message }) => message).join()).toContain('Set the input author to "my-app[bot]"');
  });
});
