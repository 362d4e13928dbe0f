/** What a run does about things that GitHub's lists do not show yet. */

import { describe, expect, test } from "vitest";
import { BOT } from "../../support/ci-stage.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";
import { RACE_PLANS } from "../../support/races/race-conditions.ts";
import { playRace, RACES } from "../../support/races/tracker-races.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };
const PASSED = { name: "docker smoke" };
const INPUTS = { "settle-ms": "500", comments: "none" };
const LISTS = /\/(issues|runs|jobs|comments)$/;
const HOUR_MS = 3_600_000;

const fail = (stage: TrackerStage, id: number, pr: number) => {
  stage.addRun({ id, conclusion: "failure", pr, branch: `topic-${pr}`, jobs: [SMOKE] });
  return stage.eventOf(id);
};
const pass = (stage: TrackerStage, id: number, pr: number) => {
  stage.addRun({ id, conclusion: "success", pr, branch: `topic-${pr}`, jobs: [PASSED] });
  return stage.eventOf(id);
};
const states = ({ github }: TrackerStage) => github.state.issues.map(({ number, state }) => `${number} ${state}`);

describe("a success has its effect on a failure that no list shows yet, if every list is 5 s old", () => {
  const rows: { name: string; lists: number; before(stage: TrackerStage): Promise<void>; want: string[] }[] = [
    { name: "a first failure", lists: 2, before: async () => {}, want: ["1 closed"] },
    {
      name: "a pull request that is new in an open issue",
      lists: 1,
      before: async (stage) => void (await stage.run(await fail(stage, 8001, 1))),
      want: ["1 open"],
    },
    {
      name: "a failure that reopens its issue",
      lists: 2,
      before: async (stage) => {
        await stage.run(await fail(stage, 8001, 2));
        await stage.run(await pass(stage, 8002, 2));
      },
      want: ["1 closed"],
    },
  ];
  const cases = rows.flatMap((row) => [1000, 3000, 4900].map((ms) => ({ ...row, ms })));
  test.each(cases)("$name, $ms ms after its write", async ({ lists, before, want, ms }) => {
    await using stage = await openTracker();
    await before(stage);
    stage.clock.now = new Date(Date.parse(stage.clock.now) + HOUR_MS).toISOString();
    const failure = await fail(stage, 9001, 2);
    const success = await pass(stage, 9002, 2);
    const passed = stage.github.state.runs.splice(-1);
    stage.github.script.lag({ kind: "snapshot", lists: LISTS, ms: 5000 });
    // The passed run is added only after this many lists of issues have been read.
    stage.github.script.beforeNext({ method: "GET", path: /\/issues$/, skip: lists }, () => {
      stage.github.state.runs.push(...passed);
    });
    await Promise.all([stage.run(failure, INPUTS), stage.run(success, INPUTS, {}, ms)]);
    expect(states(stage)).toEqual(want);
    expect(stage.body(1)).not.toContain("<!-- tracked-pr: 2 -->");
  });
});

test("an event that comes again is recorded again if another run has overwritten the record since the list was made", async () => {
  await using stage = await openTracker();
  await stage.run(await fail(stage, 8001, 1));
  const before = stage.body(1);
  const failure = await fail(stage, 9001, 2);
  await stage.run(failure, INPUTS);
  stage.clock.now = new Date(Date.parse(stage.clock.now) + HOUR_MS).toISOString();
  stage.github.script.lag({ kind: "snapshot", lists: /\/issues$/, ms: 5000 });
  Object.assign(stage.github.state.issues[0] ?? {}, { body: before });
  await stage.run(failure, INPUTS, { GITHUB_RUN_ATTEMPT: "2" });
  expect(stage.body(1)).toContain("<!-- tracked-pr: 2 -->");
});

const recovering = RACES.find(({ name }) => name === "a pull request fails while another one recovers");
const snapshots = RACE_PLANS.find(({ name }) => name === "lists of up to 5 s ago");

test.each([12, 19])(
  "no second issue opens if one list shows the issue as closed and the next list as open, seed %i",
  async (seed) => {
    if (recovering === undefined || snapshots === undefined) throw new Error("The race is gone.");
    expect(await playRace(recovering, snapshots, seed)).toEqual([]);
  },
);

describe("an issue whose creation got no answer, while the list shows it only a minute later", () => {
  const never = { lists: /\/issues$/, ms: 60_000 };

  test.each<{ name: string; isDone?: boolean; others?(stage: TrackerStage): void; want: string[] }>([
    { name: "is found by its number", want: ["1 open"] },
    { name: "is opened again if it was not opened", isDone: false, want: ["1 open"] },
    {
      name: "is found among what others opened at the same time",
      others({ github: { add } }) {
        add.pull({ number: 1, head: "topic-9" });
        add.issue({ number: 2, author: "octocat", body: "something else" });
        add.issue({ number: 3, author: BOT, labels: ["ci-failure"], body: "no block" });
      },
      want: ["2 open", "3 open", "4 open"],
    },
  ])("$name", async ({ isDone = true, others, want }) => {
    await using stage = await openTracker();
    const failure = await fail(stage, 9001, 1);
    stage.github.script.lag(never);
    others?.(stage);
    const when = isDone ? "after" : "before";
    stage.github.script.fail({ method: "POST", path: /\/issues$/, status: "drop", when });
    const { code, outputs } = await stage.run(failure, INPUTS);
    expect([code, outputs.result, states(stage)]).toEqual([0, "opened", want]);
  });

  test("is found behind numbers that are missing", async () => {
    await using stage = await openTracker();
    stage.github.add.issue({ number: 1, author: "octocat", body: "the newest one that is listed" });
    const failure = await fail(stage, 9001, 1);
    stage.github.script.lag(never);
    // Discussions have numbers of the same sequence, and issues get deleted.
    stage.github.state.nextNumber += 3;
    stage.github.script.fail({ method: "POST", path: /\/issues$/, status: 502, when: "after", times: 2 });
    await stage.run(failure, INPUTS);
    expect(states(stage)).toEqual(["1 open", "5 open"]);
  });
});
