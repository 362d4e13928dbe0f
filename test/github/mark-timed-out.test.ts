/** Which cancelled jobs are checked for a time-out, and in which order. */

import { expect, test } from "vitest";
import { markTimedOut } from "../../src/github/mark-timed-out.ts";
import type { Job } from "../../src/pipeline/workflow-run.ts";
import { createJob } from "../support/ci.ts";

const START = "2026-11-20T10:00:00Z";
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();

/** Answers every request without annotations. Returns the ids of the jobs that were asked about, in order. */
async function askAbout(jobs: readonly Job[]): Promise<{ asked: number[]; problems: readonly string[] }> {
  const asked: number[] = [];
  const client = {
    request: async (_route: string, { check_run_id }: { check_run_id: number }) => {
      asked.push(check_run_id);
      return { data: [], headers: {} };
    },
  };
  const repository = { client, owner: "acme", repo: "registry" } as never;
  const { problems } = await markTimedOut(repository, { jobs: [...jobs], problems: [] }, () => true);
  return { asked, problems };
}

test("jobs that ran for less than 59 seconds cost no call", async () => {
  const jobs = [0, 30, 58, 59, 60, 360].map((seconds, id) =>
    createJob({
      id: id + 1,
      name: `job ${id}`,
      conclusion: "cancelled",
      startedAt: START,
      completedAt: after(seconds),
    }),
  );
  const unknown = createJob({ id: 90, name: "unknown", conclusion: "cancelled", startedAt: null, completedAt: null });
  expect((await askAbout([...jobs, unknown])).asked).toEqual([90, 6, 5, 4]);
});

test("of many jobs, only the 20 that ran longest cost a call", async () => {
  const jobs = Array.from({ length: 25 }, (_, n) =>
    createJob({ id: n + 1, name: `job ${n}`, conclusion: "cancelled", startedAt: START, completedAt: after(60 + n) }),
  );
  const { asked, problems } = await askAbout(jobs);
  expect(asked).toEqual(Array.from({ length: 20 }, (_, n) => 25 - n));
  expect(problems).toEqual(["Only 20 of 25 cancelled jobs were checked for having run over their time limit."]);
});
