/** Starts git for the actions, except in stores-lf.ts. */

import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { type ExecOptions, exec } from "@actions/exec";
import { UserError } from "../errors.ts";
import type { Redact } from "../text/redact.ts";

export interface GitResult {
  code: number;
  stdout: Buffer;
  /** With secrets removed. */
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
}

export interface Git {
  /** Removes the secrets of this git's remote from a text. */
  redact: Redact;
  /** Does not throw if the exit code is not 0. */
  run(args: readonly string[], options?: RunOptions): Promise<GitResult>;
  /** Returns standard output without the last line break. Throws if the exit code is not 0. */
  text(args: readonly string[], options?: RunOptions): Promise<string>;
  /** Yields standard output as it arrives. Throws at the end if the exit code is not 0. */
  stream(args: readonly string[], options?: RunOptions): AsyncIterable<Buffer>;
}

export interface GitDefaults {
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** The environment with credentials, for commands that contact a server. */
  onlineEnv?: Readonly<Record<string, string>>;
  redact: Redact;
}

const ONLINE = ["fetch", "push", "ls-remote", "lfs"];

export function createGit(defaults: GitDefaults): Git {
  const envFor = (args: readonly string[]) =>
    ONLINE.includes(subcommandOf(args)) ? (defaults.onlineEnv ?? defaults.env) : defaults.env;

  async function run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    refuseBlindForce(args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const code = await start(args, {
      cwd: options.cwd ?? defaults.cwd,
      env: { ...envFor(args), ...options.env },
      // With the toolkit, writing to a process that has ended crashes our process, so pass input only if there is some.
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
    });
    return { code, stdout: Buffer.concat(stdout), stderr: defaults.redact(Buffer.concat(stderr).toString()) };
  }
  return {
    redact: defaults.redact,
    run,
    async text(args, options) {
      const { code, stdout, stderr } = await run(args, options);
      if (code !== 0) throw explainFailure(args, code, stderr);
      return stdout.toString().replace(/\n$/, "");
    },
    async *stream(args, options = {}) {
      const env = { ...envFor(args), ...options.env };
      const child = spawn("git", args, { cwd: options.cwd ?? defaults.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
      const ended = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
      ended.catch(() => undefined);
      let stderr = "";
      child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
      // If git ends early, `explainFailure` reports why.
      child.stdin.on("error", () => undefined).end(options.input);
      try {
        yield* child.stdout;
        const code = await ended;
        if (code !== 0) throw explainFailure(args, code, defaults.redact(stderr));
      } finally {
        child.kill();
      }
    },
  };
}

/** A full disk becomes a UserError. */
export function explainFailure(args: readonly string[], code: number | null, stderr: string): Error {
  const said = stderr.trim();
  if (!NO_ROOM.test(said)) return new Error(`git ${args[0]} failed with exit code ${code}: ${said}`);
  const [line = ""] = said.split("\n").filter((each) => NO_ROOM.test(each));
  return new UserError(
    `Git could not write: ${line.replace(/^\w+: /, "")}. Make room, or set RUNNER_TEMP to a folder with more room.`,
  );
}

const NO_ROOM = /No space left on device|Disk quota exceeded|Read-only file system/i;

function subcommandOf(args: readonly string[]): string {
  return args.find((arg, at) => arg !== "-c" && args[at - 1] !== "-c") ?? "";
}

/**
 * Throws for a push that could replace any commit. A lease without an expected commit compares with the last fetch,
 * which may already contain another author's commit.
 */
function refuseBlindForce(args: readonly string[]): void {
  const isBlind = (arg: string) =>
    /^(?:--force|-[a-zA-Z]*f[a-zA-Z]*|--mirror|\+.*)$/.test(arg) || /^--force-with-lease(?:=[^:]*)?$/.test(arg);
  if (subcommandOf(args) !== "push" || !args.some(isBlind)) return;
  throw new Error("A push that may replace commits has to name the commit that it replaces");
}

async function start(args: readonly string[], options: ExecOptions & { env: Record<string, string> }): Promise<number> {
  try {
    // A process that was killed by a signal has no exit code.
    return (await exec(`"${findProgram(options.env.PATH ?? "")}"`, [...args], options)) ?? -1;
  } catch (error) {
    if (!/Unable to locate executable/.test(String(error))) throw error;
    throw new UserError("git was not found on PATH. Install git 2.31 or later.", { cause: error });
  }
}

/** The place of git for each PATH. The toolkit would search PATH for every command. */
const programs = new Map<string, string>();

function findProgram(searched: string): string {
  const known = programs.get(searched);
  if (known !== undefined) return known;
  const folders = searched.split(path.delimiter).filter((folder) => folder !== "");
  const found = folders.map((folder) => path.resolve(folder, "git")).find(isProgram);
  // On Windows, the toolkit finds git.exe.
  if (found === undefined) return "git";
  programs.set(searched, found);
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
