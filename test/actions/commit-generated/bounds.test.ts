/** Many files, large ones, and folders without write permission. */

import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeFolder, unlockFolders } from "../../../src/git/remove-folder.ts";
import { openWorktree, openWorld, readTip, type World } from "../../publish/publishing.ts";
import { TempFolder } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { judge, prepareBranch } from "./judge-command.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld({ "README.md": "A shop.\n" });
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const both = (text: string) => ({ git: expect.stringContaining(text), api: expect.stringContaining(text) });

/** `npm run proof` uses twenty thousand. */
const MANY = isProof ? 20_000 : 3_000;

test(`${MANY} changed files`, { timeout: 300_000 }, async () => {
  const each = {
    name: "",
    before: "mkdir out; seq 1 100 | split -l 1 -a 3 - out/",
    made: `rm -r out; mkdir out; seq 1 ${MANY} | split -l 1 -a 4 - out/`,
  };
  const { branch, expected } = prepareBranch(world, each);
  expect(await judge(world, branch, each, { by: ["git"] })).toEqual({ git: expected, api: "" });
});

test("more than 500 files that are not text are refused by the API, which names the limit", async () => {
  const each = { name: "", made: "for n in $(seq 1 501); do printf '\\377' > $n.bin; done" };
  const { branch, expected } = prepareBranch(world, each);
  const refused = expect.stringMatching(
    /^501 of the files to publish are not UTF-8 text.*the limit is 500.*transport: git/,
  );
  expect(await judge(world, branch, each)).toEqual({ git: expected, api: refused });
});

test("a file over 90 MB is refused and named before it is stored", async () => {
  const each = { name: "", made: "truncate -s 120000000 'big file'; touch small" };
  const { branch } = prepareBranch(world, { ...each, made: "true" });
  expect(await judge(world, branch, each)).toEqual(
    both('"big file" has 120 MB, and GitHub refuses files of 100 MB; expected at most 90 MB.'),
  );
  const left = await judge(world, branch, { ...each, paths: ["**", "!big*"] });
  expect(left).toEqual({ git: expect.stringMatching(/^[0-9a-f]{40}$/), api: left.git });
});

test("a special file is not staged, and one that replaces a file is refused and named", async () => {
  const each = { name: "", made: "mkfifo pipe; touch out" };
  const { branch, expected } = prepareBranch(world, each);
  expect(await judge(world, branch, each)).toEqual({ git: expected, api: expected });
  const instead = { name: "", made: "rm kept.txt; mkfifo kept.txt" };
  expect(await judge(world, branch, instead)).toEqual(both('"kept.txt" is a special file.'));
});

test("locked folders are removed, and no link is followed", async () => {
  using folder = new TempFolder();
  const place = folder.at("a");
  for (const each of [folder.at("a/b/c"), folder.at("kept")]) mkdirSync(each, { recursive: true });
  writeFileSync(folder.at("a/b/c/file"), "x");
  symlinkSync(folder.at("kept"), folder.at("a/link"));
  for (const each of ["kept", "a/b/c", "a/b", "a"]) chmodSync(folder.at(each), 0o500);
  await unlockFolders(place);
  const modes = ["a", "a/b", "a/b/c", "kept"].map((each) => (lstatSync(folder.at(each)).mode & 0o777).toString(8));
  expect(modes).toEqual(["700", "700", "700", "500"]);
  await removeFolder(place);
  expect([existsSync(place), existsSync(folder.at("kept"))]).toEqual([false, true]);
});

test("a folder that cannot be cleaned is left behind, and the next tip gets another folder", async () => {
  const { branch } = prepareBranch(world, { name: "", made: "true" });
  const { reader, repository } = await openWorktree(world, branch);
  const first = await readTip(reader);
  // Git can no longer work in the folder, as if its files belonged to another user.
  writeFileSync(path.join(repository.gitDirectory, "worktrees", path.basename(first.folder), "index.lock"), "");
  const next = await readTip(reader);
  expect(next.folder).not.toBe(first.folder);
  expect(existsSync(path.join(next.folder, "kept.txt"))).toBe(true);
  expect(await next.worktree?.listCandidates(next.target)).toEqual([]);
  await reader.close();
});
