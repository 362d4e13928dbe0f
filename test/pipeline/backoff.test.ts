import { describe, expect, test } from "vitest";
import { isRetryDue, planRetry, readBackoff } from "../../src/pipeline/backoff.ts";
import { isBlockerName, judgeFailure, selectBlockers } from "../../src/pipeline/judge-failure.ts";

const NOW = Date.UTC(2026, 2, 2, 10, 0, 0, 900);
const read = (backoff: string, maxFailures = 10) => {
  const faults: string[] = [];
  return { ...readBackoff({ backoff, "max-failures": maxFailures }, faults), faults };
};
const USUAL = read("0,24h,72h,144h,168h");

test.each([
  [1, null],
  [2, "2026-03-03T10:00:00Z"],
  [3, "2026-03-05T10:00:00Z"],
  [4, "2026-03-08T10:00:00Z"],
  [5, "2026-03-09T10:00:00Z"],
  [9, "2026-03-09T10:00:00Z"],
  [10_000, "2026-03-09T10:00:00Z"],
])("after %i failures in a row the package waits until %s", (failures, want) => {
  expect(planRetry(failures, NOW, USUAL)).toBe(want);
});

test("a wait never ends after the last date that readers accept", () => {
  expect(planRetry(1, NOW, read("999999d"))).toBe("2099-12-31T23:59:59Z");
});

test.each([
  ["0", [0]],
  ["30m, 2h,1d", [1_800_000, 7_200_000, 86_400_000]],
  ["0h", [0]],
])("backoff %j", (text, delaysMs) => {
  expect(read(text)).toMatchObject({ delaysMs, faults: [] });
});

test.each(["24", "-1h", "1w", "1h,,2h", "1.5h", "soon", "9999999h"])("backoff %j is refused with a reason", (text) => {
  expect(read(text).faults).toEqual([expect.stringMatching(/^backoff: expected times such as/)]);
});

describe("the verdict about a failure", () => {
  const judge = (facts: object, maxFailures = 10) =>
    judgeFailure(
      { category: "install_failed", blockedBy: [], failureCount: 0, ...facts },
      NOW,
      read("0,24h", maxFailures),
    );

  test.each([
    [{}, { verdict: "failed", status: "failed", failure_count: 1, next_retry_at: null }],
    [{ failureCount: 1 }, { verdict: "failed", failure_count: 2, next_retry_at: "2026-03-03T10:00:00Z" }],
    [
      { failureCount: 9 },
      { verdict: "exhausted", status: "requires_manual", status_reason: "install_failed", next_retry_at: null },
    ],
    [
      { category: "missing_dep", blockedBy: ["zlib"], failureCount: 3 },
      { verdict: "blocked", status: "blocked", blocked_by: ["zlib"], failure_count: 3, next_retry_at: null },
    ],
    [{ category: "recipe_not_found", blockedBy: ["zlib"] }, { verdict: "blocked" }],
    [{ category: "missing_dep" }, { verdict: "failed", blocked_by: [] }],
    [
      { category: "install_failed", blockedBy: ["zlib"] },
      { verdict: "failed", blocked_by: [] },
    ],
  ])("%j", (facts, want) => {
    expect(judge(facts)).toMatchObject(want);
  });

  test("max-failures 0 never gives up, not even after 10,000 failures", () => {
    expect(judge({ failureCount: 9_999 }, 0)).toMatchObject({ verdict: "failed", failure_count: 10_000 });
  });
});

test("names of blockers cannot lead out of a folder, are distinct, and at most 100", () => {
  for (const bad of ["", "..", "../x", "a//b", "/a", "a/", "a\\b", "<a>", "a\nb", "a b", "x".repeat(101)]) {
    expect(isBlockerName(bad), bad).toBe(false);
  }
  for (const good of ["zlib", "openssl@3", "a/b", "a.b", "c++"]) expect(isBlockerName(good), good).toBe(true);
  expect(selectBlockers(["b", "a", " b ", ".."])).toEqual(["a", "b"]);
  expect(selectBlockers(Array.from({ length: 300 }, (_, n) => `p${n}`))).toHaveLength(100);
});

test.each([
  [null, true],
  ["2026-03-02T10:00:00Z", true],
  ["2026-03-02T10:00:01Z", false],
  ["2026-03-02T10:00:00.001Z", false],
  ["2099-12-31T23:59:59Z", false],
  ["9999-12-31T23:59:59Z", true],
  ["1733-12-29T13:42:19Z", true],
])("a package that waits until %s is due: %s", (at, want) => {
  expect(isRetryDue(at, Date.parse("2026-03-02T10:00:00Z"))).toBe(want);
});
