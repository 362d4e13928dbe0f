import { accessSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { escapeCommands } from "../text/workflow-commands.ts";
import type { GitHubEvent } from "./event.ts";

/** What only the runners may touch: clock, randomness, environment, event. All other code gets it as an argument. */
export interface Runtime {
  /** The clock. SOURCE_DATE_EPOCH fixes it. */
  now(): Date;
  /** Milliseconds from a clock that never goes back, for time limits and durations. */
  elapsedMs(): number;
  /** A number in [0, 1). */
  random(): number;
  sleep(ms: number): Promise<void>;
  /** Prints one line of progress, escaped so that the runner takes nothing in it for a command. */
  log(line: string): void;
  /** Prints one line as it is: a command to the runner, or the output of a user's command. */
  print(line: string): void;
  /** The environment of the process. */
  env: Readonly<Record<string, string | undefined>>;
  /** The working directory that relative inputs start from. */
  cwd: string;
  /** The event that the workflow runs for; null if there is none or the action does not read it. */
  event: GitHubEvent | null;
  /** The repository that the workflow runs for; null if GITHUB_REPOSITORY does not name one. */
  repository: { owner: string; repo: string } | null;
}

/** Clock, randomness and environment of this process, without an event. All output of an action goes to `print`. */
export function processRuntime(env: Runtime["env"], cwd: string, print = printLine): Runtime {
  const epoch = env.SOURCE_DATE_EPOCH;
  const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  return {
    now: () => fixed ?? new Date(),
    elapsedMs: () => performance.now(),
    random: Math.random,
    sleep: (ms) => sleep(ms),
    log: (line) => print(escapeCommands(line)),
    print,
    env,
    cwd,
    event: null,
    repository: readRepository(env.GITHUB_REPOSITORY ?? ""),
  };
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readRepository(name: string): Runtime["repository"] {
  const [owner, repo, ...rest] = name.split("/");
  return owner && repo && rest.length === 0 ? { owner, repo } : null;
}

/** Drops folders on PATH that this user may not search. The toolkit would complain about each of them. */
export function dropUnreadablePaths(env: NodeJS.ProcessEnv): void {
  if (env.PATH !== undefined) env.PATH = env.PATH.split(path.delimiter).filter(isSearchable).join(path.delimiter);
}

function isSearchable(folder: string): boolean {
  try {
    accessSync(`${folder}/.`);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Adds http:// to a proxy without a scheme, as git and curl do. The toolkit would ignore such a proxy. */
export function completeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
    const address = env[name];
    if (address && !address.includes("://")) env[name] = `http://${address}`;
  }
}
