import { describe, expect, test } from "vitest";
import { createIssue, listIssues, readIssue, updateIssue } from "../../src/github/issues.ts";
import { addLabels, ensureLabel, removeLabel } from "../../src/github/labels.ts";
import { openApi } from "./open-api.ts";

describe("issues", () => {
  test("are opened, read, changed and closed", async () => {
    await using api = await openApi();
    const { repository } = api;
    const made = await createIssue(repository, { title: "CI failure", body: "text", labels: ["ci-failure"] });
    const issue = { number: 1, author: "github-actions[bot]", labels: ["ci-failure"], state: "open" };
    expect(made).toMatchObject({ kind: "written", issue });
    expect({ kind: "written", issue: await readIssue(repository, 1) }).toEqual(made);
    const closed = await updateIssue(repository, 1, { body: "other", state: "closed", stateReason: "not_planned" });
    expect(closed).toMatchObject({ issue: { body: "other", state: "closed", stateReason: "not_planned" } });
    expect(await updateIssue(repository, 1, { state: "open", stateReason: "reopened" })).toMatchObject({
      issue: { body: "other", state: "open", stateReason: "reopened" },
    });
    expect(api.github.requests.map(({ body }) => body).slice(2)).toEqual([
      { body: "other", state: "closed", state_reason: "not_planned" },
      { state: "open", state_reason: "reopened" },
    ]);
  });

  test("are listed to the end, without the pull requests among them", async () => {
    await using api = await openApi();
    for (let number = 1; number <= 300; number++) {
      const given = { number, labels: ["ci-failure"], createdAt: "2026-11-20T00:00:00Z" };
      if (number % 8 === 0) api.github.add.pull(given);
      else api.github.add.issue(given);
    }
    api.github.add.issue({ number: 301, labels: ["other"] });
    const issues = await listIssues(api.repository, { labels: ["ci-failure"], state: "open" });
    expect(issues).toHaveLength(263);
    expect(issues.every(({ labels }) => labels.includes("ci-failure"))).toBe(true);
    expect(api.asked()[0]).toContain("labels=ci-failure&state=open");
    expect(api.github.requests).toHaveLength(3);
  });

  test("are listed only as far as needed", async () => {
    await using api = await openApi();
    for (let number = 1; number <= 250; number++) api.github.add.issue({ number });
    const filter = { state: "all", sort: "created", direction: "desc" } as const;
    const issues = await listIssues(api.repository, { ...filter, stopAt: ({ number }) => number === 120 });
    expect(issues.at(-1)?.number).toBe(120);
    expect(issues).toHaveLength(131);
    expect(api.github.requests).toHaveLength(2);
  });

  test.each([404, 410] as const)("that answer %s are gone", async (gone) => {
    await using api = await openApi();
    api.github.add.issue({ number: 1, gone });
    expect(await readIssue(api.repository, 1)).toBe("gone");
    expect(await updateIssue(api.repository, 1, { body: "text" })).toEqual({ kind: "gone" });
  });

  test.each([
    {
      name: "transferred to another repository",
      place: "/repos/acme/shop/issues/77",
      want: { kind: "gone" },
      texts: ["old", "there"],
    },
    {
      name: "in a repository that was renamed",
      place: "/repos/acme/shop/issues/1",
      want: { kind: "written", issue: { body: "new" } },
      texts: ["new", "there"],
    },
  ])("that are $name: a write never changes another issue", async ({ place, want, texts }) => {
    await using api = await openApi();
    api.github.add.issue({ number: 1, body: "old" });
    // This issue plays the part of the issue in the other repository.
    const there = api.github.add.issue({ number: 77, body: "there" });
    const moved = { status: 301, headers: { location: place }, path: /\/issues\/1$/ };
    api.github.script.fail({ ...moved, method: "PATCH" });
    api.github.script.fail({ ...moved, method: "GET" });
    const updated = await updateIssue(api.repository, 1, { body: "new" });
    expect(updated).toMatchObject(want);
    expect([api.github.state.issues[0]?.body, there.body]).toEqual(texts);
  });

  test("with missing fields are read", async () => {
    await using api = await openApi();
    const odd = { body: null, user: null, labels: ["as text", null, { name: "as object" }, {}], state_reason: null };
    api.github.add.issue({ number: 1, odd });
    api.github.add.issue({ number: 2, odd: null });
    const issues = await listIssues(api.repository, { state: "open" });
    expect(issues).toMatchObject([{ number: 1, body: "", author: "", labels: ["as text", "as object"] }]);
  });
});

describe("labels", () => {
  const LABEL = { name: "ci-failure", color: "b60205", description: "Kept by Pipekeeper" };

  test("are created once", async () => {
    await using api = await openApi();
    await ensureLabel(api.repository, LABEL);
    await ensureLabel(api.repository, LABEL);
    expect(api.github.state.labels).toMatchObject([LABEL]);
  });

  test("that cannot be created are not reported as created", async () => {
    await using api = await openApi();
    api.github.script.fail({ status: 422, message: "Validation Failed" });
    await expect(ensureLabel(api.repository, LABEL)).rejects.toThrow("Validation Failed");
  });

  test("are added and removed, whether the issue has them or not", async () => {
    await using api = await openApi();
    const issue = api.github.add.issue({ number: 1 });
    expect(await addLabels(api.repository, 1, ["a b/c", "d"])).toBe("added");
    expect(issue.labels).toEqual(["a b/c", "d"]);
    await removeLabel(api.repository, 1, "a b/c");
    await removeLabel(api.repository, 1, "a b/c");
    expect(issue.labels).toEqual(["d"]);
  });

  test("that GitHub rejects are reported", async () => {
    await using api = await openApi();
    api.github.script.fail({ status: 422 });
    expect(await addLabels(api.repository, 1, ["x"])).toBe("refused");
  });
});
