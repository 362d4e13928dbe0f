/** The policy for faults, row by row, with exact numbers of tries and exact waits. */

import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { createComment, deleteComment, listComments, updateComment } from "../../src/github/comments.ts";
import {
  isDisabled,
  isGone,
  isLocked,
  isOutage,
  isPermissionDenied,
  isRateLimit,
  isUnsureWrite,
} from "../../src/github/failure.ts";
import { createIssue, listIssues } from "../../src/github/issues.ts";
import type { Repository } from "../../src/github/repository.ts";
import { failureOf, openApi } from "./open-api.ts";

const NOW = new Date("2026-11-20T10:00:00Z");
const DATE = { date: NOW.toUTCString() };
const RESET = String(NOW.getTime() / 1000 + 30);
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
const ISSUE = { title: "t", body: "b", labels: [] };

const read = (repository: Repository) => listComments(repository, 1);
const create = (repository: Repository) => createComment(repository, 1, "text");

describe("a rate limit is waited out, and then the call is made", () => {
  test.each([
    { name: "403 with retry-after", fault: { status: 403, headers: { "retry-after": "7" } }, want: [7500] },
    { name: "429 with retry-after", fault: { status: 429, headers: { "retry-after": "7" } }, want: [7500] },
    {
      name: "retry-after as a date",
      fault: {
        status: 429,
        headers: { ...DATE, "retry-after": new Date(NOW.getTime() + 9000).toUTCString() },
      },
      want: [9500],
    },
    {
      name: "403 with the reset of the primary limit",
      fault: { status: 403, headers: { ...DATE, "x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET } },
      want: [30_500],
    },
    {
      name: "429 with the reset of the primary limit",
      fault: { status: 429, headers: { ...DATE, "x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET } },
      want: [30_500],
    },
    { name: "403 by its text, once", fault: { status: 403, message: SECONDARY }, want: [60_000] },
    { name: "403 by its text, twice", fault: { status: 403, message: SECONDARY, times: 2 }, want: [60_000, 120_000] },
    { name: "429 without a reason", fault: { status: 429 }, want: [60_000] },
    {
      name: "a reset that has already passed",
      fault: { status: 403, headers: { ...DATE, "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" } },
      want: [500],
    },
  ])("$name", async ({ fault, want }) => {
    for (const call of [read, create]) {
      await using api = await openApi({ timeLimitMs: 300_000 });
      api.github.add.issue({ number: 1 });
      api.github.script.fail(fault);
      await call(api.repository);
      expect(api.delays).toEqual(want);
      expect(api.github.requests).toHaveLength(1 + want.length);
      expect(api.github.state.comments).toHaveLength(call === create ? 1 : 0);
    }
  });
});

describe("rate limits and outages are counted separately", () => {
  const stated = (times: number) => ({ status: 429, headers: { ...DATE, "retry-after": "1" }, times });

  test("a server that asks for a short wait many times gets every wait", async () => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail(stated(9));
    await read(api.repository);
    expect(api.delays).toEqual(Array(9).fill(1500));
  });

  test("but the client gives up after 20 tries", async () => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail({ status: 429, headers: { ...DATE, "retry-after": "0" }, times: 99 });
    const error = await failureOf(read(api.repository));
    expect(error.message).toContain("gave up after 20 tries");
  });

  test("rate limits between outages do not count toward the five tries", async () => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail({ status: 502, times: 2 });
    api.github.script.fail(stated(3));
    api.github.script.fail({ status: 502 });
    await read(api.repository);
    expect(api.delays).toEqual([500, 1000, 1500, 1500, 1500, 2000]);
  });

  test("after a limit without a time the client waits a minute, however many limits with a time came before", async () => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail(stated(2));
    api.github.script.fail({ status: 429 });
    await read(api.repository);
    expect(api.delays).toEqual([1500, 1500, 60_000]);
  });
});

describe("the time limit: a wait that would end too late does not start", () => {
  test.each([
    { name: "retry-after", headers: { ...DATE, "retry-after": "3000" }, reset: "2026-11-20T10:50:00Z" },
    {
      name: "the primary limit",
      headers: { ...DATE, "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW.getTime() / 1000 + 2400) },
      reset: "2026-11-20T10:40:00Z",
    },
  ])("$name: the message says when the limit resets", async ({ headers, reset }) => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.script.fail({ status: 403, headers, message: "API rate limit exceeded for installation." });
    const error = await failureOf(read(api.repository));
    expect(error).toBeInstanceOf(UserError);
    expect(isRateLimit(error)).toBe(true);
    expect(error.message).toContain(`The limit resets at ${reset}. Run the step again after that.`);
    expect(error.message).toContain("API rate limit exceeded for installation.");
    expect(error.message).toContain("time limit of 300 s (timeout-seconds)");
    expect(api.delays).toEqual([]);
    expect(api.github.requests).toHaveLength(1);
  });

  test("the secondary limit, if its doubled wait is longer than the time left", async () => {
    await using api = await openApi({ timeLimitMs: 150_000 });
    api.github.script.fail({ status: 403, message: SECONDARY, times: 9 });
    await failureOf(read(api.repository));
    expect(api.delays).toEqual([60_000]);
  });

  test("an outage", async () => {
    await using api = await openApi({ timeLimitMs: 2000 });
    api.github.script.fail({ status: 502, times: 9 });
    const error = await failureOf(read(api.repository));
    expect(isOutage(error)).toBe(true);
    expect(api.delays).toEqual([500, 1000]);
  });

  test("without a time limit one call waits for at most a minute in all", async () => {
    await using api = await openApi();
    api.github.script.fail({ status: 403, message: SECONDARY, times: 9 });
    await failureOf(read(api.repository));
    expect(api.delays).toEqual([60_000]);
  });

  test("no call is made after the time limit", async () => {
    await using api = await openApi({ timeLimitMs: 1500, unitMs: 1600 });
    api.github.add.issue({ number: 1 });
    await create(api.repository);
    const error = await failureOf(create(api.repository));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(/^The time limit of 1.5 s \(timeout-seconds\) was over before POST/);
    expect(api.github.requests).toHaveLength(1);
  });
});

describe("a call without permission is made only once", () => {
  test.each([
    {
      name: "403 to a create",
      fault: { status: 403, message: "Resource not accessible by integration" },
      call: create,
    },
    { name: "403 to a read", fault: { status: 403, message: "Resource not accessible by integration" }, call: read },
    {
      name: "403 with the last request of the hour",
      fault: {
        status: 403,
        message: "Resource not accessible by integration",
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": RESET },
      },
      call: create,
    },
    { name: "another 403", fault: { status: 403, message: "Must have admin rights to Repository." }, call: create },
    { name: "404 to a create", fault: { status: 404, message: "Not Found" }, call: create },
  ])("$name", async ({ fault, call }) => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.add.issue({ number: 1 });
    api.github.script.fail({ ...fault, times: 9 });
    const error = await failureOf(call(api.repository));
    expect(error).toBeInstanceOf(UserError);
    expect(isPermissionDenied(error)).toBe(true);
    expect(isUnsureWrite(error)).toBe(false);
    const right = call === read ? "read" : "write";
    expect(error.message).toContain(`"issues: ${right}" or "pull-requests: ${right}"`);
    expect([api.delays, api.github.requests.length]).toEqual([[], 1]);
  });

  test("GitHub names the permission", async () => {
    await using api = await openApi({ permissions: { issues: "read" } });
    const error = await failureOf(createIssue(api.repository, ISSUE));
    expect(isPermissionDenied(error)).toBe(true);
    expect(error.message).toContain('"issues: write"');
  });
});

describe("other refusals are reported with GitHub's message, at the first try", () => {
  test.each([
    { name: "401", fault: { status: 401, message: "Bad credentials" }, says: /did not accept the token .*Bad cred/ },
    {
      name: "single sign-on",
      fault: { status: 403, message: "Resource protected by organization SAML enforcement. You must grant access." },
      says: /requires single sign-on .*Authorize the token for the organization/,
      isDenied: true,
    },
    {
      name: "an IP allow list",
      fault: {
        status: 403,
        message:
          "Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
      },
      says: /because of the address it comes from .*IP allow list of the organization/,
      isDenied: true,
    },
    { name: "422", fault: { status: 422, message: "Validation Failed" }, says: /refused POST .*Validation Failed/ },
    { name: "400", fault: { status: 400, message: "Problems parsing JSON" }, says: /refused POST .*Problems parsing/ },
  ])("$name", async ({ fault, says, isDenied = false }) => {
    await using api = await openApi({ timeLimitMs: 300_000 });
    api.github.script.fail({ ...fault, times: 9 });
    const error = await failureOf(create(api.repository));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(says);
    expect(isPermissionDenied(error)).toBe(isDenied);
    expect(api.github.requests).toHaveLength(1);
  });

  test("a locked conversation", async () => {
    await using api = await openApi();
    api.github.script.fail({ status: 403, message: "Unable to create comment because issue is locked." });
    const error = await failureOf(create(api.repository));
    expect([isLocked(error), isPermissionDenied(error), isRateLimit(error)]).toEqual([true, false, false]);
  });

  test("issues that are switched off", async () => {
    await using api = await openApi();
    api.github.script.fail({ status: 410, message: "Issues are disabled for this repo" });
    const error = await failureOf(listIssues(api.repository, { state: "open" }));
    expect([isDisabled(error), isGone(error)]).toEqual([true, false]);
    expect(error.message).toContain("Settings > General > Features");
  });
});

describe("a comment that no longer exists", () => {
  test.each([404, 410])("%s to an update: the object is gone", async (status) => {
    await using api = await openApi();
    api.github.script.fail({ status, message: "Not Found", times: 9 });
    expect(await updateComment(api.repository, 5, { body: "text" })).toEqual({ kind: "gone" });
    expect(api.github.requests).toHaveLength(1);
  });

  test.each([404, 410])("%s to a deletion counts as done", async (status) => {
    await using api = await openApi();
    api.github.script.fail({ status, message: "Not Found", times: 9 });
    await deleteComment(api.repository, 5);
    expect(api.github.requests).toHaveLength(1);
  });
});
