/** Files of earlier steps that were made on a commit which is not on the branch, such as the head of a pull request. */

import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { clone, commitFiles, createOrigin, git, pushFiles, readAt, TempFolder, writeFiles } from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

test("a warning names the checked-out commit if it is not on the branch, but not if the branch has only moved on", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const side = commitFiles(origin.other, { "side.txt": "s\n" }, "on a side branch");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:refs/heads/side"]);
  git(origin.other, ["reset", "--quiet", "--hard", "HEAD~1"]);
  pushFiles(origin, { "theirs.txt": "t\n" });
  const env = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const run = async (name: string, commit: string, options: string[]) => {
    const root = clone(folder, `file://${origin.bare}`, name, options);
    git(root, ["checkout", "--quiet", "--detach", commit]);
    writeFiles(root, { "out.txt": name });
    const given = { folder: folder.at("run"), workspace: root, inputs: { paths: "*.txt" }, env };
    return runInProcess(action, given, startClock("2026-05-12T12:00:00Z"));
  };
  const elsewhere = await run("elsewhere", side, []);
  const message = expect.stringMatching(`^Commit ${side.slice(0, 10)} is checked out, and it is not on branch "main"`);
  expect(elsewhere).toMatchObject({ outputs: { outcome: "published" }, annotations: [{ kind: "warning", message }] });
  expect(git(origin.bare, ["ls-tree", "--name-only", "main"])).toBe("out.txt\nstate.txt\ntheirs.txt");
  // A commit that is on the branch, but is not the newest one.
  pushFiles(origin, { "theirs.txt": "u\n" });
  const behind = await run("behind", "HEAD~1", ["--depth=2"]);
  expect(behind).toMatchObject({ outputs: { outcome: "published" }, annotations: [] });
  expect(readAt(origin.bare, "main", "out.txt")).toBe("behind");
});
