import { mkdir } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { composeCodexCommand, requireInstructions } from "./codex.ts";
import type { PlannedUpdater } from "./plan-updater.ts";
import { probeCodex } from "./probe-codex.ts";
import type { WatchRun } from "./watch-run.ts";

/** The command line of the updater. Throws a UserError if the Codex CLI cannot be used. Needs the worktree. */
export async function planArgv(
  { settings, runtime, signal }: WatchRun,
  { facts, environment }: PlannedUpdater,
): Promise<readonly string[]> {
  const { updater, stateDirectory } = settings;
  if (updater.kind === "command") return updater.argv;
  const { codex } = updater;
  requireInstructions(facts.worktree, codex.instructions);
  await mkdir(stateDirectory, { recursive: true, mode: 0o700 });
  const cacheFile = path.join(stateDirectory, "codex-probe");
  const answer = await probeCodex({ bin: codex.bin, cwd: runtime.cwd, facts, environment, cacheFile, signal });
  if (answer.kind === "unusable") throw new UserError(answer.sentence);
  const allowedPaths = settings.inputs["allowed-paths"];
  return composeCodexCommand({ codex, program: answer.program, facts, allowedPaths });
}
