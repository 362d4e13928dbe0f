/** What a passed run, a closed pull request and silence mean for an issue. */

import { describe, expect, test } from "vitest";
import type { Task } from "../../../actions/failure-tracker/observed.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { createJob } from "../../support/ci.ts";
import { CATEGORY, createObserved, createOwn, createRow, decideFor, recoveryOf } from "../../support/tracker.ts";

const TWO = { keys: ["9001.1", "9002.1"], tracked: { "pr:128": "9001.1", "branch:main": "9002.1" } };
const NOTHING = "done nothing to do";
const JOBS = { jobs: [createJob({ name: "docker smoke" })], isComplete: true };

function decideOn(task: Task, tracker: Partial<TrackedFailure>, settings: Parameters<typeof decideFor>[1] = {}) {
  return decideFor(createObserved(task, [createOwn(tracker)], { jobs: JOBS }), settings);
}

interface Row {
  name: string;
  task?: Task;
  tracker?: Partial<TrackedFailure>;
  settings?: Parameters<typeof decideFor>[1];
  is: string;
  next?: Partial<TrackedFailure>;
}

const resolved = "2026-11-20T10:00:00Z by run [9003](https://github.com/acme/registry/actions/runs/9003)";

describe("a passed run", () => {
  const rows: Row[] = [
    {
      name: "of the last subject closes the issue",
      is: "write 41 closed",
      next: { tracked: {}, recovered: { "pr:128": "9003.1" }, resolved },
    },
    {
      name: "of one of two subjects leaves the other tracked",
      tracker: TWO,
      is: "write 41",
      next: { tracked: { "branch:main": "9002.1" }, resolved: null },
    },
    {
      name: "of one of two subjects closes the issue if the first recovery is enough",
      tracker: TWO,
      settings: { "close-when": "first-success" },
      is: "write 41 closed",
      next: { tracked: {}, recovered: { "pr:128": "9003.1", "branch:main": "9002.1" } },
    },
    {
      name: "of another subject changes nothing",
      task: recoveryOf("9003.1", { subjects: ["pr:5"] }),
      is: "done nothing to do",
    },
    { name: "older than the failure changes nothing", task: recoveryOf("9000.9"), is: "done nothing to do" },
    { name: "at the time of the failure changes nothing", task: recoveryOf("9001.1"), is: "done nothing to do" },
    { name: "in the next attempt closes the issue", task: recoveryOf("9001.2"), is: "write 41 closed" },
    {
      name: "that was already counted may owe a comment",
      tracker: { tracked: {}, recovered: { "pr:128": "9003.1" } },
      is: "read comments 41",
    },
    {
      name: "of a fork closes the issue that tracks its branch",
      task: recoveryOf("9003.1", { subjects: ["pr:128", "branch:someone:fix"] }),
      tracker: { tracked: { "branch:someone:fix": "9001.1" } },
      is: "write 41 closed",
      next: { tracked: {}, recovered: { "branch:someone:fix": "9003.1" } },
    },
    {
      name: "of a subject with two names keeps the name that failed later",
      task: recoveryOf("9003.1", { subjects: ["pr:128", "branch:someone:fix"] }),
      tracker: { tracked: { "pr:128": "9004.1", "branch:someone:fix": "9001.1" } },
      is: "write 41",
      next: { tracked: { "pr:128": "9004.1" } },
    },
    {
      name: "after another recovery changes nothing",
      tracker: { tracked: {}, recovered: { "pr:128": "9002.1" } },
      is: "done nothing to do",
    },
    {
      name: "of another workflow changes nothing",
      task: recoveryOf("9003.1", { run: { path: ".github/workflows/docs.yml" } }),
      is: "done nothing to do",
    },
  ];
  test.each(rows)("$name", ({ task = recoveryOf("9003.1"), tracker = {}, settings, is, next }) => {
    const decision = decideOn(task, tracker, settings);
    expect(decision.is).toBe(is);
    if (next !== undefined) expect(decision.next).toMatchObject(next);
  });

  test.each([
    { name: "is read before the decision", job: null, want: "read jobs" },
    { name: "proves nothing if it was skipped", job: { name: "docker smoke", conclusion: "skipped" }, want: NOTHING },
    { name: "counts as passed if it is gone", job: { name: "gate" }, want: "write 41 closed" },
    {
      name: "proves nothing if the list of jobs may be incomplete",
      job: { name: "gate" },
      isComplete: false,
      want: NOTHING,
    },
  ])("the job $name", ({ job, isComplete = true, want }) => {
    const jobs = job === null ? "unread" : { jobs: [createJob(job)], isComplete };
    expect(decideFor(createObserved(recoveryOf("9003.1"), [createOwn()], { jobs })).is).toBe(want);
  });
});

describe("closed pull requests", () => {
  const leave = (pulls: number[]): Task => ({ kind: "leave", category: CATEGORY, pulls });
  test("are no longer tracked, and their older runs then count as late", () => {
    const { is, next } = decideOn(leave([128]), TWO);
    expect(is).toBe("write 41");
    expect(next).toMatchObject({ tracked: { "branch:main": "9002.1" }, recovered: { "pr:128": "9001.1" } });
  });
  test("close the issue when nothing else is tracked", () => {
    expect(decideOn(leave([128]), {})).toMatchObject({ is: "write 41 closed", next: { tracked: {}, resolved: null } });
  });
  test("never remove a branch", () => {
    expect(decideOn(leave([0, 128]), { tracked: { "branch:main": "9001.1" } }).is).toBe("done nothing to do");
  });
});

describe("silence", () => {
  const heal: Task = { kind: "heal", category: CATEGORY };
  const at = (time: string) => ({ history: [createRow({ key: "9001.1", at: time })] });
  const rows: Row[] = [
    {
      name: "above the limit closes the issue",
      tracker: at("2026-11-19T08:00:00Z"),
      is: "write 41 closed",
      next: {
        tracked: {},
        resolved: null,
        ended: "2026-11-20T10:00:00Z, no news for 26 h (limit 24 h); reopens with the next failure",
      },
    },
    {
      name: "of exactly the limit does not close the issue",
      tracker: at("2026-11-19T10:00:00Z"),
      is: "done nothing to do",
    },
    {
      name: "does nothing when healing is off",
      tracker: at("2026-01-01T00:00:00Z"),
      settings: { "auto-heal-hours": 0 },
      is: "done nothing to do",
    },
    { name: "of an issue without a date does not count", tracker: { history: [] }, is: "done nothing to do" },
  ];
  test.each(rows)("$name", ({ tracker = {}, settings, is, next }) => {
    const decision = decideOn(heal, tracker, settings);
    expect(decision.is).toBe(is);
    if (next !== undefined) expect(decision.next).toMatchObject(next);
  });
});

describe("an open issue in which nothing is tracked", () => {
  const settle: Task = { kind: "settle", category: CATEGORY };
  const left = { tracked: {}, recovered: { "pr:128": "9044.1" } };
  const decideOn = (...own: Parameters<typeof createOwn>) => decideFor(createObserved(settle, [createOwn(...own)]));

  test("is closed as resolved by the newest run that passed", () => {
    const { is, next } = decideOn(left);
    expect(is).toBe("write 41 closed");
    expect(next?.resolved).toBe(
      "2026-11-20T10:00:00Z by run [9044](https://github.com/acme/registry/actions/runs/9044)",
    );
  });

  test("is closed as not planned if no run passed", () => {
    const { is, next } = decideOn({ tracked: {}, recovered: {} });
    expect([is, next?.resolved, next?.ended]).toEqual([
      "write 41 closed",
      null,
      "2026-11-20T10:00:00Z, nothing is tracked here any more",
    ]);
  });

  test.each([
    { name: "after it was resolved", tracker: { resolved: "yesterday" }, issue: {} },
    { name: "after it was closed for silence", tracker: { ended: "yesterday" }, issue: { stateReason: "reopened" } },
    { name: "after a person had closed it", tracker: {}, issue: { stateReason: "reopened" } },
  ])("stays open if a person reopened it $name", ({ tracker, issue }) => {
    expect(decideOn({ ...left, ...tracker }, issue).is).toBe("done nothing to do");
  });
});
