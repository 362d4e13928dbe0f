/** Runs `pipekeeper sandbox`: the sandbox with a scenario, and files for trying the actions. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import { renderSummary } from "../kit/render-summary.ts";
import type { Runtime } from "../kit/runtime.ts";
import { git } from "../sandbox/run-git.ts";
import { type SandboxGitHub, startGitHub } from "../sandbox/start-github.ts";
import { listenForStop } from "./listen-for-stop.ts";
import { addFailingCi, type ScenarioFiles } from "./sandbox/failing-ci.ts";

const TOKEN = "token-of-the-sandbox";
const REPOSITORY = { owner: "acme", repo: "registry" };
const SCENARIOS: Readonly<Record<string, (github: SandboxGitHub) => Promise<ScenarioFiles>>> = {
  "failing-ci": addFailingCi,
};
const USAGE = `Usage: pipekeeper sandbox [--scenario <name>] [--folder <path>] [--port <number>] [--minutes <number>]

Starts a GitHub on 127.0.0.1 and serves it until Ctrl-C. Prints what to paste into a second terminal, then every write,
and at the end the comments and issues. Everything is in memory and in the folder.

  --scenario <name>   ${Object.keys(SCENARIOS).join(", ")} [failing-ci]
  --folder <path>     where the events and the environment are written [a temporary folder]
  --port <number>     port of 127.0.0.1 [a free one]
  --minutes <number>  time after which it stops by itself [60]`;
const OPTIONS = {
  scenario: { type: "string", default: "failing-ci" },
  folder: { type: "string" },
  port: { type: "string", default: "0" },
  minutes: { type: "string", default: "60" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Returns the exit code. */
export async function runSandbox(args: readonly string[], runtime: Runtime): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    runtime.log(USAGE);
    return 0;
  }
  const stop = listenForStop();
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "pipekeeper-sandbox-")));
  try {
    const folder = options.folder === undefined ? scratch : path.resolve(runtime.cwd, options.folder);
    mkdirSync(folder, { recursive: true });
    const github = await openGitHub(path.join(scratch, "remote.git"), { runtime, port: options.port });
    try {
      writeFiles(folder, github, await options.addScenario(github));
      describe(runtime, github, options.folder ?? folder);
      await waitForEnd(stop.signal, options.minutes * 60_000);
      for (const text of listTexts(github)) runtime.log(`\n${renderSummary(text)}`);
    } finally {
      await github.close();
    }
    runtime.log("\nStopped.");
    return 0;
  } finally {
    stop.release();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function parseOptions(args: readonly string[]) {
  const { scenario, folder, port, minutes, help } = readArguments(args);
  const addScenario = Object.hasOwn(SCENARIOS, scenario) ? SCENARIOS[scenario] : undefined;
  if (addScenario === undefined) {
    throw new UserError(`--scenario is "${scenario}", expected ${Object.keys(SCENARIOS).join(" or ")}.`);
  }
  const inMinutes = parseNumber("minutes", minutes, { from: 1, to: 1440 });
  return { addScenario, folder, port: parseNumber("port", port, { from: 0, to: 65_535 }), minutes: inMinutes, help };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    throw new UserError(`${(cause as Error).message}. \`pipekeeper sandbox --help\` lists the options.`, { cause });
  }
}

function parseNumber(name: string, text: string, { from, to }: { from: number; to: number }): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value >= from && value <= to) return value;
  throw new UserError(`--${name} is "${text}", expected a number from ${from} to ${to}.`);
}

async function openGitHub(
  directory: string,
  { runtime, port }: { runtime: Runtime; port: number },
): Promise<SandboxGitHub> {
  const bareRepository = { directory, path: runtime.env.PATH ?? "" };
  mkdirSync(directory);
  await git(bareRepository, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  const root = `/repos/${REPOSITORY.owner}/${REPOSITORY.repo}`;
  const github = await startGitHub({
    ...{ ...REPOSITORY, bareRepository, port, token: TOKEN, now: () => new Date() },
    check: {
      request: () => [],
      answer: ({ method, pathname }, { status }) => {
        if (method !== "GET") runtime.log(`${method} ${decodeURIComponent(pathname).replace(root, "")} ${status}`);
        return [];
      },
    },
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE" && cause.code !== "EACCES") throw cause;
    throw new UserError(`Port ${port} cannot be used (${cause.code}). Omit --port to use a free one.`, { cause });
  });
  github.state.webUrl = github.url;
  return github;
}

function writeFiles(folder: string, { url }: SandboxGitHub, events: ScenarioFiles): void {
  for (const [name, event] of Object.entries(events)) {
    writeFileSync(path.join(folder, name), `${JSON.stringify(event, null, 2)}\n`);
  }
  const env = Object.entries({
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.repo}`,
    GITHUB_TOKEN: TOKEN,
    GITHUB_RUN_ID: "8001",
  });
  writeFileSync(path.join(folder, "env.sh"), env.map(([name, value]) => `export ${name}='${value}'\n`).join(""));
  const forAct = env.filter(([name]) => /URL|REPOSITORY/.test(name));
  writeFileSync(path.join(folder, "act.env"), forAct.map(([name, value]) => `${name}=${value}\n`).join(""));
}

function describe({ log }: Runtime, { url }: SandboxGitHub, folder: string): void {
  const pipekeeper = "node dist/cli/index.js";
  const file = (name: string) => quoteWord(`${folder}/${name}`);
  log(`The sandbox is at ${url}, until Ctrl-C. In a second terminal:

  . ${file("env.sh")}
  ${pipekeeper} post-ci-summary --event ${file("failed.json")}
  ${pipekeeper} failure-tracker --event ${file("failed.json")}
  ${pipekeeper} post-ci-summary --event ${file("passed.json")}
  ${pipekeeper} failure-tracker --event ${file("passed.json")}
  ${pipekeeper} preflight-open-pr --ecosystem npm --claim

A workflow that uses them, under act:

  act workflow_run --eventpath ${file("failed.json")} --env-file ${file("act.env")} --secret GITHUB_TOKEN=${TOKEN} -P ubuntu-latest=-self-hosted
`);
}

function quoteWord(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function listTexts({ state }: SandboxGitHub): string[] {
  const comments = state.comments.map(({ issue, body }) => `### Comment on #${issue}\n\n${body}`);
  const issues = state.issues.map(({ number, title, state: is, body }) => `### #${number}, ${is}: ${title}\n\n${body}`);
  return [...comments, ...issues];
}

async function waitForEnd(signal: AbortSignal, limitMs: number): Promise<void> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
  // A timeout of AbortSignal does not keep the process alive, but the server does.
  await new Promise<void>((resolve) => {
    if (ended.aborted) resolve();
    ended.addEventListener("abort", () => resolve(), { once: true });
  });
}
