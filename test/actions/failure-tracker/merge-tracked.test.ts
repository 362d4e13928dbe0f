import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boundTracked,
  containsTracked,
  countOccurrences,
  countSinceOpen,
  isKnown,
  mergeTracked,
} from "../../../actions/failure-tracker/merge-tracked.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { createRow, createTracker } from "../../support/tracker.ts";

const key = fc.record({ run: fc.integer({ min: 1, max: 30 }), attempt: fc.integer({ min: 1, max: 3 }) });
const runKey = key.map(({ run, attempt }) => `${run}.${attempt}`);
const subjects = fc.dictionary(fc.constantFrom("pr:1", "pr:20", "branch:main"), runKey);

const tracker: fc.Arbitrary<TrackedFailure> = fc
  .record({
    keys: fc.uniqueArray(runKey, { maxLength: 8 }),
    flaky: fc.nat({ max: 4 }),
    tracked: subjects,
    recovered: subjects,
    at: fc.constantFrom("", "2026-11-20T09:00:00Z", "2026-11-20T10:00:00Z"),
    late: fc.boolean(),
    jobsTable: fc.constantFrom("", "a", "b"),
    resolved: fc.constantFrom(null, "x", "y"),
    earlier: fc.constantFrom(null, 3, 4),
  })
  .map(({ keys, flaky, at, late, ...rest }) => {
    const history = keys.map((each) => createRow({ key: each, late }));
    // A first merge puts everything in order, as a written issue has it.
    const raw = createTracker({ keys, flaky: keys.slice(0, flaky), history, lastCommentAt: at, ...rest });
    return mergeTracked(raw, raw);
  });

test("merging again changes nothing", () => {
  fc.assert(
    fc.property(tracker, (a) => {
      expect(mergeTracked(a, a)).toEqual(a);
    }),
  );
});

test("the order of two records makes no difference", () => {
  fc.assert(
    fc.property(tracker, tracker, (a, b) => {
      expect(mergeTracked(a, b)).toEqual(mergeTracked(b, a));
    }),
  );
});

test("of three records it makes no difference to the keys which two are merged first", () => {
  fc.assert(
    fc.property(tracker, tracker, tracker, (a, b, c) => {
      expect(mergeTracked(mergeTracked(a, b), c).keys).toEqual(mergeTracked(a, mergeTracked(b, c)).keys);
    }),
  );
});

test("a merge contains both records, and a record that the other contains adds no occurrence", () => {
  fc.assert(
    fc.property(tracker, tracker, (a, b) => {
      const merged = mergeTracked(a, b);
      expect([containsTracked(merged, a), containsTracked(merged, b)]).toEqual([true, true]);
      if (containsTracked(a, b)) expect(countOccurrences(merged)).toBe(countOccurrences(a));
    }),
  );
});

describe("subjects", () => {
  test("a recovery in a newer run wins over a failure, whichever read has it", () => {
    const failed = createTracker({ keys: ["9001.1"], tracked: { "pr:128": "9001.1" } });
    const recovered = createTracker({ keys: ["9000.1"], tracked: {}, recovered: { "pr:128": "9002.1" } });
    const merged = mergeTracked(failed, recovered);
    expect([merged.tracked, merged.recovered]).toEqual([{}, { "pr:128": "9002.1" }]);
  });

  test("a failure in a newer run wins over a recovery, and nothing stays resolved", () => {
    const failed = createTracker({ keys: ["9003.1"], tracked: { "pr:128": "9003.1" } });
    const closed = createTracker({ tracked: {}, recovered: { "pr:128": "9002.1" }, resolved: "at noon" });
    const merged = mergeTracked(closed, failed);
    expect([merged.tracked, merged.resolved]).toEqual([{ "pr:128": "9003.1" }, null]);
  });

  test("a missing recovery, key or tracked subject is noticed", () => {
    const whole = createTracker({ keys: ["1.1"], tracked: { "pr:1": "1.1" }, recovered: { "pr:2": "1.1" } });
    expect(containsTracked(whole, createTracker({ keys: ["1.2"], tracked: {} }))).toBe(false);
    expect(containsTracked(whole, createTracker({ keys: [], recovered: { "pr:2": "1.2" } }))).toBe(false);
    expect(containsTracked(whole, createTracker({ keys: [], tracked: { "pr:1": "1.2" } }))).toBe(false);
    expect(containsTracked(whole, whole)).toBe(true);
  });
});

describe("bounds", () => {
  const keys = Array.from({ length: 230 }, (_, at) => `${1000 + at}.1`);
  const bounded = boundTracked(createTracker({ keys, tracked: { "pr:1": "1229.1" } }), 20);

  test("keys beyond the newest 200 are counted and still known", () => {
    expect(bounded).toMatchObject({ archived: 30, foldedTo: "1029.1" });
    expect([bounded.keys.length, bounded.keys[0]]).toEqual([200, "1030.1"]);
    expect(countOccurrences(bounded)).toBe(230);
    expect([isKnown(bounded, "1003.1"), isKnown(bounded, "1029.2"), isKnown(bounded, "1100.1")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("history has the newest rows and the first one", () => {
    expect(bounded.history.map((row) => row.key)).toEqual([...keys.slice(-19).reverse(), "1000.1"]);
    expect(boundTracked(createTracker({ keys: ["1.1", "2.1"] }), 1).history.map((row) => row.key)).toEqual(["1.1"]);
  });

  test("the newest 50 recoveries stay", () => {
    const recovered = Object.fromEntries(keys.slice(0, 60).map((each, at) => [`pr:${at}`, each]));
    const kept = Object.keys(boundTracked(createTracker({ recovered }), 20).recovered);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([50, "pr:10", "pr:59"]);
  });
});

test("a reopened issue counts from the run that reopened it", () => {
  const whole = createTracker({ keys: ["1.1", "2.1", "3.1"], archived: 4 });
  expect(countSinceOpen(whole)).toBe(7);
  expect(countSinceOpen({ ...whole, openedBy: "2.1" })).toBe(2);
});
