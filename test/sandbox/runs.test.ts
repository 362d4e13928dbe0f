import { describe, expect, test } from "vitest";
import { openGitHub, SHA, TOKEN } from "./open-github.ts";

const OTHER = "a91be07f4d22a91be07f4d22a91be07f4d22a91b";

describe("runs", () => {
  test.each([
    { name: "all, newest first", path: "/runs", want: [4, 3, 2, 1] },
    { name: "of a commit", path: `/runs?head_sha=${SHA}`, want: [3, 2, 1] },
    { name: "of an event", path: "/runs?event=push", want: [4] },
    { name: "of a branch", path: "/runs?branch=a%23b", want: [2] },
    { name: "of a status", path: "/runs?status=in_progress", want: [3] },
    { name: "of a conclusion", path: "/runs?status=failure", want: [2] },
    { name: "since a time", path: "/runs?created=%3E%3D2026-11-20T10:00:00Z", want: [4, 3] },
    { name: "between days", path: "/runs?created=2026-11-18..2026-11-19", want: [2] },
    { name: "of a workflow's file", path: "/workflows/docs.yml/runs", want: [4] },
    { name: "of a workflow's id", path: "/workflows/7000/runs?event=pull_request", want: [3, 2, 1] },
  ])("are listed: $name", async ({ path, want }) => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    add.run({ id: 1, headSha: SHA, createdAt: "2026-11-17T10:00:00Z" });
    add.run({ id: 2, headSha: SHA, headBranch: "a#b", conclusion: "failure", createdAt: "2026-11-19T23:59:59Z" });
    add.run({ id: 3, headSha: SHA, status: "in_progress", conclusion: null });
    add.run({ id: 4, headSha: OTHER, event: "push", path: ".github/workflows/docs.yml", name: "docs" });
    const { body } = await opened.ask(`GET /actions${path}`);
    expect(body.workflow_runs.map(({ id }: { id: number }) => id)).toEqual(want);
    expect(body.total_count).toBe(want.length);
  });

  test("show their pull requests and workflow, and null for a fork that is gone", async () => {
    await using opened = await openGitHub();
    const pullRequests = [{ number: 128, headSha: SHA, base: "main", baseRepositoryId: 700_100 }];
    opened.github.add.run({ id: 1, headSha: SHA, attempt: 2, number: 482, pullRequests });
    opened.github.add.run({ id: 2, headSha: SHA, headRepository: null });
    const { body } = await opened.ask("GET /actions/runs/1");
    expect(body).toMatchObject({ id: 1, run_attempt: 2, run_number: 482, path: ".github/workflows/ci.yml" });
    expect(body.pull_requests).toMatchObject([{ number: 128, head: { sha: SHA }, base: { repo: { id: 700_100 } } }]);
    expect((await opened.ask("GET /actions/runs/2")).body.head_repository).toBe(null);
    expect((await opened.ask("GET /actions/workflows")).body).toMatchObject({
      total_count: 1,
      workflows: [{ name: "ci" }],
    });
    expect((await opened.ask("GET /actions/workflows/ci.yml")).body.id).toBe(7000);
    expect((await opened.ask("GET /actions/runs/3")).status).toBe(404);
  });
});

describe("jobs", () => {
  test.each([
    { name: "the latest of each name", path: "/jobs", want: [11, 12] },
    { name: "those of all attempts", path: "/jobs?filter=all", want: [10, 11, 12] },
    { name: "those of one attempt", path: "/attempts/2/jobs", want: [12] },
  ])("are listed: $name", async ({ path, want }) => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    add.run({ id: 1, headSha: SHA, attempt: 2 });
    add.job({ id: 10, runId: 1, attempt: 1, name: "gate", conclusion: "failure" });
    add.job({ id: 11, runId: 1, attempt: 1, name: "test" });
    add.job({ id: 12, runId: 1, name: "gate", status: "in_progress", steps: [{ name: "Check" }] });
    add.job({ id: 13, runId: 9, name: "gate" });
    const { body } = await opened.ask(`GET /actions/runs/1${path}`);
    expect(body.jobs.map(({ id }: { id: number }) => id)).toEqual(want);
    expect((await opened.ask("GET /actions/jobs/12")).body).toMatchObject({
      ...{ run_attempt: 2, conclusion: null, completed_at: null, head_sha: SHA },
      steps: [{ number: 1, name: "Check", conclusion: "success" }],
    });
  });

  test("may lack steps and an address", async () => {
    await using opened = await openGitHub();
    opened.github.add.run({ id: 1, headSha: SHA });
    opened.github.add.job({ id: 10, runId: 1, name: "gate", url: null, steps: null });
    const { body } = await opened.ask("GET /actions/jobs/10");
    expect(body.html_url).toBe(null);
    expect(body).not.toHaveProperty("steps");
  });
});

describe("logs", () => {
  const follow = async (location: string | null, headers = {}) => fetch(location ?? "", { headers });

  test("are at an address of their own, and that address refuses the token", async () => {
    await using opened = await openGitHub();
    opened.github.add.job({ id: 10, runId: 1, name: "gate" });
    opened.github.add.log({ jobId: 10, content: "line\n" });
    const { status, headers } = await opened.ask("GET /actions/jobs/10/logs");
    expect(status).toBe(302);
    expect((await follow(headers.get("location"), { authorization: `Bearer ${TOKEN}` })).status).toBe(403);
    expect(await (await follow(headers.get("location"))).text()).toBe("line\n");
  });

  test.each([
    { name: "expired", gone: 410 as const, status: 410 },
    { name: "unknown", gone: 404 as const, status: 404 },
  ])("may be gone: $name", async ({ gone, status }) => {
    await using opened = await openGitHub();
    opened.github.add.job({ id: 10, runId: 1, name: "gate" });
    opened.github.add.log({ jobId: 10, gone });
    expect((await opened.ask("GET /actions/jobs/10/logs")).status).toBe(status);
  });

  test("are sent in pieces, and only as far as they are read", async () => {
    await using opened = await openGitHub();
    let made = 0;
    function* endless() {
      for (;;) {
        made++;
        yield Buffer.alloc(65_536, "x");
      }
    }
    opened.github.add.job({ id: 10, runId: 1, name: "gate" });
    opened.github.add.log({ jobId: 10, content: endless });
    const { headers } = await opened.ask("GET /actions/jobs/10/logs");
    const { body } = await follow(headers.get("location"));
    let read = 0;
    for await (const piece of body ?? []) {
      read += piece.length;
      if (read > 1_000_000) break;
    }
    expect(made).toBeLessThan(1000);
  });
});

describe("statuses and checks", () => {
  test("of a commit are all listed, newest first", async () => {
    await using opened = await openGitHub();
    opened.github.add.status({ sha: SHA, context: "ci", state: "pending" });
    const set = { state: "success", context: "ci", description: "all passed", target_url: "https://example.com/1" };
    expect((await opened.ask(`POST /statuses/${SHA}`, set)).status).toBe(201);
    expect((await opened.ask(`POST /statuses/${SHA}`, { ...set, description: "x".repeat(141) })).status).toBe(422);
    const { body } = await opened.ask(`GET /commits/${SHA}/statuses`);
    expect(body).toMatchObject([set, { state: "pending" }]);
    expect((await opened.ask(`GET /commits/${OTHER}/statuses`)).body).toEqual([]);
  });

  test("of a commit show only the latest check of each name", async () => {
    await using opened = await openGitHub();
    opened.github.add.checkRun({ sha: SHA, name: "gate", conclusion: "failure" });
    opened.github.add.checkRun({ sha: SHA, name: "gate" });
    const conclusions = async (query: string) =>
      (await opened.ask(`GET /commits/${SHA}/check-runs${query}`)).body.check_runs.map(
        ({ conclusion }: { conclusion: string }) => conclusion,
      );
    expect(await conclusions("")).toEqual(["success"]);
    expect(await conclusions("?check_name=gate&filter=all")).toEqual(["success", "failure"]);
  });
});

test("the repository names its default branch", async () => {
  await using opened = await openGitHub();
  expect((await opened.ask("GET ")).body).toMatchObject({
    id: 700_100,
    full_name: "acme/shop",
    default_branch: "main",
  });
});
