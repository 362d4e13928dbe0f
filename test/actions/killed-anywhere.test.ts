/** The checkout, its index and its stash stay as they are, wherever a step is killed. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { clone, createOrigin, git, snapshot, TempFolder, writeFiles } from "../support/git.ts";
import { inTurn } from "../support/in-turn.ts";
import { writeKiller } from "../support/kill-at-command.ts";
import { SMALL_STATE } from "../support/pipeline.ts";
import { runAction } from "../support/run-action.ts";

interface Job {
  name: string;
  action: "update-dashboard" | "commit-generated";
  inputs: Record<string, string>;
}

const JOBS: readonly Job[] = [
  { name: "the dashboard", action: "update-dashboard", inputs: {} },
  { name: "the dashboard on a branch of its own", action: "update-dashboard", inputs: { publish: "branch" } },
  { name: "a command", action: "commit-generated", inputs: { run: "date > new.txt; rm README.md", paths: "*" } },
  { name: "a command that runs once", action: "commit-generated", inputs: { ...runOnce("out.txt"), paths: "*" } },
  {
    name: "records of a command",
    action: "commit-generated",
    inputs: { ...runOnce("log.jsonl"), append: "log.jsonl" },
  },
  { name: "files of earlier steps", action: "commit-generated", inputs: { paths: "*" } },
  { name: "records of earlier steps", action: "commit-generated", inputs: { append: "untracked.jsonl" } },
];

/** Git commands that every job runs. The job is killed before it runs the command for the first time. */
const COMMANDS = ["fetch", "read-tree", "update-index", "diff-index", "commit-tree", "push", "rev-parse"];
/** SIGKILL reaches only the action, or also everything that it has started. */
const VICTIMS = ["", "-"];

const CASES = inTurn(JOBS, COMMANDS).flatMap(({ row, way }, place) =>
  inTurn([{ job: row, command: way }], place % 2 === 0 ? VICTIMS : VICTIMS.toReversed()),
);

test.each(CASES.map(({ row, way }) => ({ ...row, victim: way })))(
  "$job.name, killed before git $command",
  async ({ job, command, victim }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { ...SMALL_STATE, "log.jsonl": '{"id":1}\n' });
    const root = clone(folder, origin.bare, "checkout");
    writeFiles(root, { "README.md": "stashed\n" });
    git(root, ["stash", "push", "--quiet"]);
    writeFiles(root, { "README.md": "changed\n", "staged.txt": "s\n", "untracked.jsonl": '{"id":2}\n' });
    git(root, ["add", "staged.txt"]);
    const before = snapshot(root);
    const index = readFileSync(path.join(root, ".git/index"));
    writeKiller(folder, command, `kill -9 ${victim}$(cat '${folder.at("pid")}'); exit 1`);
    const env = { PATH: `${folder.at("bin")}:${process.env.PATH}` };
    const { inputs } = job;
    const run = { folder: folder.at("run"), workspace: root, inputs, env, detached: true };
    expect((await runAction(job.action, run)).code).toBe(null);
    expect(readFileSync(path.join(root, ".git/index")).equals(index)).toBe(true);
    expect(snapshot(root)).toBe(before);
    expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
  },
);

function runOnce(file: string): Record<string, string> {
  return { run: `echo '{"id":3}' >> ${file}`, rerun: "false" };
}
