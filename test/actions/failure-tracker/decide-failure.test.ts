/** What a failed run means for the issue of its category. */

import { describe, expect, test } from "vitest";
import type { Observed, OwnIssue } from "../../../actions/failure-tracker/observed.ts";
import type { Arrival } from "../../../actions/failure-tracker/read-failures.ts";
import type { TrackerSettings } from "../../../actions/failure-tracker/settings.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import {
  createArrival,
  createClosed,
  createObserved,
  createOwn,
  createRow,
  createTracker,
  decideFor,
  failureOf,
} from "../../support/tracker.ts";

type Known = Partial<Pick<Observed, "latest" | "failedBefore" | "recoveredBy" | "isRechecked" | "comments">> & {
  open?: OwnIssue;
};

function plan({ open, ...known }: Known, arrival: Arrival, settings: Partial<TrackerSettings> = {}) {
  return decideFor(createObserved(failureOf(arrival), open === undefined ? [] : [open], known), settings);
}

const open = (tracker: Partial<TrackedFailure> = {}) => ({ open: createOwn(tracker) });
const closed = (issue: Partial<OwnIssue["issue"]> = {}, tracker: Partial<TrackedFailure> = {}) => ({
  latest: createClosed(tracker, issue),
});

describe("the first decision is", () => {
  const rows: {
    name: string;
    known: Known;
    arrival: Arrival;
    settings?: Partial<TrackerSettings>;
    want: string;
  }[] = [
    { name: "to create the first issue", known: {}, arrival: createArrival("9001.1"), want: "create" },
    { name: "to update the open issue", known: open(), arrival: createArrival("9002.1"), want: "write 41" },
    { name: "to count a rerun", known: open(), arrival: createArrival("9001.2"), want: "write 41" },
    {
      name: "to look for newer runs if a run is already counted",
      known: { ...open(), isRechecked: false },
      arrival: createArrival("9001.1"),
      want: "read later-runs-again",
    },
    {
      name: "to close the issue of a counted run if a newer run passed",
      known: { ...open(), recoveredBy: "9003.1" },
      arrival: createArrival("9001.1"),
      want: "write 41 closed",
    },
    {
      name: "to look for the comments of a counted run",
      known: open(),
      arrival: createArrival("9001.1"),
      want: "read comments 41",
    },
    {
      name: "nothing for a run that is already counted",
      known: { ...open(), comments: { 41: [] } },
      arrival: createArrival("9001.1"),
      want: "done duplicate-event",
    },
    {
      name: "to record a counted run again if its row and its subject are lost",
      known: open({ keys: ["8001.1", "9001.1"], history: [createRow({ key: "8001.1" })], tracked: {} }),
      arrival: createArrival("9001.1"),
      want: "write 41",
    },
    {
      name: "nothing for a counted run whose row is cut off",
      known: open({
        keys: ["8001.1", "9001.1", "9002.1", "9003.1"],
        history: [createRow({ key: "9003.1" }), createRow({ key: "9002.1" }), createRow({ key: "8001.1" })],
        tracked: {},
      }),
      arrival: createArrival("9001.1"),
      settings: { "history-limit": 3 },
      want: "done duplicate-event",
    },
    {
      name: "nothing for a run that a closed issue counted",
      known: closed(),
      arrival: createArrival("9001.1"),
      want: "done duplicate-event",
    },
    {
      name: "nothing for a run whose key is folded",
      known: open({ foldedTo: "9100.1" }),
      arrival: createArrival("9050.1"),
      want: "done duplicate-event",
    },
    {
      name: "late if the subject recovered after the run",
      known: open({ recovered: { "pr:128": "9005.1" } }),
      arrival: createArrival("9004.1"),
      want: "write 41 closed",
    },
    {
      name: "an update for another subject",
      known: open({ recovered: { "pr:128": "9005.1" } }),
      arrival: createArrival("9004.1", { subject: "pr:131" }),
      want: "write 41",
    },
    {
      name: "late on a closed issue, which stays closed",
      known: closed(),
      arrival: createArrival("9001.4"),
      want: "write 41",
    },
    {
      name: "late if a newer attempt passed",
      known: open(),
      arrival: createArrival("9002.1", { recoveredBy: "9002.2" }),
      want: "write 41 closed",
    },
    {
      name: "nothing if a newer attempt passed and there is no issue",
      known: {},
      arrival: createArrival("9002.1", { recoveredBy: "9002.2" }),
      want: "done nothing",
    },
    { name: "to reopen within the window", known: closed(), arrival: createArrival("9002.1"), want: "write 41 open" },
    {
      name: "to reopen at the very end of the window",
      known: closed({ closedAt: "2026-11-06T10:00:00Z" }),
      arrival: createArrival("9002.1"),
      want: "write 41 open",
    },
    {
      name: "a new issue after the window",
      known: closed({ closedAt: "2026-11-06T09:59:59Z" }),
      arrival: createArrival("9002.1"),
      want: "create",
    },
    {
      name: "a new issue without a window",
      known: closed(),
      arrival: createArrival("9002.1"),
      settings: { "reopen-within": 0 },
      want: "create",
    },
    {
      name: "nothing if a person's label forbids reopening",
      known: closed({ labels: ["ci-failure", "wontfix"] }),
      arrival: createArrival("9002.1"),
      want: "done suppressed",
    },
    {
      name: "to look back if one failure is not enough",
      known: {},
      arrival: createArrival("9001.1"),
      settings: { "open-after": 3 },
      want: "read earlier-runs",
    },
    {
      name: "to wait if the runs before passed",
      known: { failedBefore: false },
      arrival: createArrival("9001.1"),
      settings: { "open-after": 3 },
      want: "done waiting",
    },
    {
      name: "to create if the runs before failed",
      known: { failedBefore: true },
      arrival: createArrival("9001.1"),
      settings: { "open-after": 3 },
      want: "create",
    },
    {
      name: "not to look back if an issue is open",
      known: open(),
      arrival: createArrival("9002.1"),
      settings: { "open-after": 3 },
      want: "write 41",
    },
  ];
  test.each(rows)("$name", ({ known, arrival, settings, want }) =>
    expect(plan(known, arrival, settings).is).toBe(want),
  );
});

describe("comments that are due", () => {
  const due = (known: Known, arrival: Arrival, settings: Partial<TrackerSettings> = {}) => {
    const { next } = plan(known, arrival, settings);
    return next?.history.find(({ key }) => key === arrival.occurrence.key)?.due ?? null;
  };
  const fresh = { lastCommentAt: "2026-11-20T09:45:01Z" };
  const old = { lastCommentAt: "2026-11-20T09:45:00Z" };
  const two = { keys: ["8000.1", "9001.1"] };
  const three = { ...fresh, keys: ["7000.1", "8000.1", "9001.1"] };
  const labelled = { open: createOwn(three, { labels: ["ci-failure", "priority: high"] }) };
  const rows = [
    { name: "none within the interval", given: due(open(fresh), createArrival("9002.1")), want: [] },
    { name: "one after the interval", given: due(open(old), createArrival("9002.1")), want: ["occurrence"] },
    {
      name: "one if the time of the last comment is unknown",
      given: due(open({ lastCommentAt: "" }), createArrival("9002.1")),
      want: ["occurrence"],
    },
    {
      name: "one within the interval with comments: all",
      given: due(open(fresh), createArrival("9002.1"), { comments: "all" }),
      want: ["occurrence"],
    },
    {
      name: "none after the interval with comments: none",
      given: due(open(old), createArrival("9002.1"), { comments: "none" }),
      want: [],
    },
    {
      name: "the third failure escalates, in addition to its own comment",
      given: due(open({ ...old, ...two }), createArrival("9002.1")),
      want: ["occurrence", "escalation"],
    },
    {
      name: "the third failure escalates within the interval too",
      given: due(open({ ...fresh, ...two }), createArrival("9002.1")),
      want: ["escalation"],
    },
    {
      name: "the fourth failure does not escalate",
      given: due(labelled, createArrival("9002.1")),
      want: [],
    },
    {
      name: "the fourth failure escalates if the label is missing",
      given: due(open(three), createArrival("9002.1")),
      want: ["escalation"],
    },
    {
      name: "the fourth failure does not escalate while another run may be about to add the label",
      given: due({ open: createOwn(three, { updatedAt: "2026-11-20T09:55:00Z" }) }, createArrival("9002.1")),
      want: [],
    },
    {
      name: "the fourth failure does not escalate if no label is configured",
      given: due(open(three), createArrival("9002.1"), { "escalation-label": undefined }),
      want: [],
    },
    {
      name: "no escalation when it is off",
      given: due(open({ ...fresh, ...two }), createArrival("9002.1"), { "escalate-at": 0 }),
      want: [],
    },
    { name: "a reopened issue gets a comment", given: due(closed(), createArrival("9002.1")), want: ["reopened"] },
    {
      name: "a late failure gets no comment",
      given: due(open({ recovered: { "pr:128": "9005.1" } }), createArrival("9004.1")),
      want: [],
    },
    { name: "a new issue gets no comment", given: due({}, createArrival("9001.1")), want: [] },
  ];
  test.each(rows)("$name", ({ given, want }) => expect(given).toEqual(want));

  test.each([
    { name: "is looked for", comments: {}, want: "read comments 41" },
    { name: "is posted if it is not there", comments: { 41: [] }, want: "post occurrence 9001.1" },
  ])("a comment that is still due when an event is delivered again $name", ({ comments, want }) => {
    const tracker = createTracker();
    const history = tracker.history.map((row) => ({ ...row, due: ["occurrence" as const] }));
    const observed = createObserved(failureOf(createArrival("9001.1")), [createOwn({ history })], { comments });
    expect(decideFor(observed).is).toBe(want);
  });
});

describe("the next state", () => {
  const next = (known: Known, arrival: Arrival, settings: Partial<TrackerSettings> = {}) => {
    const { next: block, is } = plan(known, arrival, settings);
    if (block === null) throw new Error(`"${is}" changes nothing`);
    return block;
  };

  test("of an update has the key, the row, the subject and what the newest run shows", () => {
    const state = next(open(), createArrival("9002.1", { subject: "pr:131" }));
    expect(state).toMatchObject({
      keys: ["9001.1", "9002.1"],
      tracked: { "pr:128": "9001.1", "pr:131": "9002.1" },
      jobsTable: "table of 9002.1",
      excerpts: "### Log excerpt: of 9002.1",
    });
    expect(state.history.map(({ key, late }) => [key, late])).toEqual([
      ["9002.1", false],
      ["9001.1", false],
    ]);
  });

  test("still shows the newest run when an older one arrives", () => {
    const state = next(open({ keys: ["9005.1"], jobsTable: "newest" }), createArrival("9002.1"));
    expect([state.jobsTable, state.tracked]).toEqual(["newest", { "pr:128": "9005.1" }]);
  });

  test("of a late run counts it and tracks nothing", () => {
    const state = next(open({ tracked: {}, recovered: { "pr:128": "9005.1" } }), createArrival("9004.1"));
    expect([state.keys, state.tracked, state.history[0]?.late]).toEqual([["9001.1", "9004.1"], {}, true]);
  });

  test("of an attempt whose repetition passed records the recovery", () => {
    const state = next(open(), createArrival("9001.2", { recoveredBy: "9001.3" }));
    expect(state.recovered).toEqual({ "pr:128": "9001.3" });
  });

  test("of a reopened issue counts from one and is no longer resolved", () => {
    const state = next(closed({}, { keys: ["8000.1", "9001.1"] }), createArrival("9002.1"));
    expect([state.resolved, state.openedBy, state.tracked]).toEqual([null, "9002.1", { "pr:128": "9002.1" }]);
    expect(state.lastCommentAt).toBe("2026-11-20T10:00:00Z");
  });

  test("of an issue that a person reopened also starts a period", () => {
    const state = next(open({ tracked: {}, resolved: "yesterday" }), createArrival("9002.1"));
    expect([state.resolved, state.openedBy]).toEqual([null, "9002.1"]);
  });

  test("of an issue that a person closed and reopened starts one period, too", () => {
    const reopened = (openedBy: string) => ({
      open: createOwn({ openedBy }, { stateReason: "reopened" }),
    });
    expect(next(reopened(""), createArrival("9002.1")).openedBy).toBe("9002.1");
    expect(next(reopened("9001.1"), createArrival("9002.1")).openedBy).toBe("9001.1");
  });

  test("of a new issue names the one before", () => {
    expect(next(closed(), createArrival("9002.1"), { "reopen-within": 0 })).toMatchObject({
      earlier: 41,
      keys: ["9002.1"],
    });
    expect(next({}, createArrival("9002.1")).earlier).toBeNull();
  });
});
