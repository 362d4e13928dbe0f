import { expect, test } from "vitest";
import type { Inputs } from "../../../actions/update-dashboard/inputs.ts";
import { planPaths } from "../../../actions/update-dashboard/plan-paths.ts";
import { UserError } from "../../../src/errors.ts";

const inputs = {
  root: ".",
  publish: "commit",
  queue: "data/queues",
  "failures-dir": "data/failures",
  "metrics-dir": "data/metrics",
  "disambiguations-dir": "data/disambiguations",
  "control-file": "batch-control.json",
  output: "website/dashboard.json",
} as Inputs;
const plan = (given: Partial<Inputs>) => planPaths({ ...inputs, ...given });

test.each([
  { name: "the queue", given: { output: "data/queues/priority-queue.json" } },
  { name: "another queue file", given: { output: "./data/x/../queues/priority-queue-go.json" } },
  { name: "the queue's older place", given: { output: "data/priority-queue.json" } },
  { name: "a queue that is named as a file", given: { queue: "q.json", output: "q.json" } },
  { name: "results of a batch", given: { output: "data/queues/batch-results.json" } },
  { name: "control", given: { output: "batch-control.json" } },
  { name: "failures", given: { "failures-dir": "f/", output: "f/x.jsonl" } },
  { name: "metrics", given: { output: "data/metrics/batch-runs.jsonl" } },
  { name: "disambiguations", given: { output: "data/disambiguations/curated.jsonl" } },
  { name: "in another root", given: { root: "reg", publish: "none" as const, output: "reg/batch-control.json" } },
])("the dashboard is not written over state: $name", ({ given }) => {
  expect(() => plan(given)).toThrow(UserError);
  expect(() => plan(given)).toThrow("would be read as state");
});

test.each(["a/", ".", "a/.", "a/b/.."])("%s names a folder", (output) => {
  expect(() => plan({ output })).toThrow(`output: "${output}" names a folder; expected the path of a file.`);
});

test.each([
  { name: "next to the queue", given: { output: "data/queues/dashboard.json" } },
  { name: "next to the failures", given: { output: "data/failures/dashboard.json" } },
  { name: "below failures", given: { output: "data/failures/x/y.jsonl" } },
  { name: "at the path of state, in another root", given: { root: "reg", output: "reg/batch-control.json" } },
  { name: "in the root, although that is the queue's folder", given: { queue: ".", output: "dashboard.json" } },
])("the dashboard may be written $name", ({ given }) => {
  expect(plan(given).output).toBe(given.output);
});

test("a path outside the root is named; only for an output does the message say how to write elsewhere", () => {
  expect(() => plan({ queue: "../q.json" })).toThrow(/^Invalid paths\. queue: "\.\.\/q\.json" is outside.*the root\.$/);
  expect(() => plan({ output: "../x.json" })).toThrow(
    /^Invalid paths\. output: .* Only `publish: none` and .* elsewhere\.$/,
  );
});
