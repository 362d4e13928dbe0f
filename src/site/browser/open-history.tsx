import { HISTORY_COLUMNS } from "../exports/columns.ts";
import { compareDays } from "../lists/compare-days.ts";
import type { Found } from "../lists/list-spec.ts";
import type { Query } from "../lists/query.ts";
import { type HistoryView, historyList, ofEcosystems } from "../pages/history.tsx";
import { Comparison } from "../pages/history-comparison.tsx";
import type { HistoryRow } from "../run-records.ts";
import { historyPath } from "../shard-paths.ts";
import type { SiteManifest } from "../summary.ts";
import { loadRows } from "./load-rows.ts";
import { tableSource } from "./open-list.ts";
import type { ListSource } from "./run-list.tsx";

/** All days, or those of some ecosystems. If both dates are set, also the comparison between them. */
export async function openHistory({ data }: SiteManifest): Promise<ListSource<HistoryView>> {
  const rows = await loadRows<HistoryRow>(data.history_months.map(historyPath));
  const newestFirst = rows.toReversed();
  const source = tableSource<HistoryView>(historyList, newestFirst, HISTORY_COLUMNS);
  const sourceOf = (query: Query) => {
    const names = query.picks.get("ecosystem") ?? [];
    if (names.length === 0) return source;
    return tableSource(historyList, ofEcosystems(newestFirst, names), HISTORY_COLUMNS);
  };
  return {
    ...source,
    select: (query) => {
      const found = sourceOf(query).select(query) as Found<HistoryView>;
      const [from, to] = [query.picks.get("from")?.[0], query.picks.get("to")?.[0]];
      if (from === undefined || to === undefined || query.picks.has("ecosystem")) return found;
      return { ...found, above: <Comparison of={compareDays(rows, from, to)} /> };
    },
    exporter: {
      columns: HISTORY_COLUMNS,
      rows: async (query, report) => sourceOf(query).exporter.rows(query, report),
    },
  };
}
