/** Runs the updater and reads its summary. */

import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readSummary } from "./read-summary.ts";
import { type RunFacts, summaryFile } from "./run-facts.ts";
import { type ProgramLimits, type ProgramResult, runProgram } from "./run-program.ts";
import { takeBackFolder } from "./take-back-folder.ts";
import type { UpdaterEnvironment } from "./updater-environment.ts";

export interface UpdaterOptions {
  argv: readonly string[];
  environment: UpdaterEnvironment;
  limits: ProgramLimits;
  signal?: AbortSignal | undefined;
}

export interface UpdaterResult extends ProgramResult {
  /** Untrusted Markdown without secrets; empty if there is none. */
  summary: string;
}

/** The run's log is `updater.log` in the run's folder. Another call in the same run appends to it. */
export async function runUpdater(facts: RunFacts, options: UpdaterOptions): Promise<UpdaterResult> {
  const { env, secrets } = options.environment;
  rmSync(summaryFile(facts), { recursive: true, force: true });
  for (const name of ["home", "tmp"]) mkdirSync(path.join(facts.folder, name), { recursive: true, mode: 0o700 });
  const result = await runProgram({
    argv: options.argv,
    cwd: facts.worktree,
    env,
    runId: facts.runId,
    limits: options.limits,
    logFile: path.join(facts.folder, "updater.log"),
    secrets,
    signal: options.signal,
  });
  const summary = readSummary(summaryFile(facts), secrets);
  await takeBackFolder(facts.folder);
  return { ...result, summary };
}
