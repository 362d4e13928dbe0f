import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";

export interface RunChoice {
  headSha: string;
  /** Each a file name, a path or the name of a workflow. */
  workflows: readonly string[];
  /** Triggers of the runs to look at, the preferred one first. */
  events: readonly string[];
  /** The run of this action, which is never a result. */
  ownRunId?: number;
  /** Runs that are known to have skipped every job. */
  skippedRunIds?: ReadonlySet<number>;
}

/** For each workflow the run that counts for the commit; null for none yet. */
export function selectRuns(
  runs: readonly WorkflowRun[],
  choice: RunChoice,
): { workflow: string; run: WorkflowRun | null }[] {
  const here = newestRecords(runs).filter(
    ({ id, headSha }) => id !== choice.ownRunId && headSha.toLowerCase() === choice.headSha.toLowerCase(),
  );
  return choice.workflows.map((workflow) => {
    const own = here.filter((run) => isOfWorkflow(run, workflow));
    const event = choice.events.find((each) => own.some((run) => run.event === each));
    const preferred = own.filter((run) => run.event === event);
    const working = preferred.filter((run) => !isAllSkipped(run, choice.skippedRunIds));
    const left = working.length > 0 ? working : preferred;
    return {
      workflow,
      run: left.reduce<WorkflowRun | null>((best, run) => (best && best.id > run.id ? best : run), null),
    };
  });
}

/** `ci.yml`, `.github/workflows/ci.yml` and the workflow's `name:` all name it. */
export function isOfWorkflow({ path, name }: Pick<WorkflowRun, "path" | "name">, workflow: string): boolean {
  return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}

/** A listing read over several pages may hold a run twice. */
function newestRecords(runs: readonly WorkflowRun[]): WorkflowRun[] {
  const byId = new Map<number, WorkflowRun>();
  for (const run of runs) {
    const other = byId.get(run.id);
    if (other === undefined || run.attempt >= other.attempt) byId.set(run.id, run);
  }
  return [...byId.values()];
}

function isAllSkipped(run: WorkflowRun, known: ReadonlySet<number> | undefined): boolean {
  return run.conclusion === "skipped" || known?.has(run.id) === true;
}
