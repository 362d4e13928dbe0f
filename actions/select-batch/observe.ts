import { describeFailures } from "../../src/dashboard/describe-failures.ts";
import { describeQueue } from "../../src/dashboard/describe-queue.ts";
import { identifyFailures } from "../../src/dashboard/identify-failures.ts";
import { joinFailures } from "../../src/dashboard/join-failures.ts";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import type { Problem } from "../../src/formats/problem.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import type { State } from "../../src/formats/state.ts";
import { compareNewestFirst } from "../../src/pipeline/times.ts";
import { readState, type StatePaths } from "../../src/state/read-state.ts";
import type { PastBatch } from "./choose-ecosystem.ts";
import type { QueueFacts, QueuePackage } from "./decide.ts";
import type { SelectionPlan } from "./plan-selection.ts";

export interface ObservedState {
  facts: QueueFacts;
  problems: readonly Problem[];
  /** The commit of the state; null for a folder. */
  commit: string | null;
}

/**
 * Reads the state. Throws a UserError if the control file or a breaker in it cannot be read, because it may say that
 * nothing should run.
 */
export async function observe(
  source: FileSource,
  paths: StatePaths,
  { turn, ignoresBreaker }: Pick<SelectionPlan, "turn" | "ignoresBreaker">,
): Promise<ObservedState> {
  // Past batches count only for weights that depend on them.
  const skipsRuns = turn.kind !== "weighted" || turn.weights !== "auto";
  const state = await readState(source, paths, { skipsSubcategories: true, skipsTexts: true, skipsRuns });
  const { control, hasControlFile, disambiguations: choices, problems } = state;
  const isOff = problems.find((problem) => problem.file === paths.control && isAboutSwitch(problem));
  if ((hasControlFile && control === null) || isOff !== undefined) {
    const why = isOff ?? problems.find(({ file }) => file === paths.control);
    throw new UserError(
      `${paths.control} cannot be read, and it may switch the pipeline off: ${why?.reason ?? "it does not contain an object"}. Repair the file, or delete it to allow every batch.`,
    );
  }
  const broken = problems.find((problem) => problem.file === paths.control && isAboutBreaker(problem));
  if (broken !== undefined && !ignoresBreaker) {
    const { entry, reason } = broken;
    throw new UserError(
      `A circuit breaker in ${paths.control} cannot be read, and it may be open: ${entry === null ? "" : `"${entry}": `}${reason}. Repair the file, or set \`ignore-breaker\` for this run.`,
    );
  }
  const packages = weighPackages(state);
  return { facts: { packages, control, choices, past: listPast(state.runs) }, problems, commit: source.commit };
}

/**
 * Counts how many packages wait for each one, by the dashboard's rule. Describes only blocked packages and failures
 * that name blockers, because the rule needs no others, and describing everything would take most of the time.
 */
function weighPackages({ packages, failures }: State): QueuePackage[] {
  const { ordered } = identifyFailures(failures.filter(({ blocked_by: names }) => names.length > 0));
  const { described } = describeFailures(ordered, joinFailures([]));
  const blocked = packages.filter(({ status }) => status === "blocked");
  const { blockers } = describeQueue(blocked, described);
  const unblocks = new Map(blockers.map((blocker) => [blocker.dependency, blocker.total_count]));
  return packages.map((entry) => ({
    name: entry.name,
    source: entry.source,
    priority: entry.priority,
    status: entry.status,
    status_reason: entry.status_reason,
    failure_count: entry.failure_count,
    next_retry_at: entry.next_retry_at,
    unblocks: unblocks.get(entry.name) ?? 0,
  }));
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
