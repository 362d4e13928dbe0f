import { describe, expect, test } from "vitest";
import type { Tip } from "../../src/publish/transport.ts";
import { DASHBOARD, listPaths, OURS, openTransport, openWorld, readTip, run, write } from "./publishing.ts";

const STATE = { "README.md": "A shop.\n", "data/queue.jsonl": "{}\n" };
const ALONE = { targetBranch: "dashboard", history: "orphan-append" as const };
const ONLY = { targetBranch: "dashboard", history: "orphan-replace" as const };
const FORK = { targetBranch: "pipekeeper/dashboard", history: "fork" as const };

describe("a branch with only derived files", () => {
  test.each([
    { name: "kept history", target: ALONE, subjects: ["chore(dashboard): update", "chore(dashboard): update"] },
    { name: "one commit", target: ONLY, subjects: ["chore(dashboard): update"] },
  ])("with $name", async ({ target, subjects }) => {
    await using world = await openWorld(STATE);
    expect(await run(world, { target })).toMatchObject({ kind: "published", attempts: 1 });
    await world.remote.commit({ "data/queue.jsonl": "{}\n{}\n" });
    const second = await run(world, { target });
    expect(second).toMatchObject({ kind: "published", commit: await world.remote.tip("dashboard") });
    expect(await run(world, { target })).toMatchObject({ kind: "unchanged" });
    expect(await world.remote.log("dashboard", "%s")).toEqual(subjects);
    expect(await listPaths(world, "dashboard")).toEqual([DASHBOARD]);
    expect((await world.remote.read("dashboard", DASHBOARD))?.toString()).toBe('{"queue.jsonl":2}');
    expect(await world.remote.log("main", "%s")).toEqual(["change main", "change main"]);
  });

  test.each([
    { name: "kept history", target: ALONE },
    { name: "one commit", target: ONLY },
  ])("keeps files that are no longer derived, and sends no unchanged files again, with $name", async ({ target }) => {
    await using world = await openWorld(STATE);
    const publish = (files: Record<string, string>) => run(world, { target, derive: (tip) => write(tip, files) });
    await publish({ "a.html": "a", "b.html": "b" });
    await publish({ "a.html": "a", "c.html": "c" });
    expect(await listPaths(world, "dashboard")).toEqual(["a.html", "b.html", "c.html"]);
    const trees = world.github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/git/trees"));
    expect(JSON.stringify(trees[1]?.body)).not.toContain('"content":"a"');
  });

  test.each([
    { name: "created", target: ALONE, path: /\/git\/refs$/, first: false },
    { name: "added to", target: ALONE, path: /\/git\/refs\//, first: true },
    { name: "replaced", target: ONLY, path: /\/git\/commits$/, first: true },
  ])("is written even if another writer is faster while it is $name", async ({ target, path, first }) => {
    await using world = await openWorld(STATE);
    if (first) await run(world, { target, derive: (tip) => write(tip, { [DASHBOARD]: "old" }) });
    world.github.script.beforeNext({ path, method: first && target === ALONE ? "PATCH" : "POST" }, async () => {
      await world.remote.commit({ "theirs.json": "{}" }, "dashboard", OURS);
    });
    expect(await run(world, { target })).toMatchObject({ kind: "published", attempts: 2 });
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
    expect(await listPaths(world, "dashboard")).toEqual(["theirs.json", DASHBOARD]);
  });

  test("is replaced only while it has not moved since it was read", async () => {
    await using world = await openWorld(STATE);
    await run(world, { target: ONLY, derive: (tip) => write(tip, { [DASHBOARD]: "old" }) });
    const { reader, writer } = await openTransport(world, { target: ONLY });
    const tip = await readTip(reader);
    const theirs = await world.remote.commit({ "theirs.json": "{}" }, "dashboard");
    const paths = await write(tip, { [DASHBOARD]: "new" });
    const author = { name: "Ada", email: "ada@example.com" };
    const made = await writer.commit({ paths, message: "x", author, date: new Date(0) }, tip);
    const commit = made.kind === "committed" ? made.commit : "";
    const said = [`"dashboard" is at ${theirs}, expected ${tip.target}`];
    expect(await writer.push(commit, tip)).toEqual({ kind: "raced", said, reasons: [] });
    expect(await world.remote.tip("dashboard")).toBe(theirs);
    expect(world.github.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
    await reader.close();
  });
});

describe("the branch of a pull request", () => {
  test("is one commit on top of the source, rewritten each time", async () => {
    await using world = await openWorld(STATE);
    expect(await run(world, { target: FORK })).toMatchObject({ kind: "published" });
    const tip = await world.remote.commit({ "data/queue.jsonl": "{}\n{}\n" });
    expect(await run(world, { target: FORK })).toMatchObject({ kind: "published" });
    expect(await world.remote.log(FORK.targetBranch, "%P")).toEqual([
      tip,
      (await world.remote.log("main", "%P"))[0],
      "",
    ]);
    expect((await world.remote.read(FORK.targetBranch, "data/queue.jsonl"))?.toString()).toBe("{}\n{}\n");
    expect((await world.remote.read(FORK.targetBranch, DASHBOARD))?.toString()).toBe('{"queue.jsonl":2}');
    expect(await run(world, { target: FORK })).toMatchObject({ kind: "unchanged" });
  });

  test("stays as it is if it already has the files", async () => {
    await using world = await openWorld(STATE);
    const derive = (tip: Tip) => write(tip, { out: "x" });
    expect(await run(world, { target: FORK, derive })).toMatchObject({ kind: "published" });
    const before = await world.remote.tip(FORK.targetBranch);
    expect(await run(world, { target: FORK, derive })).toMatchObject({ kind: "unchanged" });
    expect(await world.remote.tip(FORK.targetBranch)).toBe(before);
  });

  test("is not created if the source already has the files", async () => {
    await using world = await openWorld({ ...STATE, [DASHBOARD]: '{"queue.jsonl":1}' });
    expect(await run(world, { target: FORK })).toMatchObject({ kind: "unchanged" });
    expect(await world.remote.tip(FORK.targetBranch)).toBeNull();
  });
});

test("a missing target branch that keeps all files starts at the source branch", async () => {
  await using world = await openWorld(STATE);
  expect(await run(world, { target: { targetBranch: "derived" } })).toMatchObject({ kind: "published" });
  expect(await world.remote.log("derived", "%s")).toEqual(["chore(dashboard): update", "change main"]);
});

test.each([{ name: "-x" }, { name: "feature/übersicht" }, { name: "a#b%c&d+e" }])(
  "publishes on the branch $name",
  async ({ name }) => {
    await using world = await openWorld(STATE);
    await world.remote.commit({ "data/queue.jsonl": "{}\n" }, name);
    const target = { sourceBranch: name, targetBranch: name };
    expect(await run(world, { target })).toMatchObject({ kind: "published" });
    expect((await world.remote.read(name, DASHBOARD))?.toString()).toBe('{"queue.jsonl":1}');
  },
);
