import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { layOut } from "../../../actions/watch-upstream/lay-out.ts";
import { clone, git, gitEnv, type Origin, pushFiles } from "../../support/git.ts";
import { mirrorOf } from "../../support/mirror.ts";
import { shareWatchRun } from "../../support/share-watch-run.ts";
import { openWatchRun } from "../../support/watch-run.ts";

const shared = shareWatchRun();

const ODD = {
  ".gitattributes": "* text=auto eol=crlf ident filter=evil\n*.txt working-tree-encoding=UTF-16LE\n",
  "lf.txt": "a\nb\n",
  "crlf.txt": "a\r\nb\r\n",
  "ident.c": "$Id$\n",
  "large.bin": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
};

/** Commits and pushes the ODD files byte for byte, a program, a link and a submodule. */
function pushOdd({ other }: Origin): void {
  const add = (mode: string, id: string, file: string) =>
    git(other, ["update-index", "--add", "--cacheinfo", `${mode},${id},${file}`]);
  const store = (text: string) => git(other, ["hash-object", "-w", "--stdin"], { input: text });
  for (const [file, text] of Object.entries(ODD)) add("100644", store(text), file);
  add("100755", store("#!/bin/sh\n"), "bin/run");
  add("120000", store("../etc/passwd"), "link");
  add("160000", "1".repeat(40), "vendor/sub");
  git(other, ["commit", "--quiet", "-m", "odd files"]);
  git(other, ["push", "--quiet", "origin", "HEAD:main"]);
}

test("both folders contain the committed bytes, whatever the attributes are", async () => {
  const umask = process.umask(0o077);
  try {
    await using run = await openWatchRun({}, (...origins) => origins.forEach(pushOdd));
    for (const { folder } of [run.layOut.target, run.layOut.upstream]) {
      for (const [file, text] of Object.entries(ODD))
        expect(readFileSync(path.join(folder, file), "latin1")).toBe(text);
      expect(readlinkSync(path.join(folder, "link"))).toBe("../etc/passwd");
      expect(lstatSync(path.join(folder, "bin/run")).mode & 0o100).toBe(0o100);
      expect(readdirSync(path.join(folder, "vendor/sub"))).toEqual([]);
    }
    expect(await run.check()).toEqual({ violations: [], changes: [] });
  } finally {
    process.umask(umask);
  }
});

test.each([{ format: "sha1" }, { format: "sha256" }])("git works in both folders ($format)", async ({ format }) => {
  await using run = await openWatchRun({ init: [`--object-format=${format}`] });
  const { target, upstream } = run.layOut;
  expect(git(target.folder, ["rev-parse", "HEAD"])).toBe(run.base);
  expect(git(target.folder, ["status", "--porcelain", "--ignored"])).toBe("");
  expect(() => git(target.folder, ["symbolic-ref", "HEAD"])).toThrow();
  const { base, head } = run.range;
  expect(git(upstream.folder, ["rev-parse", "HEAD", "main"])).toBe(`${head}\n${head}`);
  expect(git(upstream.folder, ["log", "--format=%s", `${base}..${head}`])).toBe("second");
  expect(git(upstream.folder, ["diff", "--name-only", base, head]).split("\n")).toEqual(["src/app.ts", "src/new.ts"]);
  expect(git(upstream.folder, ["status", "--porcelain", "--ignored"])).toBe("");
});

test("no setting in the folders names a server", async () => {
  const run = await shared.open();
  for (const [{ folder }, origin] of [
    [run.layOut.target, run.target],
    [run.layOut.upstream, run.upstream],
  ] as const) {
    expect(git(folder, ["remote"])).toBe("");
    expect(git(folder, ["config", "--list"], { env: gitEnv })).not.toContain(origin.bare);
  }
});

test("the files and folders of upstream are read-only", async () => {
  const run = await shared.open();
  const { folder } = run.layOut.upstream;
  const modeOf = (name: string) => lstatSync(path.join(folder, name)).mode & 0o777;
  expect([".", "src", "src/app.ts", "run.sh"].map(modeOf)).toEqual([0o555, 0o555, 0o444, 0o444]);
});

test("a shallow upstream is checked out with its short history", async () => {
  const run = await shared.open();
  pushFiles(run.upstream, { "src/app.ts": "3\n" });
  const shallow = clone(run.folder, `file://${run.upstream.bare}`, "shallow", ["--depth=2"]);
  const upstream = await mirrorOf({ directory: run.folder.at("mirrors", "shallow.git"), url: shallow });
  expect(await upstream.fetch()).toBeNull();
  const [head = "", base = ""] = git(upstream.gitDirectory, ["rev-list", "main"]).split("\n");
  mkdirSync(run.folder.at("runs", "2"));
  const { target } = run.mirrors;
  const laidOut = await layOut({
    target,
    upstream,
    base: run.base,
    range: { base, head },
    upstreamBranch: "main",
    folder: run.folder.at("runs", "2"),
  });
  expect(git(laidOut.upstream.folder, ["log", "--format=%s"]).split("\n")).toHaveLength(2);
});

test("after a killed run, the next run gets fresh mirrors and checks out again", async () => {
  const run = await shared.open();
  // The killed run's updater left a trap in the mirror.
  git(run.mirrors.target.gitDirectory, ["config", "core.sshCommand", "evil"]);
  const mirrors = {
    target: await mirrorOf({ directory: run.mirrors.target.gitDirectory, url: run.target.bare }),
    upstream: await mirrorOf({ directory: run.mirrors.upstream.gitDirectory, url: run.upstream.bare }),
  };
  for (const mirror of Object.values(mirrors)) expect(await mirror.fetch()).toBeNull();
  expect(git(mirrors.target.gitDirectory, ["config", "--list"])).not.toContain("evil");
  mkdirSync(run.folder.at("runs", "2"));
  const { base, range } = run;
  const laidOut = await layOut({ ...mirrors, base, range, upstreamBranch: "main", folder: run.folder.at("runs", "2") });
  expect(existsSync(path.join(laidOut.target.folder, "README.md"))).toBe(true);
  expect(git(laidOut.target.folder, ["status", "--porcelain"])).toBe("");
});

test("names that git refuses to check out give an error", async () => {
  const run = await shared.open();
  const { other } = run.upstream;
  const id = git(other, ["hash-object", "-w", "--stdin"], { input: "x" });
  const tree = git(other, ["mktree"], { input: `100644 blob ${id}\t.GIT\n` });
  const commit = git(other, ["commit-tree", tree, "-m", "evil"]);
  git(other, ["push", "--quiet", "--force", "origin", `${commit}:refs/heads/main`]);
  await run.mirrors.upstream.fetch();
  mkdirSync(run.folder.at("runs", "2"));
  const range = { base: run.range.base, head: commit };
  const folder = run.folder.at("runs", "2");
  await expect(layOut({ ...run.mirrors, base: run.base, range, upstreamBranch: "main", folder })).rejects.toThrow(
    /could not be laid out in .*invalid path/,
  );
});
