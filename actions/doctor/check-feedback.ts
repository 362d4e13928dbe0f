import { findDashboardState, startsOn } from "./check-triggers.ts";
import { findWrites, type RepositoryWrite } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { isLetThrough, literalStart } from "./match-filter.ts";
import { findState, isBelow, normalizePath } from "./state-paths.ts";
import type { WorkflowFile, WorkflowJob, WorkflowTrigger } from "./workflow.ts";

const SKIPS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;

/** D8: a push that starts its own workflow again, or should start another workflow but cannot. */
export function checkFeedback(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const { file } = workflow;
  const push = workflow.triggers.find(({ event }) => event === "push");
  return workflow.jobs.flatMap((job) =>
    findWrites(workflow, job, facts).flatMap((write): WorkflowFinding[] => {
      if (push !== undefined && write.token === "other" && startsItself(write, push) && !hasGuard(workflow, job, write))
        return [{ code: "D8", file, line: write.line, found: "this push starts the same workflow again" }];
      if (write.token !== "workflow" || write.branch === "?") return [];
      const waiting = facts.workflows.find(
        (other) => other !== workflow && waitsFor(other, write, facts) && !isStartedAnyway(other, workflow, job),
      );
      if (waiting === undefined) return [];
      const found = `this push uses the workflow's token, so it does not start "${waiting.name}" (${waiting.file})`;
      return [{ code: "D8", file, line: write.line, found }];
    }),
  );
}

function startsItself({ paths, branch }: RepositoryWrite, push: WorkflowTrigger): boolean {
  const branches = push.filters.get("branches")?.items.map(({ text }) => text);
  if (branch === "?" || (push.filters.has("tags") && branches === undefined)) return false;
  if (branch !== null && branches !== undefined && !isLetThrough(branches, branch)) return false;
  if (!push.filters.has("paths") && !push.filters.has("paths-ignore")) return true;
  return paths?.some((path) => samples(path).some((file) => startsOn(push, file))) ?? false;
}

/** The written path, and example files below it in case the path is a folder. */
function samples(path: string): string[] {
  const name = normalizePath(path);
  return /\.\w+$/.test(name) ? [name] : [name, `${name}/a`, `${name}/a.json`, `${name}/a.jsonl`];
}

function hasGuard(workflow: WorkflowFile, job: WorkflowJob, { step }: RepositoryWrite): boolean {
  const texts = [
    job.condition?.text ?? "",
    step.condition?.text ?? "",
    ...job.steps.map(({ condition }) => condition?.text ?? ""),
  ];
  if (texts.some((text) => /github\.actor|head_commit|github\.event\.(sender|pusher)|triggering_actor/.test(text)))
    return true;
  return (
    job.steps.some(({ run, with: inputs }) => [run, ...inputs.values()].some((each) => SKIPS.test(each?.text ?? ""))) ||
    SKIPS.test(workflow.name)
  );
}

/**
 * True if the other workflow's `paths` filter names a written path. Without such a filter, true if the other workflow
 * builds a dashboard from the written state.
 */
function waitsFor(other: WorkflowFile, { paths, branch }: RepositoryWrite, facts: DoctorFacts): boolean {
  const push = other.triggers.find(({ event }) => event === "push");
  const branches = push?.filters.get("branches")?.items.map(({ text }) => text);
  if (push === undefined || (branch !== null && branches !== undefined && !isLetThrough(branches, branch)))
    return false;
  const filters = push.filters.get("paths")?.items.map(({ text }) => text);
  return (paths ?? []).some((path) => {
    const starts = samples(path).some((file) => startsOn(push, file)) || isFolderOf(filters ?? [], path);
    const concerns = filters?.some((filter) => meets(filter, path)) ?? isDashboardOf(other, path, facts);
    return starts && concerns;
  });
}

function isDashboardOf(other: WorkflowFile, path: string, facts: DoctorFacts): boolean {
  return findDashboardState(other, facts) !== null && findState(path, facts) === "state";
}

function meets(filter: string, path: string): boolean {
  const start = normalizePath(literalStart(filter));
  const name = normalizePath(path);
  return !filter.startsWith("!") && start !== "" && (start === name || isBelow(start, name) || isBelow(name, start));
}

/** True if a filter names something in the written folder, such as `data/queues/a.json` in `data/queues`. */
function isFolderOf(filters: readonly string[], path: string): boolean {
  return filters.some((filter) => isBelow(normalizePath(literalStart(filter)), normalizePath(path)));
}

/** True if the other workflow runs after `workflow` ends, or if `workflow` starts the other workflow. */
function isStartedAnyway(other: WorkflowFile, workflow: WorkflowFile, job: WorkflowJob): boolean {
  const after = other.triggers.find(({ event }) => event === "workflow_run")?.filters.get("workflows")?.items ?? [];
  if (after.some(({ text }) => text === workflow.name || text === "*")) return true;
  const fileName = other.file.split("/").at(-1) as string;
  const calls = job.steps.some(
    ({ run }) => /workflow run|\/dispatches/.test(run?.text ?? "") && run?.text.includes(fileName),
  );
  return calls || workflow.jobs.some(({ uses }) => uses?.text.endsWith(`/${fileName}`));
}
