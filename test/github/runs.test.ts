import { describe, expect, test } from "vitest";
import { listJobs } from "../../src/github/jobs.ts";
import { NO_TRIES } from "../../src/github/plan-retry.ts";
import { listRuns, readRun, readRunOf } from "../../src/github/runs.ts";
import { type CommitStatus, createStatus, listStatuses } from "../../src/github/statuses.ts";
import { openApi } from "./open-api.ts";

const SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";

describe("runs", () => {
  test("are read the same from the API and from an event", async () => {
    await using api = await openApi();
    const pullRequests = [{ number: 128, headSha: SHA, base: "main", baseRepositoryId: 700_100 }];
    const fork = { id: 5, fullName: "bob/shop" };
    const given = { id: 9001, attempt: 2, number: 482, headSha: SHA, headRepository: fork, pullRequests };
    api.github.add.run({ ...given, path: ".github/workflows/ci.yml", name: " ci \n slow ", event: "push" });
    const run = await readRun(api.repository, 9001);
    expect(run).toMatchObject({
      ...{ id: 9001, attempt: 2, number: 482, name: "ci slow", path: ".github/workflows/ci.yml", event: "push" },
      ...{ status: "completed", conclusion: "success", headSha: SHA, headBranch: "topic" },
      headRepository: { id: 5, fullName: "bob/shop", owner: "bob" },
      url: "https://github.com/acme/shop/actions/runs/9001",
      pullRequests: [{ number: 128, headSha: SHA, baseRepositoryId: 700_100 }],
    });
    const raw = await api.repository.client.request("GET /repos/acme/shop/actions/runs/9001");
    expect(readRunOf({ workflow_run: raw.data })).toEqual(run);
    expect(await readRun(api.repository, 9002)).toBe("gone");
  });

  test.each([
    { name: "another event's payload", payload: { pull_request: { number: 1 } } },
    { name: "a payload that is not an object", payload: null },
    { name: "a payload with a null run", payload: { workflow_run: null } },
  ])("are not read from $name", ({ payload }) => {
    expect(readRunOf(payload)).toBeNull();
  });

  test("of a deleted fork, without branch and times, are read", () => {
    const path = ".github/workflows/ci.yml@refs/heads/a@b";
    const holes = { head_repository: null, head_branch: null, conclusion: null, pull_requests: [null, {}] };
    expect(readRunOf({ workflow_run: { id: 1, path, ...holes } })).toMatchObject({
      ...{ attempt: 1, path: ".github/workflows/ci.yml", headRepository: null, headBranch: null, conclusion: null },
      ...{ createdAt: null, updatedAt: null, name: "", pullRequests: [{ number: 0 }] },
    });
  });

  test("are listed by their head, to the end", async () => {
    await using api = await openApi();
    for (let id = 1; id <= 250; id++) api.github.add.run({ id, headSha: id <= 240 ? SHA : "0".repeat(40) });
    const found = await listRuns(api.repository, { headSha: SHA });
    expect(found).toHaveLength(240);
    expect(api.github.requests).toHaveLength(3);
    expect(api.asked()[0]).toBe(`GET actions/runs?head_sha=${SHA}`);
  });

  test("of one workflow are listed only as far as needed", async () => {
    await using api = await openApi();
    for (let id = 1; id <= 250; id++) api.github.add.run({ id, headSha: SHA, event: "push", headBranch: "main" });
    let left = 3;
    const filter = {
      workflow: "ci.yml",
      event: "push",
      branch: "main",
      status: "completed",
      stopAt: () => --left === 0,
    };
    expect(await listRuns(api.repository, filter)).toHaveLength(3);
    expect(api.asked()).toEqual(["GET actions/workflows/ci.yml/runs?event=push&branch=main&status=completed"]);
  });
});

describe("jobs", () => {
  test("are listed to the end, for all attempts or the newest", async () => {
    await using api = await openApi();
    api.github.add.run({ id: 1, headSha: SHA, attempt: 2 });
    for (let id = 1; id <= 150; id++) api.github.add.job({ id, runId: 1, attempt: 1, name: `job ${id}` });
    api.github.add.job({ id: 151, runId: 1, attempt: 2, name: "job 1", steps: [{ name: " set  up ", number: 1 }] });
    const { jobs, problems } = await listJobs(api.repository, 1, "all");
    expect([jobs.length, problems]).toEqual([151, []]);
    expect(jobs[150]).toMatchObject({
      ...{ id: 151, runId: 1, attempt: 2, name: "job 1", status: "completed", conclusion: "success" },
      url: "https://github.com/acme/shop/actions/runs/1/job/151",
      steps: [{ number: 1, name: "set up", conclusion: "success" }],
    });
    expect((await listJobs(api.repository, 1, "latest")).jobs.map(({ id }) => id)).not.toContain(1);
    expect(api.github.requests).toHaveLength(4);
  });

  test("that cannot be used are problems", async () => {
    await using api = await openApi();
    api.github.add.run({ id: 1, headSha: SHA });
    api.github.add.job({ id: 5, runId: 1, name: "a", odd: null });
    api.github.add.job({ id: 6, runId: 1, name: "b", odd: { name: " \n " } });
    const holes = { name: "docker\n  smoke ", conclusion: null, html_url: null, started_at: null, steps: [null] };
    api.github.add.job({ id: 7, runId: 1, name: "c", odd: holes });
    api.github.add.job({ id: 8, runId: 1, name: "d", steps: null });
    const { jobs, problems } = await listJobs(api.repository, 1, "all");
    expect(jobs).toMatchObject([
      { id: 7, name: "docker smoke", conclusion: null, url: null, startedAt: null, steps: [] },
      { id: 8, steps: [] },
    ]);
    expect(problems).toEqual([
      "Run 1 lists a job that is empty; it is left out.",
      "Job 6 of run 1 has no name; it is left out.",
    ]);
  });

  test("are a problem if there are fewer than GitHub counts", async () => {
    await using api = await openApi();
    const job = { id: 5, name: "a", status: "queued" };
    api.github.script.fail({ status: 200, body: { total_count: 3, jobs: [job] } });
    expect((await listJobs(api.repository, 1, "all")).problems).toEqual(["GitHub listed 1 of the 3 jobs of run 1."]);
  });
});

describe("statuses", () => {
  test("of a commit are set, and the newest status of a context is read", async () => {
    await using api = await openApi();
    const targetUrl = "https://github.com/acme/shop/actions/runs/1";
    const status = { context: "ci", description: "Two jobs failed", targetUrl };
    const set = (given: CommitStatus) => createStatus(api.repository, SHA, { status: given, earlier: NO_TRIES });
    await set({ ...status, state: "pending" });
    const { id } = (await set({ ...status, state: "failure" })) as { id: number };
    await set({ ...status, context: "other", targetUrl: null, state: "success" });
    expect(await listStatuses(api.repository, SHA, "other")).toMatchObject([{ context: "other", targetUrl: null }]);
    expect((await listStatuses(api.repository, SHA, "ci"))[0]).toEqual({ ...status, id, state: "failure" });
  });

  test("of a commit that GitHub does not see yet are set once it does", async () => {
    await using api = await openApi();
    const message = `No commit found for SHA: ${SHA}`;
    api.github.script.fail({ status: 422, message, times: 2 });
    const status: CommitStatus = { context: "ci", description: "", targetUrl: null, state: "success" };
    let earlier = NO_TRIES;
    for (let nth = 1; nth <= 2; nth++) {
      const answer = await createStatus(api.repository, SHA, { status, earlier });
      expect(answer.kind).toBe("unsure");
      earlier = (answer as { tries: typeof earlier }).tries;
    }
    expect(await createStatus(api.repository, SHA, { status, earlier })).toMatchObject({ kind: "set" });
    // The second 500 ms keep writes a second apart.
    expect(api.delays).toEqual([500, 500, 1000]);
    expect(api.github.state.statuses).toHaveLength(1);
  });

  test("of one context are read only as far as needed", async () => {
    await using api = await openApi();
    for (let index = 0; index < 250; index++) api.github.add.status({ sha: SHA, context: index < 120 ? "old" : "new" });
    expect((await listStatuses(api.repository, SHA, "old"))[0]).toMatchObject({ context: "old" });
    expect(api.github.requests).toHaveLength(2);
    expect(await listStatuses(api.repository, SHA, "none")).toEqual([]);
    expect(api.github.requests).toHaveLength(5);
  });
});
