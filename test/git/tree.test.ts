import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { redactWith } from "../../src/git/redact.ts";
import { createGit } from "../../src/git/run-git.ts";
import { listEntries, listTree, type TreeEntry } from "../../src/git/tree.ts";
import { createOrigin, git, gitEnv, pushFiles, TempFolder } from "../support/git.ts";

const show = (entries: readonly TreeEntry[]) => entries.map(({ mode, path: file }) => `${mode} ${file}`).sort();

function open(folder: TempFolder) {
  const origin = createOrigin(folder, { "a/b/c.txt": "c\n", "a/d.txt": "d\n", "a.txt": "x\n", "new\nline": "n\n" });
  symlinkSync("a", path.join(origin.other, "link"));
  const commit = pushFiles(origin, {});
  // A name that is not UTF-8, and a submodule. Neither can be created through the file system here.
  const blob = git(origin.bare, ["hash-object", "-w", "--stdin"], { input: "latin\n" });
  const tree = git(origin.bare, ["ls-tree", "-z", "main"], {}).split("\0").filter(Boolean);
  const input = Buffer.concat([
    Buffer.from(tree.map((line) => `${line}\0`).join("")),
    Buffer.from(`100644 blob ${blob}\tcaf`),
    Buffer.from([0xe9, 0]),
    Buffer.from(`160000 commit ${commit}\tsub\0`),
  ]);
  const root = git(origin.bare, ["mktree", "-z"], { input });
  const made = git(origin.bare, ["commit-tree", root, "-m", "odd"], {});
  const real = createGit({
    cwd: origin.bare,
    env: { ...(gitEnv as Record<string, string>), GIT_LITERAL_PATHSPECS: "1" },
    redact: redactWith(undefined),
  });
  return { real, made, blob };
}

const WHOLE = [
  "040000 a",
  "040000 a/b",
  "100644 a.txt",
  "100644 a/b/c.txt",
  "100644 a/d.txt",
  "100644 caf\ufffd",
  "100644 new\nline",
  "120000 link",
  "160000 sub",
].sort();

test("a whole tree is listed with its folders, links and submodules, and with unchanged names", async () => {
  using folder = new TempFolder();
  const { real, made, blob } = open(folder);
  for (const paths of [null, ["."], [""], ["a", "."]]) expect(show(await listTree(real, made, paths))).toEqual(WHOLE);
  expect((await listTree(real, made, null)).find((entry) => entry.path.startsWith("caf"))?.id).toBe(blob);
});

test("paths are listed with everything below them; missing paths are left out, and patterns match nothing", async () => {
  using folder = new TempFolder();
  const { real, made } = open(folder);
  expect(show(await listTree(real, made, ["a", "a", "nope", "link", "*.txt"]))).toEqual(
    ["040000 a", "040000 a/b", "100644 a/b/c.txt", "100644 a/d.txt", "120000 link"].sort(),
  );
  expect(await listTree(real, made, ["nope"])).toEqual([]);
  expect(show(await listTree(real, made, ["a/b"]))).toContain("100644 a/b/c.txt");
});

test("only the entries at the paths are listed; a path with a slash at its end lists the entries of that folder", async () => {
  using folder = new TempFolder();
  const { real, made } = open(folder);
  expect(show(await listEntries(real, made, ["a", "a.txt", "new\nline", "nope"]))).toEqual(
    ["040000 a", "100644 a.txt", "100644 new\nline"].sort(),
  );
  expect(show(await listEntries(real, made, ["a/"]))).toEqual(["040000 a/b", "100644 a/d.txt"].sort());
  expect(await listEntries(real, made, [])).toEqual([]);
});

test("a missing commit is an error", async () => {
  using folder = new TempFolder();
  const { real } = open(folder);
  await expect(listTree(real, "1".repeat(40), null)).rejects.toThrow(/git ls-tree failed with exit code 128/);
});
