/**
 * Starts a bundle as the runner does, with the defaults of action.yml and files for results. PIPEKEEPER_NODE can name
 * another Node.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type ActionRun, prepareRun } from "./prepare-run.ts";

const project = path.resolve(import.meta.dirname, "../..");

export interface ActionResult {
  code: number | null;
  outputs: Record<string, string>;
  summary: string;
  /** Standard output and standard error. */
  log: string;
  annotations: { kind: string; message: string }[];
}

/** Runs `dist/<name>/index.js` to the end. */
export async function runAction(name: string, run: ActionRun): Promise<ActionResult> {
  return await startAction(name, run).result;
}

/** Like runAction, but also returns the running process, for tests that kill it. */
export function startAction(name: string, run: ActionRun): { child: ChildProcess; result: Promise<ActionResult> } {
  const { env, files } = prepareRun(name, run);
  const child = spawn(process.env.PIPEKEEPER_NODE ?? process.execPath, [path.join(project, "dist", name, "index.js")], {
    cwd: run.workspace,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: run.detached ?? false,
  });
  return { child, result: collect(child, files) };
}

async function collect(child: ChildProcess, files: Record<string, string>): Promise<ActionResult> {
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (log += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return {
    code,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT as string, "utf8")),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY as string, "utf8"),
    log,
    annotations: [...log.matchAll(/^::(error|warning|notice)[^:]*::(.*)$/gm)].map(([, kind, message]) => ({
      kind: kind as string,
      message: decodeURIComponent((message as string).replace(/%(?!0A|0D|25)/g, "%25")),
    })),
  };
}

/** Each output is `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
