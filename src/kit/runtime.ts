import { setTimeout as sleep } from "node:timers/promises";
import { escapeCommands } from "../text/workflow-commands.ts";
import type { GitHubEvent } from "./event.ts";

/** What only the runners touch: clock, randomness, environment, event. Everything else gets it as an argument. */
export interface Runtime {
  /** The clock; fixed by SOURCE_DATE_EPOCH. */
  now(): Date;
  /** Milliseconds since some moment, by a clock that never goes back: for time limits and durations. */
  elapsedMs(): number;
  /** [0, 1) */
  random(): number;
  sleep(ms: number): Promise<void>;
  /** One progress line. Nothing in it is a command to the runner, whoever wrote it. */
  log(line: string): void;
  /** One line as it is: a command to the runner, or what a command of the user's prints. */
  print(line: string): void;
  /** Environment of the process, without the action's own inputs. */
  env: Readonly<Record<string, string | undefined>>;
  /** Working directory that relative inputs start from. */
  cwd: string;
  /** The event that the workflow runs for; null where there is none, or where the action does not read it. */
  event: GitHubEvent | null;
  /** The repository that the workflow runs for; null where GITHUB_REPOSITORY does not name one. */
  repository: { owner: string; repo: string } | null;
}

/** Clock, randomness and environment of this process; no event yet. Everything that an action says goes to `print`. */
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

/** Puts http:// before a proxy without a scheme: git and curl take it for that, while the toolkit ignores it. */
export function completeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
    const address = env[name];
    if (address && !address.includes("://")) env[name] = `http://${address}`;
  }
}
