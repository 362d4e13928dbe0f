import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Target } from "../../src/publish/transport.ts";
import {
  clone,
  commitFiles,
  countCommits,
  createOrigin,
  git,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
} from "../support/git.ts";
import { checkOut, date, openTransport, publishOnce, pushPaths, write } from "../support/open-transport.ts";

const list = (repository: string, branch = "main") => git(repository, ["ls-tree", "-r", "--name-only", branch]);

test("commits on top of the tip at the remote, not of the commit that is checked out", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const root = clone(folder, origin.bare, "clone");
  const tip = pushFiles(origin, { "state.txt": "2\n" });
  const before = snapshot(root);
  const transport = await openTransport(root, folder);
  const checkout = await checkOut(transport);
  expect(checkout.commit).toBe(tip);
  write(checkout, "derived.txt", "from 2\n");
  expect(await checkout.listCandidates?.()).toEqual(["derived.txt"]);
  const pushed = await pushPaths(transport, ["derived.txt"]);
  await transport.close();
  expect(pushed).toEqual({ kind: "pushed", commit: git(origin.bare, ["rev-parse", "main"]) });
  expect(git(origin.bare, ["log", "-1", "--format=%P|%an|%ae|%at|%ct|%cn|%s", "main"])).toBe(
    `${tip}|Bot|bot@example.test|${date.getTime() / 1000}|${date.getTime() / 1000}|Bot|derive`,
  );
  expect(readAt(origin.bare, "main", "derived.txt")).toBe("from 2\n");
  expect(snapshot(root)).toBe(before);
});

test("moving to a new tip leaves nothing of the derivation before, and takes what is new", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n", "kept.txt": "kept\n", "gone.txt": "gone\n" });
  const root = clone(folder, origin.bare, "clone");
  const transport = await openTransport(root, folder);
  const { directory } = await checkOut(transport);
  for (const file of ["new.txt", "kept.txt", "state.txt"]) writeFileSync(path.join(directory, file), "derived\n");
  mkdirSync(path.join(directory, "junk/deep"), { recursive: true });
  writeFileSync(path.join(directory, "junk/deep/file"), "");
  rmSync(path.join(directory, "gone.txt"));
  pushFiles(origin, { "state.txt": "2\n", "added.txt": "added\n", "gone.txt": null });
  expect(await pushPaths(transport, ["new.txt"])).toMatchObject({
    kind: "refused",
    text: expect.stringContaining("stale info"),
  });
  await checkOut(transport);
  expect(readdirSync(directory).sort()).toEqual([".git", "added.txt", "kept.txt", "state.txt"]);
  expect(readFileSync(path.join(directory, "state.txt"), "utf8")).toBe("2\n");
  expect(readFileSync(path.join(directory, "kept.txt"), "utf8")).toBe("kept\n");
  expect(git(directory, ["status", "--porcelain"])).toBe("");
  await transport.close();
  expect(existsSync(directory)).toBe(false);
});

test("a part of the tree is laid out alone, and committed into the whole", async () => {
  using folder = new TempFolder();
  const files = {
    "data/a.txt": "a\n",
    "data/b/c.txt": "c\n",
    "out/dash.json": "{}\n",
    "out/other.txt": "o\n",
    "x [*].txt": "x\n",
    "xy.txt": "y\n",
  };
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone");
  const paths = ["data", "./out/dash.json", "x [*].txt", "missing"];
  const transport = await openTransport(root, folder, { paths });
  const { directory, readPublished } = await checkOut(transport);
  const found = readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
  expect(found).toEqual([".git", "data", "data/a.txt", "data/b", "data/b/c.txt", "out", "out/dash.json", "x [*].txt"]);
  expect((await readPublished("out/dash.json"))?.toString()).toBe("{}\n");
  writeFileSync(path.join(directory, "out/dash.json"), '{"a":1}\n');
  mkdirSync(path.join(directory, "site"));
  writeFileSync(path.join(directory, "site/index.html"), "new\n");
  const moved = pushFiles(origin, { "data/a.txt": "a2\n", "out/other.txt": "o2\n" });
  expect((await pushPaths(transport, ["out/dash.json", "site/index.html"])).kind).toBe("refused");
  const next = await checkOut(transport);
  expect(next.commit).toBe(moved);
  expect(existsSync(path.join(directory, "site/index.html"))).toBe(false);
  expect(readFileSync(path.join(directory, "out/dash.json"), "utf8")).toBe("{}\n");
  expect(readFileSync(path.join(directory, "data/a.txt"), "utf8")).toBe("a2\n");
  writeFileSync(path.join(directory, "out/dash.json"), '{"a":2}\n');
  expect((await pushPaths(transport, ["out/dash.json"])).kind).toBe("pushed");
  await transport.close();
  expect(git(origin.bare, ["diff", "--name-status", "main~1", "main"])).toBe("M\tout/dash.json");
});

test("a branch that a command in the directory switches to is not moved", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const root = clone(folder, origin.bare, "clone");
  git(root, ["checkout", "--quiet", "--detach"]);
  const before = git(root, ["rev-parse", "main"]);
  const transport = await openTransport(root, folder);
  const { directory } = await checkOut(transport);
  git(directory, ["checkout", "--quiet", "main"]);
  writeFileSync(path.join(directory, "state.txt"), "staged\n");
  git(directory, ["add", "state.txt"]);
  const tip = pushFiles(origin, { "state.txt": "2\n" });
  await checkOut(transport);
  expect(git(directory, ["rev-parse", "HEAD"])).toBe(tip);
  expect(readFileSync(path.join(directory, "state.txt"), "utf8")).toBe("2\n");
  await transport.close();
  expect(git(root, ["rev-parse", "main"])).toBe(before);
});

describe("what is published is read", () => {
  test("file by file, many at once, and nothing that is no file", async () => {
    using folder = new TempFolder();
    const files = { "a.txt": "a\n", "empty.txt": "", "d/e.bin": "\n\n\u0000", "new\nline": "n" };
    const origin = createOrigin(folder, files);
    const transport = await openTransport(clone(folder, origin.bare, "clone"), folder);
    const { readPublished } = await checkOut(transport);
    const names = ["a.txt", "nope", "empty.txt", "d", "d/e.bin", "new\nline", "no\nline", "-x"];
    const read = await Promise.all(names.map(readPublished));
    await transport.close();
    expect(read.map((bytes) => bytes?.toString() ?? null)).toEqual([
      "a\n",
      null,
      "",
      null,
      "\n\n\u0000",
      "n",
      null,
      null,
    ]);
  });
});

describe("a branch of its own", () => {
  test.each<{ history: Target["history"]; commits: number; parents: number }>([
    { history: "orphan-replace", commits: 1, parents: 0 },
    { history: "orphan-append", commits: 2, parents: 1 },
    { history: "fork", commits: 2, parents: 1 },
  ])("$history", async ({ history, commits, parents }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "state.txt": "1\n" });
    const root = clone(folder, origin.bare, "clone");
    const target = { targetBranch: "dashboard", history };
    expect((await publishOnce(root, folder, { "a.txt": "1\n", "b.txt": "1\n" }, target)).kind).toBe("pushed");
    expect((await publishOnce(root, folder, { "a.txt": "1\n", "b.txt": "1\n" }, target)).kind).toBe(
      history === "fork" ? "pushed" : "unchanged",
    );
    expect((await publishOnce(root, folder, { "a.txt": "2\n", "b.txt": "1\n" }, target)).kind).toBe("pushed");
    expect(readAt(origin.bare, "dashboard", "a.txt")).toBe("2\n");
    expect(list(origin.bare, "dashboard")).toBe(history === "fork" ? "a.txt\nb.txt\nstate.txt" : "a.txt\nb.txt");
    expect(countCommits(origin.bare, "dashboard")).toBe(commits);
    expect(git(origin.bare, ["log", "-1", "--format=%p", "dashboard"]).split(" ").filter(Boolean)).toHaveLength(
      parents,
    );
    expect(countCommits(origin.bare)).toBe(1);
  });

  test.each<{ history: Target["history"] }>([{ history: "orphan-replace" }, { history: "fork" }])(
    "every file may have to go to a new one ($history)",
    async ({ history }) => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "a.txt": "1\n", "b.txt": "1\n" });
      const transport = await openTransport(clone(folder, origin.bare, "clone"), folder, {
        targetBranch: "own",
        history,
      });
      const checkout = await checkOut(transport);
      write(checkout, "b.txt", "2\n");
      expect(await checkout.listCandidates?.()).toEqual(["a.txt", "b.txt"]);
      expect((await pushPaths(transport, ["a.txt", "b.txt"])).kind).toBe("pushed");
      await transport.close();
      expect(list(origin.bare, "own")).toBe("a.txt\nb.txt");
    },
  );

  test("another writer's replacement is noticed", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const root = clone(folder, origin.bare, "clone");
    const target = { targetBranch: "dashboard", history: "orphan-replace" as const };
    const slow = await openTransport(root, folder, target);
    const checkout = await checkOut(slow);
    expect(await checkout.readPublished("a.txt")).toBe(null);
    await publishOnce(root, folder, { "a.txt": "fast\n" }, target);
    write(checkout, "a.txt", "slow\n");
    expect(await pushPaths(slow, ["a.txt"])).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("stale info"),
    });
    const next = await checkOut(slow);
    expect((await next.readPublished("a.txt"))?.toString()).toBe("fast\n");
    expect(await next.listCandidates?.()).toEqual(["README.md", "a.txt"]);
    await slow.close();
  });
});

test("a commit that landed although the answer was lost is found, also below newer ones and in a shallow clone", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  commitFiles(origin.other, { "x.txt": "x\n" }, "second");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
  const root = clone(folder, `file://${origin.bare}`, "clone", ["--depth=1"]);
  const transport = await openTransport(root, folder);
  write(await checkOut(transport), "a.txt", "1\n");
  const pushed = await pushPaths(transport, ["a.txt"]);
  const commit = pushed.kind === "pushed" ? pushed.commit : "";
  pushFiles(origin, { "later.txt": "1\n" });
  await checkOut(transport);
  expect(await transport.contains(commit)).toBe(true);
  expect(await transport.contains(commit.replace(/./g, "1"))).toBe(false);
  await transport.close();
});
