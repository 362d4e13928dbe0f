/** The script of packages.html and of the lists of one status. */

import { PACKAGE_ROW_COLUMNS } from "../exports/columns.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { retryAgainst } from "../lists/retry-against.ts";
import { packageRows } from "../package-rows.ts";
import { type ListedPackage, listStatus, packagesList, statusLists } from "../pages/packages.tsx";
import * as paths from "../shard-paths.ts";
import type { PackageIndex, StatusList } from "../shards.ts";
import type { Summary } from "../summary.ts";
import { loadShard } from "./load-shard.ts";
import { openList, tableSource } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const { page } = document.body.dataset;
    const list = [packagesList, ...statusLists].find((one) => one.page === page);
    const root = document.getElementById("app");
    if (list === undefined || root === null) return;
    const open = list === packagesList ? openPackages : (summary: Summary) => openStatus(summary, list);
    openList(root, list, { loading, open });
  },
  ready: () => undefined,
});

async function openPackages(): Promise<ListSource<ListedPackage>> {
  const shard = await loadShard<PackageIndex>(paths.PACKAGE_INDEX_PATH);
  const rows = shard === null ? [] : packageRows(shard.data);
  return tableSource(packagesList, rows, { hash: shard?.hash ?? "", columns: PACKAGE_ROW_COLUMNS });
}

async function openStatus(
  { data, health }: Summary,
  list: ListSpec<ListedPackage>,
): Promise<ListSource<ListedPackage>> {
  const place = data.statuses.find(({ status }) => status === list.page)?.place;
  const [index, extra] = await Promise.all([
    loadShard<PackageIndex>(paths.PACKAGE_INDEX_PATH),
    place === undefined ? null : loadShard<StatusList>(paths.statusPath(place)),
  ]);
  const rows = listStatus(list.page, index === null ? [] : packageRows(index.data), extra?.data.rows ?? []);
  const hashes = [index?.hash, ...(place === undefined ? [] : [extra?.hash])];
  const clocked = retryAgainst(list, { nowMs: Date.now(), breakers: health.breakers });
  return tableSource(clocked, rows, { hash: hashes.join("-"), columns: PACKAGE_ROW_COLUMNS });
}
