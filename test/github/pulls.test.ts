import { afterAll, beforeAll, expect, test } from "vitest";
import { listPullRequestFiles } from "../../src/github/pull-request-files.ts";
import {
  listCommitPullRequests,
  listPullRequests,
  readPullRequest,
  readPullRequestPages,
} from "../../src/github/pulls.ts";
import { type BareRepository, openBareRepository } from "../support/github/bare-repository.ts";
import { openApi } from "./open-api.ts";

let remote: BareRepository;
beforeAll(async () => {
  remote = await openBareRepository({ "README.md": "A shop." });
});
afterAll(() => remote[Symbol.asyncDispose]());

const SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";

test("a pull request is read with all fields", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  const fork = { id: 5, fullName: "bob/shop" };
  const times = { createdAt: "2026-11-20T08:00:00Z", updatedAt: "2026-11-20T09:00:00Z" };
  const given = { number: 128, title: "Fix", author: "bob", headSha: SHA, head: "fix-queue", headRepository: fork };
  api.github.add.pull({ ...given, ...times, labels: ["bug"], isDraft: true });
  expect(await readPullRequest(api.repository, 128)).toEqual({
    ...{ number: 128, title: "Fix", author: "bob", ...times, closedAt: null, mergedAt: null, labels: ["bug"] },
    ...{ state: "open", draft: true, body: "", comments: 0 },
    ...{ headSha: SHA, headRef: "fix-queue", headRepositoryId: 5 },
    ...{ baseRef: "main", baseRepositoryId: 700_100, defaultBranch: "main" },
    url: "https://github.com/acme/shop/pull/128",
  });
  expect(await readPullRequest(api.repository, 129)).toBe("gone");
});

test("a merged pull request from a deleted fork is read", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  const mergedAt = "2026-11-20T09:00:00Z";
  const given = { headSha: SHA, headRepository: null, odd: { user: null }, state: "closed" } as const;
  api.github.add.pull({ number: 1, ...given, mergedAt, closedAt: mergedAt });
  expect(await readPullRequest(api.repository, 1)).toMatchObject({
    ...{ state: "closed", mergedAt, closedAt: mergedAt },
    ...{ headRepositoryId: null, author: "" },
  });
});

const OPEN = { state: "open", sort: "created", direction: "asc" } as const;

test("the list is read to the end, without entries that are not objects", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  for (let number = 1; number <= 120; number++) {
    api.github.add.pull({ number, headSha: SHA, head: `branch-${number}`, ...(number === 3 ? { odd: null } : {}) });
  }
  expect(await listPullRequests(api.repository, OPEN)).toHaveLength(119);
  expect(api.asked()).toEqual([
    "GET pulls?state=open&sort=created&direction=asc",
    "GET pulls?state=open&sort=created&direction=asc&page=2",
  ]);
});

test("a page is read only when the caller asks for it", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  for (let number = 1; number <= 201; number++) {
    api.github.add.pull({ number, headSha: SHA, head: `branch-${number}`, ...(number === 3 ? { odd: null } : {}) });
  }
  for await (const { number, entries, isAnnounced } of readPullRequestPages(api.repository, OPEN)) {
    expect([entries?.length, isAnnounced]).toEqual([100, number > 1]);
    if (number === 1) expect(entries?.[2]).toBeNull();
    if (number === 2) break;
  }
  expect(api.github.requests).toHaveLength(2);
});

test("a full page without a link to the next page is followed by another request", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  for (let number = 1; number <= 100; number++) api.github.add.pull({ number, headSha: SHA, head: `branch-${number}` });
  expect(await listPullRequests(api.repository, OPEN)).toHaveLength(100);
  expect(api.github.requests).toHaveLength(2);
});

test("an answer that is not a list does not count as an empty list", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  api.github.script.fail({ status: 200, body: { message: "later" }, times: 2 });
  await expect(listPullRequests(api.repository, OPEN)).rejects.toThrow(
    "GitHub's answer to GET /repos/acme/shop/pulls is not a list.",
  );
  for await (const { entries } of readPullRequestPages(api.repository, OPEN)) expect(entries).toBeNull();
});

test.each(["fix#1", "100% ready", "a b", "a&state=closed"])("a head named %j is requested unchanged", async (head) => {
  await using api = await openApi({ bareRepository: remote.path });
  api.github.add.pull({ number: 1, headSha: SHA, head });
  api.github.add.pull({ number: 2, headSha: SHA, head: "other" });
  const pulls = await listPullRequests(api.repository, { state: "open", head: `acme:${head}` });
  expect(pulls.map(({ number }) => number)).toEqual([1]);
});

test("the pull requests of a commit are listed, and an unknown commit has none", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  api.github.add.pull({ number: 1, headSha: SHA });
  api.github.add.pull({ number: 2, headSha: "0".repeat(40) });
  expect((await listCommitPullRequests(api.repository, SHA)).map(({ number }) => number)).toEqual([1]);
  api.github.script.fail({ status: 422, message: `No commit found for SHA: ${SHA}` });
  expect(await listCommitPullRequests(api.repository, SHA)).toEqual([]);
});

test("changed files are listed with their old names", async () => {
  await using api = await openApi({ bareRepository: remote.path });
  api.github.add.pull({ number: 1, headSha: SHA });
  const files = Array.from({ length: 150 }, (_, at) => ({ filename: `f${at}`, status: "added" as const, sha: SHA }));
  for (const pull of api.github.state.pulls) pull.files = files;
  expect(await listPullRequestFiles(api.repository, 1)).toHaveLength(150);
  expect(api.github.requests).toHaveLength(2);
  const body = [{ filename: "new.md", previous_filename: "old.md", status: "renamed" }, null];
  api.github.script.fail({ status: 200, body });
  expect(await listPullRequestFiles(api.repository, 1)).toEqual(["new.md", "old.md"]);
});
