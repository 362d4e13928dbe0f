import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CONNECTED } from "../../scripts/content-fixtures/cascade-cases.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { openContentFolder } from "../../src/files/content-folder.ts";
import { openContentCommit } from "../../src/git/content-commit.ts";
import { gitEnvironment } from "../../src/git/git-environment.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit } from "../../src/git/run-git.ts";
import { commitFiles, git, TempFolder } from "../support/git.ts";

const COMMIT = "1".repeat(40);

function openRepository(folder: TempFolder, format = "sha1") {
  const directory = folder.at("repository");
  mkdirSync(directory);
  git(directory, ["init", "--quiet", "--template=", `--object-format=${format}`]);
  const runner = createGit({ cwd: directory, env: gitEnvironment(process.env, []), redact: redactWith(undefined) });
  return { directory, runner };
}

describe.each(["sha1", "sha256"])("%s", (format) => {
  test("gives the same report as the folder that was committed", async () => {
    using folder = new TempFolder();
    const { directory, runner } = openRepository(folder, format);
    const odd = { 'plot-booking/ä "b"\t\n.txt': "", "seed-swap/events.json": "{" };
    const files = Object.entries({ ...CONNECTED, ...odd }).map(([file, text]) => [`c/d/${file}`, text]);
    const commit = commitFiles(directory, { ...Object.fromEntries(files), "c/dd/flows.json": "no part" }, "content");
    const committed = await openContentCommit(runner, commit, "c/d");
    const report = await validateContent({ tree: committed, root: "c/d" });
    const onDisk = openContentFolder(path.join(directory, "c/d"));
    expect(report).toEqual(await validateContent({ tree: onDisk, root: "c/d" }));
    expect(report.issues.map(({ code }) => code)).toEqual(["unexpected_file", "invalid_json"]);
    const paths = (tree: typeof committed) => tree.entries.map((entry) => entry.path).sort();
    expect(paths(committed)).toEqual(paths(onDisk));
  });
});

test("distinguishes links, executables and submodules, and reads the whole repository", async () => {
  using folder = new TempFolder();
  const { directory, runner } = openRepository(folder);
  commitFiles(directory, { "a/x.json": "{}", run: "#!", large: "x".repeat(6_000_000) }, "files");
  const link = git(directory, ["hash-object", "-w", "--stdin"], { input: "a/x.json" });
  for (const entry of [`120000,${link},link`, `160000,${COMMIT},module`]) {
    git(directory, ["update-index", "--add", "--cacheinfo", entry]);
  }
  git(directory, ["update-index", "--chmod=+x", "run"]);
  git(directory, ["commit", "--quiet", "-m", "odd"]);
  const tree = await openContentCommit(runner, git(directory, ["rev-parse", "HEAD"]), "");
  expect(tree.entries.map(({ kind, ...entry }) => [entry.path, kind, entry.isExecutable, entry.sizeBytes])).toEqual([
    ["a", "folder", false, 0],
    ["a/x.json", "file", false, 2],
    ["large", "file", false, 6_000_000],
    ["link", "link", false, 0],
    ["module", "repository", false, 0],
    ["run", "file", true, 2],
  ]);
  expect(Buffer.from((await tree.read("a/x.json")) ?? []).toString()).toBe("{}");
  expect(await tree.read("link")).toBeNull();
  expect(await tree.read("a")).toBeNull();
});

test("a folder that the commit does not have has no entries", async () => {
  using folder = new TempFolder();
  const { directory, runner } = openRepository(folder);
  const commit = commitFiles(directory, { "a/x.json": "{}" }, "files");
  expect((await openContentCommit(runner, commit, "b")).entries).toEqual([]);
  // A file at the folder's path is not a folder.
  expect((await openContentCommit(runner, commit, "a/x.json")).entries).toEqual([]);
});
