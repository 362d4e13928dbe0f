/** Checks the updater's result with the user's command: `validate: command:["npm","test"]`. */

import path from "node:path";
import { describeEnd } from "./describe-end.ts";
import type { RunFacts } from "./run-facts.ts";
import { type ProgramLimits, runProgram } from "./run-program.ts";
import { takeBackFolder } from "./take-back-folder.ts";
import type { UpdaterEnvironment } from "./updater-environment.ts";

export interface ValidationCommand {
  argv: readonly string[];
  environment: UpdaterEnvironment;
  limits: ProgramLimits;
  signal?: AbortSignal | undefined;
}

/** `tail` holds the last lines of output, safe to print. */
export type CommandVerdict =
  | { kind: "valid" }
  | { kind: "invalid"; code: number; tail: readonly string[] }
  | { kind: "interrupted" }
  /** There is no verdict. `sentence` says why. */
  | { kind: "failed"; sentence: string; tail: readonly string[] };

/**
 * Runs the command in the worktree, in the same way as the updater. Exit code 0 means valid, any other code invalid.
 */
export async function validateByCommand(facts: RunFacts, command: ValidationCommand): Promise<CommandVerdict> {
  const { argv, environment, limits, signal } = command;
  const { end, tail } = await runProgram({
    ...{ argv, cwd: facts.worktree, env: environment.env, runId: facts.runId, limits, signal },
    ...{ logFile: path.join(facts.folder, "validate.log"), secrets: environment.secrets },
  });
  await takeBackFolder(facts.folder);
  if (end.kind === "interrupted") return { kind: "interrupted" };
  if (end.kind === "exited") return end.code === 0 ? { kind: "valid" } : { kind: "invalid", code: end.code, tail };
  const sentence = `The command of \`validate\`, "${argv[0]}", ${describeEnd(end, limits)}, so it is not known whether the result is valid.`;
  return { kind: "failed", sentence, tail };
}
