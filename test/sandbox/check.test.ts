import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ROUTES } from "../../src/sandbox/answer-route.ts";
import { openGitHub, SHA } from "./open-github.ts";

describe("a request that GitHub's description does not allow", () => {
  test.each([
    {
      name: "body key",
      line: "POST /issues",
      body: { title: "new", lables: [] },
      want: "additional properties (lables)",
    },
    { name: "type of a value", line: "POST /issues/1/comments", body: { body: 1 }, want: "/body must be string" },
    { name: "missing key", line: "POST /statuses/abc", body: { context: "ci" }, want: "required property 'state'" },
    { name: "missing body", line: "POST /labels", body: undefined, want: "the body is missing" },
    { name: "a body where none is allowed", line: "DELETE /issues/comments/5", body: {}, want: "takes no body" },
    { name: "query parameter", line: "GET /issues?label=ci", body: undefined, want: 'no query parameter "label"' },
    { name: "value of a parameter", line: "GET /issues?state=opened", body: undefined, want: 'parameter "state"' },
    { name: "part of the path", line: "GET /issues/one", body: undefined, want: 'parameter "issue_number"' },
    { name: "path", line: "GET /issue", body: undefined, want: "no operation" },
    { name: "method", line: "PUT /issues/1", body: undefined, want: "no operation" },
  ])("fails the test, without effect: $name", async ({ line, body, want }) => {
    const opened = await openGitHub();
    opened.github.add.issue({});
    opened.github.script.fail({ status: 404, times: 9 });
    const reply = await opened.ask(line, body);
    expect(reply.status).toBe(500);
    expect(reply.body.message).toContain(want);
    expect(opened.github.state).toMatchObject({ issues: [{ number: 1 }], comments: [], labels: [], statuses: [] });
    await expect(opened[Symbol.asyncDispose]()).rejects.toThrow(want);
  });
});

describe("an answer", () => {
  test("that does not match the description fails the test", async () => {
    const opened = await openGitHub();
    opened.github.add.job({
      runId: opened.github.add.run({ id: 1, headSha: SHA }).id,
      name: "gate",
      conclusion: "odd",
    });
    const reply = await opened.ask("GET /actions/runs/1/jobs");
    expect([reply.status, reply.body.message]).toEqual([500, expect.stringContaining("/jobs/0/conclusion")]);
    await expect(opened[Symbol.asyncDispose]()).rejects.toThrow("/jobs/0/conclusion");
  });

  test("that is odd on purpose does not fail the test", async () => {
    await using opened = await openGitHub();
    opened.github.add.run({ id: 1, headSha: SHA });
    opened.github.add.job({ runId: 1, name: "gate", odd: { conclusion: "odd" } });
    opened.github.add.job({ runId: 1, name: "nothing", odd: null });
    const { body } = await opened.ask("GET /actions/runs/1/jobs");
    expect(body.jobs).toMatchObject([{ name: "gate", conclusion: "odd" }, null]);
  });

  test("to a parameter that this server ignores fails the test", async () => {
    const opened = await openGitHub();
    expect((await opened.ask("GET /issues?assignee=octocat")).status).toBe(500);
    await expect(opened[Symbol.asyncDispose]()).rejects.toThrow("assignee");
  });
});

test("every route is an operation of the description, and every operation a route", () => {
  const operations = readFileSync("test/support/github/operations.txt", "utf8").trim().split("\n");
  const shape = (path: string) => path.replaceAll(/\{\w+\}|[:*]\w+/g, "{}");
  const routes = ROUTES.map(({ method, path }) => shape(`${method} /repos/:owner/:repo${path}`));
  expect(routes.sort()).toEqual(operations.map(shape).sort());
});
