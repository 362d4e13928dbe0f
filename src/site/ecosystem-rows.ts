/**
 * The list of ecosystems as stored in its file. Several ecosystems may have the same newest runs and causes, so each
 * run and each cause is stored once.
 */

import type { EcosystemRow, TopCluster } from "./group-records.ts";
import type { RunRow } from "./run-records.ts";
import { readRuns, storeRuns } from "./run-rows.ts";
import type { EcosystemList } from "./shards.ts";

export function storeEcosystems(ecosystems: readonly EcosystemRow[]): EcosystemList {
  const runs = new Map<string, RunRow>();
  const clusters = new Map<string, TopCluster>();
  for (const { newest_runs: newest, top_clusters: top } of ecosystems) {
    for (const run of newest) runs.set(run.id, run);
    for (const cluster of top) clusters.set(cluster.id, cluster);
  }
  const runPlaces = new Map([...runs.keys()].map((id, place) => [id, place]));
  const clusterPlaces = new Map([...clusters.keys()].map((id, place) => [id, place]));
  return {
    clusters: [...clusters.values()],
    rows: ecosystems.map(({ newest_runs: newest, top_clusters: top, ...row }) => ({
      ...row,
      newest_runs: newest.map(({ id }) => runPlaces.get(id) as number),
      top_clusters: top.map(({ id }) => clusterPlaces.get(id) as number),
    })),
    runs: storeRuns([...runs.values()]),
  };
}

export function readEcosystems({ clusters, rows, runs }: EcosystemList): EcosystemRow[] {
  const runRows = readRuns(runs);
  return rows.map((row) => ({
    ...row,
    newest_runs: row.newest_runs.map((place) => runRows[place] as RunRow),
    top_clusters: row.top_clusters.map((place) => clusters[place] as TopCluster),
  }));
}
