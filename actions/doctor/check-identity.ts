import { findWrites } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { expandVariables, gitWords, listScripts, readVariables, type ShellScript } from "./list-scripts.ts";
import { actionOf } from "./read-action.ts";
import type { Located, WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

const NAME = /\[bot\]$/;
const EMAIL = /\[bot\]@users\.noreply\.[\w.-]+$/;
const VARIABLES: Readonly<Record<string, RegExp>> = {
  GIT_AUTHOR_NAME: NAME,
  GIT_COMMITTER_NAME: NAME,
  GIT_AUTHOR_EMAIL: EMAIL,
  GIT_COMMITTER_EMAIL: EMAIL,
};
const INPUTS: Readonly<Record<string, RegExp>> = {
  "author-name": NAME,
  "author-email": EMAIL,
  author_name: NAME,
  author_email: EMAIL,
  committer_name: NAME,
  committer_email: EMAIL,
  commit_user_name: NAME,
  commit_user_email: EMAIL,
  commit_author: /\[bot\]@users\.noreply\.[\w.-]+>$/,
  author: /\[bot\]@users\.noreply\.[\w.-]+>$/,
  committer: /\[bot\]@users\.noreply\.[\w.-]+>$/,
  user_name: NAME,
  user_email: EMAIL,
};

/** Actions that commit as `github.actor` unless one of these inputs is set. */
const ACTOR_BY_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  "endbug/add-and-commit": ["author_name", "default_author"],
  "peter-evans/create-pull-request": ["author"],
};

/** D15: commits that do not show that a bot made them. */
export function checkIdentity(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  return workflow.jobs.flatMap((job) => {
    const scripts = listScripts(job);
    const commits = scripts.flatMap((script) =>
      script.commands.filter((command) => gitWords(command)[0] === "commit").map((command) => ({ script, command })),
    );
    const writing = new Set(findWrites(workflow, job, facts).map(({ step }) => step));
    if (commits.length === 0 && writing.size === 0) return [];
    const found = [
      ...job.steps.flatMap((step) => judgeInputs(step, writing.has(step)) ?? []),
      ...[workflow.env, job.env, ...job.steps.map(({ env }) => env)].flatMap((env) => judgeVariables(env) ?? []),
      ...scripts.flatMap((script) => judgeScript(workflow, job, script) ?? []),
    ];
    const [first] = commits;
    if (found.length === 0 && first !== undefined && !hasIdentity(workflow, job, scripts)) {
      const line = first.script.source.lineAt(first.command.offset);
      found.push({ line, text: "no author is set for this commit" });
    }
    return found.map(({ line, text }) => ({ code: "D15" as const, file: workflow.file, line, found: text }));
  });
}

interface Author {
  line: number;
  text: string;
}

function judge(value: string, wanted: RegExp, line: number): Author | null {
  if (wanted.test(value.trim())) return null;
  // Any other variable may contain the bot's name.
  if (/\$/.test(value) && !/github\.(actor|triggering_actor|event)|GITHUB_ACTOR/.test(value)) return null;
  return { line, text: `commits are made as "${value.trim()}", which is not a bot` };
}

function judgeInputs(step: WorkflowStep, isWriting: boolean): Author | null {
  if (!isWriting) return null;
  const setting = Object.hasOwn(ACTOR_BY_DEFAULT, actionOf(step)) ? ACTOR_BY_DEFAULT[actionOf(step)] : undefined;
  if (setting !== undefined && !setting.some((name) => step.with.has(name)))
    return {
      line: step.uses?.line ?? step.line,
      text: "no author is set, so commits carry the name of whoever started the run",
    };
  return judgeFirst(step.with, INPUTS);
}

function judgeVariables(env: ReadonlyMap<string, Located>): Author | null {
  return judgeFirst(env, VARIABLES);
}

function judgeFirst(values: ReadonlyMap<string, Located>, wanted: Readonly<Record<string, RegExp>>): Author | null {
  for (const [name, { text, line }] of values) {
    const pattern = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    const author = pattern === undefined ? null : judge(text, pattern, line);
    if (author !== null) return author;
  }
  return null;
}

/**
 * Looks at `git config user.name`, `git -c user.name=…`, `--author` and `GIT_AUTHOR_NAME=…`. Returns the first author
 * that is not a bot.
 */
function judgeScript(workflow: WorkflowFile, job: WorkflowJob, script: ShellScript): Author | null {
  const variables = readVariables(workflow, job, script.step);
  for (const command of script.commands) {
    const line = script.source.lineAt(command.offset);
    for (const { value, wanted } of listIdentities(command)) {
      const author = judge(expandVariables(value, script, variables), wanted, line);
      if (author !== null) return author;
    }
  }
  return null;
}

function listIdentities(command: ShellScript["commands"][number]): { value: string; wanted: RegExp }[] {
  const { words, assignments } = command;
  const [verb, ...rest] = gitWords(command);
  const found: { value: string; wanted: RegExp }[] = [];
  const exported = words[0] === "export" ? words.slice(1).map((word) => /^(\w+)=(.*)$/s.exec(word)) : [];
  const set = [...assignments, ...exported.map((match) => ({ name: match?.[1] ?? "", value: match?.[2] ?? "" }))];
  for (const { name, value } of set) {
    const wanted = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
    if (wanted !== undefined) found.push({ value, wanted });
  }
  for (const word of words) {
    const option = /^user\.(name|email)=(.*)$/s.exec(word);
    if (option !== null) found.push({ value: option[2] ?? "", wanted: option[1] === "name" ? NAME : EMAIL });
  }
  if (verb === "config") {
    const at = rest.findIndex((word) => /^user\.(name|email)$/i.test(word));
    const value = at < 0 || /--(get|unset)/.test(rest.join(" ")) ? undefined : rest[at + 1];
    if (value !== undefined) found.push({ value, wanted: /name$/i.test(rest[at] ?? "") ? NAME : EMAIL });
  }
  if (verb === "commit") {
    const at = rest.findIndex((word) => word === "--author" || word.startsWith("--author="));
    const value = at < 0 ? undefined : (/^--author=(.*)$/s.exec(rest[at] as string)?.[1] ?? rest[at + 1]);
    if (value !== undefined) found.push({ value, wanted: /\[bot\]@users\.noreply\.[\w.-]+>$/ });
  }
  return found;
}

function hasIdentity(workflow: WorkflowFile, job: WorkflowJob, scripts: readonly ShellScript[]): boolean {
  const envs = [workflow.env, job.env, ...job.steps.map(({ env }) => env)];
  if (envs.some((env) => Object.keys(VARIABLES).some((name) => env.has(name)))) return true;
  // A script file that the job runs may set the author.
  const runsFile = /(?:^|\s)(?:\.{1,2}\/|(?:sh|bash|source|\.)\s)\S+/m;
  return scripts.some(
    ({ commands, source }) =>
      commands.some((command) => listIdentities(command).length > 0) || runsFile.test(source.text),
  );
}
