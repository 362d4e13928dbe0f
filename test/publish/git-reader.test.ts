import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { clone, createOrigin, git, pushFiles, readAt, TempFolder } from "../support/git.ts";
import { openTransport, pushPaths, readTexts, readTip, write } from "../support/open-transport.ts";
import { holds } from "./publishing.ts";

test("only part of the tree is read, and a commit keeps the rest of the tree", async () => {
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
  const dash = ["out/dash.json"];
  const scope = { state: ["data", "x [*].txt", "missing"], published: dash, compared: dash };
  const transport = await openTransport(root, folder, {}, { scope });
  const tip = await readTip(transport);
  expect(readdirSync(tip.folder)).toEqual([]);
  expect(await tip.state.list("data")).toEqual({ kind: "folder", names: ["a.txt", "b"] });
  expect(await tip.state.list("missing")).toEqual({ kind: "missing" });
  expect(await readTexts(tip, ["data/a.txt", "data/b/c.txt", "x [*].txt", "data"])).toEqual([
    "a\n",
    "c\n",
    "x\n",
    null,
  ]);
  expect((await tip.published.read("out/dash.json"))?.toString()).toBe("{}\n");
  expect(await holds(tip, "out/dash.json", Buffer.from("{}\n"))).toBe(true);
  expect(await holds(tip, "out/dash.json", Buffer.from("{}"))).toBe(false);
  write(tip, "out/dash.json", '{"a":1}\n');
  write(tip, "site/index.html", "new\n");
  const moved = pushFiles(origin, { "data/a.txt": "a2\n", "out/other.txt": "o2\n" });
  expect((await pushPaths(transport, tip, ["out/dash.json", "site/index.html"])).kind).toBe("raced");
  const next = await readTip(transport);
  expect(next.source).toBe(moved);
  expect(readdirSync(next.folder)).toEqual([]);
  expect(await readTexts(next, ["data/a.txt"])).toEqual(["a2\n"]);
  write(next, "out/dash.json", '{"a":2}\n');
  expect((await pushPaths(transport, next, ["out/dash.json"])).kind).toBe("pushed");
  await transport.reader.close();
  expect(existsSync(next.folder)).toBe(false);
  expect(git(origin.bare, ["diff", "--name-status", "main~1", "main"])).toBe("M\tout/dash.json");
  expect(readAt(origin.bare, "main", "out/dash.json")).toBe('{"a":2}\n');
});

test.each([
  { way: "in a worktree", scope: undefined },
  { way: "as objects", scope: { state: ["a.txt"], published: ["."], compared: ["a.txt", "empty.txt", "d/e.bin"] } },
])("published files are read $way, many at once; null for anything that is not a file", async ({ scope }) => {
  using folder = new TempFolder();
  const files = { "a.txt": "a\n", "empty.txt": "", "d/e.bin": "\n\n\u0000", "new\nline": "n" };
  const origin = createOrigin(folder, files);
  const more = scope === undefined ? {} : { scope: { ...scope, compared: [...scope.compared, "new\nline"] } };
  const transport = await openTransport(clone(folder, origin.bare, "clone"), folder, {}, more);
  const { published } = await readTip(transport);
  const names = ["a.txt", "nope", "empty.txt", "d", "d/e.bin", "new\nline", "no\nline", "-x"];
  const read = await Promise.all(names.map((name) => published.read(name)));
  expect(await holds({ published }, "empty.txt", Buffer.alloc(0))).toBe(true);
  expect(await holds({ published }, "d", Buffer.alloc(0))).toBe(false);
  await transport.reader.close();
  const texts = read.map((bytes) => bytes?.toString() ?? null);
  expect(texts).toEqual(["a\n", null, "", null, "\n\n\u0000", "n", null, null]);
});

test("a missing source branch is refused and named; a target branch may be missing", async () => {
  using folder = new TempFolder();
  const root = clone(folder, createOrigin(folder).bare, "clone");
  for (const more of [{}, { scope: { state: ["README.md"] } }]) {
    const transport = await openTransport(root, folder, { sourceBranch: "nope", targetBranch: "nope" }, more);
    expect(await transport.reader.readTip()).toMatchObject({
      kind: "refused",
      rule: "no-branch",
      said: [expect.stringContaining("couldn't find remote ref refs/heads/nope")],
    });
    await transport.reader.close();
    const own = await openTransport(root, folder, { targetBranch: "nope", history: "orphan-append" }, more);
    expect((await readTip(own)).target).toBe(null);
    await own.reader.close();
  }
});
