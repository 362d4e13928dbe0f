import { readClusterRows } from "../cluster-rows.ts";
import { readEcosystems } from "../ecosystem-rows.ts";
import type { ClusterRow, EcosystemRow } from "../group-records.ts";
import { CLUSTERS_PATH, ECOSYSTEMS_PATH } from "../shard-paths.ts";
import type { ClusterList, EcosystemList } from "../shards.ts";
import { loadData } from "./load-shard.ts";

export async function loadClusters(): Promise<readonly ClusterRow[]> {
  const list = await loadData<ClusterList>(CLUSTERS_PATH);
  return list === null ? [] : readClusterRows(list);
}

export async function loadEcosystems(): Promise<readonly EcosystemRow[]> {
  const list = await loadData<EcosystemList>(ECOSYSTEMS_PATH);
  return list === null ? [] : readEcosystems(list);
}
