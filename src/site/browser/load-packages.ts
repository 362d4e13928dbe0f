import type { PackageRow } from "../package-records.ts";
import { packageRows } from "../package-rows.ts";
import { PACKAGE_INDEX_PATH, PACKAGE_NAMES_PATH } from "../shard-paths.ts";
import type { PackageIndex, PackageNames } from "../shards.ts";
import { loadData } from "./load-shard.ts";

/** Rows of all packages, by name. */
export async function loadPackages(): Promise<PackageRow[]> {
  const [names, index] = await Promise.all([
    loadData<PackageNames>(PACKAGE_NAMES_PATH),
    loadData<PackageIndex>(PACKAGE_INDEX_PATH),
  ]);
  return names === null || index === null ? [] : packageRows(names, index);
}
