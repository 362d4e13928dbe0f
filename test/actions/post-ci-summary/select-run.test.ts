import { expect, test } from "vitest";
import { type RunChoice, selectRun } from "../../../actions/post-ci-summary/select-run.ts";
import { createRun, HEAD } from "../../support/ci.ts";

const choice: RunChoice = {
  headSha: HEAD,
  workflow: "ci.yml",
  events: ["pull_request", "push"],
  ownRunId: null,
  skippedRunIds: new Set(),
};

test.each([
  { name: "by file name", runs: [createRun({ id: 1 })], want: 1 },
  { name: "by path", runs: [createRun({ id: 1 })], with: { workflow: ".github/workflows/ci.yml" }, want: 1 },
  { name: "by name", runs: [createRun({ id: 1, name: "The CI" })], with: { workflow: "The CI" }, want: 1 },
  { name: "no run yet", runs: [createRun({ id: 1 })], with: { workflow: "lint.yml" }, want: null },
  { name: "the highest id", runs: [createRun({ id: 1 }), createRun({ id: 3 }), createRun({ id: 2 })], want: 3 },
  { name: "another commit", runs: [createRun({ id: 1 }), createRun({ id: 2, headSha: "0".repeat(40) })], want: 1 },
  { name: "the commit in capital letters", runs: [createRun({ id: 1, headSha: HEAD.toUpperCase() })], want: 1 },
  { name: "not its own run", runs: [createRun({ id: 1 }), createRun({ id: 2 })], with: { ownRunId: 2 }, want: 1 },
  { name: "the preferred event", runs: [createRun({ id: 1 }), createRun({ id: 2, event: "push" })], want: 1 },
  { name: "the next event", runs: [createRun({ id: 2, event: "push" })], want: 2 },
  { name: "no event that counts", runs: [createRun({ id: 2, event: "schedule" })], want: null },
  {
    name: "all jobs skipped, and there is another run",
    runs: [createRun({ id: 1 }), createRun({ id: 2, conclusion: "skipped" })],
    want: 1,
  },
  {
    name: "all jobs skipped, as known before",
    runs: [createRun({ id: 1 }), createRun({ id: 2 })],
    with: { skippedRunIds: new Set([2]) },
    want: 1,
  },
  { name: "all jobs skipped, and there is no other run", runs: [createRun({ id: 2, conclusion: "skipped" })], want: 2 },
])("$name", ({ runs, with: given, want }) => {
  for (const listed of [runs, [...runs].reverse()]) {
    expect(selectRun(listed, { ...choice, ...given })?.id ?? null).toBe(want);
  }
});

test("if a run is listed twice, the newer attempt counts", () => {
  const listed = [createRun({ attempt: 2 }), createRun({ attempt: 1 })];
  expect(selectRun(listed, choice)?.attempt).toBe(2);
});
