import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { expandVariables, gitWords, listScripts, readVariables, type ShellScript } from "./list-scripts.ts";
import type { SimpleCommand } from "./parse-shell.ts";
import { actionOf } from "./read-action.ts";
import { isBelow } from "./state-paths.ts";
import type { WorkflowFile, WorkflowJob } from "./workflow.ts";

/** Variables and outputs whose value is a name. */
const NAMES = /(?:^|[_-])(?:id|ids|branch|name|file|path|ref|tag|key|slug|dir|folder|head|prefix|suffix|batch|run)$/i;
/** What makes a name unique apart from its date. */
const UNIQUE = /run_id|run_number|run_attempt|RANDOM|sha\b|uuid|hex|openssl|mktemp|%s|%N|epoch|number/i;
const CREATES = /^(touch|mkdir|tee)$/;
const FILE = /[^\s]\.(?:jsonl?|toml|csv|log|txt|ya?ml|zip|tgz|tar\.gz)$/;
const DATE = /\$\(\s*(?:[A-Z_]+=\S+\s+)?(?:\/bin\/)?date\b([^)]*)\)|`\s*date\b([^`]*)`/g;

/** D9: names that artifacts do not allow, or that two runs on one day share. */
export function checkNames(workflow: WorkflowFile): WorkflowFinding[] {
  const { file } = workflow;
  return workflow.jobs.flatMap((job) => [
    ...listScripts(job).flatMap((script) => {
      const variables = readVariables(workflow, job, script.step);
      const reported = new Set<string>();
      return findNames(script).flatMap(({ text, offset, name, variable }) => {
        // A name that contains a reported variable is not reported again.
        if ([...reported].some((each) => text.includes(`$${each}`) || text.includes(`\${${each}}`))) return [];
        const fault = judgeName(expandVariables(text, script, variables));
        if (fault !== null && variable !== undefined) reported.add(variable);
        const line = script.source.lineAt(offset);
        return fault === null ? [] : [{ code: "D9" as const, file, line, found: `${name} ${fault}` }];
      });
    }),
    ...findArtifacts(job).map(({ line, text }) => {
      return { code: "D9" as const, file, line, found: `the artifact name "${text}" contains a colon` };
    }),
  ]);
}

/** D9: state files with a colon in their name. One finding per folder. */
export function checkStateNames({ files, state }: DoctorFacts): WorkflowFinding[] {
  return [...new Set(Object.values(state))].flatMap((place) => {
    const named = (files ?? []).filter((file) => isBelow(file, place) && file.slice(place.length).includes(":")).sort();
    const [first] = named;
    if (first === undefined) return [];
    const more = named.length === 1 ? "" : `, like ${named.length - 1} more in "${place}"`;
    return [{ code: "D9" as const, file: first, line: 1, found: `the file name contains a colon${more}` }];
  });
}

interface NamedText {
  text: string;
  offset: number;
  /** What the text names, for the message. */
  name: string;
  variable?: string;
}

function findNames({ commands }: ShellScript): NamedText[] {
  return commands.flatMap((command) => {
    const { offset } = command;
    const found: NamedText[] = [];
    for (const { name, value } of [...command.assignments, ...exportedBy(command)])
      if (NAMES.test(name)) found.push({ text: value, offset, name: `"${name}"`, variable: name });
    for (const { operator, target } of command.redirects)
      if (operator.endsWith(">")) found.push({ text: target, offset, name: "the file name" });
    const [word = ""] = command.words;
    if (!/^(echo|printf|cat|test|\[|\[\[)$/.test(word) && !CREATES.test(word)) {
      for (const text of command.words) if (FILE.test(text)) found.push({ text, offset, name: "the file name" });
    }
    const [verb = "", ...rest] = gitWords(command);
    if (CREATES.test(word))
      for (const text of command.words.slice(1)) found.push({ text, offset, name: "the file name" });
    if (/^(switch|checkout|branch|push|tag)$/.test(verb))
      for (const text of rest) found.push({ text: text.replace(/^HEAD:/, ""), offset, name: "the branch" });
    if (word === "gh")
      for (const [at, text] of command.words.entries())
        if (command.words[at - 1] === "--head") found.push({ text, offset, name: "the branch" });
    return found;
  });
}

/** `export name=value` and `echo "name=value" >> "$GITHUB_OUTPUT"`. */
function exportedBy({ words, redirects }: SimpleCommand): { name: string; value: string }[] {
  const isOutput = redirects.some(({ target }) => /GITHUB_(OUTPUT|ENV)/.test(target));
  if (!/^(export|declare|local|readonly)$/.test(words[0] ?? "") && !isOutput) return [];
  return words.slice(1).flatMap((word) => {
    const match = /^([\w-]+)=([\s\S]*)$/.exec(word);
    return match === null ? [] : [{ name: match[1] ?? "", value: match[2] ?? "" }];
  });
}

function judgeName(text: string): string | null {
  for (const [, plain, quoted] of text.matchAll(DATE)) {
    const format = (plain ?? quoted ?? "").trim();
    if (hasColon(format)) return "contains a time with a colon";
    if (isDayOnly(format) && !UNIQUE.test(text)) return "is the same for all runs of one day";
  }
  if (/\$\{\{[^}]*\b(?:timestamp|created_at|updated_at|run_started_at)\b[^}]*\}\}/.test(text))
    return "contains a time with a colon";
  return null;
}

function hasColon(arguments_: string): boolean {
  const format = /\+["']?([^"']*)/.exec(arguments_)?.[1];
  if (format !== undefined) return /:|%[TRcXr+]/.test(format);
  if (
    /(?:^|\s)(?:-I(?:h|m|s|ns|hours|minutes|seconds)|--iso-8601=(?!date)|--rfc-(?:3339=(?!date)|2822|email)|-R)/.test(
      arguments_,
    )
  )
    return true;
  return !/(?:^|\s)(?:-I|--iso-8601|--rfc-3339)/.test(arguments_);
}

function isDayOnly(arguments_: string): boolean {
  const format = /\+["']?([^"']*)/.exec(arguments_)?.[1];
  if (format === undefined) return true;
  return /%[FDdjxeuaw]/.test(format) && !/%-?[HIMSTRNslk]/.test(format);
}

function findArtifacts(job: WorkflowJob): { line: number; text: string }[] {
  return job.steps.flatMap((step) => {
    const name = actionOf(step) === "actions/upload-artifact" ? step.with.get("name") : undefined;
    const literal = name?.text.replace(/\$\{\{[\s\S]*?\}\}/g, "") ?? "";
    return name !== undefined && literal.includes(":") ? [{ line: name.line, text: name.text }] : [];
  });
}
