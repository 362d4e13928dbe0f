/** Which list each page has, and how its rows are loaded when they are first asked for. */

import type { ListSpec } from "../lists/list-spec.ts";
import { createTable, orderByDefault, selectRows } from "../lists/select-rows.ts";
import { packageRows } from "../package-rows.ts";
import { curatedList, disambiguationsList } from "../pages/choices.tsx";
import { clustersList } from "../pages/clusters.tsx";
import { ecosystemsList } from "../pages/ecosystems.tsx";
import { historyList } from "../pages/history.tsx";
import { type ListedPackage, listStatus, packagesList, statusLists } from "../pages/packages.tsx";
import { problemsList } from "../pages/problems.tsx";
import { runsList } from "../pages/runs.tsx";
import type { HistoryRow, RunRow } from "../records.ts";
import * as paths from "../shard-paths.ts";
import type { PackageIndex, Rows, StatusList } from "../shards.ts";
import type { Summary } from "../summary.ts";
import { loadShard } from "./load-shard.ts";
import { type OpenSource, openList } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";

export function startLists(page: string, loading: Promise<Summary>): void {
  const root = document.getElementById("app");
  if (root === null) return;
  const start = <Row>(list: ListSpec<Row>, open: OpenSource<Row>) => {
    if (list.page === page) openList(root, list, { loading, open });
  };
  start(runsList, openRuns);
  start(packagesList, openPackages);
  for (const list of statusLists) start(list, (summary) => openStatus(summary, list));
  start(historyList, openHistory);
  start(clustersList, () => openFile(clustersList, paths.CLUSTERS_PATH));
  start(ecosystemsList, () => openFile(ecosystemsList, paths.ECOSYSTEMS_PATH));
  start(disambiguationsList, () => openFile(disambiguationsList, paths.DISAMBIGUATIONS_PATH));
  start(curatedList, () => openFile(curatedList, paths.CURATED_PATH));
  start(problemsList, () => openFile(problemsList, paths.PROBLEMS_PATH));
}

function tableSource<Row>(list: ListSpec<Row>, rows: readonly Row[], hash: string): ListSource<Row> {
  const table = createTable(list, rows);
  return { list, options: table.options, hash, select: (query) => selectRows(table, query) };
}

async function openFile<Row>(list: ListSpec<Row>, path: string): Promise<ListSource<Row>> {
  const { rows, hash } = await loadRows<Row>([path]);
  return tableSource(list, orderByDefault(list, rows), hash);
}

async function openRuns({ data }: Summary): Promise<ListSource<RunRow>> {
  const months = data.run_months.map(({ month }) => paths.runMonthPath(month)).reverse();
  const { rows, hash } = await loadRows<RunRow>(months);
  const list = {
    ...runsList,
    facets: runsList.facets.map((facet) => (facet.name === "since" ? sinceMerge(facet, rows) : facet)),
  };
  return tableSource(list, rows, hash);
}

/** `since=success`: the runs after the newest one that merged something. */
function sinceMerge<Facet>(facet: Facet, rows: readonly RunRow[]): Facet {
  const last = rows.find(({ merged }) => merged > 0)?.timestamp ?? "";
  return { ...facet, passes: (row: RunRow) => row.timestamp > last };
}

async function openHistory({ data }: Summary): Promise<ListSource<HistoryRow>> {
  const { rows, hash } = await loadRows<HistoryRow>(data.history_years.map(paths.historyPath));
  return tableSource(historyList, rows.toReversed(), hash);
}

async function openPackages(): Promise<ListSource<ListedPackage>> {
  const shard = await loadShard<PackageIndex>(paths.PACKAGE_INDEX_PATH);
  return tableSource(packagesList, shard === null ? [] : packageRows(shard.data), shard?.hash ?? "");
}

async function openStatus({ data }: Summary, list: ListSpec<ListedPackage>): Promise<ListSource<ListedPackage>> {
  const place = data.statuses.find(({ status }) => status === list.page)?.place;
  const [index, extra] = await Promise.all([
    loadShard<PackageIndex>(paths.PACKAGE_INDEX_PATH),
    place === undefined ? null : loadShard<StatusList>(paths.statusPath(place)),
  ]);
  const rows = listStatus(list.page, index === null ? [] : packageRows(index.data), extra?.data.rows ?? []);
  const hashes = [index?.hash, ...(place === undefined ? [] : [extra?.hash])];
  return tableSource(list, rows, hashes.join("-"));
}

async function loadRows<Row>(files: readonly string[]): Promise<{ rows: readonly Row[]; hash: string }> {
  const shards = await Promise.all(files.map((path) => loadShard<Rows<Row>>(path)));
  return {
    rows: shards.flatMap((shard) => shard?.data.rows ?? []),
    hash: shards.map((shard) => shard?.hash).join("-"),
  };
}
