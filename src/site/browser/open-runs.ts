import { RUN_COLUMNS } from "../exports/columns.ts";
import { runsList } from "../pages/runs.tsx";
import type { RunRow } from "../records.ts";
import { readRuns } from "../run-rows.ts";
import { runMonthPath } from "../shard-paths.ts";
import type { StoredRuns } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import { tableSource } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";

export async function openRuns({ data }: SiteManifest): Promise<ListSource<RunRow>> {
  const months = data.run_months.map(({ month }) => runMonthPath(month)).reverse();
  const stored = await Promise.all(months.map((month) => loadData<StoredRuns>(month)));
  const rows = stored.flatMap((month) => (month === null ? [] : readRuns(month)));
  const list = {
    ...runsList,
    facets: runsList.facets.map((facet) => (facet.name === "since" ? sinceMerge(facet, rows) : facet)),
  };
  return tableSource(list, rows, RUN_COLUMNS);
}

/** `since=success`: the runs after the newest one that merged something. */
function sinceMerge<Facet>(facet: Facet, rows: readonly RunRow[]): Facet {
  const last = rows.find(({ merged }) => merged > 0)?.timestamp ?? "";
  return { ...facet, passes: (row: RunRow) => row.timestamp > last };
}
