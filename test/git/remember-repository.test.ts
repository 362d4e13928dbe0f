import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rememberRepository } from "../../src/git/remember-repository.ts";
import { TempFolder, writeFiles } from "../support/git.ts";

const FILES = {
  ...{ HEAD: "ref: refs/heads/main\n", config: "[core]\n\tbare = true\n", "packed-refs": "# pack-refs with:\n" },
  ...{ "refs/pipekeeper/0": "1\n", "worktrees/worktree/index": "DIRC\0\xff", "objects/ab/cd": "object\n" },
};

/** Contents of all files except objects, by path. Folders are listed, too, with empty contents. */
function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => !file.startsWith("objects"))
    .sort();
  const isFolder = (file: string) => lstatSync(path.join(folder, file)).isDirectory();
  return Object.fromEntries(
    files.map((file) => [file, isFolder(file) ? "" : readFileSync(path.join(folder, file), "latin1")]),
  );
}

test.each<{ name: string; change(at: (file: string) => string): void }>([
  { name: "changed settings", change: (at) => writeFileSync(at("config"), "[remote]\n") },
  { name: "new files", change: (at) => writeFiles(at("."), { "index.lock": "", "info/exclude": "*\n" }) },
  { name: "an empty folder", change: (at) => mkdirSync(at("worktrees/worktree/rebase-merge")) },
  { name: "new refs", change: (at) => writeFiles(at("refs"), { "heads/other": "1\n", "heads/deep/er": "1\n" }) },
  { name: "removed files", change: (at) => ["HEAD", "worktrees"].map((file) => rmSync(at(file), { recursive: true })) },
  { name: "everything removed", change: (at) => rmSync(at("."), { recursive: true }) },
  {
    name: "a folder in place of a file",
    change: (at) => {
      rmSync(at("config"));
      writeFiles(at("config"), { inside: "x" });
    },
  },
  {
    name: "a file in place of a folder",
    change: (at) => {
      rmSync(at("worktrees"), { recursive: true });
      writeFileSync(at("worktrees"), "x");
    },
  },
  {
    name: "a link in place of a folder",
    change: (at) => {
      rmSync(at("refs"), { recursive: true });
      symlinkSync("..", at("refs"));
    },
  },
  {
    name: "a link in place of a file",
    change: (at) => {
      rmSync(at("config"));
      symlinkSync("../precious", at("config"));
    },
  },
  { name: "a pipe", change: (at) => execFileSync("mkfifo", [at("config.lock")]) },
])("restores a repository after $name, and touches nothing outside", async ({ change }) => {
  using folder = new TempFolder();
  writeFiles(folder.path, { precious: "p\n" });
  const place = folder.at("repository.git");
  mkdirSync(place);
  writeFiles(place, FILES);
  const before = read(place);
  const restore = await rememberRepository(place);
  change((file) => path.join(place, file));
  await restore();
  expect(read(place)).toEqual(before);
  expect(readFileSync(folder.at("precious"), "utf8")).toBe("p\n");
});

test("new objects stay", async () => {
  using folder = new TempFolder();
  writeFiles(folder.path, FILES);
  const restore = await rememberRepository(folder.path);
  writeFiles(folder.path, { "objects/12/34": "new\n", "lfs/objects/x": "large\n" });
  await restore();
  const { "objects/ab/cd": old } = FILES;
  expect(readFileSync(folder.at("objects/ab/cd"), "utf8")).toBe(old);
  expect(readFileSync(folder.at("objects/12/34"), "utf8")).toBe("new\n");
  expect(readFileSync(folder.at("lfs/objects/x"), "utf8")).toBe("large\n");
});
