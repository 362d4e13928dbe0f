/** Finds a record by its id, in as few files as possible. */

import { findCluster } from "../cluster-shards.ts";
import { readFailures } from "../failure-pages.ts";
import type { FailureRecord } from "../failure-records.ts";
import type { BlockerRecord, ClusterHead, ClusterRecord } from "../group-records.ts";
import type { PackageRecord } from "../package-records.ts";
import { findPackage } from "../package-shards.ts";
import {
  blockerPath,
  clusterHeadPath,
  clusterPath,
  countPages,
  failureDayPath,
  failurePagePath,
  findFailurePage,
  PAGE_SIZE,
  packagePath,
  readFailureInstant,
} from "../shard-paths.ts";
import type { BlockerShard, ClusterHeads, ClusterShard, FailureDay, FailurePage, PackageShard } from "../shards.ts";
import type { DataManifest } from "../summary.ts";
import type { Load } from "./find-failures.ts";

export async function lookUpFailure(load: Load, id: string, manifest: DataManifest): Promise<FailureRecord | null> {
  const { day } = readFailureInstant(id);
  const pages =
    day === "" ? Math.ceil(manifest.failures_undated / PAGE_SIZE) : countPages(manifest.failure_months, day);
  if (pages === 0) return null;
  const index = pages === 1 ? null : await load<FailureDay>(failureDayPath(day));
  const page = pages === 1 ? 1 : findFailurePage(index?.first_ids ?? [], id);
  const shard = page === 0 ? null : await load<FailurePage>(failurePagePath(day, page));
  return shard === null ? null : (readFailures(shard).find((row) => row.id === id) ?? null);
}

export async function lookUpPackage(load: Load, name: string, manifest: DataManifest): Promise<PackageRecord | null> {
  if (manifest.packages === 0) return null;
  const shard = await load<PackageShard>(packagePath(name, manifest.package_bits));
  return shard === null ? null : findPackage(shard, name);
}

export async function lookUpCluster(load: Load, id: string, manifest: DataManifest): Promise<ClusterRecord | null> {
  if (manifest.clusters === 0) return null;
  const shard = await load<ClusterShard>(clusterPath(id, manifest.cluster_bits));
  return shard === null ? null : findCluster(shard, id);
}

export async function lookUpClusterHead(load: Load, id: string, manifest: DataManifest): Promise<ClusterHead | null> {
  if (manifest.clusters === 0) return null;
  const shard = await load<ClusterHeads>(clusterHeadPath(id, manifest.cluster_head_bits));
  return shard?.rows.find((row) => row.id === id) ?? null;
}

export async function lookUpBlocker(
  load: Load,
  dependency: string,
  manifest: DataManifest,
): Promise<BlockerRecord | null> {
  if (manifest.blockers === 0) return null;
  const shard = await load<BlockerShard>(blockerPath(dependency, manifest.blocker_bits));
  const row = shard?.rows.find((one) => one.dependency === dependency);
  if (shard === null || row === undefined) return null;
  const word = (place: number) => shard.words[place] ?? "";
  const waiting = row.waiting.map(([name, ecosystem, priority, through]) => {
    return { name, ecosystem: word(ecosystem), priority, through: through < 0 ? null : word(through) };
  });
  return { ...row, waiting };
}
