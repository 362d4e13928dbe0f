/** Actions print to the log of a workflow, and the runner obeys some lines there. */

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { processRuntime } from "../../src/kit/runtime.ts";
import { openTracker } from "../support/failure-tracker.ts";

const COMMANDS = ["::error::x", "::add-mask::x", "  ::set-env name=A::x", "\u0085::stop-commands::x", "##[add-mask]x"];

/**
 * Reads a line as the runner does: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function isCommand(line: string): boolean {
  return /^[\s\u0085]*::[^:]/.test(line) || line.includes("##[");
}

test.each(COMMANDS)("a line of the log is not a command: %s", (command) => {
  const lines: string[] = [];
  const { log, print } = processRuntime({}, ".", (line) => lines.push(line));
  for (const text of [command, `said\n${command}`, `said\r${command}`, `said\r\n${command}\nmore`]) log(text);
  expect(lines.flatMap((line) => line.split(/\r\n|[\n\r]/)).filter(isCommand)).toEqual([]);
  print(command);
  expect(isCommand(lines.at(-1) ?? "")).toBe(true);
});

test("in a dry run, a job's log, name and step are printed, but not as commands", async () => {
  await using stage = await openTracker();
  const job = { name: "::error::job ##[group]", conclusion: "failure", step: "##[add-mask]step" };
  stage.addRun({ id: 9001, conclusion: "failure", jobs: [{ ...job, log: [...COMMANDS, "Error: it broke"] }] });
  const { log, code } = await stage.deliver(9001, { "dry-run": "true" });
  const lines = log.split(/\r\n|[\n\r]/);
  expect([code, lines.filter((line) => isCommand(line) && !line.startsWith("::warning::"))]).toEqual([0, []]);
  expect(log).toContain("it broke");
});

test("only the two runners write to the standard output", () => {
  const writing = ["src", "actions"]
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && /\bconsole\.|stdout\.write|core\.info/.test(readFileSync(file, "utf8")));
  expect(writing).toEqual(["src/kit/run-in-terminal.ts", "src/kit/runtime.ts"]);
});
