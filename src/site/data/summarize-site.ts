import type { Dashboard } from "../../formats/dashboard.ts";
import type { Transition } from "../../formats/dashboard-runs.ts";
import type { Problem } from "../../formats/problem.ts";
import { collectHealthFacts } from "../../pipeline/collect-health-facts.ts";
import type { JudgedRun } from "../../pipeline/judge-health.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import { cutEnd } from "../../text/fit.ts";
import type { CuratedRow, DisambiguationRow } from "../choice-records.ts";
import type { FailureRow } from "../failure-records.ts";
import type { BlockerRow, ClusterRow, EcosystemRow } from "../group-records.ts";
import type { PackageDays } from "../package-records.ts";
import type { HistoryRow } from "../run-records.ts";
import { dayOfRunId, PAGE_SIZE, printDays, RUNS_PER_PAGE, readFailureInstant, shardBits } from "../shard-paths.ts";
import type { RunCounts } from "../shards.ts";
import type { DataManifest, SiteConfig, Summary, TransitionList } from "../summary.ts";
import { composeFailureRow } from "./compose-failure.ts";
import { composePackageRow, composeRunRow } from "./compose-rows.ts";
import { type DashboardIndex, groupBy } from "./index-dashboard.ts";
import { listLandmarks } from "./list-landmarks.ts";
import { printLine, printShard } from "./print-json.ts";
import { blockerBits } from "./shard-blockers.ts";
import { clusterBits, clusterHeadBits } from "./shard-clusters.ts";
import { dayOfRun } from "./shard-runs.ts";

/** Lists that were already made for the data files. */
export interface SiteLists {
  blockers: readonly BlockerRow[];
  clusters: readonly ClusterRow[];
  curated: readonly CuratedRow[];
  disambiguations: readonly DisambiguationRow[];
  ecosystems: readonly EcosystemRow[];
  history: readonly HistoryRow[];
  packageDays: readonly PackageDays[];
  problems: readonly Problem[];
  runCounts: RunCounts;
  /** Newest first, by compareFailureIds. */
  newestFailures: Dashboard["failures"];
}

const MAX_BYTES = 64 * 1024;
/** A row larger than this is left out of the summary. */
const ROW_BYTES = 4096;
const MAP_KEYS = 100;
const NAME_BYTES = 200;

/** At most 64 KB. If untrusted words are too long or too many, lists get shorter. */
export function summarizeSite(index: DashboardIndex, lists: SiteLists, config: SiteConfig): Summary {
  let summary = compose(index, lists, { config, share: 1 });
  for (const share of [0.8, 0.5, 0.2, 0]) {
    if (Buffer.byteLength(printShard(summary)) <= MAX_BYTES) break;
    summary = compose(index, lists, { config, share });
  }
  return summary;
}

function compose(
  index: DashboardIndex,
  lists: SiteLists,
  { config, share }: { config: SiteConfig; share: number },
): Summary {
  const { dashboard } = index;
  const { queue, disambiguations, transitions } = dashboard;
  const take = <T>(items: readonly T[], count: number): T[] =>
    items.slice(0, Math.floor(count * share)).filter(isShort);
  const transition = (items: readonly Transition[]): TransitionList => ({
    items: take(items, 50),
    total: items.length,
  });
  const fewer = <V>(map: Readonly<Record<string, V>>) => limitKeys(map, Math.floor(MAP_KEYS * share));
  return {
    blockers: take(lists.blockers, 10).map((row) => ({ ...row, packages: row.packages.slice(0, 10), through: [] })),
    blockers_summary: dashboard.blockers_summary,
    clusters: take(lists.clusters, 10),
    curated: {
      by_status: countWords(lists.curated.map(({ validation_status: status }) => status)),
      entries: take(
        firstBy(lists.curated, ({ validation_status: status }) => status === "invalid"),
        10,
      ),
      total: lists.curated.length,
    },
    data: composeManifest(index, lists),
    disambiguations: {
      by_reason: fewer(disambiguations.by_reason),
      entries: take(
        firstBy(lists.disambiguations, ({ needs_review: isDue }) => isDue),
        10,
      ),
      high_risk: disambiguations.high_risk,
      review: disambiguations.need_review.length,
      total: disambiguations.total,
    },
    ecosystems: take(lists.ecosystems, MAP_KEYS).map(
      ({ newest_runs: _runs, top_clusters: _clusters, spark: _spark, by_status: _counts, ...row }) => row,
    ),
    failures: take(lists.newestFailures, 50).map(composeFailureRow) satisfies FailureRow[],
    failures_summary: {
      ...dashboard.failures_summary,
      by_category: fewer(dashboard.failures_summary.by_category),
      by_ecosystem: fewer(dashboard.failures_summary.by_ecosystem),
      by_platform: fewer(dashboard.failures_summary.by_platform),
      by_subcategory: fewer(dashboard.failures_summary.by_subcategory),
    },
    generated_at: dashboard.generated_at,
    health: limitHealth(collectHealthFacts(dashboard, config), take),
    history: lists.history
      .slice(-index.recentDays.length || lists.history.length)
      .map(({ date, failures, merged, runs }) => ({ date, failures, merged, runs })),
    kind: "summary",
    last_known: [],
    left_out: dashboard.left_out,
    problems: {
      by_code: dashboard.problems.by_code,
      by_severity: dashboard.problems.by_severity,
      items: take(lists.problems, 10),
      total: dashboard.problems.total,
    },
    queue: {
      by_ecosystem: fewer(queue.by_ecosystem),
      by_priority: fewer(queue.by_priority),
      by_status: fewer(queue.by_status),
      next: take(listNext(index), 10),
      total: queue.total,
    },
    runs: take(dashboard.runs.slice(0, 20).map(composeRunRow), 20),
    schema_version: 1,
    site: config,
    source_commit: dashboard.source_commit,
    transitions: {
      fixed: transition(transitions.fixed),
      new: transition(transitions.new),
      not_retried: transition(transitions.not_retried),
      runs: fewer(transitions.runs),
      still: transition(transitions.still),
    },
  };
}

function composeManifest(
  { dashboard, names }: DashboardIndex,
  { blockers, clusters, history, problems }: SiteLists,
): DataManifest {
  const { failures, queue, runs } = dashboard;
  const months = [...groupBy(failures, ({ id }) => readFailureInstant(id).day.slice(0, 7))].sort(byKey);
  const dated = months.filter(([month]) => month !== "");
  const runMonths = [...groupBy(runs, ({ timestamp }) => timestamp.slice(0, 7))].sort(byKey);
  const recordMonths = [...groupBy(runs, (run) => dayOfRun(run).slice(0, 7))].sort(byKey);
  const failuresDated = dated.reduce((sum, [, list]) => sum + list.length, 0);
  return {
    blocker_bits: blockerBits(blockers),
    blockers: blockers.length,
    cluster_bits: clusterBits(clusters),
    cluster_head_bits: clusterHeadBits(clusters),
    clusters: clusters.length,
    failure_months: dated.map(([month, list]) => {
      const days = countDays(
        list.map(({ id }) => readFailureInstant(id).day),
        PAGE_SIZE,
      );
      return { days, failures: list.length, month };
    }),
    failures: failures.length,
    failures_undated: failures.length - failuresDated,
    history_months: [...new Set(history.map(({ date }) => date.slice(0, 7)))],
    package_bits: shardBits(names.length),
    packages: names.length,
    problems: problems.length,
    queue: listLandmarks(queue.packages),
    run_months: runMonths.map(([month, list]) => ({ month, runs: list.length })),
    run_pages: recordMonths.map(([month, list]) => ({ days: countDays(list.map(dayOfRun), RUNS_PER_PAGE), month })),
    runs: runs.length,
    runs_undated: runs.filter(({ id }) => dayOfRunId(id) === null).length,
    statuses: Object.keys(queue.by_status)
      .slice(0, MAP_KEYS)
      .map((status, place) => ({ packages: queue.packages[status]?.length ?? 0, place, status }))
      .filter(isShort),
  };
}

/** Number of pages on each day of a month, by the days of its records. */
function countDays(days: readonly string[], perPage: number): string {
  const counts = [...groupBy(days, (day) => day)];
  return printDays(new Map(counts.map(([day, list]) => [Number(day.slice(8)), Math.ceil(list.length / perPage)])));
}

/** Packages in the order in which batches take them. */
function listNext(index: DashboardIndex) {
  const placed = [...index.packages.values()].filter(({ position }) => position !== null && position <= 10);
  return placed
    .sort((a, b) => (a.position as number) - (b.position as number))
    .map(({ name }) => composePackageRow(name, index));
}

function limitHealth(
  facts: Summary["health"],
  take: <T>(items: readonly T[], count: number) => T[],
): Summary["health"] {
  const limit = (run: JudgedRun | null) =>
    run === null || isShort(run) ? run : { ...run, id: cutEnd(run.id, NAME_BYTES), batch_id: "", ecosystem: null };
  return {
    ...facts,
    breakers: take(facts.breakers, MAP_KEYS),
    last_merge: limit(facts.last_merge),
    last_run: limit(facts.last_run),
  };
}

/** The first keys of a map, without those that have a long name or value. */
function limitKeys<V>(map: Readonly<Record<string, V>>, most: number): Record<string, V> {
  const entries = Object.entries(map).filter(([key, value]) => key.length <= NAME_BYTES && isShort(value));
  return Object.fromEntries(entries.slice(0, most));
}

function isShort(value: unknown): boolean {
  return printLine(value).length <= ROW_BYTES;
}

/** Moves the matching ones to the front. Both parts keep their order. */
function firstBy<T>(items: readonly T[], matches: (item: T) => boolean): T[] {
  return [...items.filter(matches), ...items.filter((item) => !matches(item))];
}

function countWords(words: readonly string[]): Record<string, number> {
  const counts = [...groupBy(words, (word) => word)].sort(byKey);
  return Object.fromEntries(counts.map(([word, list]) => [word, list.length]));
}

function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return compareBytewise(a, b);
}
