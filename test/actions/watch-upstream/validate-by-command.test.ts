import { existsSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { buildUpdaterEnvironment } from "../../../actions/watch-upstream/updater-environment.ts";
import { type CommandVerdict, validateByCommand } from "../../../actions/watch-upstream/validate-by-command.ts";
import { TempFolder, writeFiles } from "../../support/git.ts";
import { killProcessesWith, listProcessesWith } from "../../support/processes.ts";

let runId = "";
afterEach(() => killProcessesWith(runId));

async function validate(folder: TempFolder, argv: string[], signal?: AbortSignal): Promise<CommandVerdict> {
  runId = `run-validate-${folder.path}`;
  const facts = {
    ...{ name: "analytics", runId, date: "2026-11-30", rangeBase: "a", rangeHead: "b" },
    ...{ folder: folder.path, worktree: folder.at("worktree"), upstream: folder.at("upstream") },
  };
  writeFiles(folder.path, { "worktree/flows.json": "{}\n" });
  const outer = { PATH: process.env.PATH, GITHUB_TOKEN: "the-secret-token" };
  const environment = buildUpdaterEnvironment(facts, {
    ...{ outer, passed: [], isCodex: false, token: "the-secret-token" },
  });
  const limits = { timeoutMs: 500, idleMs: 60_000, graceMs: 100 };
  return validateByCommand(facts, { argv, environment, limits, signal });
}

const bash = (script: string) => ["bash", "-c", script];

test.each<{ name: string; argv: string[]; want: CommandVerdict }>([
  { name: "0 is valid", argv: bash("test -f flows.json"), want: { kind: "valid" } },
  { name: "1 is invalid", argv: bash("echo no; exit 1"), want: { kind: "invalid", code: 1, tail: ["no"] } },
  { name: "any other code is invalid, too", argv: bash("exit 77"), want: { kind: "invalid", code: 77, tail: [] } },
  { name: "no shell expands arguments", argv: ["printf", "$HOME"], want: { kind: "valid" } },
  {
    name: "a missing command gives no verdict",
    argv: ["no-such-command"],
    want: { kind: "failed", sentence: expect.stringContaining('"no-such-command", could not be started'), tail: [] },
  },
  {
    name: "a killed command gives no verdict",
    argv: bash("kill -9 $$"),
    want: { kind: "failed", sentence: expect.stringContaining("was ended by SIGKILL"), tail: [] },
  },
  {
    name: "a command that takes too long gives no verdict",
    argv: bash("echo so far; sleep 1000"),
    want: { kind: "failed", sentence: expect.stringContaining("took longer than"), tail: ["so far"] },
  },
])("exit code: $name", async ({ argv, want }) => {
  using folder = new TempFolder();
  expect(await validate(folder, argv)).toEqual(want);
  expect(listProcessesWith(runId)).toEqual([]);
});

test("the command gets no token, and its output is redacted", async () => {
  using folder = new TempFolder();
  const verdict = await validate(folder, bash('echo "[$GITHUB_TOKEN]"; echo the-secret-token; exit 1'));
  expect(verdict).toEqual({ kind: "invalid", code: 1, tail: ["[]", "***"] });
  expect(readFileSync(folder.at("validate.log"), "utf8")).toBe("[]\n***\n");
});

test("the command is not started if our own process has to stop", async () => {
  using folder = new TempFolder();
  expect(await validate(folder, bash("touch ../started"), AbortSignal.abort())).toEqual({ kind: "interrupted" });
  expect(existsSync(folder.at("started"))).toBe(false);
});
