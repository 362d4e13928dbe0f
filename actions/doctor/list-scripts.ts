import { parseShell, type SimpleCommand } from "./parse-shell.ts";
import type { Located, WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

export interface ShellScript {
  step: WorkflowStep;
  source: Located;
  commands: readonly SimpleCommand[];
}

/** Inputs that other actions run as a script. */
const SCRIPT_INPUTS = ["run", "command"];

/** The scripts in `run` and in inputs that actions run as a command, in order. */
export function listScripts(job: WorkflowJob): ShellScript[] {
  return job.steps.flatMap((step) =>
    listTexts(step)
      .filter(() => isShell(step.shell ?? job.shell))
      .map((source) => ({ step, source, commands: parseOnce(source) })),
  );
}

/** A cache, because every rule asks for the same scripts. */
const parsed = new WeakMap<Located, SimpleCommand[]>();

function parseOnce(source: Located): SimpleCommand[] {
  const commands = parsed.get(source) ?? parseShell(source.text);
  parsed.set(source, commands);
  return commands;
}

/** Everything that a step passes to a shell or another interpreter. */
export function listTexts(step: WorkflowStep): Located[] {
  const { run } = step;
  return [run, ...SCRIPT_INPUTS.map((name) => step.with.get(name))].filter(
    (text) => text !== null && text !== undefined,
  );
}

/** True for a shell of the POSIX family, which is also the default. */
function isShell(shell: string | null): boolean {
  return shell === null || /^(?:\/\S*\/)?(?:ba|da|k|z)?sh\b/.test(shell);
}

/** True if a command that fails at the offset `before` ends the script. */
export function stopsAtFailure({ step, commands }: ShellScript, job: WorkflowJob, before: number): boolean {
  const shell = step.shell ?? job.shell;
  let stops = shell === null || !shell.includes("{0}") || /\s-\w*e/.test(shell);
  for (const { words, offset } of commands) {
    if (offset > before || words[0] !== "set") continue;
    if (words.some((word) => /^\+\w*e/.test(word)) || /\+o errexit/.test(words.join(" "))) stops = false;
    if (words.some((word) => /^-\w*e/.test(word)) || /-o errexit/.test(words.join(" "))) stops = true;
  }
  return stops;
}

export function readVariables(workflow: WorkflowFile, job: WorkflowJob, step: WorkflowStep): Map<string, string> {
  const variables = new Map<string, string>();
  for (const env of [workflow.env, job.env, step.env]) for (const [name, { text }] of env) variables.set(name, text);
  return variables;
}

/**
 * Replaces `$name`, `${name}` and `${{ env.name }}` with the values from the script or its environment. Leaves unknown
 * names as they are.
 */
export function expandVariables(word: string, { commands }: ShellScript, env: ReadonlyMap<string, string>): string {
  if (!word.includes("$")) return word;
  const values = new Map(env);
  for (const { assignments } of commands) for (const { name, value } of assignments) values.set(name, value);
  let text = word;
  for (let round = 0; round < 3; round++) {
    text = text
      .replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, plain) => values.get(braced ?? plain) ?? all)
      .replace(/\$\{\{\s*env\.(\w+)\s*\}\}/g, (all, name) => values.get(name) ?? all)
      .slice(0, 2000);
  }
  return text;
}

/** The words of the git command without git's own options: `git -C x push -u origin` -> `push`, `-u`, `origin`. */
export function gitWords({ words }: SimpleCommand): string[] {
  const start = words.findIndex((word) => word === "git" || word.endsWith("/git"));
  // `sudo`, `timeout 30`, `exec` and the like may come before git, but no other command.
  if (
    start < 0 ||
    start > 3 ||
    (start > 0 && !/^(sudo|timeout|exec|command|env|nice|retry|xargs|time)$/.test(words[0] ?? ""))
  )
    return [];
  let at = start + 1;
  while (words[at]?.startsWith("-"))
    at += /^(-c|-C|--git-dir|--work-tree|--namespace)$/.test(words[at] as string) ? 2 : 1;
  return words.slice(at);
}

export function isPush(command: SimpleCommand): boolean {
  const [verb, ...rest] = gitWords(command);
  return verb === "push" && !rest.includes("--dry-run") && !rest.includes("-n");
}
