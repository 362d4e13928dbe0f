import { describe, expect, test } from "vitest";
import { compareAnalytics, compareOldest, cutOffTime, isOldestShape } from "../../scripts/compare-analytics.ts";

const failure = (id: string, timestamp: string) => ({ id, timestamp, platforms: ["darwin", "linux"] });
const document = () => ({
  generated_at: "2026-01-05T07:00:00Z",
  queue: { total: 2, by_status: { failed: 1, pending: 1 }, packages: { pending: [{ id: "npm:a", failure_count: 0 }] } },
  failures: { install_failed: 3 },
  failure_details: [failure("c", "3"), failure("b", "2"), failure("a", "2")],
  health: { last_run: null as object | null },
});
type Document = ReturnType<typeof document>;

/** 200 failures, the last two with time "1". The state has three with that time, so any two of them are right. */
const NAMES = ["p", "q", "r"];
const atLimit = (...last: string[]) => ({
  failure_details: [
    ...Array.from({ length: 198 }, (_, index) => failure(`n${index}`, "9")),
    ...last.map((id) => failure(id, "1")),
  ],
});
const candidates = NAMES.map((id) => failure(id, "1"));

describe("equal", () => {
  test.each([
    { name: "the same document", alter: () => {} },
    { name: "another generated_at", alter: (made: Document) => (made.generated_at = "2030-01-01T00:00:00Z") },
    {
      name: "failures with equal times in another order",
      alter: (made: Document) => made.failure_details.splice(1, 2, failure("a", "2"), failure("b", "2")),
    },
    {
      name: "keys in another order",
      alter: (made: Document) => (made.queue.by_status = { pending: 1, failed: 1 }),
    },
  ])("$name", ({ alter }) => {
    const made = document();
    alter(made);
    expect(compareAnalytics(document(), made, []).differences).toEqual([]);
  });

  test("every value is counted", () => {
    expect(compareAnalytics(document(), document(), []).compared).toBe(11);
  });

  test("any candidate at the cut-off", () => {
    expect(cutOffTime(atLimit("p", "q"))).toBe("1");
    expect(compareAnalytics(atLimit("p", "q"), atLimit("r", "p"), candidates).differences).toEqual([]);
  });
});

describe("different", () => {
  test.each([
    {
      name: "a value",
      alter: (made: Document) => (made.queue.by_status.failed = 7),
      want: ["$.queue.by_status.failed: published 1, produced 7"],
    },
    {
      name: "a number as text",
      alter: (made: object) => Object.assign(made, { failures: { install_failed: "3" } }),
      want: ['$.failures.install_failed: published 3, produced "3"'],
    },
    {
      name: "an extra key",
      alter: (made: object) => Object.assign(made, { "odd key": [] }),
      want: ['$["odd key"]: published nothing, produced []'],
    },
    {
      name: "a missing key",
      alter: (made: Partial<Document>) => delete made.health,
      want: ['$.health: published {"last_run":null}, produced nothing'],
    },
    {
      name: "null instead of an object",
      alter: (made: Document) => (made.health.last_run = {}),
      want: ["$.health.last_run: published null, produced {}"],
    },
    {
      name: "an extra element in a list",
      alter: (made: Document) => made.queue.packages.pending.push({ id: "npm:b", failure_count: 0 }),
      want: ['$.queue.packages.pending[1]: published nothing, produced {"id":"npm:b","failure_count":0}'],
    },
    {
      name: "no failures at all",
      alter: (made: Partial<Document>) => delete made.failure_details,
      want: [expect.stringContaining("$.failure_details: published [")],
    },
    {
      name: "a failure of another shape",
      alter: (made: Document) => made.failure_details[1]?.platforms.reverse(),
      want: [
        expect.stringContaining("published, not produced: {"),
        expect.stringContaining("produced, not published: {"),
      ],
    },
    {
      name: "failures in the wrong order",
      alter: (made: Document) => made.failure_details.reverse(),
      want: ["$.failure_details[2]: newer than the one before"],
    },
    {
      name: "a repeated failure",
      alter: (made: Document) => (made.failure_details[2] = failure("b", "2")),
      want: [
        expect.stringContaining('published, not produced: {"id":"a"'),
        expect.stringContaining('produced, not published: {"id":"b"'),
      ],
    },
  ])("$name", ({ alter, want }) => {
    const made = document();
    alter(made);
    expect(compareAnalytics(document(), made, []).differences).toEqual(want);
  });

  test.each([
    { name: "no candidate", made: ["p", "other"], want: ["produced, no candidate at the cut-off"] },
    { name: "a repeated candidate", made: ["p", "p"], want: ["produced, no candidate at the cut-off"] },
    { name: "too few failures", made: ["p"], want: [".length: published 200, produced 199"] },
  ])("at the cut-off: $name", ({ made, want }) => {
    const { differences } = compareAnalytics(atLimit("p", "q"), atLimit(...made), candidates);
    expect(differences).toEqual(want.map((text) => expect.stringContaining(text)));
  });

  test("above the cut-off nothing may be missing", () => {
    const made = atLimit("p", "q");
    made.failure_details[5] = failure("other", "9");
    expect(compareAnalytics(atLimit("p", "q"), made, candidates).differences).toHaveLength(2);
  });

  test("a published failure at the cut-off that is not in the state", () => {
    const { differences } = compareAnalytics(atLimit("p", "strange"), atLimit("p", "q"), candidates);
    expect(differences).toEqual([expect.stringContaining("published, no candidate at the cut-off")]);
  });
});

describe("the oldest shape", () => {
  const oldest = { queue: { total: 5, by_status: { skipped: 5 } }, failures: { deterministic: 3, timeout: 1 } };

  test("is recognized by its categories and the missing details", () => {
    expect(isOldestShape(oldest)).toBe(true);
    expect(isOldestShape(document())).toBe(false);
    expect(isOldestShape({ failures: { install_failed: 1 } })).toBe(false);
  });

  test.each([
    { name: "the same sum by other names", made: { failures: { generation_failed: 3, network_error: 1 } }, want: [] },
    {
      name: "another sum",
      made: { failures: { generation_failed: 3 } },
      want: ["sum of $.failures: published 4, produced 3"],
    },
    {
      name: "another queue",
      made: { queue: { total: 4, by_status: { excluded: 5 } } },
      want: [
        "$.queue.total: published 5, produced 4",
        "$.queue.by_status.skipped: published 5, produced nothing",
        "$.queue.by_status.excluded: published nothing, produced 5",
      ],
    },
  ])("$name", ({ made, want }) => {
    expect(compareOldest(oldest, { ...oldest, blockers: [], ...made }).differences).toEqual(want);
  });
});
