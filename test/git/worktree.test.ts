import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { clone, createOrigin, git, pushFiles, TempFolder } from "../support/git.ts";
import { openTransport, pushPaths, readTip, write } from "../support/open-transport.ts";

test("a move to a new tip removes everything that the last run left, and brings the new files", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n", "kept.txt": "kept\n", "gone.txt": "gone\n" });
  const root = clone(folder, origin.bare, "clone");
  const transport = await openTransport(root, folder);
  const tip = await readTip(transport);
  for (const file of ["new.txt", "kept.txt", "state.txt", "junk/deep/file"]) write(tip, file, "derived\n");
  rmSync(path.join(tip.folder, "gone.txt"));
  pushFiles(origin, { "state.txt": "2\n", "added.txt": "added\n", "gone.txt": null });
  expect(await pushPaths(transport, tip, ["new.txt"])).toMatchObject({ kind: "raced" });
  const next = await readTip(transport);
  expect(next.folder).toBe(tip.folder);
  expect(readdirSync(next.folder).sort()).toEqual([".git", "added.txt", "kept.txt", "state.txt"]);
  expect(readFileSync(path.join(next.folder, "state.txt"), "utf8")).toBe("2\n");
  expect(readFileSync(path.join(next.folder, "kept.txt"), "utf8")).toBe("kept\n");
  expect(git(next.folder, ["status", "--porcelain"])).toBe("");
  await transport.reader.close();
  expect(existsSync(next.folder)).toBe(false);
});

test("a branch that a command in the worktree switches to is not moved", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const root = clone(folder, origin.bare, "clone");
  git(root, ["checkout", "--quiet", "--detach"]);
  const before = git(root, ["rev-parse", "main"]);
  const transport = await openTransport(root, folder);
  const { folder: worktree } = await readTip(transport);
  git(worktree, ["checkout", "--quiet", "main"]);
  writeFileSync(path.join(worktree, "state.txt"), "staged\n");
  git(worktree, ["add", "state.txt"]);
  const moved = pushFiles(origin, { "state.txt": "2\n" });
  await readTip(transport);
  expect(git(worktree, ["rev-parse", "HEAD"])).toBe(moved);
  expect(readFileSync(path.join(worktree, "state.txt"), "utf8")).toBe("2\n");
  expect(git(worktree, ["rev-parse", "main"])).toBe(before);
  await transport.reader.close();
  expect(git(root, ["rev-parse", "main"])).toBe(before);
});

test("candidates are the files that a command changed, even if it changed the index", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n", "b.txt": "b\n", "c.txt": "c\n", ".gitignore": "*.log\n" });
  const transport = await openTransport(clone(folder, origin.bare, "clone"), folder);
  const tip = await readTip(transport);
  expect(await tip.worktree?.listCandidates(tip.target)).toEqual([]);
  write(tip, "a.txt", "2\n");
  write(tip, "new.txt", "n\n");
  write(tip, "x.log", "ignored\n");
  rmSync(path.join(tip.folder, "b.txt"));
  git(tip.folder, ["add", "--all"]);
  git(tip.folder, ["commit", "--quiet", "-m", "by the command"]);
  expect(await tip.worktree?.listCandidates(tip.target)).toEqual(["a.txt", "b.txt", "new.txt"]);
  const listed = await tip.worktree?.listFiles();
  expect(listed?.files.sort()).toEqual([".gitignore", "a.txt", "b.txt", "c.txt", "new.txt"]);
  expect(await tip.worktree?.listIgnored()).toEqual(["x.log"]);
  await transport.reader.close();
});

test("if files go to another branch, every file on either branch is a candidate", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n" });
  pushFiles(origin, { "there.txt": "t\n", "a.txt": null });
  git(origin.other, ["push", "--quiet", "origin", "HEAD:refs/heads/dashboard"]);
  pushFiles(origin, { "there.txt": null, "a.txt": "a\n" });
  const root = clone(folder, origin.bare, "clone");
  const transport = await openTransport(root, folder, { targetBranch: "dashboard", history: "orphan-append" });
  const tip = await readTip(transport);
  expect(await tip.worktree?.listCandidates(tip.target)).toEqual(["a.txt", "there.txt"]);
  await transport.reader.close();
});

test("a new nested repository is not a candidate, and the target of a link stays as it is", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n" });
  const transport = await openTransport(clone(folder, origin.bare, "clone"), folder);
  const tip = await readTip(transport);
  mkdirSync(folder.at("elsewhere"));
  writeFileSync(folder.at("elsewhere/precious"), "p\n");
  symlinkSync(folder.at("elsewhere"), path.join(tip.folder, "away"));
  git(tip.folder, ["init", "--quiet", "inner"]);
  write(tip, "inner/x.txt", "x\n");
  expect(await tip.worktree?.listCandidates(tip.target)).toEqual(["away"]);
  expect((await tip.worktree?.listFiles())?.repositories).toEqual(["inner"]);
  await readTip(transport);
  expect(readdirSync(tip.folder).sort()).toEqual([".git", "a.txt"]);
  expect(readFileSync(folder.at("elsewhere/precious"), "utf8")).toBe("p\n");
  await transport.reader.close();
});

test("names that git would leave out without an error are refused and named", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n" });
  const transport = await openTransport(clone(folder, origin.bare, "clone"), folder);
  const tip = await readTip(transport);
  const names = ["git~1", "d/GIT~1/config", ".git./config", ".git /config", ".git::$INDEX_ALLOCATION/config"];
  for (const name of names) {
    write(tip, name, "x\n");
    await expect(tip.worktree?.stage([name], tip.target)).rejects.toThrow(
      `"${name}" cannot be published: git does not accept this name`,
    );
    rmSync(path.join(tip.folder, name));
  }
  symlinkSync("a.txt", path.join(tip.folder, ".gitmodules"));
  await expect(tip.worktree?.stage([".gitmodules"], tip.target)).rejects.toThrow('".gitmodules" cannot be published');
  await transport.reader.close();
});
