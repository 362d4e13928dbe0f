/** Starts a bundle as the runner does: inputs from action.yml's defaults, files for what it reports. PIPEKEEPER_NODE names another node. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { gitEnv } from "./git.ts";

const project = path.resolve(import.meta.dirname, "../..");

export interface ActionRun {
  /** Folder for the runner's files; the test removes it. */
  folder: string;
  /** Becomes GITHUB_WORKSPACE and the working directory. */
  workspace: string;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Starts it as the leader of a process group, for tests that end the whole of it. */
  detached?: boolean;
}

export interface ActionResult {
  code: number | null;
  outputs: Record<string, string>;
  summary: string;
  /** Standard output and standard error. */
  log: string;
  annotations: { kind: string; message: string }[];
}

/** Runs `dist/<name>/index.js` to its end. */
export async function runAction(name: string, run: ActionRun): Promise<ActionResult> {
  return await startAction(name, run).result;
}

/** The same, with the process at hand, for tests that end it. */
export function startAction(name: string, run: ActionRun): { child: ChildProcess; result: Promise<ActionResult> } {
  mkdirSync(run.folder, { recursive: true });
  const temp = mkdtempSync(path.join(run.folder, "runner-"));
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "ENV", "STATE", "EVENT_PATH"].map((file) => [`GITHUB_${file}`, path.join(temp, file)]),
  );
  for (const [file, place] of Object.entries(files)) writeFileSync(place, file === "GITHUB_EVENT_PATH" ? "{}" : "");
  const child = spawn(process.env.PIPEKEEPER_NODE ?? process.execPath, [path.join(project, "dist", name, "index.js")], {
    cwd: run.workspace,
    env: {
      ...gitEnv,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: "octo/repo",
      GITHUB_RUN_ID: "42",
      RUNNER_TEMP: temp,
      ...files,
      ...inputEnv({ ...readDefaults(name), ...run.inputs }),
      ...run.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: run.detached ?? false,
  });
  return { child, result: collect(child, files) };
}

/** Defaults as the runner fills them in; an expression stands for nothing here. */
function readDefaults(name: string): Record<string, string> {
  const { inputs } = parse(readFileSync(path.join(project, "actions", name, "action.yml"), "utf8"));
  const defaults = Object.entries(inputs as Record<string, { default?: string }>);
  return Object.fromEntries(
    defaults.map(([input, { default: text = "" }]) => [input, text.startsWith("${{") ? "" : text]),
  );
}

export function inputEnv(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
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

/** `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
