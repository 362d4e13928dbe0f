/** The one place that starts git. Nothing it prints reaches the log; what is kept of it has the secrets taken out. */

import { exec } from "@actions/exec";
import { UserError } from "../errors.ts";
import type { Redact } from "./redact.ts";

export interface GitResult {
  code: number;
  stdout: Buffer;
  /** Redacted. */
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
}

export interface Git {
  /** Runs to the end, whatever the exit code. */
  run(args: readonly string[], options?: RunOptions): Promise<GitResult>;
  /** Standard output without its last line end; throws if the exit code is not 0. */
  text(args: readonly string[], options?: RunOptions): Promise<string>;
}

export function createGit(defaults: { cwd: string; env: Readonly<Record<string, string>>; redact: Redact }): Git {
  async function run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const code = await start(args, {
      cwd: options.cwd ?? defaults.cwd,
      env: { ...defaults.env, ...options.env },
      // Only where there is some: the toolkit lets a write to a process that has already ended crash this one.
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
    });
    return { code, stdout: Buffer.concat(stdout), stderr: defaults.redact(Buffer.concat(stderr).toString()) };
  }
  return {
    run,
    async text(args, options) {
      const { code, stdout, stderr } = await run(args, options);
      if (code !== 0)
        throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
      return stdout.toString().replace(/\n$/, "");
    },
  };
}

async function start(args: readonly string[], options: Parameters<typeof exec>[2]): Promise<number> {
  try {
    // A git killed by a signal has no exit code.
    return (await exec("git", [...args], options)) ?? -1;
  } catch (error) {
    if (!/Unable to locate executable/.test(String(error))) throw error;
    throw new UserError("git was not found on PATH. Install git, or use `transport: api` where the action has it.", {
      cause: error,
    });
  }
}
