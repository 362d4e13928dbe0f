/** The script of packages.html and of the lists for a single status. */

import { PACKAGE_ROW_COLUMNS, statusColumns } from "../exports/columns.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { retryAgainst } from "../lists/retry-against.ts";
import type { PackageRow } from "../package-records.ts";
import { packageRows } from "../package-rows.ts";
import { type ListedPackage, listStatus, packagesList, statusLists } from "../pages/packages.tsx";
import { PACKAGE_INDEX_PATH, PACKAGE_NAMES_PATH, statusPath } from "../shard-paths.ts";
import type { PackageIndex, PackageNames, StatusList } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import { openList, tableSource } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const { page } = document.body.dataset;
    const list = [packagesList, ...statusLists].find((one) => one.page === page);
    const root = document.getElementById("app");
    if (list === undefined || root === null) return;
    const open = list === packagesList ? openPackages : (manifest: SiteManifest) => openStatus(manifest, list);
    openList(root, list, { loading, open });
  },
  ready: () => undefined,
});

async function openPackages(): Promise<ListSource<ListedPackage>> {
  return tableSource(packagesList, await loadPackages(), PACKAGE_ROW_COLUMNS);
}

async function openStatus(
  { data, health }: SiteManifest,
  list: ListSpec<ListedPackage>,
): Promise<ListSource<ListedPackage>> {
  const place = data.statuses.find(({ status }) => status === list.page)?.place;
  const [packages, extra] = await Promise.all([
    loadPackages(),
    place === undefined ? null : loadData<StatusList>(statusPath(place)),
  ]);
  const rows = listStatus(list.page, packages, extra?.rows ?? []);
  const clocked = retryAgainst(list, { nowMs: Date.now(), breakers: health.breakers });
  return tableSource(clocked, rows, statusColumns(list.page));
}

/** Rows of all packages, by name. */
async function loadPackages(): Promise<PackageRow[]> {
  const [names, index] = await Promise.all([
    loadData<PackageNames>(PACKAGE_NAMES_PATH),
    loadData<PackageIndex>(PACKAGE_INDEX_PATH),
  ]);
  return names === null || index === null ? [] : packageRows(names, index);
}
