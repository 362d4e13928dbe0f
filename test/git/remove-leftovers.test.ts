import { existsSync, readdirSync, utimesSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { clone, createOrigin, git, TempFolder } from "../support/git.ts";
import { checkOut, openTransport, publishOnce } from "../support/open-transport.ts";

test("what a killed run has left is removed a day later, by the next run", async () => {
  using folder = new TempFolder();
  const root = clone(folder, createOrigin(folder).bare, "clone");
  git(root, ["worktree", "add", "--quiet", "--detach", folder.at("of-the-user")]);
  // Never closed, like that of a killed run.
  const [old, young] = [await openTransport(root, folder), await openTransport(root, folder)];
  const directory = (await checkOut(old)).directory;
  const name = path.basename(directory);
  const kept = (await checkOut(young)).directory;
  const places = [path.join(root, ".git/worktrees", name), path.join(root, ".git/refs/pipekeeper", name)];
  for (const place of places) utimesSync(place, 1, 1);
  utimesSync(path.join(root, ".git/worktrees/of-the-user"), 1, 1);

  expect((await publishOnce(root, folder, { "a.txt": "a\n" })).kind).toBe("pushed");
  expect([directory, ...places].filter((place) => existsSync(place))).toEqual([]);
  expect(readdirSync(path.join(root, ".git/worktrees")).sort()).toEqual(["of-the-user", path.basename(kept)].sort());
  expect(git(root, ["for-each-ref", "--format=%(refname)", "refs/pipekeeper"])).toBe(
    `refs/pipekeeper/${path.basename(kept)}/source`,
  );
  await young.close();
  expect(git(root, ["for-each-ref", "refs/pipekeeper"])).toBe("");
});
