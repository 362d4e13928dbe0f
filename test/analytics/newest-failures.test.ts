import { expect, test } from "vitest";
import { NewestFailures } from "../../src/analytics/newest-failures.ts";
import type { Failure } from "../../src/formats/failure.ts";
import { aFailure } from "../support/describe-state.ts";

const SHOWN = 200;
const timeAt = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(".000", "");
const itemAt = (second: number, fields: Partial<Failure> = {}) =>
  aFailure({ time: timeAt(second), package: "jq", source: `npm:${second}`, recipe: null, item: 0, ...fields });

function list(failures: readonly Failure[]): string[] {
  const newest = new NewestFailures();
  for (const failure of failures) newest.add(failure);
  return newest.list([]).map(({ package: name, timestamp }) => `${name} ${timestamp}`);
}

test.each([
  { name: "ascending", step: 1 },
  { name: "descending", step: -1 },
  { name: "mixed", step: 619 },
])("of many failures the newest are listed, whatever their order: $name", ({ step }) => {
  const count = 25 * SHOWN;
  const seconds = Array.from({ length: count }, (_, index) => (((index * step) % count) + count) % count);
  const expected = Array.from({ length: SHOWN }, (_, index) => count - 1 - index);
  expect(list(seconds.map((second) => itemAt(second)))).toEqual(
    expected.map((second) => `${second} ${timeAt(second)}`),
  );
});

test("of many failures with the same time the first by id are listed, in little time", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => String(index).padStart(5, "0"));
  const failures = names.map((name) => itemAt(0, { source: `npm:${name}` })).reverse();
  const started = performance.now();
  expect(list(failures)).toEqual(names.slice(0, SHOWN).map((name) => `${name} ${timeAt(0)}`));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("a group counts once, and lists platforms that come after thousands of other failures", () => {
  const recipe = (platform: string, second: number) =>
    aFailure({ recipe: "jq", platform, time: timeAt(second), item: -1, file: "homebrew-2026-01-09T14-30-00Z.jsonl" });
  const newest = new NewestFailures();
  newest.add(recipe("linux-x86_64", 90_000));
  for (let second = 0; second < 25 * SHOWN; second++) newest.add(itemAt(second));
  newest.add(recipe("darwin-arm64", 95_000));
  const listed = newest.list([]);
  expect(listed).toHaveLength(SHOWN);
  expect(listed[0]).toMatchObject({ package: "jq", timestamp: timeAt(90_000), platform: "multiple" });
  expect(listed[0]?.platforms).toEqual(["darwin-arm64", "linux-x86_64"]);
  expect(listed.filter(({ package: name }) => name === "jq")).toHaveLength(1);
});
