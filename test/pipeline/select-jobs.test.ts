import { expect, test } from "vitest";
import { selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job } from "../../src/pipeline/workflow-run.ts";
import { createJob } from "../support/ci.ts";

const done = { attempt: 1, status: "completed" };
const gate = (given: Partial<Job>) => createJob({ name: "gate", ...given });

test.each([
  { name: "one record", run: done, jobs: [gate({ id: 1 })], want: { id: 1, state: "success" } },
  {
    name: "the highest attempt wins, whatever the order",
    run: { attempt: 2, status: "completed" },
    jobs: [gate({ id: 2, attempt: 2 }), gate({ id: 9, attempt: 1, conclusion: "failure" })],
    want: { id: 2, state: "success" },
  },
  {
    name: "completed before not completed",
    run: done,
    jobs: [gate({ id: 2, status: "in_progress", conclusion: null }), gate({ id: 1 })],
    want: { id: 1, state: "success" },
  },
  {
    name: "the later start wins",
    run: done,
    jobs: [gate({ id: 2 }), gate({ id: 1, startedAt: "2026-11-20T10:07:00Z", conclusion: "failure" })],
    want: { id: 1, state: "failure" },
  },
  {
    name: "the higher id wins",
    run: done,
    jobs: [gate({ id: 2 }), gate({ id: 3 }), gate({ id: 1 })],
    want: { id: 3, state: "success" },
  },
  {
    name: "an older attempt in a run that ended",
    run: { attempt: 2, status: "completed" },
    jobs: [gate({ id: 1 })],
    want: { id: 1, state: "success" },
  },
  {
    name: "an older attempt while the run is in progress",
    run: { attempt: 2, status: "in_progress" },
    jobs: [gate({ id: 1 })],
    want: { id: 1, state: "running" },
  },
  {
    name: "stale is cancelled",
    run: done,
    jobs: [gate({ id: 1, conclusion: "stale" })],
    want: { id: 1, state: "cancelled" },
  },
  { name: "no conclusion", run: done, jobs: [gate({ id: 1, conclusion: null })], want: { id: 1, state: "running" } },
  {
    name: "waiting",
    run: { attempt: 1, status: "in_progress" },
    jobs: [gate({ id: 1, status: "waiting", conclusion: null })],
    want: { id: 1, state: "running" },
  },
])("$name", ({ run, jobs, want }) => {
  for (const records of [jobs, [...jobs].reverse()]) {
    expect(selectJobs(run, records).jobs.map(({ id, state }) => ({ id, state }))).toEqual([want]);
  }
});

test("if a payload is older than its jobs, the newest attempt is shown and the run is in progress", () => {
  const jobs = [
    gate({ id: 1, conclusion: "failure" }),
    createJob({ name: "lint", id: 3 }),
    gate({ id: 2, attempt: 2 }),
  ];
  const selected = selectJobs(done, jobs);
  expect(selected).toMatchObject({ attempt: 2, isCompleted: false });
  expect(selected.jobs.map(({ name, id, state }) => `${name} ${id} ${state}`)).toEqual([
    "gate 2 success",
    "lint 3 running",
  ]);
});

test("an unknown conclusion is a problem", () => {
  const { jobs, problems } = selectJobs(done, [gate({ conclusion: "vanished" })]);
  expect(jobs[0]?.state).toBe("vanished");
  expect(problems).toEqual(['The job "gate" has the unknown conclusion "vanished", which counts as not passed.']);
});

test("natural order of names", () => {
  const names = ["job 10", "job 9", "job 09", "a"];
  expect(
    selectJobs(
      done,
      names.map((name) => createJob({ name })),
    ).jobs.map(({ name }) => name),
  ).toEqual(["a", "job 09", "job 9", "job 10"]);
});
