import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Tip } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import {
  clone,
  commitFiles,
  createOrigin,
  git,
  type Origin,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
  writeFiles,
} from "../support/git.ts";
import { inTurn } from "../support/in-turn.ts";
import { openTransport, publishOnce, pushPaths, readTexts, readTip, write } from "../support/open-transport.ts";

const STATE = { "state.txt": "1\n", "data/a.txt": "a\n", "other/b.txt": "b\n" };

interface Kind {
  name: string;
  /** Arguments of `git init` for the remote. */
  init?: string[];
  /** Makes the checkout and returns its root. */
  make(folder: TempFolder, origin: Origin): string;
}

const byFile = (origin: Origin) => `file://${origin.bare}`;
const kinds: Kind[] = [
  { name: "a full clone", make: (folder, origin) => clone(folder, origin.bare, "c") },
  { name: "a shallow clone of depth 1", make: (folder, origin) => clone(folder, byFile(origin), "c", ["--depth=1"]) },
  { name: "a shallow clone of depth 2", make: (folder, origin) => clone(folder, byFile(origin), "c", ["--depth=2"]) },
  {
    name: "a detached HEAD, as actions/checkout leaves it",
    make(folder, origin) {
      const root = folder.at("c");
      git(folder.path, ["init", "--quiet", root]);
      git(root, ["remote", "add", "origin", byFile(origin)]);
      git(root, ["fetch", "--quiet", "--depth=1", "--no-tags", "origin", "+refs/heads/main:refs/remotes/origin/main"]);
      git(root, ["checkout", "--quiet", "--detach", "origin/main"]);
      return root;
    },
  },
  {
    name: "a sparse checkout",
    make(folder, origin) {
      const root = clone(folder, origin.bare, "c", ["--sparse"]);
      git(root, ["sparse-checkout", "set", "data"]);
      return root;
    },
  },
  {
    name: "a blob-less partial clone",
    make: (folder, origin) => clone(folder, byFile(origin), "c", ["--filter=blob:none"]),
  },
  {
    name: "a sparse and blob-less clone without a checkout",
    make(folder, origin) {
      const root = clone(folder, byFile(origin), "c", ["--filter=blob:none", "--sparse", "--no-checkout"]);
      git(root, ["sparse-checkout", "set", "--no-cone", "/state.txt"]);
      git(root, ["checkout", "--quiet", "main"]);
      return root;
    },
  },
  {
    name: "a tree-less partial clone",
    make: (folder, origin) => clone(folder, byFile(origin), "c", ["--filter=tree:0"]),
  },
  {
    name: "a linked worktree",
    make(folder, origin) {
      git(clone(folder, origin.bare, "c"), ["worktree", "add", "--quiet", "-b", "side", folder.at("linked")]);
      return folder.at("linked");
    },
  },
  {
    name: "a submodule",
    make(folder, origin) {
      const outer = folder.at("outer");
      git(folder.path, ["init", "--quiet", outer]);
      git(outer, ["submodule", "--quiet", "add", origin.bare, "inner"]);
      return path.join(outer, "inner");
    },
  },
  {
    name: "a superproject",
    make(folder, origin) {
      const root = clone(folder, origin.bare, "c");
      git(root, ["submodule", "--quiet", "add", "--name", "inner", origin.bare, "inner"]);
      git(root, ["config", "submodule.recurse", "true"]);
      git(root, ["commit", "--quiet", "-m", "submodule"]);
      git(root, ["push", "--quiet", "origin", "main"]);
      return root;
    },
  },
  {
    name: "a SHA-256 repository",
    init: ["--object-format=sha256"],
    make: (folder, origin) => clone(folder, origin.bare, "c"),
  },
  {
    name: "a clone of another branch only",
    make(folder, origin) {
      pushFiles(origin, { "x.txt": "x\n" }, "main");
      git(origin.other, ["push", "--quiet", "origin", "HEAD:refs/heads/topic"]);
      return clone(folder, byFile(origin), "c", ["--depth=1", "--branch=topic", "--single-branch"]);
    },
  },
  {
    name: "a clone with its own settings",
    make(folder, origin) {
      const root = clone(folder, origin.bare, "c");
      const settings = [
        "core.autocrlf=true",
        "commit.gpgSign=true",
        "push.gpgSign=true",
        "fetch.prune=true",
        "push.followTags=true",
        "core.hooksPath=/dev/full",
        "extensions.worktreeConfig=true",
        "core.fsmonitor=false",
        "remote.origin.tagOpt=--tags",
        "i18n.commitEncoding=latin1",
        "core.quotePath=true",
        "core.splitIndex=true",
        "remote.origin.mirror=true",
      ];
      for (const setting of settings)
        git(root, ["config", ...(setting.split(/=(.*)/s).slice(0, 2) as [string, string])]);
      return root;
    },
  },
  {
    name: "a clone whose shared settings name its worktree",
    make(folder, origin) {
      const root = clone(folder, origin.bare, "c");
      git(root, ["config", "core.worktree", root]);
      git(root, ["config", "extensions.worktreeConfig", "true"]);
      writeFiles(root, { "data/a.txt": "changed here\n" });
      return root;
    },
  },
];

const WAYS = [
  { name: "from objects", more: { scope: { state: ["state.txt"] } } },
  { name: "from a worktree", more: {} },
];

describe.each(everyNth(inTurn(kinds, WAYS), 4))("$row.name", ({ row: { init, make }, way: { name, more } }) => {
  test(`publishes ${name}, also after a lost race, and stays as it was`, async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE, init);
    commitFiles(origin.other, { "state.txt": "2\n" }, "second");
    commitFiles(origin.other, { "state.txt": "3\n" }, "third");
    git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
    const root = make(folder, origin);
    makeDirty(root);
    const before = snapshot(root);
    mkdirSync(folder.at("temp"));
    const transport = await openTransport(root, folder, {}, { ...more, env: { RUNNER_TEMP: folder.at("temp") } });
    pushFiles(origin, { "state.txt": "4\n" });
    for (const expected of ["4\n", "5\n"]) {
      const tip = await readTip(transport);
      expect(await readState(tip)).toBe(expected);
      write(tip, "out/derived.txt", `from ${expected}`);
      if (expected === "5\n") expect((await pushPaths(transport, tip, ["out/derived.txt"])).kind).toBe("pushed");
      else {
        pushFiles(origin, { "state.txt": "5\n" });
        expect((await pushPaths(transport, tip, ["out/derived.txt"])).kind).toBe("raced");
      }
    }
    await transport.reader.close();
    expect(readAt(origin.bare, "main", "out/derived.txt")).toBe("from 5\n");
    expect(git(origin.bare, ["diff", "--name-status", "main~1", "main"])).toBe("A\tout/derived.txt");
    expect(snapshot(root)).toBe(before);
    expect(readdirSync(folder.at("temp"))).toEqual([]);
    expect(git(root, ["fsck", "--connectivity-only"])).not.toMatch(/missing|broken/);
  });
});

async function readState(tip: Tip): Promise<string | null | undefined> {
  if (tip.worktree === null) return (await readTexts(tip, ["state.txt"]))[0];
  return readFileSync(path.join(tip.folder, "state.txt"), "utf8");
}

/** Makes changed, staged, untracked and ignored files. */
function makeDirty(root: string): void {
  writeFiles(root, {
    "state.txt": "changed\n",
    "staged.txt": "staged\n",
    "untracked.txt": "untracked\n",
    ".gitignore": "*.log\n",
    "x.log": "log\n",
  });
  git(root, ["add", "--sparse", "staged.txt"]);
}

test("a shallow clone of more than one commit keeps its history", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  for (const message of ["2", "3", "4"]) commitFiles(origin.other, {}, message);
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
  const root = clone(folder, byFile(origin), "c", ["--depth=3"]);
  await publishOnce(root, folder, { "a.txt": "a\n" });
  expect(git(root, ["rev-list", "--count", "HEAD"])).toBe("3");
});
