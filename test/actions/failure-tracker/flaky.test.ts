/** How many occurrences of a failure a re-run of the same commit recovered. */

import { describe, expect, test } from "vitest";
import { boundTracked, countFlaky, mergeTracked } from "../../../actions/failure-tracker/merge-tracked.ts";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { renderFailureIssue } from "../../../actions/failure-tracker/render-issue.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { HEAD } from "../../support/ci.ts";
import {
  createArrival,
  createClosed,
  createObserved,
  createOwn,
  createRow,
  createTracker,
  decideFor,
  failureOf,
  recoveryOf,
} from "../../support/tracker.ts";

const OTHER = "a91be07f4d22";
const head = HEAD.slice(0, 12);

describe("a recovery counts as flaky", () => {
  const rows: {
    name: string;
    key: string;
    row?: Partial<Parameters<typeof createRow>[0]>;
    headSha?: string;
    is: string[];
  }[] = [
    { name: "in a later attempt of the run", key: "9001.2", is: ["9001.1"] },
    {
      name: "in a later attempt, although the issue does not know the commit",
      key: "9001.2",
      row: { head: "", workflow: "" },
      is: ["9001.1"],
    },
    { name: "in another run of the same commit and workflow", key: "9003.1", is: ["9001.1"] },
    { name: "but not in a run of another commit", key: "9003.1", headSha: `${OTHER}0000`, is: [] },
    { name: "but not in a run of another workflow", key: "9003.1", row: { workflow: "nightly" }, is: [] },
    { name: "but not for another subject", key: "9003.1", row: { subject: "branch:main" }, is: [] },
  ];
  test.each(rows)("$name", ({ key, row = {}, headSha = HEAD, is }) => {
    // The older row says which workflow and job the issue is about.
    const older = createRow({ key: "9000.1", subject: "branch:dev", head: OTHER });
    const tracker = { history: [createRow({ key: "9001.1", head, ...row }), older] };
    const task = recoveryOf(key, { run: { headSha } });
    const { next } = decideFor(createObserved(task, [createOwn(tracker)], { jobs: { jobs: [], isComplete: true } }));
    expect(next?.recovered).toEqual({ "pr:128": key });
    expect(next?.flaky).toEqual(is);
  });

  test("even if the failure of attempt 1 arrives after the success of attempt 2", () => {
    const arrival = createArrival("9002.1");
    const late = (recovered: string) =>
      decideFor(createObserved(failureOf(arrival), [createClosed({ recovered: { "pr:128": recovered } })])).next?.flaky;
    expect(late("9002.2")).toEqual(["9002.1"]);
    expect(late("9003.1")).toEqual([]);
  });

  test("for each attempt that failed before", () => {
    const keys = ["9001.1", "9001.2"];
    const task = recoveryOf("9001.3");
    const { next } = decideFor(createObserved(task, [createOwn({ keys })], { jobs: { jobs: [], isComplete: true } }));
    expect(next?.flaky).toEqual(keys);
  });
});

test("the count survives merging, folding, rendering and reading", () => {
  const keys = Array.from({ length: 230 }, (_, n) => `${9000 + n}.1`);
  const flaky = keys.filter((_, n) => n % 3 === 0);
  const bounded = boundTracked(createTracker({ keys, flaky, history: [] }), 20);
  expect(countFlaky(bounded)).toBe(flaky.length);
  const setting = {
    repositoryUrl: "https://github.com/acme/registry",
    closeWhen: "all-recovered",
    autoHealHours: 24,
    occurrences: 230,
    flaky: countFlaky(bounded),
    sinceOpen: 230,
  } as const;
  const { body } = renderFailureIssue(bounded, setting);
  expect(body).toContain("\nFlaky: 77 of 230 occurrences recovered by a re-run of the same commit\n");
  const parsed = parseIssue(body)?.tracker as TrackedFailure;
  expect(countFlaky(parsed)).toBe(77);
  expect(countFlaky(mergeTracked(parsed, bounded))).toBe(77);
});

test("an issue without flaky occurrences says nothing about them", () => {
  const setting = {
    repositoryUrl: "https://github.com/acme/registry",
    closeWhen: "all-recovered",
    autoHealHours: 24,
    occurrences: 1,
    flaky: 0,
    sinceOpen: 1,
  } as const;
  expect(renderFailureIssue(createTracker(), setting).body).not.toMatch(/flaky/i);
});
