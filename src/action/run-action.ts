/** The GitHub runner: inputs from INPUT_*, outputs, annotations and step summary through the toolkit. */

import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../errors.ts";
import type { Problem } from "../schema/problem.ts";
import type { Action, Edges, Outcome } from "./define-action.ts";
import type { Inputs } from "./input.ts";
import { parseInputs } from "./parse-inputs.ts";

const MAX_ANNOTATIONS = 10;

export async function runAction<I extends Inputs>(action: Action<I>): Promise<void> {
  try {
    const inputs = parseInputs(action.inputs, readInputs(action.inputs, process.env));
    await report(await action.run(inputs, processEdges(process.env)));
  } catch (error) {
    await reportError(error);
  }
}

/** Clock, randomness and environment of this process. */
export function processEdges(env: NodeJS.ProcessEnv): Edges {
  const epoch = env.SOURCE_DATE_EPOCH;
  const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  return {
    now: () => fixed ?? new Date(),
    random: Math.random,
    sleep: (ms) => sleep(ms),
    log: (line) => process.stdout.write(`${line}\n`),
    env,
    cwd: env.GITHUB_WORKSPACE || process.cwd(),
  };
}

function readInputs(inputs: Inputs, env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const names = Object.keys(inputs);
  return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}

async function report(outcome: Outcome): Promise<void> {
  // Loaded late: the toolkit costs about 40 ms of start-up, which the work itself does not need.
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value);
  if (outcome.summary !== "" && process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(outcome.summary).write();
  for (const problem of (outcome.problems ?? []).slice(0, MAX_ANNOTATIONS)) annotate(core, problem);
  for (const warning of outcome.warnings ?? []) core.warning(warning);
  core.info(outcome.sentence);
  if (outcome.failure !== undefined) core.setFailed(outcome.failure);
}

function annotate(core: typeof import("@actions/core"), problem: Problem): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
  const place = problem.line === null ? {} : { startLine: problem.line };
  write(`${problem.reason} (${problem.code})`, { file: problem.file, ...place });
}

async function reportError(error: unknown): Promise<void> {
  const core = await import("@actions/core");
  const problem = error instanceof Error ? error : new Error(String(error));
  core.setFailed(problem.message);
  if (!(problem instanceof UserError)) core.info(problem.stack ?? "");
  if (problem.cause !== undefined) core.info(`Caused by: ${String(problem.cause)}`);
}
