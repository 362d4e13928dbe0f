/** What a command does to its repository and leaves in its folder affects neither the push nor its second run. */

import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { clone, createOrigin, git, readAt, TempFolder } from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const FILES = { "state.txt": "1\n", "kept.txt": "k\n", ".gitignore": "/cache\n" };

function prepare(folder: TempFolder) {
  const origin = createOrigin(folder, FILES);
  const root = clone(folder, origin.bare, "clone");
  /** A script that pushes a commit as another writer, but only in the first run of the command. */
  const race = `raced='${folder.at("raced")}'; if [ ! -e "$raced" ]; then touch "$raced"
    (cd '${origin.other}'; echo 2 > state.txt; git commit -qam rival; git push -q origin HEAD:main); fi`;
  const run = (script: string, inputs: Record<string, string> = {}) =>
    runInProcess(
      action,
      { folder: folder.at("run"), workspace: root, inputs: { paths: "**", run: script, ...inputs } },
      startClock("2026-05-12T12:00:00Z"),
    );
  return { origin, race, run };
}

/** In the same repository, a second run of these commands would fail, publish other files, or push to another place. */
const DEEDS = [
  ...[
    "git switch -qc mine",
    "git tag mine",
    "git worktree add -q --detach ../aside",
    "git config --add remote.origin.url /nowhere",
  ],
  ...['git config remote.origin.pushurl "$away"', "git config url./nowhere.insteadOf /"],
  ...["git update-index --assume-unchanged kept.txt", "echo changed > kept.txt", "mkfifo pipe", "mkdir cache"],
  ...["cp state.txt cache/state.txt", 'common=$(git rev-parse --git-common-dir); mkdir "$common/info"'],
  ...[
    'echo out.txt > "$common/info/exclude"; echo "* filter=mine" > "$common/info/attributes"',
    "touch $common/HEAD.lock; git config core.bare true",
  ],
  ...['rm -rf ../aside "$(git rev-parse --git-dir)" .git; mkdir .git', "sed s/^/from-/ cache/state.txt > out.txt"],
].join("\n");

test("an outdated result is never rebased: whatever the command did, its second run starts from a clean copy of the new tip", async () => {
  using folder = new TempFolder();
  const { origin, race, run } = prepare(folder);
  git(folder.path, ["init", "--quiet", "--bare", folder.at("away.git")]);
  const result = await run(
    `export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=b\n${race}\naway='${folder.at("away.git")}'\n${DEEDS}`,
  );
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2" }, annotations: [] });
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "main"])).toBe(".gitignore\nkept.txt\nout.txt\nstate.txt");
  expect(readAt(origin.bare, "main", "out.txt")).toBe("from-2\n");
  expect(readAt(origin.bare, "main", "kept.txt")).toBe("changed\n");
  expect(git(origin.bare, ["for-each-ref", "--format=%(refname)"])).toBe("refs/heads/main");
  expect(git(folder.at("away.git"), ["for-each-ref"])).toBe("");
});

test("a command that removed the objects of its repository is named", async () => {
  using folder = new TempFolder();
  const { origin, run } = prepare(folder);
  const result = await run('rm -rf "$(git rev-parse --git-common-dir)"', { rerun: "false" });
  expect(result.annotations[0]?.message).toMatch(
    /^The generator "rm .*" has removed the git repository it ran in; nothing/,
  );
  expect(existsSync(origin.bare)).toBe(true);
  expect(git(origin.bare, ["rev-list", "--count", "main"])).toBe("1");
});
