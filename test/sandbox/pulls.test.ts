import { describe, expect, test } from "vitest";
import { openGitHub, SHA } from "./open-github.ts";

const FORK = { id: 42, fullName: "bob/shop" };

describe("pull requests", () => {
  test.each([
    { name: "open, newest first", query: "", want: [5, 3, 2, 1] },
    { name: "closed", query: "?state=closed", want: [4] },
    { name: "oldest first", query: "?sort=created&direction=asc", want: [1, 2, 3, 5] },
    { name: "last changed first", query: "?sort=updated&direction=desc", want: [1, 5, 3, 2] },
    { name: "of a branch", query: "?head=acme:topic", want: [1] },
    { name: "of a branch of a fork", query: "?head=bob:topic&state=all", want: [2] },
    { name: "of a branch with unusual characters", query: "?head=acme:a%23b%20c", want: [5] },
    { name: "into a branch", query: "?base=next", want: [3] },
    { name: "by a head without an owner: the filter is ignored", query: "?head=topic", want: [5, 3, 2, 1] },
  ])("are listed: $name", async ({ query, want }) => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    add.pull({ updatedAt: "2026-11-20T12:00:00Z" });
    add.pull({ headRepository: FORK });
    add.pull({ head: "other", base: "next" });
    add.pull({ head: "third", state: "closed", mergedAt: "2026-11-20T11:00:00Z" });
    add.pull({ head: "a#b c" });
    const { body } = await opened.ask(`GET /pulls${query}`);
    expect(body.map(({ number }: { number: number }) => number)).toEqual(want);
  });

  test("show the owner of their head, or null for a fork that is gone", async () => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    const tip = await opened.remote.commit({ "a.txt": "a\n" }, "topic");
    add.pull({});
    add.pull({ headRepository: FORK, headSha: SHA });
    add.pull({ headRepository: null, headOwner: "gone", headSha: SHA });
    const heads = await Promise.all(
      [1, 2, 3].map(async (number) => (await opened.ask(`GET /pulls/${number}`)).body.head),
    );
    expect(heads).toMatchObject([
      { label: "acme:topic", sha: tip, repo: { id: 700_100, full_name: "acme/shop", fork: false } },
      { label: "bob:topic", sha: SHA, repo: { id: 42, full_name: "bob/shop", fork: true } },
      { label: "gone:topic", sha: SHA, repo: null },
    ]);
  });

  test("are found by their commit, and list their files", async () => {
    await using opened = await openGitHub();
    const { add } = opened.github;
    add.pull({ headSha: SHA, files: [{ filename: "a b.txt", status: "added", sha: SHA }], labels: ["ci"] });
    add.pull({ headSha: SHA.replace("4", "5") });
    expect((await opened.ask(`GET /commits/${SHA}/pulls`)).body).toMatchObject([
      { number: 1, labels: [{ name: "ci" }] },
    ]);
    expect((await opened.ask("GET /pulls/1/files")).body).toMatchObject([{ filename: "a b.txt", status: "added" }]);
  });

  test("are opened once per branch, changed and closed", async () => {
    await using opened = await openGitHub();
    await opened.remote.commit({ "a.txt": "a\n" }, "topic");
    const plan = { title: "one", head: "topic", base: "main", draft: true };
    expect(await opened.ask("POST /pulls", plan)).toMatchObject({ status: 201, body: { number: 1, draft: true } });
    expect((await opened.ask("POST /pulls", plan)).text).toContain("A pull request already exists for acme:topic.");
    const closed = await opened.ask("PATCH /pulls/1", { state: "closed", title: "two" });
    expect(closed.body).toMatchObject({ title: "two", state: "closed", merged: false });
    expect((await opened.ask("POST /pulls", plan)).status).toBe(201);
  });
});

describe("references", () => {
  test("are created once, moved forward only, and deleted", async () => {
    await using opened = await openGitHub();
    const { ask, remote } = opened;
    const tip = (await remote.tip("main")) ?? "";
    const { body: commit } = await ask(`GET /git/commits/${tip}`);
    const claim = async (message: string, parents: string[]) =>
      (await ask("POST /git/commits", { message, tree: commit.tree.sha, parents })).body.sha;
    const mine = await claim("mine", []);
    const next = await claim("next", [mine]);
    const other = await claim("other", []);
    const ref = "refs/heads/batch-claim/cargo";
    expect((await ask("POST /git/refs", { ref, sha: mine })).status).toBe(201);
    expect((await ask("POST /git/refs", { ref, sha: other })).text).toContain("Reference already exists");
    expect((await ask(`PATCH /git/${ref}`, { sha: other })).text).toContain("Update is not a fast forward");
    expect((await ask(`PATCH /git/${ref}`, { sha: next })).body.object.sha).toBe(next);
    expect((await ask(`DELETE /git/${ref}`)).status).toBe(204);
    expect(await ask(`DELETE /git/${ref}`)).toMatchObject({
      status: 422,
      body: { message: "Reference does not exist" },
    });
    expect(await remote.tip("batch-claim/cargo")).toBe(null);
  });
});
