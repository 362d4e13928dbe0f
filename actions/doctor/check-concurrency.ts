import { findWrites } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import type { Concurrency, WorkflowFile, WorkflowJob } from "./workflow.ts";

/** A group that contains one of these is different for each run. */
const PER_RUN = /github\.(run_id|run_number|run_attempt|sha)\b/i;

/** D3: two runs of a writing workflow at the same time, or a run that is cancelled in the middle of its push. */
export function checkConcurrency(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const { file } = workflow;
  const writing = workflow.jobs.filter((job) => writes(workflow, job, facts));
  if (writing.length === 0) return [];
  const findings = [workflow.concurrency, ...writing.map(({ concurrency }) => concurrency)].flatMap((group) =>
    group?.cancel && isTrue(group.cancel.text)
      ? [
          {
            code: "D3" as const,
            file,
            line: group.cancel.line,
            found: "a run that writes can be cancelled in the middle",
          },
        ]
      : [],
  );
  if (isCovered(workflow.concurrency) || isCovered(callersGroup(workflow, facts))) return findings;
  const bare = writing.find((job) => job.uses === null && !isCovered(job.concurrency));
  if (bare === undefined) return findings;
  const group = bare.concurrency ?? workflow.concurrency;
  const found =
    group === null
      ? `job "${bare.id}" pushes, and nothing keeps two runs from pushing at once`
      : `each run has its own concurrency group, so two runs of job "${bare.id}" can push at once`;
  return [...findings, { code: "D3", file, line: group?.line ?? bare.line, found }];
}

function writes(workflow: WorkflowFile, job: WorkflowJob, facts: DoctorFacts): boolean {
  if (findWrites(workflow, job, facts).length > 0) return true;
  const called = findCalled(job, facts);
  return called?.jobs.some((each) => findWrites(called, each, facts).length > 0) ?? false;
}

function findCalled(job: WorkflowJob, { workflows }: DoctorFacts): WorkflowFile | undefined {
  const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text ?? "")?.[1];
  return path === undefined ? undefined : workflows.find(({ file }) => file === path || file.endsWith(`/${path}`));
}

/**
 * The first caller's group, if the workflow is only called and every caller has a group that all runs share; otherwise
 * null.
 */
function callersGroup(workflow: WorkflowFile, facts: DoctorFacts): Concurrency | null {
  if (workflow.triggers.some(({ event }) => event !== "workflow_call")) return null;
  const groups = facts.workflows.flatMap((caller) =>
    caller.jobs
      .filter((job) => findCalled(job, facts) === workflow)
      .map((job) => (isCovered(job.concurrency) ? job.concurrency : caller.concurrency)),
  );
  return groups.length > 0 && groups.every(isCovered) ? (groups[0] ?? null) : null;
}

function isCovered(concurrency: Concurrency | null): boolean {
  return concurrency !== null && concurrency.group !== "" && !PER_RUN.test(concurrency.group);
}

function isTrue(text: string): boolean {
  return /^\s*(?:true|\$\{\{\s*true\s*\}\})\s*$/i.test(text);
}
