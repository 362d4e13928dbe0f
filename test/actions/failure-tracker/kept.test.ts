/** What outages, killed processes, repeated and simultaneous events must not break. */

import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import type { Event } from "../../support/ci-stage.ts";
import { everyNth } from "../../support/every-nth.ts";
import { openTracker, type TrackerStage } from "../../support/failure-tracker.ts";

const SMOKE = { name: "docker smoke", conclusion: "failure", step: "Start the container", log: ["error: x"] };

function endState(stage: TrackerStage) {
  return stage.github.state.issues
    .filter(({ body }) => !body?.includes(" twin-of="))
    .map(({ number, state, labels }) => {
      const { keys, tracked } = parseIssue(stage.body(number))?.tracker ?? { keys: [], tracked: {} };
      return { state, labels, keys, tracked, comments: stage.comments(number) };
    });
}

/** Two failures of a pull request, the second one with a comment and an escalation. */
async function failTwice(stage: TrackerStage, deliver: (id: number) => Promise<void>): Promise<void> {
  for (const [id, now] of [
    [9001, "2026-11-20T10:00:00Z"],
    [9002, "2026-11-20T11:00:00Z"],
  ] as const) {
    stage.clock.now = now;
    stage.addRun({ id, conclusion: "failure", pr: 128, branch: "fix", jobs: [SMOKE] });
    await deliver(id);
  }
}

async function recover(stage: TrackerStage, deliver: (id: number) => Promise<void>): Promise<void> {
  stage.clock.now = "2026-11-20T12:00:00Z";
  stage.addRun({ id: 9003, conclusion: "success", pr: 128, branch: "fix", jobs: [{ name: "docker smoke" }] });
  await deliver(9003);
}

const INPUTS = { "escalate-at": "2" };
const FAILED = [
  {
    state: "open",
    labels: ["ci-failure", "priority: high"],
    keys: ["9001.1", "9002.1"],
    tracked: { "pr:128": "9002.1" },
    comments: ["occurrence 9002.1", "escalation 9001.1"],
  },
];
const RECOVERED = [
  { ...FAILED[0], state: "closed", tracked: {}, comments: [...(FAILED[0]?.comments ?? []), "resolution 9003.1"] },
];

/** The number of API calls for each of the three events, if nothing goes wrong. */
const CALLS = [9, 12, 7];

describe("if a process is killed at one of its calls, the same event again leads to the state after an undisturbed run", () => {
  test("undisturbed", async () => {
    await using stage = await openTracker();
    const calls: number[] = [];
    const count = async (id: number) => {
      await stage.deliver(id, INPUTS);
      calls.push(stage.github.requests.length);
    };
    await failTwice(stage, count);
    await recover(stage, count);
    expect([calls, endState(stage)]).toEqual([CALLS, RECOVERED]);
  });

  test.each(everyNth([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3))(
    "killed at call %d",
    { timeout: 60_000 },
    async (nth) => {
      await using stage = await openTracker();
      const codes: (number | null)[] = [];
      const killAndRepeat = async (id: number) => {
        const event = await stage.eventOf(id);
        codes.push(await killAt(stage, event, nth));
        await stage.run(event, INPUTS, { GITHUB_RUN_ATTEMPT: "2" });
      };
      await failTwice(stage, killAndRepeat);
      expect(endState(stage)).toEqual(FAILED);
      await recover(stage, killAndRepeat);
      expect(endState(stage)).toEqual(RECOVERED);
      expect(codes).toEqual(CALLS.map((calls) => (nth <= calls ? null : 0)));
    },
  );
});

/** Ends the process when its nth request arrives; the request has its effect, but nobody gets the answer. */
async function killAt(stage: TrackerStage, event: Event, nth: number): Promise<number | null> {
  const { child, result } = await stage.start(event, INPUTS);
  let seen = 0;
  let isOver = false;
  const watch = () => {
    stage.github.script.beforeNext({}, () => {
      seen++;
      if (seen === nth) child.kill("SIGKILL");
      else if (!isOver) watch();
    });
  };
  watch();
  const { code } = await result;
  // The hook runs once more, at the next request, and does nothing.
  isOver = true;
  return code;
}

describe("one event delivered three times at once", () => {
  test("is counted once, with one issue and one comment of each kind", { timeout: 60_000 }, async () => {
    await using stage = await openTracker();
    const thrice = async (id: number) => {
      const event = await stage.eventOf(id);
      const inputs = { ...INPUTS, "settle-ms": "30" };
      await Promise.all([1, 2, 3].map(() => stage.run(event, inputs)));
    };
    await failTwice(stage, thrice);
    expect(endState(stage)).toEqual([{ ...FAILED[0], comments: expect.arrayContaining(FAILED[0]?.comments ?? []) }]);
    expect(endState(stage)[0]?.comments).toHaveLength(2);
    await recover(stage, thrice);
    expect(endState(stage).map(({ state, comments }) => [state, comments.length])).toEqual([["closed", 3]]);
  });
});

describe("runs at once", () => {
  test("a failure and a recovery of different pull requests both have their effect", { timeout: 60_000 }, async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "failure", pr: 1, jobs: [SMOKE] });
    await stage.deliver(9001);
    stage.addRun({ id: 9002, conclusion: "success", pr: 1, jobs: [{ name: "docker smoke" }] });
    stage.addRun({ id: 9003, conclusion: "failure", pr: 2, jobs: [SMOKE] });
    const events = [await stage.eventOf(9002), await stage.eventOf(9003)];
    await Promise.all(events.map((event) => stage.run(event, { "settle-ms": "50" })));
    expect(endState(stage)).toMatchObject([
      { state: "open", keys: ["9001.1", "9003.1"], tracked: { "pr:2": "9003.1" } },
    ]);
    expect(stage.body(1)).toContain('"recovered":{"pr:1":"9002.1"}');
  });

  test("a twin that was listed too late is closed by the next run", async () => {
    await using stage = await openTracker();
    stage.github.script.lag({ lists: /\/issues$/, ms: 3_600_000 });
    for (const id of [9001, 9002]) {
      stage.addRun({ id, conclusion: "failure", pr: id, jobs: [SMOKE] });
      expect((await stage.deliver(id)).outputs).toMatchObject({ result: "opened", problems: "1" });
    }
    stage.clock.now = "2026-11-20T11:00:01Z";
    stage.addRun({ id: 9003, conclusion: "failure", pr: 9003, jobs: [SMOKE] });
    await stage.deliver(9003);
    expect(stage.github.state.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(endState(stage)[0]?.keys).toEqual(["9001.1", "9002.1", "9003.1"]);
  });
});

describe("attempt 1 fails and attempt 2 succeeds", () => {
  const jobs = [{ name: "docker smoke" }];
  test("in order: resolved", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    await stage.deliver(9001);
    stage.addRun({ id: 9001, attempt: 2, conclusion: "success", pr: 128, jobs });
    expect((await stage.deliver(9001)).outputs.result).toBe("resolved");
  });

  test("in order, while the list of issues is 5 s old: the recovery still counts", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9000, conclusion: "failure", pr: 127, jobs: [SMOKE] });
    await stage.deliver(9000);
    stage.github.script.lag({ lists: /\/issues$/, kind: "snapshot", ms: 5000 });
    stage.addRun({ id: 9001, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    await stage.deliver(9001);
    expect(endState(stage)).toMatchObject([{ tracked: { "pr:127": "9000.1", "pr:128": "9001.1" } }]);
    stage.addRun({ id: 9001, attempt: 2, conclusion: "success", pr: 128, jobs });
    expect((await stage.deliver(9001)).outputs.result).toBe("partly-resolved");
    expect(endState(stage)).toMatchObject([{ tracked: { "pr:127": "9000.1" } }]);
  });

  test("the other way round: nothing is opened", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9001, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    const late = await stage.eventOf(9001);
    stage.addRun({ id: 9001, attempt: 2, conclusion: "success", pr: 128, jobs });
    expect((await stage.deliver(9001)).outputs.result).toBe("nothing");
    expect((await stage.run(late)).outputs.result).toBe("nothing");
    expect(stage.github.state.issues).toEqual([]);
  });

  test("the other way round on a closed issue: counted, late, and left closed", async () => {
    await using stage = await openTracker();
    stage.addRun({ id: 9000, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    await stage.deliver(9000);
    stage.addRun({ id: 9001, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    const late = await stage.eventOf(9001);
    stage.addRun({ id: 9001, attempt: 2, conclusion: "success", pr: 128, jobs });
    await stage.deliver(9001);
    expect((await stage.run(late)).outputs.result).toBe("updated");
    expect(endState(stage)).toMatchObject([{ state: "closed", keys: ["9000.1", "9001.1"], tracked: {} }]);
    expect(stage.body(1)).toContain("#128, late |");
  });
});

describe("faults", () => {
  const rows = [
    {
      name: "a create that happened although its answer was lost",
      method: "POST",
      path: /\/issues$/,
      when: "after",
      status: 502,
    },
    {
      name: "a create whose connection broke afterwards",
      method: "POST",
      path: /\/issues$/,
      when: "after",
      status: "drop",
    },
    { name: "a create that did not happen", method: "POST", path: /\/issues$/, when: "before", status: 500 },
    {
      name: "a comment that happened although its answer was lost",
      method: "POST",
      path: /\/comments$/,
      when: "after",
      status: 502,
    },
    { name: "a comment that did not happen", method: "POST", path: /\/comments$/, when: "before", status: 502 },
    { name: "a change whose answer was lost", method: "PATCH", path: /\/issues\/\d+$/, when: "after", status: "drop" },
    { name: "a change that did not happen", method: "PATCH", path: /\/issues\/\d+$/, when: "before", status: 503 },
    { name: "lists that fail three times", method: "GET", path: /\/issues$/, when: "before", status: 500, times: 3 },
    {
      name: "a secondary limit",
      method: "POST",
      path: /\/issues$/,
      when: "before",
      status: 403,
      headers: { "retry-after": "0" },
      message: "You have exceeded a secondary rate limit",
    },
    {
      name: "a log that cannot be downloaded",
      method: "GET",
      path: /\/logs$/,
      when: "before",
      status: 403,
      message: "Resource not accessible by integration",
    },
  ] as const;
  test.each(rows)("$name", { timeout: 30_000 }, async ({ name: _name, ...fault }) => {
    await using stage = await openTracker();
    const deliver = async (id: number) => {
      stage.github.script.fail({ ...fault });
      const { code, log } = await stage.deliver(id, INPUTS);
      expect(code, log).toBe(0);
    };
    await failTwice(stage, deliver);
    expect(endState(stage)).toEqual(FAILED);
    await recover(stage, deliver);
    expect(endState(stage)).toEqual(RECOVERED);
    expect(stage.github.state.issues).toHaveLength(1);
  });

  test("a list that never comes proves nothing: no issue is created", async () => {
    await using stage = await openTracker();
    stage.github.script.fail({ method: "GET", path: /\/issues$/, status: 500, times: 100 });
    stage.addRun({ id: 9001, conclusion: "failure", pr: 128, jobs: [SMOKE] });
    const { code, outputs, summary } = await stage.deliver(9001);
    expect([code, outputs.result, stage.github.state.issues]).toEqual([1, "nothing", []]);
    expect(summary).toContain("GitHub did not answer");
  });
});
