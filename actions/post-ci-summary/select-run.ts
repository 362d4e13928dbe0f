import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";

export interface RunChoice {
  headSha: string;
  /** The file name, path or name of the workflow. */
  workflow: string;
  /** Triggers of the runs to look at, preferred trigger first. */
  events: readonly string[];
  /** This action's own run, which never counts as a result; null if there is none. */
  ownRunId: number | null;
  /** Runs that are known to have skipped every job. */
  skippedRunIds: ReadonlySet<number>;
}

/** The run of a workflow that counts for the commit; null if there is none yet. */
export function selectRun(
  runs: readonly WorkflowRun[],
  { headSha, workflow, events, ownRunId, skippedRunIds }: RunChoice,
): WorkflowRun | null {
  const own = newestRecords(runs).filter(
    (run) => run.id !== ownRunId && run.headSha.toLowerCase() === headSha.toLowerCase() && isOfWorkflow(run, workflow),
  );
  const event = events.find((each) => own.some((run) => run.event === each));
  const preferred = own.filter((run) => run.event === event);
  const working = preferred.filter(({ id, conclusion }) => conclusion !== "skipped" && !skippedRunIds.has(id));
  const left = working.length > 0 ? working : preferred;
  return left.reduce<WorkflowRun | null>((best, run) => (best !== null && best.id > run.id ? best : run), null);
}

/** True for `ci.yml`, `.github/workflows/ci.yml` and the workflow's `name:`. */
export function isOfWorkflow({ path, name }: Pick<WorkflowRun, "path" | "name">, workflow: string): boolean {
  return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}

/** A list that is read over several pages may contain a run twice. */
function newestRecords(runs: readonly WorkflowRun[]): WorkflowRun[] {
  const byId = new Map<number, WorkflowRun>();
  for (const run of runs) {
    const other = byId.get(run.id);
    if (other === undefined || run.attempt >= other.attempt) byId.set(run.id, run);
  }
  return [...byId.values()];
}
