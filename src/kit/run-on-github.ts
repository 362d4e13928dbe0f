/** The GitHub runner: inputs come from INPUT_*; outputs, annotations and the step summary go through the toolkit. */

import { UserError } from "../errors.ts";
import { count } from "../text/count.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import type { Command, Manifest } from "./command.ts";
import { applyConfig } from "./config-file.ts";
import type { Outcome, ShownProblem } from "./define-action.ts";
import { type GitHubEvent, readEvent } from "./event.ts";
import { type DeclaredInputs, parseInputs } from "./inputs.ts";
import { completeProxies, dropUnreadablePaths, processRuntime, type Runtime } from "./runtime.ts";

const MAX_ANNOTATIONS = 10;

/** The part of the toolkit that reports results. */
export interface Toolkit
  extends Pick<typeof import("@actions/core"), "setOutput" | "setFailed" | "notice" | "warning" | "error"> {
  summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** The process that an action runs in. Tests replace it. */
export interface Runner {
  runtime: Runtime;
  readEvent(): Promise<GitHubEvent | null>;
  loadToolkit(): Promise<Toolkit>;
  setExitCode(code: number): void;
}

/** Runs the action and sets the exit code. */
export async function runOnGitHub({ manifest, load }: Command, runner: Runner = thisProcess()): Promise<void> {
  const { runtime } = runner;
  try {
    const action = (await load()).default;
    const defaults = Object.fromEntries(
      Object.entries(manifest.inputs).map(([input, { default: value = "" }]) => [input, value]),
    );
    const given = readInputs(action.inputs, runtime.env);
    const raw = await applyConfig(given, { action, defaults, runtime });
    const values = parseInputs(action.inputs, raw);
    const event = action.readsEvent ? await runner.readEvent() : null;
    await report(await action.run(values, { ...runtime, event }), runner);
  } catch (error) {
    await reportError(manifest, error, runner);
  }
}

/**
 * The process that runs the action. It loads the toolkit late, because loading takes about 40 ms and only the report
 * needs it.
 */
function thisProcess(): Runner {
  completeProxies(process.env);
  dropUnreadablePaths(process.env);
  const runtime = processRuntime(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
  return {
    runtime,
    readEvent: () => readContext(runtime.env),
    loadToolkit: () => import("@actions/core"),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

function readInputs(inputs: DeclaredInputs, env: Runtime["env"]): Record<string, string | undefined> {
  const names = Object.keys(inputs);
  return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}

/** The event from the toolkit's context. If the toolkit cannot read the file, our own reader says why. */
async function readContext(env: Runtime["env"]): Promise<GitHubEvent | null> {
  // The context reads the file on import, and throws whatever JSON.parse throws.
  const { context } = await import("@actions/github").catch(() => ({ context: null }));
  const { eventName: name, payload } = context ?? {};
  const isUsable = payload instanceof Object && !Array.isArray(payload) && Object.keys(payload).length > 0;
  return name && isUsable ? { name, payload } : readEvent(env);
}

async function report(outcome: Outcome, { runtime, loadToolkit, setExitCode }: Runner): Promise<void> {
  const core = await loadToolkit();
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value);
  if (outcome.summary !== "" && runtime.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(outcome.summary).write();
  const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
  const shown = outcome.maxShownProblems ?? MAX_ANNOTATIONS;
  for (const problem of problems.slice(0, shown)) annotate(core, problem);
  const hidden = problems.length - shown;
  if (hidden > 0) runtime.log(`${count(hidden, "more problem is", "more problems are")} counted in the summary.`);
  for (const warning of outcome.warnings ?? []) core.warning(warning);
  if (outcome.failure !== outcome.sentence) runtime.log(outcome.sentence);
  if (outcome.failure === undefined) return;
  core.setFailed(outcome.failure);
  if (outcome.exitCode !== undefined) setExitCode(outcome.exitCode);
}

/** Worst first, because the runner shows only a limited number. */
function rank({ severity }: ShownProblem): number {
  return ["error", "warning", "notice"].indexOf(severity);
}

function annotate(core: Toolkit, problem: ShownProblem): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
  const { file, line, column, reason, code } = problem;
  const place = line === null ? {} : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  write(`${reason} (${code})`, { file, ...place });
}

async function reportError({ name, outputs }: Manifest, error: unknown, runner: Runner): Promise<void> {
  const { runtime, loadToolkit } = runner;
  const core = await loadToolkit();
  // A later step that checks the outcome must see a failure, however early it happened.
  if (Object.hasOwn(outputs, "outcome")) core.setOutput("outcome", "failed");
  const problem = error instanceof Error ? error : new Error(String(error));
  core.setFailed(problem.message);
  if (!(problem instanceof UserError)) runtime.log(problem.stack ?? "");
  if (problem.cause !== undefined) runtime.log(`Caused by: ${String(problem.cause)}`);
  if (!runtime.env.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(`### ${name} failed\n\n${escapeMarkdown(problem.message, 2000)}\n`).write();
}
