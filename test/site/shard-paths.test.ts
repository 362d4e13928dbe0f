import { describe, expect, test } from "vitest";
import * as paths from "../../src/site/shard-paths.ts";
import { hostileTexts } from "../support/site/hostile-ids.ts";

describe("shards of packages", () => {
  const counts = [
    { records: 0, bits: 0 },
    { records: 32, bits: 0 },
    { records: 33, bits: 1 },
    { records: 5305, bits: 8 },
    { records: 8192, bits: 8 },
    { records: 8193, bits: 9 },
    { records: 100_000, bits: 12 },
    { records: 1e9, bits: 16 },
  ];
  test.each(counts)("$records records: 2 to the $bits shards", ({ records, bits }) => {
    expect(paths.shardBits(records)).toBe(bits);
  });

  const places = [
    { bits: 0, want: "data/packages/00.json" },
    { bits: 5, want: "data/packages/17.json" },
    { bits: 8, want: "data/packages/bf.json" },
    { bits: 9, want: "data/packages/17/f.json" },
    { bits: 12, want: "data/packages/bf/9.json" },
    { bits: 16, want: "data/packages/bf/9c.json" },
  ];
  test.each(places)("foobar with $bits bits", ({ bits, want }) => {
    // This hash is a test vector of the algorithm's authors.
    expect(paths.hashText("foobar")).toBe(0xbf9cf968);
    expect(paths.packagePath("foobar", bits)).toBe(want);
  });
});

describe("the time in an id", () => {
  const rows = [
    { id: "npm-2026-06-26T20-47-13Z-azion", day: "2026-06-26", second: "2026-06-26T20-47-13Z" },
    { id: "npm-undated-azion", day: "", second: "" },
    { id: "npm-2026-02-30T20-47-13Z-azion", day: "", second: "" },
    { id: "npm-2026-02-28T24-00-00Z-azion", day: "", second: "" },
    { id: "npm-2026-06-26T20-47-13Z-a-2025-01-01T00-00-00Z-b", day: "2026-06-26", second: "2026-06-26T20-47-13Z" },
    { id: "", day: "", second: "" },
  ];
  test.each(rows)("$id", ({ id, ...want }) => expect(paths.readFailureInstant(id)).toEqual(want));

  test.each([
    { id: "2026-06-26", want: "2026-06-26" },
    { id: "npm-2026-06-26T20-47-13Z-c0ffee~2026-07-01T00-00-00Z", want: "2026-06-26" },
    { id: "batch-42", want: null },
    { id: "2026-13-01", want: null },
    { id: "12026-06-261", want: null },
  ])("of run $id", ({ id, want }) => expect(paths.dayOfRunId(id)).toBe(want));
});

test("a failure is on the last page of its day that does not begin after it", () => {
  const id = (second: string, name: string) => `npm-2026-06-26T10-00-${second}Z-${name}`;
  const firstIds = [id("00", "b"), id("00", "m"), id("05", "b")];
  const found = [id("00", "a"), id("00", "b"), id("00", "m"), id("04", "z"), id("05", "a"), id("59", "z")];
  expect(found.map((one) => paths.findFailurePage(firstIds, one))).toEqual([0, 1, 2, 2, 2, 3]);
});

test("a month has the number of pages of each day", () => {
  const days = paths.printDays(
    new Map([
      [3, 1],
      [5, 12],
      [6, 99],
    ]),
  );
  expect(days).toBe("0010cz");
  const months = [{ month: "2026-06", days }];
  const asked = ["2026-06-01", "2026-06-03", "2026-06-05", "2026-06-06", "2026-06-07", "2026-07-03", ""];
  expect(asked.map((day) => paths.countPages(months, day))).toEqual([0, 1, 12, 35, 0, 0, 0]);
  expect(paths.printDays(new Map())).toBe("");
});

test("the page of a run depends on its position among the runs of its day, newest first", () => {
  expect(Array.from({ length: 9 }, (_, place) => paths.runPageOf(place, 9))).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test("an id with any text becomes only digits in a path", () => {
  const plain = /^data\/(packages|clusters|failures|runs)(\/[0-9a-f-]+)+(\/undated)?\.json$/;
  for (const text of hostileTexts()) {
    const made = [
      paths.packagePath(text, 8),
      paths.packagePath(text, 12),
      paths.clusterPath(text, 3),
      paths.failurePagePath(paths.readFailureInstant(text).day || "2026-01-01", 1),
      paths.failureDayPath(paths.readFailureInstant(text).day || "2026-01-01"),
      paths.runDayPath(paths.dayOfRunId(text) ?? "2026-01-01"),
      paths.runPagePath(paths.dayOfRunId(text) ?? "2026-01-01", 1),
    ];
    for (const path of made) expect(path).toMatch(plain);
  }
});
