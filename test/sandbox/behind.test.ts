/**
 * Reasons not to trust GitHub's lists: they lag, count items that they do not show, and change between two calls.
 */

import { describe, expect, test } from "vitest";
import { type Opened, openGitHub, SHA } from "./open-github.ts";

const COMMENTS = /\/comments$/;

async function listBodies({ ask }: Opened): Promise<string[]> {
  return (await ask("GET /issues/1/comments")).body.map(({ body }: { body: string }) => body);
}

describe("a list that lags as a whole", () => {
  test("shows old texts, deleted items and nothing new until the lag is over", async () => {
    await using opened = await openGitHub();
    const { ask, github, wait } = opened;
    github.add.issue({});
    const [first, second] = ["first", "second"].map((body) => github.add.comment({ issue: 1, body }));
    github.script.lag({ kind: "snapshot", lists: COMMENTS, ms: 5000 });
    await ask(`PATCH /issues/comments/${first?.id}`, { body: "changed" });
    await ask(`DELETE /issues/comments/${second?.id}`);
    await ask("POST /issues/1/comments", { body: "new" });
    expect(await listBodies(opened)).toEqual(["first", "second"]);
    expect((await ask(`GET /issues/comments/${first?.id}`)).body.body).toBe("changed");
    wait(4999);
    expect(await listBodies(opened)).toEqual(["first", "second"]);
    wait(1);
    expect(await listBodies(opened)).toEqual(["changed", "new"]);
  });

  test("goes through every state in turn", async () => {
    await using opened = await openGitHub();
    const { ask, github, wait } = opened;
    const { number } = github.add.issue({ title: "0" });
    github.script.lag({ kind: "snapshot", lists: /\/issues$/, ms: 2500 });
    const seen: string[] = [];
    for (let second = 1; second <= 6; second++) {
      await ask(`PATCH /issues/${number}`, { title: `${second}` });
      seen.push((await ask("GET /issues")).body[0].title);
      wait(1000);
    }
    expect(seen).toEqual(["0", "0", "0", "1", "2", "3"]);
  });

  test("shows a closed issue among open ones, and a run in its old state", async () => {
    await using opened = await openGitHub();
    const { ask, github } = opened;
    github.add.issue({});
    github.add.run({ id: 9001, headSha: SHA });
    github.script.lag({ kind: "snapshot", lists: /\/(issues|runs)$/, ms: 5000 });
    github.add.change(1, { state: "closed", login: "octocat" });
    github.add.attempt(9001);
    expect((await ask("GET /issues")).body).toMatchObject([{ number: 1, state: "open" }]);
    const { body } = await ask("GET /actions/runs");
    expect(body.workflow_runs).toMatchObject([{ run_attempt: 1, status: "completed" }]);
    expect((await ask("GET /actions/runs/9001")).body).toMatchObject({ run_attempt: 2, status: "in_progress" });
  });

  test("lags by a different time for each answer, and repeats for the same seed", async () => {
    const readCounts = async (seed: number) => {
      await using opened = await openGitHub();
      const { ask, github, wait } = opened;
      github.add.issue({});
      github.script.lag({ kind: "snapshot", lists: COMMENTS, ms: [0, 5000], seed });
      const counts: number[] = [];
      for (let at = 0; at < 12; at++) {
        await ask("POST /issues/1/comments", { body: `${at}` });
        counts.push((await listBodies(opened)).length);
        wait(500);
      }
      return counts;
    };
    const counts = await readCounts(3);
    expect(counts).not.toEqual(counts.toSorted((a, b) => a - b));
    expect(await readCounts(3)).toEqual(counts);
    expect(await readCounts(4)).not.toEqual(counts);
  });

  test("is up to date again once the lag ends", async () => {
    await using opened = await openGitHub();
    opened.github.script.lag({ kind: "snapshot", lists: /issues/, ms: 5000 });
    await opened.ask("POST /issues", { title: "new" });
    expect((await opened.ask("GET /issues")).body).toEqual([]);
    opened.github.script.lag(null);
    expect((await opened.ask("GET /issues")).body).toHaveLength(1);
  });
});

describe("a list whose count is too high", () => {
  test("counts a job that it does not show, as often as the script says", async () => {
    await using opened = await openGitHub();
    const { ask, github } = opened;
    github.add.run({ id: 9001, headSha: SHA });
    for (let at = 0; at < 5; at++) github.add.job({ runId: 9001, name: `job ${at}` });
    github.script.miscount({ lists: /\/jobs$/, hidden: 1, times: 1 });
    const count = async () => {
      const { body } = await ask("GET /actions/runs/9001/jobs");
      return [body.total_count, body.jobs.length];
    };
    expect([await count(), await count()]).toEqual([
      [5, 4],
      [5, 5],
    ]);
  });

  test.each([
    { name: "items that are not there", miscount: { phantoms: 100 }, made: 3, shown: [3, 0] },
    { name: "items that it does not show", miscount: { hidden: 50 }, made: 150, shown: [100, 0] },
  ])("announces a page for $name, and that page is empty", async ({ miscount, made, shown }) => {
    await using opened = await openGitHub();
    const { ask, github } = opened;
    for (let at = 0; at < made; at++) github.add.issue({});
    github.script.miscount({ lists: /\/issues$/, ...miscount });
    const first = await ask("GET /issues?per_page=100");
    expect(first.headers.get("link")).toMatch(/page=2>; rel="next"/);
    const second = await ask("GET /issues?per_page=100&page=2");
    expect([first.body.length, second.body.length]).toEqual(shown);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });

  test("counts too many runs", async () => {
    await using opened = await openGitHub();
    opened.github.add.run({ headSha: SHA });
    opened.github.script.miscount({ lists: /\/runs$/, phantoms: 2 });
    expect((await opened.ask("GET /actions/runs")).body.total_count).toBe(3);
  });
});

describe("meanwhile", () => {
  test("an attempt appears between two calls", async () => {
    await using opened = await openGitHub();
    const { ask, github, wait } = opened;
    github.add.run({ id: 9001, headSha: SHA, conclusion: "failure" });
    github.add.job({ runId: 9001, name: "build", conclusion: "failure" });
    github.script.beforeNext({ path: /\/runs\/9001$/, skip: 1 }, () => {
      wait(1000);
      github.add.attempt(9001);
      github.add.job({ runId: 9001, name: "build", status: "in_progress" });
    });
    expect((await ask("GET /actions/runs/9001")).body).toMatchObject({ run_attempt: 1, conclusion: "failure" });
    expect((await ask("GET /actions/runs/9001/jobs")).body.jobs).toMatchObject([{ run_attempt: 1 }]);
    expect((await ask("GET /actions/runs/9001")).body).toMatchObject({
      ...{ run_attempt: 2, status: "in_progress", conclusion: null, run_started_at: "2026-11-20T10:00:01Z" },
    });
    const { jobs } = (await ask("GET /actions/runs/9001/jobs?filter=all")).body;
    expect(jobs.map((job: { run_attempt: number }) => job.run_attempt)).toEqual([1, 2]);
  });
});

describe("headers", () => {
  test("give the server's time", async () => {
    await using opened = await openGitHub();
    opened.wait(90_000);
    const { headers } = await opened.ask("GET /issues");
    expect(headers.get("date")).toBe("Fri, 20 Nov 2026 10:01:30 GMT");
  });

  test.each([true, false])("show the rate limit unless it is hidden: %s", async (isHidden) => {
    await using opened = await openGitHub();
    opened.github.state.rateLimit.isHidden = isHidden;
    opened.github.script.fail({ method: "POST", status: 502, when: "after" });
    for (const line of ["GET /issues", "POST /issues"]) {
      const names = [
        ...(await opened.ask(line, line.startsWith("POST") ? { title: "new" } : undefined)).headers.keys(),
      ];
      expect(names.some((name) => name.startsWith("x-ratelimit"))).toBe(!isHidden);
    }
    expect(opened.github.state.issues).toHaveLength(1);
  });
});
