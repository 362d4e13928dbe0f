/** The terminal runner: `pipekeeper <action> --input value`, with no GitHub runner around it. */

import { UserError } from "../errors.ts";
import type { Problem } from "../formats/problem.ts";
import { suggestName } from "../text/suggest-name.ts";
import { applyConfig } from "./apply-config.ts";
import type { Command } from "./command.ts";
import type { Edges, Outcome } from "./define-action.ts";
import { parseArguments } from "./parse-arguments.ts";
import { parseInputs } from "./parse-inputs.ts";
import { processEdges } from "./process-edges.ts";
import { renderSummary } from "./render-summary.ts";
import { renderCommands, renderUsage } from "./render-usage.ts";

const EXTRA = {
  demo: "Show the actions on sample state: a real local remote, a batch, its dashboard, a CI that fails and recovers.",
};
const SHOWN_PROBLEMS = 20;

export async function runTerminal(version: string, commands: readonly Command[]): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  outliveReaders();
  try {
    if (name === "--version") return print(version);
    const code = await execute(name, args, commands);
    process.exitCode ??= code;
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    printError(`Error: ${problem.message}`);
    if (!(problem instanceof UserError)) printError(problem.stack ?? "");
    if (problem.cause !== undefined) printError(`Caused by: ${String(problem.cause)}`);
    process.exitCode = 1;
  }
}

async function execute(
  name: string | undefined,
  args: readonly string[],
  commands: readonly Command[],
): Promise<number> {
  if (name === "help" && args[0] !== undefined) return execute(args[0], ["--help"], commands);
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    print(renderCommands(commands, EXTRA));
    return name === undefined ? 1 : 0;
  }
  if (name === "demo") {
    const { runDemo } = await import("../cli/demo.ts");
    return runDemo(
      args,
      processEdges(process.env, process.cwd()),
      commands.map(({ manifest }) => manifest),
    );
  }
  const command = commands.find(({ manifest }) => manifest.name === name);
  if (command === undefined) {
    const known = [...commands.map(({ manifest }) => manifest.name), ...Object.keys(EXTRA)];
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
  const edges = processEdges(process.env, cwd);
  if (given.event !== undefined || given.eventName !== undefined) {
    const { placeEvent } = await import("./place-event.ts");
    edges.env = await placeEvent(process.env, cwd, given);
  }
  const outcome = await runCommand(command, given.inputs, given.isJson ? { ...edges, log: printError } : edges);
  showOutcome(outcome, given.isJson);
  return outcome.failure === undefined ? 0 : 1;
}

async function runCommand(
  { manifest, load }: Command,
  inputs: Record<string, string | undefined>,
  edges: Edges,
): Promise<Outcome> {
  const action = (await load()).default;
  const token = edges.env.GITHUB_TOKEN ?? edges.env.GH_TOKEN;
  const given = Object.hasOwn(manifest.inputs, "token") ? { ...inputs, token } : inputs;
  const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, entry]) => [name, entry.default]));
  const raw = await applyConfig(given, { action, defaults, cwd: edges.cwd });
  return action.run(parseInputs(action.inputs, raw), edges);
}

function showOutcome(outcome: Outcome, isJson: boolean): void {
  const show = isJson ? printError : print;
  if (isJson) print(JSON.stringify(outcome.outputs, null, 2));
  else show(renderSummary(outcome.summary));
  const problems = outcome.problems ?? [];
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) printError(describeProblem(problem));
  if (problems.length > SHOWN_PROBLEMS) printError(`and ${problems.length - SHOWN_PROBLEMS} more problems`);
  for (const warning of outcome.warnings ?? []) printError(`warning: ${warning}`);
  if (outcome.failure !== outcome.sentence) show(`\n${outcome.sentence}`);
  if (outcome.failure !== undefined) printError(`Error: ${outcome.failure}`);
}

function describeProblem({ file, line, severity, code, reason }: Problem): string {
  return `${severity}: ${line === null ? file : `${file}:${line}`}: ${reason} (${code})`;
}

/** A reader that has gone (`| head -1`) must not end an action in the middle of its work; output that is lost otherwise is a failure. */
function outliveReaders(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || process.exitCode === 1) return;
    process.exitCode = 1;
    printError(`Error: the output could not be written (${error.code}).`);
  });
  process.stderr.on("error", () => undefined);
}

function print(line: string): void {
  process.stdout.write(`${withoutControls(line)}\n`);
}

function printError(line: string): void {
  process.stderr.write(`${withoutControls(line)}\n`);
}

/** Names and messages come from outside; none of them may move the cursor, colour the text or turn its direction. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
