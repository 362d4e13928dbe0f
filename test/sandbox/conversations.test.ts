import { describe, expect, test } from "vitest";
import { openGitHub } from "./open-github.ts";

const BOT = "github-actions[bot]";

describe("issues", () => {
  test("are created, read, changed, closed and opened again by the token's owner", async () => {
    await using opened = await openGitHub();
    const made = await opened.ask("POST /issues", { title: "one", body: "text", labels: ["ci", "New"] });
    expect(made).toMatchObject({ status: 201, body: { number: 1, user: { login: BOT, type: "Bot" }, state: "open" } });
    expect(made.body.labels.map(({ name }: { name: string }) => name)).toEqual(["ci", "New"]);
    opened.wait(60_000);
    const closed = await opened.ask("PATCH /issues/1", { state: "closed", state_reason: "not_planned", body: "end" });
    const want = { state: "closed", state_reason: "not_planned", closed_by: { login: BOT }, body: "end" };
    expect(closed.body).toMatchObject({ ...want, closed_at: "2026-11-20T10:01:00Z" });
    const again = await opened.ask("PATCH /issues/1", { state: "open" });
    expect(again.body).toMatchObject({ state: "open", state_reason: "reopened", closed_at: null, closed_by: null });
    expect((await opened.ask("GET /issues/1")).body).toEqual(again.body);
  });

  test.each([
    { name: "open issues, newest first", query: "", want: [5, 2, 1] },
    { name: "closed issues", query: "?state=closed", want: [3] },
    { name: "all with a label, in any letter case", query: "?state=all&labels=CI", want: [3, 1] },
    { name: "all with both labels", query: "?state=all&labels=ci,flaky", want: [1] },
    { name: "oldest first", query: "?direction=asc", want: [1, 2, 5] },
    { name: "by their last change", query: "?sort=updated", want: [1, 5, 2] },
    { name: "changed since", query: "?since=2026-11-20T12:00:00Z", want: [1] },
    { name: "of an author", query: "?creator=alice", want: [2] },
  ])("are listed together with pull requests: $name", async ({ query, want }) => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    add.issue({ labels: ["ci", "flaky"], updatedAt: "2026-11-20T12:00:00Z" });
    add.issue({ author: "alice" });
    add.issue({ state: "closed", labels: ["ci"] });
    add.issue({ gone: 410 });
    add.pull({});
    const { body } = await opened.ask(`GET /issues${query}`);
    expect(body.map(({ number }: { number: number }) => number)).toEqual(want);
    expect(body.filter((issue: object) => "pull_request" in issue).length).toBe(want.includes(5) ? 1 : 0);
  });

  test("may meanwhile be closed and opened by other people", async () => {
    await using opened = await openGitHub();
    opened.github.add.issue({});
    opened.github.add.change(1, { state: "closed", login: "alice", reason: "not_planned" });
    const closed = (await opened.ask("PATCH /issues/1", { body: "late" })).body;
    expect(closed).toMatchObject({ state: "closed", state_reason: "not_planned", closed_by: { login: "alice" } });
    opened.github.add.change(1, { state: "open", login: "alice" });
    expect((await opened.ask("GET /issues/1")).body).toMatchObject({ state: "open", body: "late", closed_by: null });
  });

  test.each([
    { name: "deleted", gone: 410 as const, status: 410 },
    { name: "transferred to a private repository", gone: 404 as const, status: 404 },
  ])("that are gone give an error: $name", async ({ gone, status }) => {
    await using opened = await openGitHub();
    opened.github.add.issue({}).gone = gone;
    const comment = opened.github.add.comment({ issue: 1, body: "old" });
    expect((await opened.ask("GET /issues/1")).status).toBe(status);
    expect((await opened.ask("PATCH /issues/1", { body: "x" })).status).toBe(status);
    expect((await opened.ask("POST /issues/1/comments", { body: "x" })).status).toBe(status);
    expect((await opened.ask(`PATCH /issues/comments/${comment.id}`, { body: "x" })).status).toBe(404);
  });

  test("may be switched off for the repository", async () => {
    await using opened = await openGitHub();
    opened.github.state.hasIssues = false;
    expect(await opened.ask("GET /issues")).toMatchObject({ status: 410, body: { message: /disabled/ } });
    expect((await opened.ask("POST /issues", { title: "x" })).status).toBe(410);
  });
});

describe("comments", () => {
  test("are created, listed since a time, changed and deleted", async () => {
    await using opened = await openGitHub({ login: "robot[bot]" });
    opened.github.add.pull({});
    opened.github.add.comment({ issue: 1, body: "early", author: null });
    opened.wait(1000);
    const { status, body } = await opened.ask("POST /issues/1/comments", { body: "late" });
    expect([status, body.user.login, body.html_url]).toEqual([201, "robot[bot]", expect.stringContaining("/pull/1#")]);
    const bodies = async (query: string) =>
      (await opened.ask(`GET /issues/1/comments${query}`)).body.map((each: { body: string }) => each.body);
    expect(await bodies("")).toEqual(["early", "late"]);
    expect(await bodies("?since=2026-11-20T10:00:01Z")).toEqual(["late"]);
    const changed = await opened.ask(`PATCH /issues/comments/${body.id}`, { body: "changed" });
    expect(changed.body).toMatchObject({ body: "changed", created_at: "2026-11-20T10:00:01Z" });
    expect(await opened.ask(`DELETE /issues/comments/${body.id}`)).toMatchObject({ status: 204, text: "" });
    expect((await opened.ask(`DELETE /issues/comments/${body.id}`)).status).toBe(404);
    expect(await bodies("")).toEqual(["early"]);
  });

  test.each([
    { name: "in a locked conversation", locked: true, body: "x", status: 403, want: "locked" },
    { name: "without text", locked: false, body: " ", status: 422, want: "blank" },
    { name: "that are too long", locked: false, body: "x".repeat(65_537), status: 422, want: "maximum is 65536" },
    { name: "that just fit", locked: false, body: "x".repeat(65_536), status: 201, want: "" },
  ])("are accepted or refused: $name", async ({ locked, body, status, want }) => {
    await using opened = await openGitHub();
    opened.github.add.issue({ locked });
    const reply = await opened.ask("POST /issues/1/comments", { body });
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(want)]);
    expect(opened.github.state.comments).toHaveLength(status === 201 ? 1 : 0);
  });

  test("and issues have a limit that a test may set", async () => {
    await using opened = await openGitHub();
    opened.github.state.maxBodyLength = 10;
    const reply = await opened.ask("POST /issues", { title: "x", body: "x".repeat(11) });
    const error = { resource: "Issue", field: "body", message: "body is too long (maximum is 10 characters)" };
    expect(reply).toMatchObject({ status: 422, body: { message: "Validation Failed", errors: [error] } });
  });
});

describe("labels", () => {
  test("are created once, added and removed", async () => {
    await using opened = await openGitHub();
    opened.github.add.issue({});
    expect((await opened.ask("POST /labels", { name: "ci", color: "ff0000" })).status).toBe(201);
    const twin = await opened.ask("POST /labels", { name: "CI" });
    expect(twin).toMatchObject({ status: 422, body: { errors: [{ resource: "Label", code: "already_exists" }] } });
    expect((await opened.ask("GET /labels/ci")).body).toMatchObject({ name: "ci", color: "ff0000" });
    expect((await opened.ask("GET /labels/other")).status).toBe(404);
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names((await opened.ask("POST /issues/1/labels", { labels: ["ci", "a b"] })).body)).toEqual(["ci", "a b"]);
    expect(names((await opened.ask("DELETE /issues/1/labels/a%20b")).body)).toEqual(["ci"]);
    expect(await opened.ask("DELETE /issues/1/labels/a%20b")).toMatchObject({
      status: 404,
      body: { message: "Label does not exist" },
    });
    expect(names((await opened.ask("GET /issues/1/labels")).body)).toEqual(["ci"]);
    expect(names((await opened.ask("GET /labels")).body)).toEqual(["ci", "a b"]);
  });
});

describe("a permission", () => {
  test.each([
    { name: "only reading", permissions: { issues: "read" as const }, line: "POST /issues/1/comments", status: 403 },
    {
      name: "one of the two permissions for comments on a pull request",
      permissions: { issues: "none" as const },
      line: "POST /issues/2/comments",
      status: 201,
    },
    {
      name: "neither of the two permissions for comments on a pull request",
      permissions: { issues: "read" as const, "pull-requests": "read" as const },
      line: "POST /issues/2/comments",
      status: 403,
    },
  ])("is named if it is missing: $name", async ({ permissions, line, status }) => {
    await using opened = await openGitHub({ permissions });
    opened.github.add.issue({});
    opened.github.add.pull({});
    const reply = await opened.ask(line, { body: "x" });
    expect(reply.status).toBe(status);
    if (status !== 403) return;
    expect(reply.body.message).toBe("Resource not accessible by integration");
    expect(reply.headers.get("x-accepted-github-permissions")).toContain("issues=write");
    expect((await opened.ask("GET /issues/1")).status).toBe(200);
  });

  test("has no effect without the token", async () => {
    await using opened = await openGitHub();
    expect((await opened.ask("GET /issues", undefined, { authorization: "Bearer wrong" })).status).toBe(401);
  });
});
