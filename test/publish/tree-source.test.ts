/** A committed folder, including its links, reads the same from the commit as from disk. */

import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { FileSource } from "../../src/files/file-source.ts";
import { openFolder } from "../../src/files/folder-source.ts";
import { commitFiles, createOrigin, git, gitEnv, TempFolder, writeFiles } from "../support/git.ts";
import { openTransport, readTip } from "../support/open-transport.ts";

/** Lists each path and reads it, once alone and once together with the others. */
async function describePaths(source: FileSource, paths: readonly string[]): Promise<Record<string, unknown>> {
  const described: Record<string, unknown> = {};
  for (const file of paths) described[file] = { listed: await source.list(file), read: await readOne(source, file) };
  const all: unknown[] = [];
  for await (const read of source.read(paths)) all.push(show(read));
  expect(all).toEqual(paths.map((file) => (described[file] as { read: unknown }).read));
  return described;
}

async function readOne(source: FileSource, file: string): Promise<unknown> {
  for await (const read of source.read([file])) return show(read);
  return null;
}

function show(read: object & { bytes?: Buffer }): unknown {
  return read.bytes === undefined ? read : { ...read, bytes: read.bytes.toString("latin1") };
}

interface Prepared {
  folder: TempFolder;
  /** Working tree of the pushed commit. */
  root: string;
}

/** Commits the files that `make` writes into the working tree, and pushes the commit. */
function prepare(folder: TempFolder, make: (root: string) => void): Prepared {
  const origin = createOrigin(folder, { "README.md": "hello\n" });
  make(origin.other);
  commitFiles(origin.other, {}, "state");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
  return { folder, root: origin.other };
}

/** Reads the same paths from the folder and from the commit, which is fetched without blobs. */
async function readBoth({ folder, root }: Prepared, paths: readonly string[], { prefix = "", state = paths } = {}) {
  git(folder.path, ["init", "--quiet", folder.at("empty")]);
  git(folder.at("empty"), ["remote", "add", "origin", `file://${folder.at("origin.git")}`]);
  const scope = { prefix, state: state.map((file) => path.posix.join(prefix, file)) };
  const transport = await openTransport(folder.at("empty"), folder, {}, { scope });
  const tip = await readTip(transport);
  const fromCommit = await describePaths(tip.state, paths);
  await transport.reader.close();
  const fromFolder = await describePaths(openFolder(path.join(root, prefix), "the folder"), paths);
  return { fromCommit, fromFolder };
}

/** Drops listings of paths outside the root: a commit does not know whether such a path is a file or a folder. */
function withoutOutside(described: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(described).map(([file, seen]) => {
    const { read } = seen as { read: { reason?: string } };
    return [file, read.reason?.includes("leads out of the root") ? { read } : seen];
  });
  return Object.fromEntries(entries);
}

function link(root: string, links: Readonly<Record<string, string>>): void {
  for (const [file, target] of Object.entries(links)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    symlinkSync(target, path.join(root, file));
  }
}

const FILES = {
  "data/a.txt": "a\n",
  "data/deep/b.txt": "b\n",
  "data/\u{1f600}.txt": "emoji\n",
  "data/\uff5e.txt": "wide\n",
  "other/c.txt": "c\n",
  "empty.txt": "",
};

test("files, folders, and paths that are neither", async () => {
  using folder = new TempFolder();
  const paths = [
    "data",
    "./data/",
    "data/a.txt",
    "data/deep",
    "empty.txt",
    "nope",
    "data/nope",
    "empty.txt/x",
    "no/no",
  ];
  const both = await readBoth(
    prepare(folder, (root) => writeFiles(root, FILES)),
    paths,
  );
  expect(both.fromCommit).toEqual(both.fromFolder);
  expect(both.fromCommit.data).toMatchObject({
    listed: { kind: "folder", names: ["a.txt", "deep", "\uff5e.txt", "\u{1f600}.txt"] },
  });
  expect(both.fromCommit["empty.txt"]).toMatchObject({ read: { kind: "bytes", bytes: "" } });
});

const LINKS = {
  "to-file": "data/a.txt",
  "to-folder": "data",
  "data/up": "../other/c.txt",
  "data/sibling": "a.txt",
  "data/folder": "../other",
  chain: "chain-2",
  "chain-2": "./to-folder/../to-file",
  "to-linked": "to-folder/deep",
  loop: "loop-2",
  "loop-2": "loop",
  self: "self",
  nowhere: "data/missing.txt",
  "nowhere-deep": "missing/missing.txt",
  "through-file": "empty.txt/x",
  "to-root": ".",
  "data/to-root": "..",
  out: "../../../../../../../../../../etc",
  "out-file": "../../../../../../../../../../etc/passwd",
  absolute: "/etc",
  "absolute-file": "/etc/passwd",
  ...Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`l${n}`, n === 0 ? "data/a.txt" : `l${n - 1}`])),
};

const LINKED = [
  ...["to-folder/a.txt", "to-folder/deep/b.txt", "data/folder/c.txt", "to-linked/b.txt", "to-folder/nope"],
  ...["loop/x", "nowhere/x", "out/passwd", "absolute/passwd", "to-root/data/a.txt", "data/to-root/other/c.txt"],
];

test("links to files, to folders, to nothing and out of the repository, in chains and loops", async () => {
  using folder = new TempFolder();
  const prepared = prepare(folder, (root) => {
    writeFiles(root, FILES);
    link(root, LINKS);
  });
  const paths = [...Object.keys(LINKS).filter((name) => !name.endsWith("to-root")), ...LINKED];
  for (const state of [paths, ["."]]) {
    const { fromCommit, fromFolder } = await readBoth(prepared, paths, { state });
    expect(withoutOutside(fromCommit)).toEqual(withoutOutside(fromFolder));
    expect(fromCommit).toMatchObject({
      "to-folder/nope": { listed: { kind: "missing" }, read: { kind: "missing" } },
      "to-file": { read: { bytes: "a\n" } },
      "to-folder": {
        listed: {
          kind: "folder",
          names: ["a.txt", "deep", "folder", "sibling", "to-root", "up", "\uff5e.txt", "\u{1f600}.txt"],
        },
      },
      chain: { read: { bytes: "a\n" } },
      loop: { read: { kind: "unusable" } },
      "out-file": { read: { kind: "unusable", reason: expect.stringContaining("leads out of the root") } },
      l39: { read: { bytes: "a\n" } },
      l40: { read: { kind: "unusable" } },
    });
    rmSync(folder.at("empty"), { recursive: true });
  }
});

test("links that stay inside the root are followed, others are not", async () => {
  using folder = new TempFolder();
  const links = { in: "data/a.txt", back: "../sub/data", out: "../data/a.txt", "out-folder": "../data", top: ".." };
  const prepared = prepare(folder, (root) => {
    writeFiles(root, { ...FILES, "sub/data/a.txt": "sub a\n", "sub/data/b.txt": "sub b\n" });
    link(path.join(root, "sub"), links);
  });
  const paths = ["data", "data/a.txt", ...Object.keys(links), "back/b.txt", "out-folder/a.txt"];
  const { fromCommit, fromFolder } = await readBoth(prepared, paths, { prefix: "sub/" });
  expect(withoutOutside(fromCommit)).toEqual(withoutOutside(fromFolder));
  expect(fromCommit).toMatchObject({
    in: { read: { bytes: "sub a\n" } },
    "back/b.txt": { read: { bytes: "sub b\n" } },
    out: { read: { kind: "unusable" } },
    "out-folder": { listed: { kind: "unusable" } },
  });
});

test("a submodule is an empty folder", async () => {
  using folder = new TempFolder();
  const prepared = prepare(folder, (root) => {
    writeFiles(root, FILES);
    const head = git(root, ["rev-parse", "HEAD"]);
    git(root, ["update-index", "--add", "--cacheinfo", `160000,${head},module`]);
    mkdirSync(path.join(root, "module"));
  });
  const { fromCommit, fromFolder } = await readBoth(prepared, ["module", "module/x", "data"]);
  expect(fromCommit).toEqual(fromFolder);
  expect(fromCommit.module).toMatchObject({ listed: { kind: "folder", names: [] } });
});

test("a name that is not UTF-8 is listed with U+FFFD", async () => {
  using folder = new TempFolder();
  const name = Buffer.concat([Buffer.from("data/caf"), Buffer.from([0xe9]), Buffer.from(".txt")]);
  const prepared = prepare(folder, (root) => {
    writeFiles(root, FILES);
    writeFileSync(path.join(root, "latin"), "latin\n");
    renameSync(path.join(root, "latin"), Buffer.concat([Buffer.from(`${root}/`), name]));
  });
  const { fromCommit, fromFolder } = await readBoth(prepared, ["data"]);
  expect(fromCommit).toEqual(fromFolder);
  expect(fromCommit.data).toMatchObject({ listed: { names: expect.arrayContaining(["caf\ufffd.txt"]) } });
});

test("files are read as stored, without the conversions of .gitattributes", async () => {
  using folder = new TempFolder();
  const stored = {
    "data/eol.txt": "a\nb\n",
    "data/crlf.txt": "a\r\nb\r\n",
    "data/ident.txt": "$Id$\n",
    "data/large.bin": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n",
    "data/secret.txt": "not in archives\n",
    "data/utf16.txt": "plain\n",
  };
  const attributes = [
    "data/eol.txt text eol=crlf",
    "data/ident.txt ident",
    "data/*.bin filter=lfs diff=lfs merge=lfs -text",
    "data/secret.txt export-ignore",
    "data/utf16.txt text working-tree-encoding=UTF-16LE-BOM",
  ];
  // The attributes are committed last, so that git stores every file byte for byte.
  prepare(folder, (root) => {
    writeFiles(root, stored);
    commitFiles(root, {}, "stored");
    writeFiles(root, { ".gitattributes": `${attributes.join("\n")}\n` });
    execFileSync("git", ["add", ".gitattributes"], { cwd: root, env: gitEnv });
    execFileSync("git", ["commit", "-qm", "attributes"], { cwd: root, env: gitEnv });
    execFileSync("git", ["update-index", "--assume-unchanged", ...Object.keys(stored)], { cwd: root, env: gitEnv });
  });
  git(folder.path, ["init", "--quiet", folder.at("empty")]);
  git(folder.at("empty"), ["remote", "add", "origin", `file://${folder.at("origin.git")}`]);
  const transport = await openTransport(folder.at("empty"), folder, {}, { scope: { state: ["data"] } });
  const { state } = await readTip(transport);
  for (const [file, text] of Object.entries(stored)) {
    expect(await readOne(state, file)).toEqual({ path: file, kind: "bytes", bytes: text });
  }
  await transport.reader.close();
});
