/** The terminal's output: closed pipes, and text from outside. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { gitEnv, TempFolder, writeFiles } from "../support/git.ts";
import { DASHBOARD, queueOf, SMALL_STATE } from "../support/pipeline.ts";
import { runTerminal } from "../support/run-terminal.ts";

const LOCAL = ["update-dashboard", "--publish", "none"];

test.each(["stdout", "stderr"] as const)("an action finishes its work although its %s was closed", async (gone) => {
  using folder = new TempFolder();
  writeFiles(folder.path, { ...SMALL_STATE, "batch-control.json": "{" });
  const bundle = path.resolve(import.meta.dirname, "../../dist/cli/index.js");
  const child = spawn(process.env.PIPEKEEPER_NODE ?? process.execPath, [bundle, ...LOCAL], {
    cwd: folder.path,
    env: gitEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child[gone].destroy();
  let said = "";
  const other = gone === "stdout" ? child.stderr : child.stdout;
  other.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, said]).toEqual([0, expect.not.stringContaining("EPIPE")]);
  expect(existsSync(folder.at(DASHBOARD))).toBe(true);
});

test("control characters in names and values are shown, not sent to the terminal", async () => {
  using folder = new TempFolder();
  const file = "data/failures/\u001b[31mred\u009b2J.jsonl";
  const queue = queueOf({ name: "fd", status: "\u001b]0;title\u0007" }, { name: "bat", status: "\u202eback\u009b" });
  writeFiles(folder.path, { ...SMALL_STATE, "data/queues/priority-queue.json": queue, [file]: "{\n" });
  const { code, stdout, stderr } = await runTerminal(folder.path, LOCAL);
  expect(code).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(stderr).toContain("data/failures/\\u001b[31mred\\u009b2J.jsonl:1: ");
  const json = await runTerminal(folder.path, [...LOCAL, "--json", "--output", "a\u202eb.json"]);
  expect(JSON.parse(json.stdout)["dashboard-path"]).toBe("a\u202eb.json");
});

test("there are several ways to get the help of an action", async () => {
  using folder = new TempFolder();
  const asked = await runTerminal(folder.path, ["update-dashboard", "--help"]);
  expect(await runTerminal(folder.path, ["help", "update-dashboard"])).toEqual(asked);
  expect(asked.stdout).toContain("pipekeeper update-dashboard: ");
  expect((await runTerminal(folder.path, ["demo", "-h"])).stdout).toContain("Usage: pipekeeper demo");
});
