/** Which list each page has, and how its rows are loaded when they are first asked for. */

import { RUN_COLUMNS } from "../exports/columns.ts";
import { compareDays } from "../lists/compare-days.ts";
import type { Found, ListSpec } from "../lists/list-spec.ts";
import type { Query } from "../lists/query.ts";
import { orderByDefault } from "../lists/select-rows.ts";
import { curatedList, disambiguationsList } from "../pages/choices.tsx";
import { clustersList } from "../pages/clusters.tsx";
import { ecosystemsList } from "../pages/ecosystems.tsx";
import { historyList } from "../pages/history.tsx";
import { problemsList } from "../pages/problems.tsx";
import { runsList } from "../pages/runs.tsx";
import type { HistoryRow, RunRow } from "../records.ts";
import * as paths from "../shard-paths.ts";
import type { Rows } from "../shards.ts";
import type { Summary } from "../summary.ts";
import { loadShard } from "./load-shard.ts";
import { openList, tableSource } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";

export function startLists(page: string, loading: Promise<Summary>): void {
  const root = document.getElementById("app");
  if (root === null) return;
  const start = <Row>(list: ListSpec<Row>, open: (summary: Summary) => Promise<ListSource<Row>>) => {
    if (list.page === page) openList(root, list, { loading, open, hasExport: list.page === "runs" });
  };
  start(runsList, openRuns);
  start(historyList, openHistory);
  start(clustersList, () => openFile(clustersList, paths.CLUSTERS_PATH));
  start(ecosystemsList, () => openFile(ecosystemsList, paths.ECOSYSTEMS_PATH));
  start(disambiguationsList, () => openFile(disambiguationsList, paths.DISAMBIGUATIONS_PATH));
  start(curatedList, () => openFile(curatedList, paths.CURATED_PATH));
  start(problemsList, () => openFile(problemsList, paths.PROBLEMS_PATH));
}

async function openFile<Row>(list: ListSpec<Row>, path: string): Promise<ListSource<Row>> {
  const { rows, hash } = await loadRows<Row>([path]);
  return tableSource(list, orderByDefault(list, rows), { hash });
}

async function openRuns({ data }: Summary): Promise<ListSource<RunRow>> {
  const months = data.run_months.map(({ month }) => paths.runMonthPath(month)).reverse();
  const { rows, hash } = await loadRows<RunRow>(months);
  const list = {
    ...runsList,
    facets: runsList.facets.map((facet) => (facet.name === "since" ? sinceMerge(facet, rows) : facet)),
  };
  return tableSource(list, rows, { hash, columns: RUN_COLUMNS });
}

/** `since=success`: the runs after the newest one that merged something. */
function sinceMerge<Facet>(facet: Facet, rows: readonly RunRow[]): Facet {
  const last = rows.find(({ merged }) => merged > 0)?.timestamp ?? "";
  return { ...facet, passes: (row: RunRow) => row.timestamp > last };
}

async function openHistory({ data }: Summary): Promise<ListSource<HistoryRow>> {
  const { rows, hash } = await loadRows<HistoryRow>(data.history_years.map(paths.historyPath));
  const source = tableSource(historyList, rows.toReversed(), { hash });
  const select = (query: Query) => {
    const found = source.select(query) as Found<HistoryRow>;
    const [from, to] = [query.picks.get("from")?.[0], query.picks.get("to")?.[0]];
    return from === undefined || to === undefined ? found : { ...found, note: `. ${compareDays(rows, from, to)}` };
  };
  return { ...source, select };
}

async function loadRows<Row>(files: readonly string[]): Promise<{ rows: readonly Row[]; hash: string }> {
  const shards = await Promise.all(files.map((path) => loadShard<Rows<Row>>(path)));
  return {
    rows: shards.flatMap((shard) => shard?.data.rows ?? []),
    hash: shards.map((shard) => shard?.hash).join("-"),
  };
}
