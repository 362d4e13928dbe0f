import { expect, test } from "vitest";
import type { Failure } from "../../src/formats/failure.ts";
import { boundTexts } from "../../src/state/bound-texts.ts";
import { aFailure } from "../support/describe-state.ts";

const LIMIT = 5;
const timeAt = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(".000", "");
const failureAt = (second: number, fields: Partial<Failure> = {}) =>
  aFailure({ time: timeAt(second), message: "no", full_output: "no\n", item: 0, ...fields });

function bound(failures: Failure[]): Failure[] {
  const add = boundTexts(LIMIT);
  for (const failure of failures) add(failure);
  return failures.filter(({ message, full_output }) => message !== null && full_output !== null);
}

test.each([
  { name: "ascending", step: 1 },
  { name: "descending", step: -1 },
  { name: "mixed", step: 619 },
])("the newest keep their texts, and few others do: $name", ({ step }) => {
  const seconds = Array.from({ length: 1000 }, (_, index) => (((index * step) % 1000) + 1000) % 1000);
  const kept = bound(seconds.map((second) => failureAt(second)));
  const times = kept.map(({ recorded_time }) => recorded_time);
  for (let second = 1000 - LIMIT; second < 1000; second++) expect(times).toContain(timeAt(second));
  expect(kept.length).toBeLessThan(100);
});

test("with a limit of none, every text is dropped at once", () => {
  const add = boundTexts(0);
  const failures = Array.from({ length: 20_000 }, (_, second) => failureAt(second, { item: second % 2 ? 0 : -1 }));
  const started = performance.now();
  for (const failure of failures) add(failure);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(failures.filter(({ message, full_output }) => message !== null || full_output !== null)).toEqual([]);
});

test("failures with the same time all keep theirs", () => {
  expect(bound(Array.from({ length: 300 }, () => failureAt(0)))).toHaveLength(300);
});

test("records of one recipe do not count towards the limit, but can lose their texts", () => {
  const recipes = Array.from({ length: 300 }, (_, index) => failureAt(index + 10, { recipe: "jq", item: -1 }));
  const old = failureAt(0);
  expect(bound([old, ...recipes])).toHaveLength(301);
  const items = Array.from({ length: 300 }, (_, index) => failureAt(index + 1000));
  expect(bound([old, ...recipes, ...items])).not.toContain(recipes[299]);
});
