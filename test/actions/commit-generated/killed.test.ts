import { describe, expect, test } from "vitest";
import commitGenerated from "../../../actions/commit-generated/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  readAt,
  snapshot,
  TempFolder,
  writeFiles,
  writeHook,
} from "../../support/git.ts";
import { inTurn } from "../../support/in-turn.ts";
import { writeKiller } from "../../support/kill-at-command.ts";
import { runAction } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

/** Moments to kill a writer: before one of its git commands, or while the server works on its push. */
const steps = [
  { name: "before the commit", command: "commit-tree", hook: null, commitsLeft: 1 },
  { name: "between commit and push", command: "push", hook: null, commitsLeft: 1 },
  { name: "during the push, before the server has taken it", command: null, hook: "pre-receive", commitsLeft: 1 },
  { name: "during the push, as the branch moves", command: null, hook: "update", commitsLeft: 1 },
  { name: "during the push, after the server has taken it", command: null, hook: "post-receive", commitsLeft: 2 },
];
/** SIGKILL reaches only the action, or everything that it has started, including the server's process. */
const victims = [
  { who: "the action", target: "" },
  { who: "its whole process group", target: "-" },
];

describe.each(everyNth(inTurn(steps, victims), 2).map(({ row, way }) => ({ ...row, ...way })))(
  "killing $who $name",
  (step) => {
    test("leaves the remote intact, and after a second run there is one commit", async () => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "state.txt": "1\n" });
      const root = clone(folder, origin.bare, "clone");
      // If the hook's shell survives the kill, it refuses the push. Otherwise the push might still succeed.
      const kill = `kill -9 ${step.target}$(cat '${folder.at("pid")}'); exit 1`;
      writeKiller(folder, step.command, kill);
      if (step.hook !== null) writeHook(origin.bare, step.hook, kill);
      const inputs = { run: "cp state.txt out.txt", paths: "out.txt" };
      const prepare = (env: Record<string, string>) => ({
        ...{ folder: folder.at("run"), workspace: root, inputs, env, detached: true },
      });
      const killed = await runAction("commit-generated", prepare({ PATH: `${folder.at("bin")}:${process.env.PATH}` }));
      expect(killed.code).toBe(null);
      expect(killed.outputs).toEqual({});
      expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
      expect(countCommits(origin.bare)).toBe(step.commitsLeft);

      if (step.hook !== null) writeHook(origin.bare, step.hook, "exit 0");
      const again = await runInProcess(commitGenerated, prepare({}), startClock("2026-03-02T10:06:00Z"));
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

const stepsWithFiles = [
  { name: "while the checkout is read", command: "update-index", hook: null, commitsLeft: 1 },
  { name: "between commit and push", command: "push", hook: null, commitsLeft: 1 },
  { name: "during the push, after the server has taken it", command: null, hook: "post-receive", commitsLeft: 2 },
];

// The gate leaves out the middle row. The table above has the same moment.
describe.each(everyNth(stepsWithFiles, 2))(
  "with files of earlier steps: killing the whole process group $name",
  ({ command, hook, commitsLeft }) => {
    test("leaves checkout, index and stash as they are, and after a second run there is one commit", async () => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "state.txt": "1\n" });
      const root = clone(folder, origin.bare, "clone");
      writeFiles(root, { "state.txt": "stashed\n" });
      git(root, ["stash", "push", "--quiet"]);
      writeFiles(root, { "state.txt": "2\n", "staged.txt": "s\n", "untracked.txt": "u\n" });
      git(root, ["add", "staged.txt"]);
      const before = snapshot(root);
      const kill = `kill -9 -$(cat '${folder.at("pid")}'); exit 1`;
      writeKiller(folder, command, kill);
      if (hook !== null) writeHook(origin.bare, hook, kill);
      const prepare = (env: Record<string, string>) => ({
        ...{ folder: folder.at("run"), workspace: root, inputs: { paths: "*.txt" }, env, detached: true },
      });
      const killed = await runAction("commit-generated", prepare({ PATH: `${folder.at("bin")}:${process.env.PATH}` }));
      expect(killed.code).toBe(null);
      expect(countCommits(origin.bare)).toBe(commitsLeft);
      expect(snapshot(root)).toBe(before);
      if (hook !== null) writeHook(origin.bare, hook, "exit 0");
      const outcome = commitsLeft === 1 ? "published" : "unchanged";
      expect(await runInProcess(commitGenerated, prepare({}), startClock("2026-03-02T10:06:00Z"))).toMatchObject({
        code: 0,
        outputs: { outcome },
      });
      expect(countCommits(origin.bare)).toBe(2);
      expect(readAt(origin.bare, "main", "state.txt")).toBe("2\n");
      expect(snapshot(root)).toBe(before);
    });
  },
);
