import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openContentFolder } from "../../src/files/content-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

test("lists all entries, and follows no link", () => {
  using outside = tempFolder({ "secret/x.json": "secret" });
  using folder = tempFolder({
    "a/b/c.json": "{}",
    "run.sh": "",
    "a/.git/config": "x",
    "m/.git": "gitdir: x",
    "x/.GIT/y": "",
  });
  const at = (file: string) => path.join(folder.root, file);
  chmodSync(at("run.sh"), 0o744);
  mkdirSync(at("empty/more"), { recursive: true });
  symlinkSync(path.join(outside.root, "secret"), at("linked"));
  symlinkSync(path.join(outside.root, "secret/x.json"), at("a/x.json"));
  symlinkSync("nowhere", at("dangling"));
  execFileSync("mkfifo", [at("pipe")]);
  const found = openContentFolder(folder.root).entries.map(({ path: file, kind, isExecutable, sizeBytes }) =>
    [file, kind, isExecutable ? "x" : "", sizeBytes].join(" "),
  );
  expect(found.sort()).toEqual([
    ...["a folder  0", "a/.git repository  0", "a/b folder  0", "a/b/c.json file  2", "a/x.json link  0"],
    ...["dangling link  0", "linked link  0", "m folder  0", "m/.git repository  0", "pipe special  0"],
    ...["run.sh file x 0", "x folder  0", "x/.GIT repository  0"],
  ]);
});

test("reads files, but no link or pipe that has replaced one", async () => {
  using folder = tempFolder({ "a.json": "{}", "b.json": "{}", "c.json": "{}", "d.json": "{}", secret: "secret" });
  const tree = openContentFolder(folder.root);
  expect(textOf(await tree.read("a.json"))).toBe("{}");
  for (const file of ["b.json", "c.json", "d.json"]) rmSync(path.join(folder.root, file));
  symlinkSync("secret", path.join(folder.root, "b.json"));
  execFileSync("mkfifo", [path.join(folder.root, "c.json")]);
  const read = await Promise.all(["b.json", "c.json", "d.json", "nowhere/e.json"].map((file) => tree.read(file)));
  expect(read).toEqual([null, null, null, null]);
});

test("only the repository's own .git is left out of the content", () => {
  using folder = tempFolder({ ".git/HEAD": "", "a/.git/HEAD": "", "a.json": "" });
  const list = (isRepository: boolean) =>
    openContentFolder(folder.root, { isRepository })
      .entries.map((entry) => entry.path)
      .sort();
  expect(list(true)).toEqual(["a", "a.json", "a/.git"]);
  expect(list(false)).toEqual([".git", "a", "a.json", "a/.git"]);
});

test("a name that is not UTF-8 is listed", () => {
  using folder = tempFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder.root}/`), Buffer.from([0x61, 0xff])]), "x");
  expect(openContentFolder(folder.root).entries).toMatchObject([{ path: "a\ufffd" }]);
});

test("a missing folder, or a file instead of it, is an error", () => {
  using folder = tempFolder({ file: "" });
  expect(() => openContentFolder(path.join(folder.root, "nowhere"))).toThrow(/ENOENT/);
  expect(() => openContentFolder(path.join(folder.root, "file"))).toThrow(/ENOTDIR/);
});
