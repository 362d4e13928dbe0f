import fc from "fast-check";
import { expect, test } from "vitest";
import { JsonLines, type Segment } from "../../../actions/validate-state/json-lines.ts";
import { PrintedLines } from "../../../actions/validate-state/printed-lines.ts";

test("counting lines in printed records gives the same as searching their text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), fc.nat({ max: 50 }), (record, line) => {
      const parsed: unknown = JSON.parse(JSON.stringify(record));
      const counted = new PrintedLines(parsed, line);
      const searched = new JsonLines(JSON.stringify(parsed, null, 2), 0, line);
      for (const path of listPaths(parsed)) expect(counted.lineOf(path)).toBe(searched.lineOf(path));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("a member that is missing is on the line of its container", () => {
  const record = { a: 1, list: [{ b: 2 }, {}, []] };
  const lines = new PrintedLines(record, 7);
  expect([["c"], ["list", 1, "b"], ["list", 9], ["a", "x"], []].map((path) => lines.lineOf(path))).toEqual([
    7, 13, 9, 8, 7,
  ]);
});

/** The path of each value, and for each value the path of a key below it that does not exist. */
function listPaths(value: unknown, path: readonly Segment[] = []): Segment[][] {
  const below = typeof value !== "object" || value === null ? [] : Object.entries(value);
  const keys = below.map(([key, member]) => [Array.isArray(value) ? Number(key) : key, member] as const);
  return [[...path], [...path, "missing key"], ...keys.flatMap(([key, member]) => listPaths(member, [...path, key]))];
}
