import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectJobs } from "../../src/pipeline/select-jobs.ts";
import type { Job } from "../../src/pipeline/workflow-run.ts";
import { createJob } from "../support/ci.ts";

const done = { attempt: 1, status: "completed" };
const again = { attempt: 2, status: "completed" };
const gate = (given: Partial<Job>) => createJob({ name: "gate", ...given });
const shown = (run: { attempt: number; status: string }, records: readonly Job[]) =>
  selectJobs(run, records)
    .jobs.map(({ id, state }) => `${id} ${state}`)
    .sort();

describe("one job", () => {
  test.each([
    { name: "one record", run: done, jobs: [gate({ id: 1 })], want: "1 success" },
    {
      name: "the highest attempt counts, in any order",
      run: again,
      jobs: [gate({ id: 2, attempt: 2 }), gate({ id: 9, attempt: 1, conclusion: "failure" })],
      want: "2 success",
    },
    {
      name: "of two records of one job, the completed record counts",
      run: done,
      jobs: [gate({ id: 1, status: "in_progress", conclusion: null }), gate({ id: 1 })],
      want: "1 success",
    },
    { name: "a job of an older attempt; the run has ended", run: again, jobs: [gate({ id: 1 })], want: "1 success" },
    {
      name: "a job of an older attempt, and the run is in progress",
      run: { attempt: 2, status: "in_progress" },
      jobs: [gate({ id: 1 })],
      want: "1 running",
    },
    { name: "stale is cancelled", run: done, jobs: [gate({ id: 1, conclusion: "stale" })], want: "1 cancelled" },
    { name: "no conclusion", run: done, jobs: [gate({ id: 1, conclusion: null })], want: "1 running" },
    {
      name: "waiting",
      run: { attempt: 1, status: "in_progress" },
      jobs: [gate({ id: 1, status: "waiting", conclusion: null })],
      want: "1 running",
    },
  ])("$name", ({ run, jobs, want }) => {
    for (const records of [jobs, [...jobs].reverse()]) expect(shown(run, records)).toEqual([want]);
  });
});

describe("several jobs with one name", () => {
  const failed = (id: number, attempt = 1) => gate({ id, attempt, conclusion: "failure" });
  test.each([
    { name: "both count", run: done, jobs: [failed(1), gate({ id: 2 })], want: ["1 failure", "2 success"] },
    {
      name: "one job is still running",
      run: { attempt: 1, status: "in_progress" },
      jobs: [gate({ id: 1 }), gate({ id: 2, status: "in_progress", conclusion: null })],
      want: ["1 success", "2 running"],
    },
    {
      name: "both repeated",
      run: again,
      jobs: [failed(1), gate({ id: 2 }), gate({ id: 3, attempt: 2 }), gate({ id: 4, attempt: 2 })],
      want: ["3 success", "4 success"],
    },
    {
      name: "the failed job repeated, the other job kept",
      run: again,
      jobs: [failed(1), gate({ id: 2 }), gate({ id: 3, attempt: 2 })],
      want: ["2 success", "3 success"],
    },
    {
      name: "one of two failed jobs repeated: a failure stays",
      run: again,
      jobs: [failed(1), failed(2), gate({ id: 3, attempt: 2 })],
      want: ["2 failure", "3 success"],
    },
    {
      name: "repeated in several attempts",
      run: { attempt: 3, status: "completed" },
      jobs: [failed(1), failed(2), failed(3, 2), gate({ id: 4, attempt: 3 })],
      want: ["2 failure", "4 success"],
    },
  ])("$name", ({ run, jobs, want }) => {
    expect(shown(run, jobs)).toEqual(want);
  });

  test("there are as many jobs as in the largest attempt, and all of the newest attempt are among them", () => {
    const attempts = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(attempts, (passed) => {
        let id = 0;
        const records = passed.flatMap((jobs, at) =>
          jobs.map((isPass) => gate({ id: ++id, attempt: at + 1, conclusion: isPass ? "success" : "failure" })),
        );
        const { jobs } = selectJobs({ attempt: passed.length, status: "completed" }, records);
        expect(jobs).toHaveLength(Math.max(...passed.map((each) => each.length)));
        const newest = jobs.filter(({ attempt }) => attempt === passed.length);
        expect(newest).toHaveLength(passed.at(-1)?.length ?? 0);
      }),
    );
  });
});

test("if the run's payload is older than its jobs, the newest attempt is shown, and the run is in progress", () => {
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

test("jobs are in natural order of their names", () => {
  const names = ["job 10", "job 9", "job 09", "a"];
  expect(
    selectJobs(
      done,
      names.map((name) => createJob({ name })),
    ).jobs.map(({ name }) => name),
  ).toEqual(["a", "job 09", "job 9", "job 10"]);
});
