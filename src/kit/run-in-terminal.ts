/** The terminal runner: `pipekeeper <action> --input value`, without a GitHub runner. */

import { UserError } from "../errors.ts";
import { count } from "../text/count.ts";
import { suggestName } from "../text/suggest-name.ts";
import { escapeForTerminal } from "../text/terminal.ts";
import { escapeCommands } from "../text/workflow-commands.ts";
import type { Command } from "./command.ts";
import { applyConfig } from "./config-file.ts";
import type { Outcome, ShownProblem } from "./define-action.ts";
import { placeEvent, readEvent } from "./event.ts";
import { parseInputs } from "./inputs.ts";
import { parseArguments, wantsJson } from "./parse-arguments.ts";
import { renderSummary } from "./render-summary.ts";
import { renderCommands, renderUsage } from "./render-usage.ts";
import { completeProxies, dropUnreadablePaths, processRuntime, type Runtime } from "./runtime.ts";

/** A terminal command that is not an action. */
export interface ExtraCommand {
  name: string;
  description: string;
  /** Returns the exit code. */
  run(args: readonly string[], runtime: Runtime): Promise<number>;
}

export interface Terminal {
  version: string;
  commands: readonly Command[];
  extras: readonly ExtraCommand[];
}

const SHOWN_PROBLEMS = 20;

/** Runs the command named by this process's arguments, and sets the exit code. */
export async function runInTerminal(terminal: Terminal): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  outliveReaders();
  try {
    if (name === "--version") return print(terminal.version);
    const code = await execute(name, args, terminal);
    process.exitCode ??= code;
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    if (isAction(name, terminal) && wantsJson(args))
      print(JSON.stringify(describeError(name, problem, terminal), null, 2));
    printError(`Error: ${problem.message}`);
    if (!(problem instanceof UserError)) printError(problem.stack ?? "");
    if (problem.cause !== undefined) printError(`Caused by: ${String(problem.cause)}`);
    process.exitCode = 1;
  }
}

/** False for commands that print no outputs. An unknown name counts as an action. */
function isAction(name: string | undefined, { extras }: Terminal): boolean {
  return name !== undefined && name !== "help" && !name.startsWith("-") && !extras.some((each) => each.name === name);
}

/** Printed in place of the outputs, if an action did not get far enough to have any. */
function describeError(name: string | undefined, { message }: Error, { commands }: Terminal): Record<string, string> {
  const outputs = commands.find((each) => each.name === name)?.manifest.outputs ?? {};
  return { ...(Object.hasOwn(outputs, "outcome") ? { outcome: "failed" } : {}), error: message };
}

async function execute(name: string | undefined, args: readonly string[], terminal: Terminal): Promise<number> {
  const { commands, extras } = terminal;
  if (name === "help" && args[0] !== undefined) return execute(args[0], ["--help"], terminal);
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    print(renderCommands(commands, extras));
    return name === undefined ? 1 : 0;
  }
  completeProxies(process.env);
  dropUnreadablePaths(process.env);
  const extra = extras.find((each) => each.name === name);
  if (extra !== undefined) return extra.run(args, terminalRuntime(process.env, process.cwd(), print));
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const known = [...commands, ...extras].map((each) => each.name);
    throw new UserError(
      `There is no action "${name}"${suggestName(name, known) || "."} \`pipekeeper --help\` lists them.`,
    );
  }
  const given = parseArguments(args, command.manifest);
  if (given.wantsHelp) {
    print(renderUsage(command.manifest));
    return 0;
  }
  const cwd = process.cwd();
  const runtime = terminalRuntime(await placeEvent(process.env, cwd, given), cwd, given.isJson ? printError : print);
  const outcome = await runCommand(command, given.inputs, runtime);
  showOutcome(outcome, given.isJson);
  return outcome.failure === undefined ? 0 : (outcome.exitCode ?? 1);
}

async function runCommand(
  { manifest, load }: Command,
  inputs: Record<string, string | undefined>,
  runtime: Runtime,
): Promise<Outcome> {
  const action = (await load()).default;
  const token = runtime.env.GITHUB_TOKEN ?? runtime.env.GH_TOKEN;
  const given = Object.hasOwn(manifest.inputs, "token") ? { ...inputs, token } : inputs;
  const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, entry]) => [name, entry.default]));
  const raw = await applyConfig(given, { action, defaults, runtime });
  const values = parseInputs(action.inputs, raw);
  const event = action.readsEvent ? await readEvent(runtime.env) : null;
  return action.run(values, { ...runtime, event });
}

function showOutcome(outcome: Outcome, isJson: boolean): void {
  const show = isJson || outcome.document !== undefined ? printError : print;
  if (isJson) print(JSON.stringify(outcome.outputs, null, 2));
  else if (outcome.document) print(outcome.document.replace(/\n$/, ""));
  if (!isJson && outcome.summary !== "") show(renderSummary(outcome.summary));
  const problems = outcome.problems ?? [];
  const shown = outcome.maxShownProblems ?? SHOWN_PROBLEMS;
  for (const problem of problems.slice(0, shown)) printError(describeProblem(problem));
  if (problems.length > shown) printError(`and ${count(problems.length - shown, "more problem")}`);
  for (const warning of outcome.warnings ?? []) printError(`warning: ${warning}`);
  if (outcome.failure !== outcome.sentence) show(`\n${outcome.sentence}`);
  if (outcome.failure !== undefined) printError(`Error: ${outcome.failure}`);
}

function describeProblem({ file, line, column, severity, code, reason }: ShownProblem): string {
  const place = [file, line, column].filter((part) => part !== null && part !== undefined).join(":");
  return `${severity}: ${place}: ${reason} (${code})`;
}

/** A closed pipe (`| head -1`) must not stop an action in the middle of its work. Any other lost output is a failure. */
function outliveReaders(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || process.exitCode === 1) return;
    process.exitCode = 1;
    printError(`Error: the output could not be written (${error.code}).`);
  });
  process.stderr.on("error", () => undefined);
}

function terminalRuntime(env: Runtime["env"], cwd: string, log: Runtime["log"]): Runtime {
  const stream = log === printError ? process.stderr : process.stdout;
  return { ...processRuntime(env, cwd), log, print: (line) => void stream.write(`${line}\n`) };
}

/**
 * Escapes the line, because this may run in a workflow's step, where the GitHub runner obeys commands in the output.
 */
function print(line: string): void {
  process.stdout.write(`${escapeForTerminal(escapeCommands(line))}\n`);
}

function printError(line: string): void {
  process.stderr.write(`${escapeForTerminal(escapeCommands(line))}\n`);
}
