/** Without `run`, the files that earlier steps of the job left in the checkout are published. */

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import { installFakeLfs } from "../../support/fake-git-lfs.ts";
import {
  clone,
  commitFiles,
  countCommits,
  createOrigin,
  type Files,
  git,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
  writeFiles,
  writeHook,
} from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

function prepare(folder: TempFolder, files: Files = { "state.txt": "1\n" }, options: string[] = []) {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone", options);
  const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runInProcess(
      action,
      { folder: folder.at("run"), workspace: root, inputs, env },
      startClock("2026-05-12T12:00:00Z"),
    );
  const list = () => git(origin.bare, ["ls-tree", "-r", "main"]).split("\n");
  return { origin, root, run, list };
}

/** The tree that `git add --all` and `git commit` would make of the files in `root`. */
function treeByGit(folder: TempFolder, root: string): string {
  const copy = folder.at("by-git");
  git(folder.path, ["clone", "--quiet", "--no-checkout", root, copy]);
  const inRoot = ["--git-dir", path.join(copy, ".git"), "--work-tree", root];
  git(root, [...inRoot, "read-tree", "HEAD"]);
  git(root, [...inRoot, "add", "--all"]);
  return git(root, [...inRoot, "write-tree"]);
}

test("commits changed, new, removed, executable and linked files as git would, and touches nothing of the checkout", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder, {
    ...{
      "state.txt": "1\n",
      "gone.txt": "x\n",
      "mode.sh": "x\n",
      "link.txt": "x\n",
      "becomes/a.txt": "x\n",
      file: "x\n",
    },
    ".gitignore": "*.log\n",
    ".gitattributes": "*.crlf text eol=crlf\n",
  });
  writeFiles(root, { "state.txt": "2\n", "new/é.txt": "n\n", "skip.log": "l\n", "a.crlf": "1\r\n2\r\n" });
  rmSync(path.join(root, "gone.txt"));
  chmodSync(path.join(root, "mode.sh"), 0o755);
  rmSync(path.join(root, "link.txt"));
  symlinkSync("state.txt", path.join(root, "link.txt"));
  symlinkSync("nowhere", path.join(root, "broken"));
  symlinkSync("new", path.join(root, "to-folder"));
  rmSync(path.join(root, "becomes"), { recursive: true });
  writeFileSync(path.join(root, "becomes"), "now a file\n");
  rmSync(path.join(root, "file"));
  writeFiles(root, { "file/inside.txt": "now a folder\n" });
  const before = snapshot(root);
  const want = treeByGit(folder, root);
  expect(await run({ paths: "**" })).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "1" } });
  expect(git(origin.bare, ["rev-parse", "main^{tree}"])).toBe(want);
  expect(readAt(origin.bare, "main", "a.crlf")).toBe("1\n2\n");
  expect(snapshot(root)).toBe(before);
  // The checkout is unchanged, so a second step finds the same changes. The branch already has them.
  expect(await run({ paths: "**" })).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
  expect(countCommits(origin.bare)).toBe(2);
});

test("only files that match `paths` are published, whether or not others are staged or stashed", async () => {
  using folder = new TempFolder();
  const { root, run, list } = prepare(folder, { "state.txt": "1\n", "site/a.txt": "1\n", "site/b.txt": "1\n" });
  writeFiles(root, { "state.txt": "stashed\n" });
  git(root, ["stash", "push", "--quiet"]);
  writeFiles(root, { "state.txt": "2\n", "site/a.txt": "2\n", "site/c.txt": "3\n", "site/private/key.txt": "k\n" });
  rmSync(path.join(root, "site/b.txt"));
  git(root, ["add", "state.txt", "site/c.txt"]);
  const before = snapshot(root);
  const result = await run({ paths: "site/**\n!site/private/**" });
  expect(result.outputs).toMatchObject({ outcome: "published", paths: "site/a.txt\nsite/b.txt\nsite/c.txt" });
  expect(list().map((line) => line.split("\t")[1])).toEqual(["site/a.txt", "site/c.txt", "state.txt"]);
  expect(snapshot(root)).toBe(before);
});

test("publishes a file that was rewritten in the same second as the checkout, with the same size", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder);
  git(root, ["reset", "--quiet", "--hard"]);
  writeFiles(root, { "state.txt": "2\n" });
  expect((await run({ paths: "state.txt" })).outputs).toMatchObject({ outcome: "published" });
  expect(readAt(origin.bare, "main", "state.txt")).toBe("2\n");
});

describe("the branch has moved since the checkout", () => {
  test("other files of the new tip stay", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    writeFiles(root, { "out.txt": "mine\n" });
    pushFiles(origin, { "theirs.txt": "t\n", "state.txt": "2\n" });
    expect((await run({ paths: "**" })).outputs).toMatchObject({ outcome: "published", paths: "out.txt" });
    expect(readAt(origin.bare, "main", "state.txt")).toBe("2\n");
    expect(readAt(origin.bare, "main", "theirs.txt")).toBe("t\n");
  });

  const conflicts = [
    { name: "changed by both", ours: { "a.txt": "ours\n" }, theirs: { "a.txt": "theirs\n" } },
    { name: "added by both", ours: { "b.txt": "ours\n" }, theirs: { "b.txt": "theirs\n" } },
    { name: "removed by us", ours: { "a.txt": null }, theirs: { "a.txt": "theirs\n" } },
    { name: "removed on the branch", ours: { "a.txt": "ours\n" }, theirs: { "a.txt": null } },
  ] as const;
  test.each(everyNth(conflicts, 2))("$name: refused and named, unless on-conflict: ours", async ({ ours, theirs }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "a.txt": "1\n", "x.txt": "1\n" });
    for (const [file, text] of Object.entries(ours) as [string, string | null][]) {
      if (text === null) rmSync(path.join(root, file));
      else writeFiles(root, { [file]: text });
    }
    writeFiles(root, { "x.txt": "2\n" });
    const tip = pushFiles(origin, theirs);
    const [file = ""] = Object.keys(ours);
    const refused = await run({ paths: "**" });
    expect(refused).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(refused.annotations[0]?.message).toMatch(
      new RegExp(`^"${file}" changed on branch "main" since commit [0-9a-f]{10}, which is checked out\\. Nothing was`),
    );
    expect(git(origin.bare, ["rev-parse", "main"])).toBe(tip);
    const forced = await run({ paths: "**", "on-conflict": "ours" });
    expect(forced).toMatchObject({ code: 0, outputs: { outcome: "published" } });
    expect(forced.annotations).toEqual([{ kind: "warning", message: expect.stringContaining(`"${file}" changed on`) }]);
    expect(readAt(origin.bare, "main", file)).toBe(Object.values(ours)[0]);
    expect(readAt(origin.bare, "main", "x.txt")).toBe("2\n");
  });

  test("the same change on the branch is not a conflict", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "a.txt": "1\n", "b.json": '{"n":1,"at":1}' });
    writeFiles(root, { "a.txt": "2\n", "b.json": '{"n":2,"at":2}' });
    pushFiles(origin, { "a.txt": "2\n", "b.json": '{"n":1,"at":9}' });
    const result = await run({ paths: "**", "ignore-json-fields": "at" });
    expect(result.outputs).toMatchObject({ outcome: "published", paths: "b.json" });
  });

  test.each([
    { name: "a folder in the file's place", ours: { new: "x\n" }, theirs: { "new/inside.txt": "y\n" } },
    { name: "a file in the folder's place", ours: { "new/inside.txt": "x\n" }, theirs: { new: "y\n" } },
  ])("$name is never overwritten", async ({ ours, theirs }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    writeFiles(root, ours as never);
    const tip = pushFiles(origin, theirs as never);
    const result = await run({ paths: "**", "on-conflict": "ours" });
    expect(result.annotations[0]?.message).toMatch(/^"new(\/inside\.txt)?" cannot be published: .* is in the way/);
    expect(git(origin.bare, ["rev-parse", "main"])).toBe(tip);
  });

  test("after a lost race the same changes are applied to the new tip, or a conflict with the new tip is named", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "a.txt": "1\n" });
    writeFiles(root, { "a.txt": "ours\n" });
    const rival = (files: string) =>
      `if [ -e '${folder.at("raced")}' ]; then exit 0; fi
      touch '${folder.at("raced")}'
      unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_DIR
      cd '${origin.other}' && ${files} && git add . && git -c user.name=a -c user.email=b commit -qm rival && git push -q origin HEAD:main`;
    writeHook(origin.bare, "pre-receive", rival("echo t > theirs.txt"));
    const landed = await run({ paths: "a.txt" });
    expect(landed).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2" } });
    expect(readAt(origin.bare, "main", "theirs.txt")).toBe("t\n");
    rmSync(folder.at("raced"));
    git(root, ["pull", "--quiet", "--autostash", "origin", "main"]);
    writeFiles(root, { "a.txt": "again\n" });
    git(origin.other, ["pull", "--quiet", "--rebase", "origin", "main"]);
    writeHook(origin.bare, "pre-receive", rival("echo rival > a.txt"));
    const refused = await run({ paths: "a.txt" });
    expect(refused).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(readAt(origin.bare, "main", "a.txt")).toBe("rival\n");
  });
});

describe("with any kind of checkout", () => {
  test.each([
    { name: "shallow", options: ["--depth=1", "--no-local"] },
    { name: "without blobs", options: ["--filter=blob:none", "--no-local"] },
  ])("$name", async ({ options }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "state.txt": "1\n", "big.txt": "b\n" }, options);
    writeFiles(root, { "out.txt": "o\n", "staged.txt": "s\n" });
    git(root, ["add", "staged.txt"]);
    pushFiles(origin, { "theirs.txt": "t\n" });
    const before = snapshot(root);
    expect((await run({ paths: "**" })).outputs).toMatchObject({ outcome: "published", paths: "out.txt\nstaged.txt" });
    expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
    expect(snapshot(root)).toBe(before);
  });

  test("sparse: files that are not checked out are not removed", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "a/1.txt": "1\n", "b/1.txt": "1\n" });
    git(root, ["sparse-checkout", "set", "a"]);
    writeFiles(root, { "a/2.txt": "2\n" });
    expect((await run({ paths: "**" })).outputs).toMatchObject({ outcome: "published", paths: "a/2.txt" });
    expect(readAt(origin.bare, "main", "b/1.txt")).toBe("1\n");
  });

  test("without any file: files that were never checked out are not removed", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "a.txt": "1\n", "b/1.txt": "1\n" }, ["--no-checkout"]);
    writeFiles(root, { "new.txt": "n\n", "b/1.txt": "2\n" });
    expect((await run({ paths: "**" })).outputs).toMatchObject({ outcome: "published", paths: "b/1.txt\nnew.txt" });
    expect(readAt(origin.bare, "main", "a.txt")).toBe("1\n");
  });

  test("detached, with a split index, in a linked worktree, with ignored files that were added by force", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "state.txt": "1\n", ".gitignore": "*.log\n" });
    git(root, ["checkout", "--quiet", "--detach"]);
    git(root, ["update-index", "--split-index"]);
    writeFiles(root, { "forced.log": "f\n", "other.log": "o\n" });
    git(root, ["add", "--force", "forced.log"]);
    const before = snapshot(root);
    const env = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
    expect((await run({ paths: "**" }, env)).outputs).toMatchObject({ outcome: "published", paths: "forced.log" });
    expect(snapshot(root)).toBe(before);
    const linked = folder.at("linked");
    git(root, ["worktree", "add", "--quiet", "--detach", linked, "origin/main"]);
    writeFiles(linked, { "out.txt": "o\n" });
    const inputs = { paths: "**", branch: "main" };
    const clock = startClock("2026-05-12T12:00:00Z");
    const result = await runInProcess(action, { folder: folder.at("run"), workspace: linked, inputs }, clock);
    expect(result.outputs).toMatchObject({ outcome: "published", paths: "out.txt" });
    expect(readAt(origin.bare, "main", "forced.log")).toBe("f\n");
  });

  test("a separate branch contains every file that matches, changed or not", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { "site/old.txt": "1\n", "state.txt": "1\n" });
    writeFiles(root, { "site/new.txt": "2\n" });
    const inputs = { paths: "site/**", publish: "branch" };
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "published" });
    expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "generated"])).toBe("site/new.txt\nsite/old.txt");
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "unchanged" });
    rmSync(path.join(root, "site/new.txt"));
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "published", paths: "site/new.txt" });
  });

  test("in a folder of the workspace that `root` names, with paths from the root of that repository", async () => {
    using folder = new TempFolder();
    const { origin, root } = prepare(folder);
    writeFiles(root, { "out.txt": "o\n" });
    const inputs = { root: "clone", paths: "out.txt" };
    const clock = startClock("2026-05-12T12:00:00Z");
    const result = await runInProcess(action, { folder: folder.at("run"), workspace: folder.path, inputs }, clock);
    expect(result.outputs).toMatchObject({ outcome: "published", paths: "out.txt" });
    expect(readAt(origin.bare, "main", "out.txt")).toBe("o\n");
  });
});

describe("is refused and named", () => {
  test.each([
    {
      name: "no checkout",
      make: (root: string) => rmSync(path.join(root, ".git"), { recursive: true }),
      message: /There is no git checkout at "\.".*set `run`/,
    },
    {
      name: "a nested clone",
      make: (root: string) => {
        mkdirSync(path.join(root, "nested"));
        git(path.join(root, "nested"), ["init", "--quiet"]);
        commitFiles(path.join(root, "nested"), { x: "x" }, "inside");
      },
      message: /^"nested" cannot be published: it is a separate git repository/,
    },
    {
      name: "a merge conflict",
      make: (root: string) => {
        commitFiles(root, { "state.txt": "a\n" }, "a");
        git(root, ["checkout", "--quiet", "-b", "b", "HEAD~1"]);
        commitFiles(root, { "state.txt": "b\n" }, "b");
        expect(() => git(root, ["merge", "--quiet", "main"])).toThrow();
      },
      message: /^"state\.txt" has a merge conflict/,
    },
    {
      name: "a filter that is not there",
      make: (root: string) => writeFiles(root, { ".gitattributes": "*.png filter=nowhere\n", "a.png": "raw" }),
      message: /^"a\.png" cannot be published: \.gitattributes gives it the filter "nowhere", which is not available/,
    },
    {
      name: "a file that cannot be stored",
      make: (root: string) => {
        writeFiles(root, { ".gitattributes": "*.up filter=up\n", "a.up": "x" });
        git(root, ["config", "filter.up.clean", "false"]);
        git(root, ["config", "filter.up.required", "true"]);
      },
      message: /could not be staged.*a\.up/s,
    },
  ])("$name", async ({ make, message }) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder);
    make(root);
    const env = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
    const result = await run({ paths: "**" }, env);
    expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(result.annotations[0]?.message).toMatch(message);
    expect(countCommits(origin.bare)).toBe(1);
  });
});

test("says that .gitignore keeps a file from being published; without any changes, nothing happens", async () => {
  using folder = new TempFolder();
  const { root, run } = prepare(folder, { "state.txt": "1\n", ".gitignore": "dist/\n" });
  writeFiles(root, { "dist/a.txt": "a\n" });
  const result = await run({ paths: "dist/**" });
  expect(result.annotations[0]?.message).toContain(
    '"dist/**" matches only ignored files: "dist/a.txt" is excluded by .gitignore',
  );
  expect(await run({ paths: "state.txt" })).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
  expect(readFileSync(path.join(root, "dist/a.txt"), "utf8")).toBe("a\n");
});

test("ignored files are committed or removed as the index says", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder, {
    "state.txt": "1\n",
    "untracked-now.txt": "1\n",
  });
  writeFiles(root, { ".git/info/exclude": "u*\n" });
  git(root, ["rm", "--quiet", "--cached", "untracked-now.txt"]);
  writeFiles(root, { "uncovered.txt": "forced\n" });
  git(root, ["add", "--force", "uncovered.txt"]);
  const before = snapshot(root);
  expect((await run({ paths: "*.txt" })).outputs).toMatchObject({ paths: "uncovered.txt\nuntracked-now.txt" });
  expect(readAt(origin.bare, "main", "untracked-now.txt")).toBeNull();
  expect(readAt(origin.bare, "main", "uncovered.txt")).toBe("forced\n");
  expect(snapshot(root)).toBe(before);
});

test.each(everyNth(["left by earlier steps", "of a command that runs once"], 2))(
  "files of Git LFS, %s, are uploaded and committed as pointers",
  async (way) => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { ".gitattributes": "*.png filter=lfs\n" });
    const { path: PATH, log } = installFakeLfs(folder.at("bin"));
    const isLeft = way === "left by earlier steps";
    if (isLeft) writeFiles(root, { "a.png": "large" });
    const inputs: Record<string, string> = isLeft ? {} : { run: "printf large > a.png", rerun: "false" };
    const before = snapshot(root);
    const result = await run({ paths: "*.png", ...inputs }, { PATH });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
    expect(readAt(origin.bare, "main", "a.png")).toMatch(/^version https:\/\/git-lfs.*\noid sha256:/);
    expect(readFileSync(log, "utf8")).toContain("--object-id origin ");
    expect(snapshot(root)).toBe(before);
    expect(existsSync(path.join(root, ".git", "lfs"))).toBe(false);
  },
);

test("a commit of an earlier step is named in a warning, and its contents are not published", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder);
  const commit = commitFiles(root, { "committed.txt": "c\n" }, "by an earlier step");
  writeFiles(root, { "left.txt": "l\n" });
  const result = await run({ paths: "*.txt" });
  expect(result.outputs).toMatchObject({ outcome: "published", paths: "left.txt" });
  expect(result.annotations).toEqual([
    {
      kind: "warning",
      message: expect.stringContaining(`Commit ${commit.slice(0, 10)}, which is checked out, was made`),
    },
  ]);
  expect(readAt(origin.bare, "main", "committed.txt")).toBeNull();
  rmSync(path.join(root, "left.txt"));
  git(root, ["pull", "--quiet", "--rebase", "origin", "main"]);
  git(root, ["push", "--quiet", "origin", "HEAD:main"]);
  // The job pushes a commit, and then another writer changes the same file. The job's commit is still on the branch.
  commitFiles(root, { "committed.txt": "ours\n" }, "pushed by an earlier step");
  git(root, ["push", "--quiet", "origin", "HEAD:main"]);
  pushFiles(origin, { "committed.txt": "theirs\n" });
  expect(await run({ paths: "*.txt" })).toMatchObject({ outputs: { outcome: "unchanged" }, annotations: [] });
  writeFiles(root, { "left.txt": "again\n" });
  expect(await run({ paths: "*.txt" })).toMatchObject({ outputs: { outcome: "published" }, annotations: [] });
});

test("files that are only in a commit of the job fail the step", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder, { "state.txt": "1\n", "old.txt": "o\n" });
  commitFiles(root, { "new.txt": "n\n" }, "by an earlier step");
  const commit = commitFiles(root, { "other.md": "o\n" }, "by a later one");
  const message = expect.stringContaining(
    `is in commit ${commit.slice(0, 10)} of this job, which is not on branch "main"`,
  );
  const refused = { code: 1, annotations: [{ kind: "error", message }] };
  expect(await run({ paths: "*.txt" })).toMatchObject(refused);
  git(root, ["rm", "--quiet", "old.txt"]);
  git(root, ["commit", "--quiet", "-m", "removes"]);
  expect(await run({ paths: "old.txt\nstate.txt" })).toMatchObject({ code: 1 });
  // The job's commits do not change state.txt, and the branch by now has new.txt too.
  expect(await run({ paths: "state.txt" })).toMatchObject({ outputs: { outcome: "unchanged" } });
  pushFiles(origin, { "new.txt": "n\n" });
  expect(await run({ paths: "new.txt" })).toMatchObject({ outputs: { outcome: "unchanged" } });
});
