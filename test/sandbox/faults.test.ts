import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { type FaultKind, primaryLimit, secondaryLimit } from "../../src/sandbox/fault-kinds.ts";
import { openGitHub } from "./open-github.ts";

const CREATE = { method: "POST", path: /\/issues$/ };

describe("a failure", () => {
  test.each([
    { name: "an outage before the write", fault: { status: 502 }, status: 502, written: 0 },
    { name: "an outage after the write", fault: { status: 502, when: "after" as const }, status: 502, written: 1 },
    { name: "a closed connection before the write", fault: { status: "drop" as const }, status: null, written: 0 },
    { name: "a reset connection", fault: { status: "reset" as const }, status: null, written: 0 },
    {
      name: "a closed connection after the write",
      fault: { status: "drop" as const, when: "after" as const },
      status: null,
      written: 1,
    },
  ])("happens once: $name", async ({ fault, status, written }) => {
    await using opened = await openGitHub();
    opened.github.script.fail({ ...CREATE, ...fault });
    const asked = opened.ask("POST /issues", { title: "new" });
    if (status === null) await expect(asked).rejects.toThrow();
    else expect((await asked).status).toBe(status);
    expect(opened.github.state.issues).toHaveLength(written);
    expect((await opened.ask("POST /issues", { title: "again" })).status).toBe(201);
    expect(opened.github.requests.map((request) => request.status)).toEqual([status ?? 0, 201]);
  });

  test("of the client does not stop the server", async () => {
    await using opened = await openGitHub();
    const { port } = new URL(opened.github.url);
    const socket = connect(Number(port), "127.0.0.1");
    await once(socket, "connect");
    socket.write('POST /repos/acme/shop/issues HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{"title":');
    while (!opened.github.requests.some(({ method }) => method === "POST")) await opened.ask("GET /issues");
    socket.resetAndDestroy();
    await once(socket, "close");
    expect((await opened.ask("GET /issues")).body).toEqual([]);
  });

  test("comes after the requests that it skips", async () => {
    await using opened = await openGitHub();
    opened.github.script.fail({ method: "GET", skip: 2, times: 2, status: 500 });
    const statuses: number[] = [];
    for (let at = 0; at < 5; at++) statuses.push((await opened.ask("GET /issues")).status);
    expect(statuses).toEqual([200, 200, 500, 500, 200]);
  });

  test("may leave the connection open", async () => {
    const opened = await openGitHub();
    opened.github.script.fail({ ...CREATE, status: "hang", when: "after" });
    const asked = opened.ask("POST /issues", { title: "new" }).catch(() => "closed");
    for (let known = 0; known === 0; ) known = (await opened.ask("GET /issues")).body.length;
    expect(opened.github.requests.find(({ method }) => method === "POST")?.status).toBe(0);
    await opened[Symbol.asyncDispose]();
    expect(await asked).toBe("closed");
  });

  test("may look like success", async () => {
    await using opened = await openGitHub();
    opened.github.script.failRandomly({ rate: 1, seed: 1, kinds: ["html-page"] });
    const { status, headers, text } = await opened.ask("GET /issues");
    expect([status, headers.get("content-type"), text.slice(0, 9)]).toEqual([
      200,
      "text/html; charset=utf-8",
      "<!DOCTYPE",
    ]);
  });
});

describe("random failures", () => {
  const KINDS: FaultKind[] = ["outage-before", "outage-after", "secondary-limit"];
  const readStatuses = async (seed: number) => {
    await using opened = await openGitHub();
    opened.github.script.failRandomly({ rate: 0.3, seed, kinds: KINDS, method: "POST" });
    const statuses: number[] = [];
    for (let at = 0; at < 60; at++) statuses.push((await opened.ask("POST /issues", { title: "new" })).status);
    expect((await opened.ask("GET /issues")).status).toBe(200);
    const afterwards = opened.github.state.issues.length - statuses.filter((status) => status === 201).length;
    return { statuses, afterwards };
  };

  test("have the given rate and every given kind, and repeat for the same seed", async () => {
    const { statuses, afterwards } = await readStatuses(7);
    const failed = statuses.filter((status) => status !== 201).length;
    expect(failed).toBeGreaterThan(8);
    expect(failed).toBeLessThan(30);
    expect(new Set(statuses)).toEqual(new Set([201, 502, 403]));
    expect(afterwards).toBeGreaterThan(0);
    expect(await readStatuses(7)).toEqual({ statuses, afterwards });
    expect((await readStatuses(8)).statuses).not.toEqual(statuses);
  });
});

describe("a limit", () => {
  test.each([
    { name: "secondary, with a time", fault: secondaryLimit(30), status: 403, after: "30" },
    { name: "secondary, without a time", fault: secondaryLimit(null, 429), status: 429, after: null },
    { name: "primary", fault: primaryLimit(new Date("2026-11-20T10:30:00Z"), 429), status: 429, after: null },
  ])("has the same answer as GitHub's: $name", async ({ name, fault, status, after }) => {
    await using opened = await openGitHub();
    opened.github.script.fail(fault);
    const reply = await opened.ask("GET /issues");
    expect([reply.status, reply.headers.get("retry-after")]).toEqual([status, after]);
    expect(reply.body.message).toContain("rate limit");
    if (name !== "primary") return;
    expect(reply.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(reply.headers.get("x-ratelimit-reset")).toBe(String(Date.parse("2026-11-20T10:30:00Z") / 1000));
  });

  test("is reached after its number of requests, and resets at its time", async () => {
    await using opened = await openGitHub();
    opened.github.state.rateLimit = { limit: 2, used: 0, resetAt: Date.parse("2026-11-20T10:10:00Z") };
    const ask = async () => {
      const { status, headers } = await opened.ask("GET /issues");
      return [status, headers.get("x-ratelimit-remaining")];
    };
    expect([await ask(), await ask(), await ask()]).toEqual([
      [200, "1"],
      [200, "0"],
      [403, "0"],
    ]);
    opened.wait(600_000);
    expect(await ask()).toEqual([200, "1"]);
  });
});
