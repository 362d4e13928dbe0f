import type { DashboardCluster, DashboardFailure } from "../../formats/dashboard.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import { compareNewestFirst } from "../../pipeline/times.ts";
import { storeCluster } from "../cluster-shards.ts";
import type { ClusterHead, ClusterMember, ClusterRecord, ClusterRow } from "../group-records.ts";
import { clusterHeadPath, clusterPath, shardBits } from "../shard-paths.ts";
import type { ClusterHeads, ClusterShard } from "../shards.ts";
import { limitMessage } from "./compose-failure.ts";
import { type DashboardIndex, groupBy } from "./index-dashboard.ts";

const MEMBERS = 100;
const HEAD_PACKAGES = 7;
/** Small, because every failure page reads one shard and a batch changes few of them. */
const HEADS_PER_SHARD = 4;

/** A row for each cluster, in the order of the dashboard: most failures first. */
export function listClusters({ dashboard, failuresByCluster, recentDays }: DashboardIndex): ClusterRow[] {
  return dashboard.clusters.map((cluster) => composeRow(cluster, failuresByCluster.get(cluster.id) ?? [], recentDays));
}

/** Yields the shards of whole records, then those of heads. */
export function* shardClusters(
  index: DashboardIndex,
  rows: readonly ClusterRow[],
): Generator<{ path: string; data: ClusterShard | ClusterHeads }> {
  const sorted = rows.map((row) => composeRecord(row, index)).sort((a, b) => compareBytewise(a.id, b.id));
  const bits = clusterBits(rows);
  const headBits = clusterHeadBits(rows);
  for (const [path, ofShard] of groupBy(sorted, ({ id }) => clusterPath(id, bits))) {
    yield { path, data: { rows: ofShard.map(storeCluster) } };
  }
  for (const [path, ofShard] of groupBy(sorted, ({ id }) => clusterHeadPath(id, headBits))) {
    yield { path, data: { rows: ofShard.map(composeHead) } };
  }
}

function composeHead({ count, first_at, id, last_at, members, package_count }: ClusterRecord): ClusterHead {
  const packages = members.slice(0, HEAD_PACKAGES).map(({ package: name }) => name);
  return { count, first_at, id, last_at, package_count, packages };
}

/** The number of hash bits that select a shard. A cluster counts as many records as it has packages. */
export function clusterBits(rows: readonly ClusterRow[]): number {
  return shardBits(rows.reduce((sum, { package_count: count }) => sum + count, 0));
}

export function clusterHeadBits(rows: readonly ClusterRow[]): number {
  return shardBits(rows.length, HEADS_PER_SHARD);
}

/** Failures on each of these days; other days are left out. */
export function countDays(failures: readonly DashboardFailure[], recentDays: readonly string[]): number[] {
  const first = recentDays[0];
  const places = new Map(recentDays.map((date, place) => [date, place]));
  const counts = recentDays.map(() => 0);
  for (const { timestamp } of failures) {
    if (timestamp === null) break;
    if (first === undefined || timestamp < first) break;
    const place = places.get(timestamp.slice(0, 10));
    if (place !== undefined) counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

function composeRow(cluster: DashboardCluster, failures: readonly DashboardFailure[], recentDays: readonly string[]) {
  return {
    category: cluster.category,
    count: cluster.count,
    ecosystems: cluster.ecosystems,
    first_at: cluster.first_at,
    id: cluster.id,
    last_at: cluster.last_at,
    message: cluster.message,
    package_count: cluster.package_count,
    platforms: cluster.platforms,
    spark: countDays(failures, recentDays),
    subcategory: cluster.subcategory,
  };
}

function composeRecord(row: ClusterRow, index: DashboardIndex): ClusterRecord {
  const failures = index.failuresByCluster.get(row.id) ?? [];
  const [sample] = failures;
  const dated = failures.filter(({ timestamp }) => timestamp !== null);
  const days = countBy(dated, ({ timestamp }) => (timestamp as string).slice(0, 10));
  return {
    by_ecosystem: Object.fromEntries(countBy(failures, ({ ecosystem }) => ecosystem)),
    by_platform: Object.fromEntries(countBy(failures, ({ platform }) => platform ?? "")),
    category: row.category,
    count: row.count,
    days: days.map(([date, count]) => ({ count, date })),
    ecosystems: row.ecosystems,
    first_at: row.first_at,
    id: row.id,
    last_at: row.last_at,
    members: listMembers(failures),
    message: row.message,
    package_count: row.package_count,
    platforms: row.platforms,
    sample_id: sample?.id ?? "",
    sample_message: limitMessage(sample?.message ?? null),
    spark: row.spark,
    subcategory: row.subcategory,
  };
}

function listMembers(failures: readonly DashboardFailure[]): ClusterMember[] {
  return [...groupBy(failures, ({ package: name }) => name)]
    .map(([name, [newest, ...others]]) => ({
      count: 1 + others.length,
      ecosystem: newest?.ecosystem ?? "",
      last_at: newest?.timestamp ?? null,
      last_failure_id: newest?.id ?? "",
      package: name,
    }))
    .sort((a, b) => compareNewestFirst(a.last_at, b.last_at) || compareBytewise(a.package, b.package))
    .slice(0, MEMBERS);
}

/** Counts by key, keys in bytewise order. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  return [...groupBy(items, keyOf)]
    .map(([key, list]): [string, number] => [key, list.length])
    .sort(([a], [b]) => compareBytewise(a, b));
}
