import type {
  CuratedPackage,
  Dashboard,
  DashboardBlocker,
  DashboardFailure,
  DashboardPackage,
} from "../../formats/dashboard.ts";
import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import type { TransitionWord } from "../package-records.ts";

/** A run that generated the package's recipe. */
export interface Merge {
  run_id: string;
  timestamp: string;
}

/** The dashboard, indexed by the keys that pages use. */
export interface DashboardIndex {
  dashboard: Dashboard;
  /** Every name with a page, in bytewise order. */
  names: readonly string[];
  packages: ReadonlyMap<string, DashboardPackage>;
  /** Newest first, like all lists of failures and runs here. */
  failuresByPackage: ReadonlyMap<string, readonly DashboardFailure[]>;
  failuresByCluster: ReadonlyMap<string, readonly DashboardFailure[]>;
  failures: ReadonlyMap<string, DashboardFailure>;
  merges: ReadonlyMap<string, readonly Merge[]>;
  blockers: ReadonlyMap<string, DashboardBlocker>;
  curated: ReadonlyMap<string, CuratedPackage>;
  transitions: ReadonlyMap<string, TransitionWord>;
  /** The 30 days up to the last day of the history, oldest first; fewer if there are no more. */
  recentDays: readonly string[];
}

const RECENT_DAYS = 30;
const TRANSITIONS = ["new", "still", "fixed", "not_retried"] as const;

export function indexDashboard(dashboard: Dashboard): DashboardIndex {
  const packages = new Map(
    Object.values(dashboard.queue.packages)
      .flat()
      .map((one) => [one.name, one]),
  );
  const failuresByPackage = groupBy(dashboard.failures, ({ package: name }) => name);
  const tools = dashboard.disambiguations.entries.map(({ tool }) => tool);
  const known = [
    ...packages.keys(),
    ...failuresByPackage.keys(),
    ...tools,
    ...dashboard.curated.map(({ name }) => name),
  ];
  return {
    dashboard,
    names: [...new Set(known)].sort(compareBytewise),
    packages,
    failuresByPackage,
    failuresByCluster: groupBy(dashboard.failures, ({ cluster }) => cluster),
    failures: new Map(dashboard.failures.map((failure) => [failure.id, failure])),
    merges: indexMerges(dashboard.runs),
    blockers: new Map(dashboard.blockers.map((blocker) => [blocker.dependency, blocker])),
    curated: new Map(dashboard.curated.map((override) => [override.name, override])),
    transitions: indexTransitions(dashboard),
    recentDays: dashboard.history.slice(-RECENT_DAYS).map(({ date }) => date),
  };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * The blocker that stands for a package: the one with the package's name, or else the one with the identifier of its
 * source.
 */
export function blockerOf({ blockers }: Pick<DashboardIndex, "blockers">, name: string, source: string | null) {
  return blockers.get(name) ?? (source === null ? undefined : blockers.get(identifierOf(source)));
}

export function identifierOf(source: string): string {
  return source.slice(source.indexOf(":") + 1);
}

function indexMerges(runs: readonly DashboardRun[]): Map<string, Merge[]> {
  const merges = new Map<string, Merge[]>();
  for (const { id, timestamp, recipes_generated: names } of runs) {
    for (const name of new Set(names)) {
      const merge = { run_id: id, timestamp };
      const known = merges.get(name);
      if (known === undefined) merges.set(name, [merge]);
      else known.push(merge);
    }
  }
  return merges;
}

function indexTransitions({ transitions }: Dashboard): Map<string, TransitionWord> {
  const words = new Map<string, TransitionWord>();
  for (const word of TRANSITIONS) {
    for (const { package: name } of transitions[word]) if (!words.has(name)) words.set(name, word);
  }
  return words;
}
