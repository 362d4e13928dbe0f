/** Starts the terminal's bundle as a user does. */

import { spawn } from "node:child_process";
import path from "node:path";
import { gitEnv } from "./git.ts";

export interface TerminalResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export async function runTerminal(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TerminalResult> {
  const node = process.env.PIPEKEEPER_NODE ?? process.execPath;
  const bundle = path.resolve(import.meta.dirname, "../../dist/cli/index.js");
  const child = spawn(node, [bundle, ...args], { cwd, env: { ...gitEnv, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const result: TerminalResult = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (result.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (result.stderr += text));
  result.code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return result;
}
