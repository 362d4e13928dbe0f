import { RUN_COLUMNS } from "../exports/columns.ts";
import { pickMonths } from "../lists/pick-months.ts";
import type { Query } from "../lists/query.ts";
import { runOptions } from "../lists/run-options.ts";
import { createTable, filterRows, type RowTable, selectRows } from "../lists/select-rows.ts";
import { runsList } from "../pages/runs.tsx";
import type { RunRow } from "../run-records.ts";
import { readRuns } from "../run-rows.ts";
import { RUN_COUNTS_PATH, runMonthPath } from "../shard-paths.ts";
import type { RunCounts, StoredRuns } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import type { ListSource } from "./run-list.tsx";

/** Loads runs by the months that each query needs. */
export async function openRuns({ data, health }: SiteManifest): Promise<ListSource<RunRow>> {
  const lastMerge = health.last_merge?.timestamp ?? null;
  const counts = await loadData<RunCounts>(RUN_COUNTS_PATH);
  const options = counts === null ? new Map() : runOptions(counts);
  const list = {
    ...runsList,
    facets: runsList.facets.map((facet) => (facet.name === "since" ? sinceMerge(facet, lastMerge) : facet)),
  };
  const monthly = new Map<string, Promise<RunRow[]>>();
  const rowsOf = (month: string) => {
    const rows = monthly.get(month) ?? loadMonth(month);
    monthly.set(month, rows);
    return rows;
  };
  const tables = new Map<string, RowTable<RunRow>>();
  const tableFor = async (query: Query) => {
    const months = pickMonths(query, { months: data.run_months, sort: list.sort, lastMerge });
    const known = tables.get(months.join());
    if (known !== undefined) return known;
    const table = createTable(list, (await Promise.all(months.map(rowsOf))).flat(), options);
    tables.set(months.join(), table);
    return table;
  };
  return {
    options,
    select: async (query) => {
      const found = selectRows(await tableFor(query), query);
      return { ...found, total: query.picks.size === 0 ? data.runs : found.total, of: data.runs };
    },
    exporter: {
      columns: RUN_COLUMNS,
      rows: async (query) => filterRows(await tableFor({ ...query, size: data.runs }), query),
    },
  };
}

async function loadMonth(month: string): Promise<RunRow[]> {
  const stored = await loadData<StoredRuns>(runMonthPath(month));
  return stored === null ? [] : readRuns(stored);
}

/** `since=success`: the runs after the newest one that merged something. */
function sinceMerge<Facet>(facet: Facet, lastMerge: string | null): Facet {
  return { ...facet, passes: (row: RunRow) => row.timestamp > (lastMerge ?? "") };
}
