import { describe, expect, test } from "vitest";
import { DASHBOARD, openTransport, openWorld, run, write } from "./publishing.ts";

const STATE = { "README.md": "A shop.\n", "data/queue.jsonl": "{}\n" };
const ALONE = { targetBranch: "dashboard", history: "orphan-append" as const };
const ONLY = { targetBranch: "dashboard", history: "orphan-replace" as const };
const FORK = { targetBranch: "pipekeeper/dashboard", history: "fork" as const };

describe("a branch of the derived files alone", () => {
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
    expect((await world.remote.list("dashboard")).map((line) => line.split(" ")[2])).toEqual([DASHBOARD]);
    expect((await world.remote.read("dashboard", DASHBOARD))?.toString()).toBe('{"queue.jsonl":2}');
    expect(await world.remote.log("main", "%s")).toEqual(["change main", "change main"]);
  });

  test("drops files that are no longer derived, and keeps the unchanged without sending them again", async () => {
    await using world = await openWorld(STATE);
    const derive = (files: Record<string, string>) => ({
      target: ALONE,
      derive: (checkout: Parameters<typeof write>[0]) => write(checkout, files),
    });
    await run(world, derive({ "a.html": "a", "b.html": "b" }));
    await run(world, derive({ "a.html": "a", "c.html": "c" }));
    expect((await world.remote.list("dashboard")).map((line) => line.split(" ")[2])).toEqual(["a.html", "c.html"]);
    const trees = world.github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/git/trees"));
    expect(JSON.stringify(trees[1]?.body)).not.toContain('"content":"a"');
  });

  test.each([
    { name: "created", target: ALONE, path: /\/git\/refs$/, first: false },
    { name: "added to", target: ALONE, path: /\/git\/refs\//, first: true },
    { name: "replaced", target: ONLY, path: /\/git\/commits$/, first: true },
  ])("survives that another writer is faster when it is $name", async ({ target, path, first }) => {
    await using world = await openWorld(STATE);
    if (first) await run(world, { target, derive: (checkout) => write(checkout, { [DASHBOARD]: "old" }) });
    world.github.script.beforeNext({ path, method: first && target === ALONE ? "PATCH" : "POST" }, async () => {
      await world.remote.commit({ "theirs.json": "{}" }, "dashboard");
    });
    expect(await run(world, { target })).toMatchObject({ kind: "published", attempts: 2 });
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
    expect((await world.remote.list("dashboard")).map((line) => line.split(" ")[2])).toEqual([DASHBOARD]);
  });

  test("is replaced only while it is where it was read", async () => {
    await using world = await openWorld(STATE);
    await run(world, { target: ONLY, derive: (checkout) => write(checkout, { [DASHBOARD]: "old" }) });
    const transport = await openTransport(world, ONLY);
    const taken = await transport.checkOut();
    const theirs = await world.remote.commit({ "theirs.json": "{}" }, "dashboard");
    if (taken.kind !== "ready") throw new Error(taken.text);
    const paths = await write(taken.checkout, { [DASHBOARD]: "new" });
    const author = { name: "Ada", email: "ada@example.com" };
    const pushed = await transport.push({ paths, message: "x", author, date: new Date(0) });
    expect(pushed).toMatchObject({ kind: "refused", text: expect.stringContaining("stale info") });
    expect(await world.remote.tip("dashboard")).toBe(theirs);
    expect(world.github.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
    await transport.close();
  });
});

describe("the branch of a pull request", () => {
  test("is one commit on top of the source, made anew each time", async () => {
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

  test("is not made when the source already has the files", async () => {
    await using world = await openWorld({ ...STATE, [DASHBOARD]: '{"queue.jsonl":1}' });
    expect(await run(world, { target: FORK })).toMatchObject({ kind: "unchanged" });
    expect(await world.remote.tip(FORK.targetBranch)).toBeNull();
  });
});

test("a missing branch that keeps all files starts at the source", async () => {
  await using world = await openWorld(STATE);
  expect(await run(world, { target: { targetBranch: "derived" } })).toMatchObject({ kind: "published" });
  expect(await world.remote.log("derived", "%s")).toEqual(["chore(dashboard): update", "change main"]);
});

test.each([{ name: "-x" }, { name: "feature/übersicht" }, { name: "a#b%c&d+e" }])(
  "the branch $name",
  async ({ name }) => {
    await using world = await openWorld(STATE);
    await world.remote.commit({ "data/queue.jsonl": "{}\n" }, name);
    const target = { sourceBranch: name, targetBranch: name };
    expect(await run(world, { target })).toMatchObject({ kind: "published" });
    expect((await world.remote.read(name, DASHBOARD))?.toString()).toBe('{"queue.jsonl":1}');
  },
);
