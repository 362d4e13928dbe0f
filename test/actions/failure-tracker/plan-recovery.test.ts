import { describe, expect, test } from "vitest";
import {
  planHealing,
  planLeaving,
  planRecovery,
  type Recovery,
} from "../../../actions/failure-tracker/plan-recovery.ts";
import { createRow, createTracker } from "../../support/tracker.ts";

const two = createTracker({ keys: ["9001.1", "9002.1"], tracked: { "pr:128": "9001.1", "branch:main": "9002.1" } });
const recovery: Recovery = { subjects: ["pr:128"], key: "9003.1", closeWhen: "all-recovered", resolved: "now" };

describe("a passed run", () => {
  const one = createTracker();
  const rows: { name: string; given: ReturnType<typeof planRecovery>; want: object }[] = [
    {
      name: "of the last subject resolves",
      given: planRecovery(one, recovery),
      want: { kind: "resolve", next: { tracked: {}, recovered: { "pr:128": "9003.1" }, resolved: "now" } },
    },
    {
      name: "of one of two leaves the other",
      given: planRecovery(two, recovery),
      want: { kind: "partly", next: { tracked: { "branch:main": "9002.1" }, resolved: null } },
    },
    {
      name: "of one of two resolves where the first counts",
      given: planRecovery(two, { ...recovery, closeWhen: "first-success" }),
      want: { kind: "resolve", next: { tracked: {}, recovered: { "pr:128": "9003.1", "branch:main": "9002.1" } } },
    },
    {
      name: "of another subject changes nothing",
      given: planRecovery(one, { ...recovery, subjects: ["pr:5"] }),
      want: { kind: "nothing" },
    },
    {
      name: "older than the failure changes nothing",
      given: planRecovery(one, { ...recovery, key: "9000.9" }),
      want: { kind: "nothing" },
    },
    {
      name: "as old as the failure changes nothing",
      given: planRecovery(one, { ...recovery, key: "9001.1" }),
      want: { kind: "nothing" },
    },
    {
      name: "in the next attempt resolves",
      given: planRecovery(one, { ...recovery, key: "9001.2" }),
      want: { kind: "resolve" },
    },
    {
      name: "seen before only owes a comment",
      given: planRecovery(createTracker({ tracked: {}, recovered: { "pr:128": "9003.1" } }), recovery),
      want: { kind: "done" },
    },
    {
      name: "of a fork resolves what its branch was tracked by",
      given: planRecovery(createTracker({ tracked: { "branch:someone:fix": "9001.1" } }), {
        ...recovery,
        subjects: ["pr:128", "branch:someone:fix"],
      }),
      want: { kind: "resolve", next: { tracked: {}, recovered: { "branch:someone:fix": "9003.1" } } },
    },
    {
      name: "of a subject under two names leaves the one that failed later",
      given: planRecovery(createTracker({ tracked: { "pr:128": "9004.1", "branch:someone:fix": "9001.1" } }), {
        ...recovery,
        subjects: ["pr:128", "branch:someone:fix"],
      }),
      want: { kind: "partly", next: { tracked: { "pr:128": "9004.1" } } },
    },
    {
      name: "after another recovery is nothing",
      given: planRecovery(createTracker({ tracked: {}, recovered: { "pr:128": "9002.1" } }), recovery),
      want: { kind: "nothing" },
    },
  ];
  test.each(rows)("$name", ({ given, want }) => expect(given).toMatchObject(want));
});

describe("closed pull requests", () => {
  test("leave the list, with a note that makes their older runs late", () => {
    expect(planLeaving(two, (pull) => pull === 128)).toMatchObject({
      kind: "leave",
      subjects: ["pr:128"],
      next: { tracked: { "branch:main": "9002.1" }, recovered: { "pr:128": "9001.1" } },
    });
  });
  test("close the issue when none is left", () => {
    expect(planLeaving(createTracker(), () => true)).toMatchObject({ kind: "close", next: { tracked: {} } });
  });
  test("never take a branch along", () => {
    expect(planLeaving(createTracker({ tracked: { "branch:main": "9001.1" } }), () => true)).toEqual({
      kind: "nothing",
    });
  });
});

describe("silence", () => {
  const at = (time: string) => createTracker({ history: [createRow({ key: "9001.1", at: time })] });
  const now = Date.parse("2026-11-21T12:00:00Z");
  const rows = [
    {
      name: "above the limit heals",
      given: planHealing(at("2026-11-20T10:00:00Z"), now, 24),
      want: { kind: "heal", quietHours: 26, next: { tracked: {} } },
    },
    {
      name: "of exactly the limit does not",
      given: planHealing(at("2026-11-20T12:00:00Z"), now, 24),
      want: { kind: "nothing" },
    },
    {
      name: "does nothing when healing is off",
      given: planHealing(at("2026-01-01T00:00:00Z"), now, 0),
      want: { kind: "nothing" },
    },
    {
      name: "of an issue that does not say when is none",
      given: planHealing(createTracker({ history: [] }), now, 24),
      want: { kind: "nothing" },
    },
  ];
  test.each(rows)("$name", ({ given, want }) => expect(given).toMatchObject(want));
});
