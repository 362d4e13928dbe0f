import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Target } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
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
import { author, date, openTransport, publishOnce, pushPaths, readTip, write } from "../support/open-transport.ts";

const list = (repository: string, branch = "main") => git(repository, ["ls-tree", "-r", "--name-only", branch]);

/** With the files in a worktree, and with nothing on disk. */
const WAYS = [
  { way: "from a worktree", more: {} },
  { way: "from objects", more: { scope: { state: ["state.txt"] } } },
];

test.each(WAYS)(
  "commits on top of the tip at the remote, not of the commit that is checked out, $way",
  async ({ more }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "state.txt": "1\n", "beside.txt": "b\n" });
    const root = clone(folder, origin.bare, "clone");
    const moved = pushFiles(origin, { "state.txt": "2\n" });
    const before = snapshot(root);
    const transport = await openTransport(root, folder, {}, more);
    const tip = await readTip(transport);
    expect([tip.source, tip.target, tip.state.commit]).toEqual([moved, moved, moved]);
    write(tip, "derived.txt", "from 2\n");
    const pushed = await pushPaths(transport, tip, ["derived.txt"]);
    await transport.reader.close();
    expect(pushed).toEqual({ kind: "pushed", commit: git(origin.bare, ["rev-parse", "main"]) });
    const seconds = date.getTime() / 1000;
    expect(git(origin.bare, ["log", "-1", "--format=%P|%an|%ae|%at|%ct|%cn|%s", "main"])).toBe(
      `${moved}|${author.name}|${author.email}|${seconds}|${seconds}|${author.name}|derive`,
    );
    expect(readAt(origin.bare, "main", "derived.txt")).toBe("from 2\n");
    expect(list(origin.bare)).toBe("beside.txt\nderived.txt\nstate.txt");
    expect(snapshot(root)).toBe(before);
  },
);

test("a run that is killed leaves nothing in the checkout", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const root = clone(folder, origin.bare, "clone");
  const everything = () => readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const [before, files] = [snapshot(root), everything()];
  for (const { more } of WAYS) {
    // Never closed, as in a killed run.
    const transport = await openTransport(root, folder, {}, more);
    const tip = await readTip(transport);
    write(tip, "derived.txt", JSON.stringify(more));
    expect((await pushPaths(transport, tip, ["derived.txt"])).kind).toBe("pushed");
  }
  expect(snapshot(root)).toBe(before);
  expect(everything()).toEqual(files);
});

describe.each(everyNth(WAYS, 2))("a separate branch, $way", ({ more }) => {
  test.each<{ history: Target["history"]; commits: number; parents: number }>([
    { history: "orphan-replace", commits: 1, parents: 0 },
    { history: "orphan-append", commits: 2, parents: 1 },
    { history: "fork", commits: 2, parents: 1 },
  ])("$history", async ({ history, commits, parents }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "state.txt": "1\n" });
    const root = clone(folder, origin.bare, "clone");
    const target = { targetBranch: "dashboard", history };
    const publish = (files: Record<string, string>) => publishOnce(root, folder, files, target, more);
    expect((await publish({ "a.txt": "1\n", "b.txt": "1\n" })).kind).toBe("pushed");
    expect((await publish({ "a.txt": "1\n", "b.txt": "1\n" })).kind).toBe("unchanged");
    // A file that is not among the paths stays as it was.
    expect((await publish({ "a.txt": "2\n" })).kind).toBe("pushed");
    expect(readAt(origin.bare, "dashboard", "a.txt")).toBe("2\n");
    expect(list(origin.bare, "dashboard")).toBe(history === "fork" ? "a.txt\nb.txt\nstate.txt" : "a.txt\nb.txt");
    expect(countCommits(origin.bare, "dashboard")).toBe(commits);
    const parentIds = git(origin.bare, ["log", "-1", "--format=%p", "dashboard"]).split(" ").filter(Boolean);
    expect(parentIds).toHaveLength(parents);
    expect(countCommits(origin.bare)).toBe(1);
  });

  test("a run notices that another writer has replaced the branch", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "state.txt": "1\n" });
    const root = clone(folder, origin.bare, "clone");
    const target = { targetBranch: "dashboard", history: "orphan-replace" as const };
    const scoped = "scope" in more ? { scope: { ...more.scope, published: ["a.txt"], compared: ["a.txt"] } } : more;
    const slow = await openTransport(root, folder, target, scoped);
    const tip = await readTip(slow);
    expect(tip.target).toBe(null);
    expect(await tip.published.read("a.txt")).toBe(null);
    await publishOnce(root, folder, { "a.txt": "fast\n" }, target, more);
    write(tip, "a.txt", "slow\n");
    expect(await pushPaths(slow, tip, ["a.txt"])).toMatchObject({ kind: "raced" });
    const next = await readTip(slow);
    expect((await next.published.read("a.txt"))?.toString()).toBe("fast\n");
    write(next, "a.txt", "slow\n");
    expect((await pushPaths(slow, next, ["a.txt"])).kind).toBe("pushed");
    await slow.reader.close();
    expect(readAt(origin.bare, "dashboard", "a.txt")).toBe("slow\n");
  });
});

test.each<{ history: Target["history"] }>([{ history: "orphan-replace" }, { history: "fork" }])(
  "for a new branch every file is a candidate ($history)",
  async ({ history }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "a.txt": "1\n", "b.txt": "1\n" });
    const root = clone(folder, origin.bare, "clone");
    const transport = await openTransport(root, folder, { targetBranch: "own", history });
    const tip = await readTip(transport);
    write(tip, "b.txt", "2\n");
    expect(await tip.worktree?.listCandidates(tip.target)).toEqual(["a.txt", "b.txt"]);
    expect((await pushPaths(transport, tip, ["a.txt", "b.txt"])).kind).toBe("pushed");
    await transport.reader.close();
    expect(list(origin.bare, "own")).toBe("a.txt\nb.txt");
  },
);

test.each(WAYS)("a commit that was pushed is found below newer commits, $way", async ({ more }) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  commitFiles(origin.other, { "x.txt": "x\n" }, "second");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
  const root = clone(folder, `file://${origin.bare}`, "clone", ["--depth=1"]);
  const transport = await openTransport(root, folder, {}, more);
  const tip = await readTip(transport);
  write(tip, "a.txt", "1\n");
  const pushed = await pushPaths(transport, tip, ["a.txt"]);
  const commit = pushed.kind === "pushed" ? pushed.commit : "";
  for (const text of ["1\n", "2\n"]) pushFiles(origin, { "later.txt": text });
  const next = await readTip(transport);
  expect(await transport.reader.contains(next, commit)).toBe(true);
  expect(await transport.reader.contains(next, commit.replace(/./g, "1"))).toBe(false);
  await transport.reader.close();
});
