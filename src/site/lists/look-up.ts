/** One record by its id, through the fewest files. */

import { findPackage } from "../package-shards.ts";
import type { ClusterRecord, FailureRecord, PackageRecord, RunRecord, RunRow } from "../records.ts";
import {
  clusterPath,
  dayOfRunId,
  failurePagePath,
  findZonePage,
  packagePath,
  readFailureInstant,
  runDayPath,
  runMonthPath,
  UNDATED_RUNS_PATH,
  zoneMapPathOf,
} from "../shard-paths.ts";
import type { ClusterShard, FailurePage, PackageShard, RunDay, RunMonth, ZoneMap } from "../shards.ts";
import type { Manifest } from "../summary.ts";
import type { Load } from "./find-failures.ts";

export async function lookUpFailure(load: Load, id: string, manifest: Manifest): Promise<FailureRecord | null> {
  const { day } = readFailureInstant(id);
  const isThere =
    day === "" ? manifest.failures_undated > 0 : manifest.failure_months.some(({ month }) => day.startsWith(month));
  const map = isThere ? await load<ZoneMap>(zoneMapPathOf(id)) : null;
  const page = findZonePage(map?.pages ?? [], id);
  if (page === null) return null;
  const rows = (await load<FailurePage>(failurePagePath(page.day, page.page)))?.rows ?? [];
  return rows.find((row) => row.id === id) ?? null;
}

export async function lookUpPackage(load: Load, name: string, manifest: Manifest): Promise<PackageRecord | null> {
  if (manifest.packages === 0) return null;
  const shard = await load<PackageShard>(packagePath(name, manifest.package_bits));
  return shard === null ? null : findPackage(shard, name);
}

export async function lookUpCluster(load: Load, id: string, manifest: Manifest): Promise<ClusterRecord | null> {
  if (manifest.clusters === 0) return null;
  const shard = await load<ClusterShard>(clusterPath(id, manifest.cluster_bits));
  return shard?.rows.find((row) => row.id === id) ?? null;
}

/** The row of the run, or of all runs that share the batch id: a choice. Rows lie by the time of the end, which may be in the next month. */
export async function lookUpRunRows(load: Load, id: string, manifest: Manifest): Promise<RunRow[]> {
  const day = dayOfRunId(id);
  const months = manifest.run_months.map(({ month }) => month);
  const first = day === null ? -1 : months.findIndex((month) => month >= day.slice(0, 7));
  const paths =
    day === null ? [UNDATED_RUNS_PATH] : months.slice(first, first < 0 ? first : first + 2).map(runMonthPath);
  for (const path of paths) {
    const rows = (await load<RunMonth>(path))?.rows ?? [];
    const exact = rows.find((row) => row.id === id);
    if (exact !== undefined) return [exact];
    const shared = rows.filter((row) => row.batch_id === id);
    if (shared.length > 0) return shared;
  }
  return [];
}

export async function lookUpRun(load: Load, { id, timestamp }: RunRow): Promise<RunRecord | null> {
  const rows = (await load<RunDay>(runDayPath(dayOfRunId(id) ?? timestamp.slice(0, 10))))?.rows ?? [];
  return rows.find((row) => row.id === id) ?? null;
}
