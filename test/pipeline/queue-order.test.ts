import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareQueued, isQueued, type Queued } from "../../src/pipeline/queue-order.ts";

function aQueued(fields: Partial<Queued> = {}): Queued {
  return { name: "fd", priority: 2, failure_count: 0, unblocks: 0, ...fields };
}

describe("the first of two packages is", () => {
  test.each<{ name: string; first: Partial<Queued>; second: Partial<Queued> }>([
    { name: "the package with a lower priority", first: { priority: 1 }, second: { failure_count: 3, unblocks: 9 } },
    { name: "the package that failed before", first: { failure_count: 1 }, second: { unblocks: 9 } },
    { name: "the package that unblocks more packages", first: { name: "zip", unblocks: 2 }, second: { unblocks: 1 } },
    {
      name: "the first by name, even if the other has failed more often",
      first: { failure_count: 1 },
      second: { name: "fz", failure_count: 9 },
    },
    { name: "the first by bytes of the name", first: { name: "\uffee" }, second: { name: "\u{1f600}" } },
  ])("$name", ({ first, second }) => {
    expect(compareQueued(aQueued(first), aQueued(second))).toBeLessThan(0);
    expect(compareQueued(aQueued(second), aQueued(first))).toBeGreaterThan(0);
  });
});

test("the order is total: packages in any order are sorted to the same order", () => {
  const queued = fc.record({
    name: fc.string({ maxLength: 2 }),
    priority: fc.option(fc.nat(3)),
    failure_count: fc.nat(2),
    unblocks: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.uniqueArray(queued, { selector: ({ name }) => name }), (packages) => {
      expect([...packages].reverse().sort(compareQueued)).toEqual([...packages].sort(compareQueued));
    }),
  );
});

test("only pending and failed packages are queued", () => {
  expect(["pending", "failed", "blocked", "success", null].map(isQueued)).toEqual([true, true, false, false, false]);
});
