import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { clone, countCommits, createOrigin, git, readAt, TempFolder, writeHook } from "../../support/git.ts";
import { runAction } from "../../support/run-action.ts";

/** Where a writer is ended: before one of its git commands, or while the server works on its push. */
const steps = [
  { name: "before the commit", command: "commit-tree", hook: null, commitsLeft: 1 },
  { name: "between commit and push", command: "push", hook: null, commitsLeft: 1 },
  { name: "during the push, before the server has taken it", command: null, hook: "pre-receive", commitsLeft: 1 },
  { name: "during the push, as the branch moves", command: null, hook: "update", commitsLeft: 1 },
  { name: "during the push, after the server has taken it", command: null, hook: "post-receive", commitsLeft: 2 },
];
/** SIGKILL reaches the action alone, or everything it has started, the server's process too. */
const victims = [
  { who: "the action", target: "" },
  { who: "its whole process group", target: "-" },
];

describe.each(steps.flatMap((step) => victims.map((victim) => ({ ...step, ...victim }))))(
  "$who killed $name",
  (step) => {
    test("leaves the remote intact, and a second run publishes once", async () => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "state.txt": "1\n" });
      const root = clone(folder, origin.bare, "clone");
      // Where the killer itself survives, it refuses: the rest of the push must not decide the test.
      const kill = `kill -9 ${step.target}$(cat '${folder.at("pid")}'); exit 1`;
      writeGit(folder, step.command, kill);
      if (step.hook !== null) writeHook(origin.bare, step.hook, kill);
      const run = (env: Record<string, string>) =>
        runAction("commit-generated", {
          folder: folder.at("run"),
          workspace: root,
          inputs: { run: "cp state.txt out.txt", paths: "out.txt" },
          env,
          detached: true,
        });
      const killed = await run({ PATH: `${folder.at("bin")}:${process.env.PATH}` });
      expect(killed.code).toBe(null);
      expect(killed.outputs).toEqual({});
      expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
      expect(countCommits(origin.bare)).toBe(step.commitsLeft);

      if (step.hook !== null) writeHook(origin.bare, step.hook, "exit 0");
      const again = await run({});
      expect(again).toMatchObject({
        code: 0,
        outputs: { outcome: step.commitsLeft === 1 ? "published" : "unchanged" },
      });
      expect(countCommits(origin.bare)).toBe(2);
      expect(readAt(origin.bare, "main", "out.txt")).toBe("1\n");
      expect(git(root, ["status", "--porcelain"])).toBe("");
    });
  },
);

/** A git on PATH that writes down who started it, and ends that one before a command. */
function writeGit(folder: TempFolder, command: string | null, kill: string): void {
  mkdirSync(folder.at("bin"));
  const real = path.join(git(folder.path, ["--exec-path"]), "git");
  const script = `#!/bin/bash
if [ "$1" = push ] || [ "$1" = commit-tree ]; then echo $PPID > '${folder.at("pid")}'; fi
if [ "$1" = '${command ?? ""}' ]; then ${kill}; fi
exec '${real}' "$@"
`;
  writeFileSync(folder.at("bin", "git"), script);
  chmodSync(folder.at("bin", "git"), 0o755);
}
