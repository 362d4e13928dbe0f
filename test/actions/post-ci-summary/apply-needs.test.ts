import { expect, test } from "vitest";
import { applyNeeds, parseNeeds } from "../../../actions/post-ci-summary/apply-needs.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import { createJob } from "../../support/ci.ts";

const { entries } = parseRequiredJobs(["gate", "py*"]);
const { jobs } = selectJobs({ attempt: 1, status: "in_progress" }, [
  createJob({ name: "gate", status: "in_progress", conclusion: null }),
  createJob({ name: "lint" }),
]);

test.each([
  {
    name: "fills a job that the API still shows running",
    needs: { gate: "failure" },
    want: ["gate failure", "lint success"],
  },
  { name: "does not change a completed job", needs: { lint: "failure" }, want: ["gate running", "lint success"] },
  {
    name: "adds a job that the configuration names",
    needs: { "py 3": "success" },
    want: ["gate running", "lint success", "py 3 success"],
  },
  { name: "adds no other job", needs: { build: "failure", Gate: "failure" }, want: ["gate running", "lint success"] },
])("$name", ({ needs, want }) => {
  const filled = applyNeeds(jobs, new Map(Object.entries(needs)), entries);
  expect(filled.map(({ name, state }) => `${name} ${state}`)).toEqual(want);
});

test.each([
  { name: "results", text: '{"a":{"result":"success","outputs":{}}}', want: [["a", "success"]] },
  { name: "none", text: "{}", want: [] },
  { name: "no JSON", text: "a", want: null },
  { name: "a list", text: "[]", want: null },
  { name: "no result", text: '{"a":{}}', want: null },
  { name: "null", text: '{"a":null}', want: null },
])("the JSON of needs: $name", ({ text, want }) => {
  const needs = parseNeeds(text);
  expect(needs === null ? null : [...needs]).toEqual(want);
});
