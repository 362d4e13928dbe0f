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
  /** Commit that the state is from; null for a folder. */
  commit: string | null;
}

/**
 * Reads the state. If the control file or a breaker in it cannot be read, that is a UserError, because it may say
 * that nothing is to run.
 * Packages that wait for another one are counted as in the dashboard.
 */
export async function observe(
  source: FileSource,
  paths: StatePaths,
  { now, ignoresBreaker }: { now: Date; ignoresBreaker: boolean },
): Promise<ObservedState> {
  const state = await readState(source, paths, { skipsSubcategories: true, newestTexts: 0 });
  const { control, hasControlFile, disambiguations: choices, problems } = state;
  const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
  if ((hasControlFile && control === null) || isOff !== undefined) {
    const why = isOff ?? problems.find(({ file }) => file === paths.control);
    throw new UserError(
      `${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it holds no object"}. Repair the file, or delete it to allow every batch.`,
    );
  }
  const broken = problems.find((problem) => problem.file === paths.control && isAboutBreaker(problem));
  if (broken !== undefined && !ignoresBreaker) {
    const { entry, reason } = broken;
    throw new UserError(
      `A circuit breaker in ${paths.control} cannot be read, and it may be open: ${entry === null ? "" : `"${entry}": `}${reason}. Repair the file, or set \`ignore-breaker\` for this run.`,
    );
  }
  // Of failures, only those that name blockers say who waits for whom. Describing all of them takes most of the time.
  const failures = state.failures.filter(({ blocked_by: names }) => names.length > 0);
  const blocking = { ...state, failures, runs: [], problems: [] };
  const { dashboard } = buildWholeDashboard(blocking, { now, sourceCommit: source.commit, historyDays: 1 });
  const packages = Object.values(dashboard.queue.packages).flat();
  return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}

function isAboutSwitch({ reason }: Problem): boolean {
  return reason.startsWith('"enabled"') || reason.startsWith('"disabled_ecosystems"');
}

function isAboutBreaker({ code, entry, reason }: Problem): boolean {
  return reason.startsWith('"circuit_breaker"') || (code === "not-an-object" && entry !== null);
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
