import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { describeClone, trust } from "../../src/git/clone.ts";
import { clone, createOrigin, git, gitEnv, TempFolder } from "../support/git.ts";

describe("the description of a clone", () => {
  test("seen from a subfolder", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "a/b/c.txt": "c\n" });
    const root = clone(folder, origin.bare, "c");
    expect(await describeClone(path.join(root, "a/b"), gitEnv)).toEqual({
      toplevel: root,
      prefix: "a/b/",
      gitDirectory: path.join(root, ".git"),
      commonDirectory: path.join(root, ".git"),
      isShallow: false,
      objectFormat: "sha1",
      settings: expect.arrayContaining([["core.bare", "false"]]),
      head: git(root, ["rev-parse", "HEAD"]),
      branch: "main",
    });
  });

  test("that is shallow, detached, of SHA-256 and a linked worktree", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "a.txt": "a\n" }, ["--object-format=sha256"]);
    const root = clone(folder, `file://${origin.bare}`, "c", ["--depth=1"]);
    git(root, ["worktree", "add", "--quiet", "--detach", folder.at("linked")]);
    expect(await describeClone(folder.at("linked"), gitEnv)).toMatchObject({
      toplevel: folder.at("linked"),
      gitDirectory: path.join(root, ".git/worktrees/linked"),
      commonDirectory: path.join(root, ".git"),
      isShallow: true,
      objectFormat: "sha256",
      head: git(root, ["rev-parse", "HEAD"]),
      branch: null,
    });
  });

  test("without a commit", async () => {
    using folder = new TempFolder();
    git(folder.path, ["init", "--quiet", folder.at("new")]);
    expect(await describeClone(folder.at("new"), gitEnv)).toMatchObject({ prefix: "", head: null, branch: null });
  });

  test("is null if there is no clone", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    mkdirSync(folder.at("plain"));
    for (const place of [folder.at("plain"), folder.at("nowhere"), origin.bare]) {
      expect(await describeClone(place, gitEnv)).toBe(null);
    }
  });
});

test("only the nearest folder with a .git is trusted, by its real path", () => {
  using folder = new TempFolder();
  git(folder.path, ["init", "--quiet", folder.at("repository")]);
  mkdirSync(folder.at("repository/a/b"), { recursive: true });
  symlinkSync(folder.at("repository/a"), folder.at("link"));
  expect(trust(folder.at("link/b"))).toEqual([["safe.directory", folder.at("repository")]]);
  expect(trust(folder.at("nowhere"))).toEqual([]);
  expect(trust(folder.path)).toEqual([]);
});

describe("a repository that git cannot use is an error with git's reason", () => {
  test.each([
    { name: "a .git that leads nowhere", git: "gitdir: /nowhere\n", said: "not a git repository: /nowhere" },
    { name: "an unknown format", config: "[core]\n\trepositoryformatversion = 9\n", said: /repo version .*9/ },
    {
      name: "settings that say the repository is bare",
      config: "[core]\n\tbare = true\n",
      said: "must be run in a work tree",
    },
    { name: "settings with a mistake", config: "[core\n", said: /bad config .*\.git\/config/ },
  ])("$name", async ({ git: link, config, said }) => {
    using folder = new TempFolder();
    git(folder.path, ["init", "--quiet", "--template=", folder.at("c")]);
    if (config !== undefined) appendFileSync(folder.at("c/.git/config"), config);
    if (link !== undefined) {
      rmSync(folder.at("c/.git"), { recursive: true });
      writeFileSync(folder.at("c/.git"), link);
    }
    const described = describeClone(folder.at("c"), gitEnv);
    await expect(described).rejects.toThrow(said);
    await expect(described).rejects.toBeInstanceOf(UserError);
  });

  test("settings of the user that git cannot read", async () => {
    using folder = new TempFolder();
    git(folder.path, ["init", "--quiet", folder.at("c")]);
    writeFileSync(folder.at("settings"), "[broken\n");
    const env = { ...gitEnv, GIT_CONFIG_GLOBAL: folder.at("settings") };
    await expect(describeClone(folder.at("c"), env)).rejects.toThrow(
      /^Git's settings cannot be read; git says: .*bad config/,
    );
  });
});
