/** Runs `pipekeeper demo`: the real bundles on sample state, with a real remote and the sandbox instead of GitHub. */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import type { Command } from "../kit/command.ts";
import { renderSummary } from "../kit/render-summary.ts";
import type { Runtime } from "../kit/runtime.ts";
import { startGitHub } from "../sandbox/start-github.ts";
import { findProject } from "./demo/find-project.ts";
import { isolateEnvironment } from "./demo/isolate-environment.ts";
import { runStory } from "./demo/run-story.ts";
import { type PageServer, servePages } from "./demo/serve-pages.ts";
import { REPOSITORY, SITE, type Stage, TOKEN } from "./demo/stage.ts";
import { listenForStop } from "./listen-for-stop.ts";

const USAGE = `Usage: pipekeeper demo [--once] [--port <number>]

Runs update-dashboard six times on sample state in a temporary repository, with a batch by select-batch and record-results
in between. Then watch-upstream opens a pull request for a commit of another repository, a CI fails and recovers with
post-ci-summary and failure-tracker following it, and the results are served until Ctrl-C.

  --once           exit after requesting the page once
  --port <number>  port on 127.0.0.1 to serve on [any free port]`;

const OPTIONS = {
  once: { type: "boolean" },
  port: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** `commands` has all actions. Returns the exit code. */
export async function runDemo(
  args: readonly string[],
  runtime: Runtime,
  commands: readonly Command[],
): Promise<number> {
  const options = parseOptions(args);
  if (options === null) {
    runtime.log(USAGE);
    return 0;
  }
  const stop = listenForStop();
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "pipekeeper-demo-")));
  try {
    const server = await servePages(options.port);
    try {
      await runStory(setStage({ folder, server, signal: stop.signal, runtime, commands }));
      if (options.isOnce) await lookOnce(server, runtime);
      else await serveUntilStopped(server, stop.signal, runtime);
    } finally {
      await server.close();
    }
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    // Shells use exit code 130 for an interrupt. Errors of the interrupted work do not matter.
    return 130;
  } finally {
    stop.release();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Null if the user asked for help. */
function parseOptions(args: readonly string[]): { isOnce: boolean; port: number } | null {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  if (values.help) return null;
  const unknown = tokens.find((token) => {
    if (token.kind !== "option" || !Object.hasOwn(OPTIONS, token.name)) return true;
    return token.name === "once" && token.value !== undefined;
  });
  if (unknown !== undefined) {
    throw new UserError(`The demo has no option "${args[unknown.index]}", expected --once or --port <number>.`);
  }
  return { isOnce: values.once === true, port: values.port === undefined ? 0 : parsePort(values.port) };
}

/** `true` means an option without a value. */
function parsePort(value: string | boolean): number {
  const text = value === true ? "" : String(value);
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UserError(`--port is "${text}", expected a number up to 65535. Leave it out for a free port.`);
}

interface Parts {
  folder: string;
  server: PageServer;
  signal: AbortSignal;
  runtime: Runtime;
  commands: readonly Command[];
}

function setStage({ folder, server, signal, runtime, commands }: Parts): Stage {
  let clock: Date | null = null;
  return {
    project: findProject(fileURLToPath(import.meta.url)),
    folder,
    defaultsOf: (action) => readDefaults(commands, action),
    server,
    startGitHub(directory) {
      const [owner, repo] = REPOSITORY.split("/") as [string, string];
      const bareRepository = { directory, path: runtime.env.PATH ?? "" };
      return startGitHub({
        bareRepository,
        owner,
        repo,
        token: TOKEN,
        webUrl: server.url,
        now: () => clock ?? new Date(),
      });
    },
    setClock: (at) => {
      clock = at;
    },
    env: isolateEnvironment(runtime.env),
    signal,
    log: runtime.log,
    width: process.stdout.columns ?? 140,
    renderSummary,
  };
}

/** A default that is a workflow expression becomes empty text. */
function readDefaults(commands: readonly Command[], action: string): Record<string, string> {
  const command = commands.find(({ name }) => name === action);
  if (command === undefined) throw new Error(`The terminal was built without ${action}`);
  const defaults = Object.entries(command.manifest.inputs).map(([name, { default: text = "" }]) => [name, text]);
  return Object.fromEntries(defaults.map(([name = "", text = ""]) => [name, text.includes("${{") ? "" : text]));
}

async function lookOnce(server: PageServer, { log }: Runtime): Promise<void> {
  log("");
  for (const place of ["/", SITE, "/dashboard.json"]) {
    const response = await fetch(server.url + place);
    const { length } = await response.text();
    if (response.status !== 200) throw new Error(`${server.url}${place} answered ${response.status}, expected 200`);
    log(`${server.url}${place} answered 200 with ${length} characters.`);
  }
}

async function serveUntilStopped(server: PageServer, signal: AbortSignal, { log }: Runtime): Promise<void> {
  log(`\nThe dashboard's site: ${server.url}${SITE}`);
  log(`The published dashboard and all runs are served at ${server.url}/ until Ctrl-C.`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  log("\nStopped; the temporary repository is removed.");
}
