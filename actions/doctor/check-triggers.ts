import { stateOf } from "./find-writes.ts";
import type { DoctorFacts, StateFolders, WorkflowFinding } from "./finding.ts";
import { gitWords, listScripts } from "./list-scripts.ts";
import { isLetThrough, literalStart, matchesFilter } from "./match-filter.ts";
import { ownActionOf } from "./read-action.ts";
import { findState, isBelow, listStateFiles, normalizePath } from "./state-paths.ts";
import type { Filter, WorkflowFile, WorkflowTrigger } from "./workflow.ts";

const FILTERED = ["push", "pull_request", "pull_request_target"];

/** D1: a dashboard that is not rebuilt when part of the state changes. */
export function checkDashboardTrigger(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const state = findDashboardState(workflow, facts);
  const push = workflow.triggers.find(({ event }) => event === "push");
  if (state === null || push === undefined) return [];
  const missed = (Object.keys(state) as (keyof StateFolders)[]).filter((key) =>
    listStateFiles(key, state, facts).some((file) => !startsOn(push, file)),
  );
  if (missed.length === 0) return [];
  const line = push.filters.get("paths")?.line ?? push.filters.get("paths-ignore")?.line ?? push.line;
  const places = missed.map((key) => `"${state[key]}"`).join(", ");
  return [
    { code: "D1", file: workflow.file, line, found: `a change of ${places} does not start this dashboard workflow` },
  ];
}

/** The state paths of the dashboard that a workflow builds; null if the workflow builds no dashboard. */
export function findDashboardState(workflow: WorkflowFile, facts: DoctorFacts): StateFolders | null {
  for (const job of workflow.jobs) {
    const step = job.steps.find((each) => ownActionOf(each) === "update-dashboard");
    if (step !== undefined) return stateOf(step, facts);
    for (const { commands } of listScripts(job)) {
      const runsIt = commands.some(
        ({ words }) => words.includes("update-dashboard") || words.includes("queue-analytics"),
      );
      const addsIt = commands
        .map(gitWords)
        .some(([verb, ...paths]) => verb === "add" && paths.some((path) => findState(path, facts) === "dashboard"));
      if (runsIt || addsIt) return facts.state;
    }
  }
  return null;
}

/** True if the path filters let a push that changes the file start the workflow. */
export function startsOn({ filters }: WorkflowTrigger, file: string): boolean {
  const paths = filters.get("paths");
  const ignored = filters.get("paths-ignore");
  if (paths !== undefined) return isLetThrough(textsOf(paths), file);
  return ignored === undefined || !isLetThrough(textsOf(ignored), file);
}

/** D2: a filter that no file matches. */
export function checkFilterPaths(workflow: WorkflowFile, { files, state }: DoctorFacts): WorkflowFinding[] {
  if (files === null) return [];
  const filters = workflow.triggers
    .filter(({ event }) => FILTERED.includes(event))
    .flatMap((trigger) => [trigger.filters.get("paths"), trigger.filters.get("paths-ignore")])
    .flatMap((filter) => filter?.items ?? []);
  return filters
    .filter(({ text }) => isDead(text, files) && !isFutureState(text, state))
    .map(({ text, line }) => ({
      code: "D2",
      file: workflow.file,
      line,
      found: `no file of the repository matches "${text}"`,
    }));
}

function isDead(filter: string, files: readonly string[]): boolean {
  if (filter.startsWith("!") || literalStart(filter) === "") return false;
  return !files.some((file) => matchesFilter(filter, file));
}

/** True for a filter of state files, which may not exist yet. */
function isFutureState(filter: string, state: StateFolders): boolean {
  const start = normalizePath(literalStart(filter));
  return Object.values(state).some((place) => start === place || isBelow(start, place));
}

/** D7: a required check that a pull request or the merge queue waits for forever. */
export function checkRequiredChecks(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const pull = workflow.triggers.find(({ event }) => event === "pull_request" || event === "pull_request_target");
  const check = findRequired(workflow, facts.requiredChecks);
  if (pull === undefined || check === null) return [];
  const { file } = workflow;
  const findings: WorkflowFinding[] = [];
  for (const key of ["paths", "paths-ignore"]) {
    const filter: Filter | undefined = pull.filters.get(key);
    if (filter === undefined) continue;
    findings.push({
      code: "D7",
      file,
      line: filter.line,
      found: `the required check ${check} has a filter of \`${key}\``,
    });
  }
  const usesQueue =
    facts.usesMergeQueue ??
    facts.workflows.some(({ triggers }) => triggers.some(({ event }) => event === "merge_group"));
  if (usesQueue && !workflow.triggers.some(({ event }) => event === "merge_group")) {
    findings.push({
      code: "D7",
      file,
      line: pull.line,
      found: `the required check ${check} does not run for the merge queue`,
    });
  }
  return findings;
}

/** The name of a job that is a required check; null if there is none. validate-state always counts as required. */
function findRequired(workflow: WorkflowFile, required: readonly string[]): string | null {
  for (const job of workflow.jobs) {
    if (job.steps.some((step) => ownActionOf(step) === "validate-state")) return `"${job.name?.text ?? job.id}"`;
    const name = job.name?.text ?? job.id;
    const pattern = name.split(/\$\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    // Jobs of a matrix or a called workflow have longer names.
    const matches = new RegExp(
      `^${pattern.join(".*")}${job.hasMatrix ? "(?: \\(.*\\))?" : ""}${job.uses ? " / .*" : ""}$`,
    );
    const found = required.find((check) => matches.test(check));
    if (found !== undefined) return `"${found}"`;
  }
  return null;
}

function textsOf({ items }: Filter): string[] {
  return items.map(({ text }) => text);
}
