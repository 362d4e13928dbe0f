/** The built-in updater: the Codex CLI. Its model, effort and network access are set for each run. */

import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { CodexSettings } from "./parse-updater.ts";
import { type RunFacts, summaryFile } from "./run-facts.ts";

/** The options we use, as `codex exec --help` lists them. */
export const CODEX_OPTIONS = ["--sandbox", "-C", "--model", "-c", "--output-last-message"];

export interface CodexCall {
  codex: CodexSettings;
  /** The program, as found by probeCodex. */
  program: string;
  facts: RunFacts;
  /** Globs of the files that the updater may write. */
  allowedPaths: readonly string[];
}

/** The prompt contains only commit ids from upstream. Codex can read everything, so it needs no option for upstream. */
export function composeCodexCommand({ codex, program, facts, allowedPaths }: CodexCall): string[] {
  return [
    ...[program, "exec", "--sandbox", "workspace-write", "-C", facts.worktree, "--model", codex.model],
    ...["-c", `model_reasoning_effort=${JSON.stringify(codex.effort)}`],
    ...["-c", "sandbox_workspace_write.network_access=false"],
    ...["--output-last-message", summaryFile(facts)],
    composePrompt(codex.instructions, facts, allowedPaths),
  ];
}

function composePrompt(instructions: string, facts: RunFacts, allowedPaths: readonly string[]): string {
  const range = `${facts.rangeBase}..${facts.rangeHead}`;
  return `Read ${instructions} in this repository and follow it for the upstream checkout ${facts.upstream}, range ${range}, writing only under ${allowedPaths.join(", ")}.`;
}

/** Throws a UserError if the worktree, still at the base branch, has no such file. */
export function requireInstructions(worktree: string, instructions: string): void {
  const file = path.resolve(worktree, instructions);
  const isThere = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isThere && realpathSync(file).startsWith(`${realpathSync(worktree)}${path.sep}`)) return;
  throw new UserError(
    `instructions: "${instructions}" is not a file on the base branch. Commit a file there that tells the updater what to do, or name another one.`,
  );
}
