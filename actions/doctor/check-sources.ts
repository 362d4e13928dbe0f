import { findWrites } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { gitWords, listScripts } from "./list-scripts.ts";
import type { SimpleCommand } from "./parse-shell.ts";
import { actionOf } from "./read-action.ts";
import { readExpressions } from "./read-expressions.ts";
import { mentionsState } from "./state-paths.ts";
import type { WorkflowFile, WorkflowJob } from "./workflow.ts";

const CHANGED_FILES = [
  "tj-actions/changed-files",
  "dorny/paths-filter",
  "jitterbit/get-changed-files",
  "trilom/file-changes-action",
];
const PREVIOUS = /^(?:[^-:]*\.{2,3})?(?:HEAD|@)(?:~\d*|\^+|@\{1\})(?:[:.!]|$)|github\.event\.before/;
const LISTS = /^--(name-only|name-status)$/;
const EVENT_LISTS =
  /github\.event\.(?:commits|head_commit)\b[^}]*\b(?:added|modified|removed)\b|github\.event\.before\b/;

/**
 * D11: state read from the last commit or from a list of changed files. Both miss the changes of a run that GitHub
 * replaced.
 */
export function checkSources(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  return workflow.jobs
    .filter((job) => concernsState(workflow, job, facts))
    .flatMap((job) => [
      ...job.steps.flatMap((step): WorkflowFinding[] =>
        CHANGED_FILES.includes(actionOf(step))
          ? [
              describe(
                workflow,
                step.uses?.line ?? step.line,
                `"${actionOf(step)}" lists only what the last push changed`,
              ),
            ]
          : [],
      ),
      ...listScripts(job).flatMap(({ commands, source }) => {
        const values = new Map(
          commands.flatMap(({ assignments }) => assignments.map(({ name, value }) => [`$${name}`, value])),
        );
        const command = commands.find((each) => readsLastCommit(each, values));
        if (command !== undefined)
          return [
            describe(workflow, source.lineAt(command.offset), `"${shorten(command)}" looks only at the last push`),
          ];
        const expression = readExpressions(source.text).find(({ text }) => EVENT_LISTS.test(text));
        return expression === undefined
          ? []
          : [describe(workflow, source.lineAt(expression.offset), `"${expression.whole}" looks only at the last push`)];
      }),
      ...job.steps.flatMap(({ env }) =>
        [...env.values()]
          .filter(({ text }) => EVENT_LISTS.test(text))
          .map(({ text, line }) => describe(workflow, line, `"${text}" looks only at the last push`)),
      ),
    ]);
}

function describe({ file }: WorkflowFile, line: number, found: string): WorkflowFinding {
  return { code: "D11", file, line, found };
}

/** True if the job works with the state. Other jobs, such as linters, may look at changed files only. */
function concernsState(workflow: WorkflowFile, job: WorkflowJob, facts: DoctorFacts): boolean {
  if (findWrites(workflow, job, facts).length > 0) return true;
  const inputs = job.steps.flatMap((step) => [...step.with.values(), ...step.env.values()].map(({ text }) => text));
  return [...inputs, ...listScripts(job).map(({ source }) => source.text)].some((text) => mentionsState(text, facts));
}

function readsLastCommit(command: SimpleCommand, values: ReadonlyMap<string, string>): boolean {
  const [verb = "", ...words] = gitWords(command);
  if (/^(reset|revert|rebase|commit|push)$/.test(verb)) return false;
  if (words.some((word) => PREVIOUS.test(values.get(word) ?? word))) return true;
  if (verb === "diff-tree") return true;
  return (
    /^(diff|show|log|whatchanged)$/.test(verb) &&
    words.some((word) => LISTS.test(word)) &&
    !words.some((word) => word === "--cached" || word === "--staged" || word === "--diff-filter=U")
  );
}

function shorten({ words }: SimpleCommand): string {
  return words.join(" ").replace(/\s+/g, " ").slice(0, 80);
}
