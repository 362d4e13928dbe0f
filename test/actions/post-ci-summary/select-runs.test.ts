import { expect, test } from "vitest";
import { type RunChoice, selectRuns } from "../../../actions/post-ci-summary/select-runs.ts";
import { createRun, HEAD } from "../../support/ci.ts";

const choice: RunChoice = { headSha: HEAD, workflows: ["ci.yml"], events: ["pull_request", "push"] };

test.each([
  { name: "by file name", runs: [createRun({ id: 1 })], want: [1] },
  { name: "by path", runs: [createRun({ id: 1 })], with: { workflows: [".github/workflows/ci.yml"] }, want: [1] },
  { name: "by name", runs: [createRun({ id: 1, name: "The CI" })], with: { workflows: ["The CI"] }, want: [1] },
  { name: "no run yet", runs: [createRun({ id: 1 })], with: { workflows: ["ci.yml", "lint.yml"] }, want: [1, null] },
  { name: "the highest id", runs: [createRun({ id: 1 }), createRun({ id: 3 }), createRun({ id: 2 })], want: [3] },
  { name: "another commit", runs: [createRun({ id: 1 }), createRun({ id: 2, headSha: "0".repeat(40) })], want: [1] },
  { name: "the commit in capitals", runs: [createRun({ id: 1, headSha: HEAD.toUpperCase() })], want: [1] },
  { name: "its own run", runs: [createRun({ id: 1 }), createRun({ id: 2 })], with: { ownRunId: 2 }, want: [1] },
  { name: "the preferred event", runs: [createRun({ id: 1 }), createRun({ id: 2, event: "push" })], want: [1] },
  { name: "the next event", runs: [createRun({ id: 2, event: "push" })], want: [2] },
  { name: "no event that is looked at", runs: [createRun({ id: 2, event: "schedule" })], want: [null] },
  {
    name: "all skipped, another remains",
    runs: [createRun({ id: 1 }), createRun({ id: 2, conclusion: "skipped" })],
    want: [1],
  },
  {
    name: "known to have skipped all",
    runs: [createRun({ id: 1 }), createRun({ id: 2 })],
    with: { skippedRunIds: new Set([2]) },
    want: [1],
  },
  { name: "all skipped, none other", runs: [createRun({ id: 2, conclusion: "skipped" })], want: [2] },
])("$name", ({ runs, with: given, want }) => {
  for (const listed of [runs, [...runs].reverse()]) {
    expect(selectRuns(listed, { ...choice, ...given }).map(({ run }) => run?.id ?? null)).toEqual(want);
  }
});

test("of a run listed twice the newer attempt counts", () => {
  const listed = [createRun({ attempt: 2 }), createRun({ attempt: 1 })];
  expect(selectRuns(listed, choice)[0]?.run?.attempt).toBe(2);
});
