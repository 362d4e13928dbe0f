import { findAdded } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { expandVariables, gitWords, listScripts, readVariables, type ShellScript } from "./list-scripts.ts";
import { actionOf, inputLines, ownActionOf } from "./read-action.ts";
import { findState, mentionsState } from "./state-paths.ts";
import type { Located, WorkflowFile, WorkflowJob } from "./workflow.ts";

interface AddedPath {
  path: string;
  line: number;
}

/** D6: state or a dashboard in the pull request that adds recipes. */
export function checkPullRequests(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  return workflow.jobs.flatMap((job) => {
    const scripts = listScripts(job);
    const opening = findOpening(job, scripts);
    if (opening === null) return [];
    const added = listAdded(workflow, job, scripts);
    const kinds = added.map(({ path, line }) => ({ path, line, kind: findState(path, facts) }));
    const isForRecipes = kinds.some(({ kind }) => kind === null) || isBatch(workflow, job);
    const findings = kinds
      .filter(({ kind }) => isForRecipes && kind !== null)
      .map(({ path, line, kind }) =>
        describe(
          workflow,
          line,
          `the pull request contains ${kind === "state" ? "state" : "the dashboard"} ("${path}")`,
        ),
      );
    if (findings.length > 0) return findings.slice(0, 1);
    const made = findMade(job, scripts, facts);
    const takesAll = added.length === 0 && findAdded(scripts) === null;
    return takesAll && made !== null
      ? [describe(workflow, made.line, `the pull request takes all changes, including ${made.what}`)]
      : [];
  });
}

function describe({ file }: WorkflowFile, line: number, found: string): WorkflowFinding {
  return { code: "D6", file, line, found };
}

function findOpening(job: WorkflowJob, scripts: readonly ShellScript[]): Located | null {
  for (const step of job.steps) if (actionOf(step) === "peter-evans/create-pull-request") return step.uses;
  const opens = ({ words }: { words: readonly string[] }) =>
    (words[0] === "gh" && words[1] === "pr" && words[2] === "create") ||
    (words[0] === "hub" && words[1] === "pull-request") ||
    (words[0] === "gh" && words[1] === "api" && words.some((word) => /\/pulls$/.test(word)));
  return scripts.find(({ commands }) => commands.some(opens))?.source ?? null;
}

function listAdded(workflow: WorkflowFile, job: WorkflowJob, scripts: readonly ShellScript[]): AddedPath[] {
  const inScripts = scripts.flatMap((script) => {
    const variables = readVariables(workflow, job, script.step);
    return script.commands.flatMap((command) => {
      const [verb, ...words] = gitWords(command);
      if (verb !== "add" && verb !== "stage") return [];
      const line = script.source.lineAt(command.offset);
      return words
        .filter((word) => !word.startsWith("-") && !/^(\.|\.\/|:\/|\*)$/.test(word))
        .map((word) => ({ path: expandVariables(word, script, variables), line }));
    });
  });
  const inInputs = job.steps
    .filter((step) => actionOf(step) === "peter-evans/create-pull-request")
    .flatMap((step) => {
      const paths = step.with.get("add-paths");
      return inputLines(paths).map((path) => ({ path, line: paths?.lineAt(paths.text.indexOf(path)) ?? step.line }));
    });
  return [...inScripts, ...inInputs];
}

function isBatch(workflow: WorkflowFile, job: WorkflowJob): boolean {
  const texts = job.steps.flatMap((step) => [step.run?.text ?? "", step.with.get("branch")?.text ?? ""]);
  return texts.some((text) => /\b(?:batch|recipes?)\//.test(text)) || /\bbatch\b/i.test(workflow.name);
}

function findMade(
  job: WorkflowJob,
  scripts: readonly ShellScript[],
  facts: DoctorFacts,
): { line: number; what: string } | null {
  const step = job.steps.find(
    (each) => ownActionOf(each) === "update-dashboard" && each.with.get("publish")?.text === "none",
  );
  if (step !== undefined) return { line: step.uses?.line ?? step.line, what: "the dashboard" };
  for (const { commands, source } of scripts) {
    for (const { words, redirects, offset } of commands) {
      const line = source.lineAt(offset);
      if (words.includes("update-dashboard") || words.includes("queue-analytics"))
        return { line, what: "the dashboard" };
      const written = [
        ...redirects.filter(({ operator }) => operator.endsWith(">")).map(({ target }) => target),
        ...(/^(tee|cp|mv|touch)$/.test(words[0] ?? "") ? words.slice(-1) : []),
      ];
      const path = written.find((each) => findState(each, facts) !== null || mentionsState(each, facts));
      if (path !== undefined)
        return { line, what: findState(path, facts) === "dashboard" ? "the dashboard" : `state ("${path}")` };
    }
  }
  return null;
}
