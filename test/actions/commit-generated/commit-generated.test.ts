import { expect, test } from "vitest";
import { clone, countCommits, createOrigin, git, readAt, snapshot, TempFolder } from "../../support/git.ts";
import { runAction } from "../../support/run-action.ts";

test("commits what the generator made, and nothing else", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "state.txt": "1\n", "old.txt": "old\n" });
  const root = clone(folder, origin.bare, "clone");
  const before = snapshot(root);
  const result = await runAction("commit-generated", {
    folder: folder.at("run"),
    workspace: root,
    inputs: {
      run: "sed s/^/from-/ state.txt > out.txt\nrm old.txt\necho junk > junk.txt\necho hello",
      paths: "out.txt\nold.txt",
    },
  });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", changed: "true", attempts: "1", paths: "old.txt\nout.txt" },
  });
  expect(result.outputs["commit-sha"]).toBe(git(origin.bare, ["rev-parse", "main"]));
  expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "main"])).toBe("out.txt\nstate.txt");
  expect(readAt(origin.bare, "main", "out.txt")).toBe("from-1\n");
  expect(countCommits(origin.bare)).toBe(2);
  expect(snapshot(root)).toBe(before);
  expect(result.log).toContain("::group::Generator: sed");
  expect(git(origin.bare, ["log", "-1", "--format=%an <%ae>%n%B", "main"])).toBe(
    [
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      "chore: update generated files",
      "",
      "Pipekeeper-Run: https://github.example/octo/repo/actions/runs/42",
      `Pipekeeper-Base: ${git(root, ["rev-parse", "HEAD"])}`,
      "",
    ].join("\n"),
  );
});
