import { buildWholeDashboard } from "../../src/dashboard/build-dashboard.ts";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import { compareNewestFirst } from "../../src/pipeline/times.ts";
import { readState, type StatePaths } from "../../src/state/read-state.ts";
import type { PastBatch } from "./choose-ecosystem.ts";
import type { QueueFacts } from "./decide.ts";

export interface ObservedState {
  facts: QueueFacts;
  problems: readonly Problem[];
  /** The commit of the state; null for a folder. */
  commit: string | null;
}

/**
 * Reads the state. Throws a UserError if the control file is unreadable, because it may contain the off switch. Counts
 * waiting packages in the same way as the dashboard.
 */
export async function observe(source: FileSource, paths: StatePaths, now: Date): Promise<ObservedState> {
  const state = await readState(source, paths, { skipsSubcategories: true, newestTexts: 0 });
  const { control, hasControlFile, disambiguations: choices, problems } = state;
  const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
  if ((hasControlFile && control === null) || isOff !== undefined) {
    const why = isOff ?? problems.find(({ file }) => file === paths.control);
    throw new UserError(
      `${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it does not contain an object"}. Repair the file, or delete it to allow every batch.`,
    );
  }
  // Only failures that name blockers tell which package waits for which. Describing all failures would take most of the
  // time.
  const failures = state.failures.filter(({ blocked_by: names }) => names.length > 0);
  const blocking = { ...state, failures, runs: [], problems: [] };
  const { dashboard } = buildWholeDashboard(blocking, { now, sourceCommit: source.commit, historyDays: 1 });
  const packages = Object.values(dashboard.queue.packages).flat();
  return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}

function isAboutSwitch({ reason }: Problem): boolean {
  return reason.startsWith('"enabled"') || reason.startsWith('"disabled_ecosystems"');
}

function listPast(runs: readonly RecordedRun[]): PastBatch[] {
  return [...runs]
    .sort((a, b) => compareNewestFirst(a.timestamp, b.timestamp))
    .map(({ ecosystem, ecosystems, attempts, total, merged }) => {
      const [only, ...others] = ecosystems.keys();
      return {
        ecosystem: others.length === 0 ? (only ?? ecosystem) : null,
        attempts: attempts ?? total ?? 0,
        merged: merged ?? 0,
      };
    });
}
