import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { connect } from "../../src/github/connect.ts";
import { statusOf } from "../../src/github/failure.ts";
import { connectTo, openWorld, TOKEN, type World } from "../publish/publishing.ts";

const REPOSITORY = { owner: "acme", repo: "shop" };
const REF = { ...REPOSITORY, ref: "heads/main" };
const STATE = { "README.md": "A shop.\n" };

async function fail(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => expect.unreachable("expected a failure"),
    (error) => error,
  );
}

function connectSlowly(world: World, options: Partial<Parameters<typeof connect>[0]> = {}) {
  const delays: number[] = [];
  const sleep = async (ms: number) => void delays.push(ms);
  return { delays, client: connectTo(world, { sleep, ...options }) };
}

describe("a call", () => {
  test("has a user agent", async () => {
    await using world = await openWorld(STATE);
    await connectTo(world).rest.git.getRef(REF);
    expect(world.github.requests[0]?.headers["user-agent"]).toMatch(/^pipekeeper /);
  });

  test("works with a slash at the end of the address, and without a token", async () => {
    await using world = await openWorld(STATE);
    world.github.state.token = null;
    await connectTo(world, { apiUrl: `${world.github.url}/`, token: "" }).rest.git.getRef(REF);
    expect(world.github.requests[0]?.path).toBe("/repos/acme/shop/git/ref/heads/main");
    expect(world.github.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe("a retry", () => {
  test.each([
    { name: "500", status: 500 as const },
    { name: "503", status: 503 as const },
    { name: "a closed connection", status: "drop" as const },
  ])("happens on reading, with growing delays, after $name", async ({ status }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ status, times: 4 });
    const { client, delays } = connectSlowly(world);
    expect((await client.rest.git.getRef(REF)).status).toBe(200);
    expect(delays).toEqual([500, 1000, 2000, 4000]);
  });

  test("ends after five tries", async () => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ status: 502, times: 99 });
    const error = await fail(connectTo(world).rest.git.getRef(REF));
    expect(error).toBeInstanceOf(UserError);
    expect(statusOf(error)).toBe(502);
    expect(world.github.requests).toHaveLength(5);
  });

  test.each([
    { name: "404", status: 404 },
    { name: "401", status: 401 },
    { name: "403", status: 403 },
    { name: "422", status: 422 },
  ])("does not happen after $name", async ({ status }) => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ status, times: 99 });
    await fail(connectTo(world).rest.git.getRef(REF));
    expect(world.github.requests).toHaveLength(1);
  });

  test("does not happen for a write that may have happened", async () => {
    await using world = await openWorld(STATE);
    world.github.script.fail({ status: 502, when: "after" });
    await fail(connectTo(world).rest.git.createBlob({ owner: "acme", repo: "shop", content: "x" }));
    expect(world.github.requests).toHaveLength(1);
  });
});

describe("an answer", () => {
  test.each([
    { name: "JSON that is cut", body: '{"object":{"sha":"0123' },
    { name: "no JSON", body: "" },
  ])("leads to a second request: $name", async ({ body }) => {
    let asked = 0;
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.end(asked++ === 0 ? body : '{"object":{"sha":"0123"}}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = connect({ apiUrl, token: TOKEN, elapsedMs: () => 0, sleep: async () => {}, random: () => 0 });
      expect((await client.rest.git.getRef(REF)).data.object.sha).toBe("0123");
      expect(asked).toBe(2);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test("is not waited for longer than the time-out", async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = connect({
        apiUrl,
        token: TOKEN,
        elapsedMs: () => 0,
        sleep: async () => {},
        random: () => 0,
        timeoutMs: 20,
      });
      expect((await fail(client.rest.git.getRef(REF))).message).toMatch(/time-?out/);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe("a refusal", () => {
  test.each([
    { name: "contents", permissions: { contents: "read" as const }, want: '"contents: write"' },
    { name: "nothing readable", permissions: { contents: "none" as const }, want: '"contents: read"' },
  ])("names the permission that is missing: $name", async ({ permissions, want }) => {
    await using world = await openWorld(STATE, { permissions });
    const client = connectTo(world);
    const ask = want.includes("read")
      ? client.rest.git.getRef(REF)
      : client.rest.git.createBlob({ ...REPOSITORY, content: "x" });
    const error = await fail(ask);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(want);
  });

  test.each([
    { name: "the path", header: undefined, want: '"contents: write"' },
    { name: "one set", header: "contents=write", want: '"contents: write"' },
    {
      name: "two sets",
      header: "contents=write; contents=write,workflows=write",
      want: '"contents: write" or "contents: write and workflows: write"',
    },
    { name: "another area", header: "pull_requests=write", want: '"pull-requests: write"' },
  ])("takes the permission from $name", async ({ header, want }) => {
    await using world = await openWorld(STATE);
    const headers: Record<string, string> = header === undefined ? {} : { "x-accepted-github-permissions": header };
    world.github.script.fail({ status: 403, message: "Resource not accessible by personal access token", headers });
    const error = await fail(connectTo(world).rest.git.createBlob({ ...REPOSITORY, content: "x" }));
    expect(error.message).toContain(`needs the permission ${want}:`);
  });

  test.each([
    { name: "a wrong token", token: `${TOKEN}x`, fault: null },
    {
      name: "a missing permission",
      token: TOKEN,
      fault: { status: 403, message: "Resource not accessible by integration" },
    },
    { name: "a failing server", token: TOKEN, fault: { status: 500, times: 9 } },
    { name: "a closed connection", token: TOKEN, fault: { status: "drop" as const, times: 9 } },
  ])("does not show the token: $name", async ({ token, fault }) => {
    await using world = await openWorld(STATE);
    if (fault !== null) world.github.script.fail(fault);
    const error = await fail(connectTo(world, { token }).rest.git.getRef(REF));
    const shown = `${error.stack} ${inspect(error, { depth: Infinity, showHidden: true })} ${JSON.stringify(error)}`;
    expect(shown).not.toContain(TOKEN);
    expect(world.log.join("\n")).not.toContain(TOKEN);
  });

  test("of a malformed token happens before any request", () => {
    const edges = { elapsedMs: () => 0, sleep: async () => {}, random: () => 0 };
    const make = () => connect({ apiUrl: "http://127.0.0.1:1", token: `${TOKEN}\nsecond`, ...edges });
    expect(make).toThrow(UserError);
    expect(make).not.toThrow(TOKEN);
  });
});

describe("the server's time", () => {
  test("is the time of its last answer, plus the time since then", async () => {
    let elapsedMs = 500;
    await using world = await openWorld(STATE);
    world.github.state.now = () => new Date("2026-11-20T10:00:00Z");
    const client = connectTo(world, { elapsedMs: () => elapsedMs });
    expect(client.serverNow()).toBeNull();
    await client.rest.git.getRef(REF);
    expect(client.serverNow()).toEqual(new Date("2026-11-20T10:00:00Z"));
    elapsedMs += 90_000;
    expect(client.serverNow()).toEqual(new Date("2026-11-20T10:01:30Z"));
  });

  test("is also read from refusals", async () => {
    await using world = await openWorld(STATE);
    world.github.state.now = () => new Date("2026-11-20T10:00:00Z");
    const client = connectTo(world, { elapsedMs: () => 0 });
    await fail(client.rest.git.getRef({ ...REF, ref: "heads/none" }));
    expect(client.serverNow()).toEqual(new Date("2026-11-20T10:00:00Z"));
  });
});
