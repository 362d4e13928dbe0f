import { effectiveState } from "../../pipeline/breaker.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import type { ClusterRow, EcosystemRow, TopCluster } from "../group-records.ts";
import type { HistoryRow } from "../run-records.ts";
import { attributeMerges } from "./attribute-merges.ts";
import { composeRunRow } from "./compose-rows.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

const NEWEST_RUNS = 5;
const TOP_CLUSTERS = 5;

interface Around {
  history: readonly HistoryRow[];
  clusters: readonly ClusterRow[];
}

/** Every ecosystem that the queue, control, runs or failures name, by name. */
export function listEcosystems(index: DashboardIndex, { history, clusters }: Around): EcosystemRow[] {
  const { dashboard, recentDays } = index;
  const { health, queue, runs } = dashboard;
  const names = new Set([...Object.keys(health.ecosystems), ...dashboard.failures.map(({ ecosystem }) => ecosystem)]);
  const days = history.slice(-recentDays.length || history.length);
  const pasts = findPasts(index);
  return [...names].sort(compareBytewise).map((name): EcosystemRow => {
    const state = own(health.ecosystems, name);
    const { total = 0, ...byStatus } = own(queue.by_ecosystem, name) ?? {};
    const spark = days.map(({ by_ecosystem: counts }) => own(counts, name)?.[2] ?? 0);
    const past = pasts.get(name);
    return {
      breaker_state: state === undefined ? "closed" : effectiveState(state.breaker_state, state.disabled),
      by_status: byStatus,
      consecutive_failures: state?.consecutive_failures ?? 0,
      disabled: state?.disabled ?? false,
      ecosystem: name,
      failures_30d: sum(spark),
      failures_since: days[0]?.date ?? null,
      last_failure: state?.last_failure ?? null,
      last_merge_at: past?.lastMergeAt ?? null,
      last_run_at: past?.lastRunAt ?? null,
      merged: past?.merged ?? 0,
      newest_runs: newestRuns(runs, name),
      opens_at: state?.opens_at ?? null,
      pending: byStatus.pending ?? 0,
      runs: past?.runs ?? 0,
      runs_since_merge: past?.runsSinceMerge ?? 0,
      spark,
      top_clusters: topClusters(clusters, name),
      total,
      tracked: state?.tracked ?? false,
    };
  });
}

interface Past {
  runs: number;
  merged: number;
  lastRunAt: string;
  lastMergeAt: string | null;
  runsSinceMerge: number;
}

/**
 * Counts runs that name the ecosystem, like the list of runs. Health also counts runs that name none, for every
 * ecosystem.
 */
function findPasts({ dashboard, packages }: DashboardIndex): ReadonlyMap<string, Past> {
  const pasts = new Map<string, Past>();
  for (const run of dashboard.runs) {
    const merges = attributeMerges(run, packages);
    for (const name of new Set([...Object.keys(run.ecosystems), ...merges.keys()])) {
      const past = pasts.get(name) ?? {
        ...{ runs: 0, merged: 0, runsSinceMerge: 0 },
        lastRunAt: run.timestamp,
        lastMergeAt: null,
      };
      pasts.set(name, past);
      const merged = merges.get(name) ?? 0;
      if (Object.hasOwn(run.ecosystems, name)) past.runs++;
      past.merged += merged;
      if (merged > 0) past.lastMergeAt ??= run.timestamp;
      else if (past.lastMergeAt === null) past.runsSinceMerge++;
    }
  }
  return pasts;
}

function newestRuns(runs: DashboardIndex["dashboard"]["runs"], name: string) {
  const newest = [];
  for (const run of runs) {
    if (Object.hasOwn(run.ecosystems, name)) newest.push(composeRunRow(run));
    if (newest.length === NEWEST_RUNS) break;
  }
  return newest;
}

/** Clusters are sorted by failures, most first. */
function topClusters(clusters: readonly ClusterRow[], name: string): TopCluster[] {
  const top: TopCluster[] = [];
  for (const { category, count, ecosystems, id, message, package_count, subcategory } of clusters) {
    if (ecosystems.includes(name)) top.push({ category, count, id, message, package_count, subcategory });
    if (top.length === TOP_CLUSTERS) break;
  }
  return top;
}

/** Looks up an untrusted key, which may be a name such as `toString`. */
export function own<V>(fields: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
