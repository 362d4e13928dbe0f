import { randomUUID } from "node:crypto";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import type { Tip } from "../../src/publish/transport.ts";
import { capture } from "./capture.ts";
import { findLeftovers } from "./find-leftovers.ts";
import type { Inputs } from "./inputs.ts";
import type { PathLines } from "./judge-paths.ts";
import { runCommand } from "./run-command.ts";

/** What is to be said of one run of the generator. */
export interface Generated {
  /** False if no line of `paths` matches a file that can be published. */
  hasMatch: boolean;
  warnings: readonly string[];
}

export interface Generation {
  inputs: Inputs;
  paths: PathLines;
  runtime: Runtime;
}

/** Longest output of the generator that the log takes. */
const MAX_OUTPUT = 1_000_000;

/** Runs the generator in the tip's worktree, and finds what it changed. `prefix` is where it runs in the repository. */
export async function generate(
  tip: Tip,
  prefix: string,
  { inputs, paths, runtime }: Generation,
): Promise<Derivation<Generated>> {
  const { worktree } = tip;
  if (worktree === null) throw new Error("A generator needs a working tree");
  await runGenerator(inputs, runtime, path.join(worktree.folder, prefix));
  if (!isFolder(worktree.folder)) {
    throw new UserError(
      `The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`,
    );
  }
  const leftovers = findLeftovers(worktree.folder);
  const {
    paths: changed,
    hasMatch,
    warnings,
  } = await capture(tip, {
    paths,
    ifNoMatch: inputs["if-no-match"],
    ignoredFields: inputs["ignore-json-fields"],
  });
  return { paths: changed, report: { hasMatch, warnings: [...leftovers, ...warnings] } };
}

async function runGenerator(inputs: Inputs, runtime: Runtime, cwd: string): Promise<void> {
  const minutes = inputs["timeout-minutes"];
  const group = openLogGroup(inputs.run, runtime);
  const end = await runCommand({
    script: inputs.run,
    cwd,
    env: runtime.env,
    timeoutMs: minutes * 60_000,
    maxOutput: MAX_OUTPUT,
    onLine: runtime.log,
  }).finally(() => group.close());
  if (end.kind === "done") return;
  const how =
    end.kind === "timed-out"
      ? `did not end within ${minutes} minute${minutes === 1 ? "" : "s"} and was stopped`
      : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
  const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
  throw new UserError(`The generator "${firstLine(inputs.run)}" ${how}; nothing was published. ${remedy}`);
}

/** Groups the generator's output; no line of it is a command to the runner. */
function openLogGroup(run: string, { env, log }: Runtime): { close(): void } {
  if (env.GITHUB_ACTIONS !== "true") return { close: () => undefined };
  const resume = randomUUID();
  log(`::group::Generator: ${firstLine(run)}`);
  log(`::stop-commands::${resume}`);
  return {
    close() {
      log(`::${resume}::`);
      log("::endgroup::");
    },
  };
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
