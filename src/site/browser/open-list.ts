import type { CsvColumn } from "../exports/print-csv.ts";
import { leaveOutColumns } from "../lists/leave-out-columns.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import type { Query } from "../lists/query.ts";
import { createTable, filterRows, selectRows } from "../lists/select-rows.ts";
import { createContext, type PageContext } from "../parts/page-context.ts";
import type { SiteManifest } from "../summary.ts";
import { drawListActions } from "./list-actions.tsx";
import { type ListSource, runList } from "./run-list.tsx";

interface OpenOptions<Row> {
  loading: Promise<SiteManifest>;
  open(manifest: SiteManifest): Promise<ListSource<Row>>;
}

/** Runs a list whose source is created once, when rows are first needed. */
export function openList<Row>(root: HTMLElement, spec: ListSpec<Row>, options: OpenOptions<Row>): void {
  const { unread, blank = "" } = root.dataset;
  const list = leaveOutColumns(unread === undefined ? spec : { ...spec, unread }, blank.split(" "));
  const { loading, open } = options;
  let opening: Promise<{ source: ListSource<Row>; context: PageContext }> | undefined;
  const load = () => {
    opening ??= loading.then(async (manifest) => ({
      source: await open(manifest),
      context: createContext(manifest.site, { commit: manifest.source_commit, nowMs: Date.now() }),
    }));
    return opening;
  };
  const { query } = runList(root, list, load);
  const openExport = async () => {
    const { source, context } = await load();
    return { exporter: source.exporter, options: source.options, commit: context.commit };
  };
  drawListActions({ list, query, open: openExport });
}

/** A list whose rows are all loaded, in the default order. */
export function tableSource<Row>(
  list: ListSpec<Row>,
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
): ListSource<Row> {
  const table = createTable(list, rows);
  const exporter = { columns, rows: async (query: Query) => filterRows(table, query) };
  return { options: table.options, select: (query) => selectRows(table, query), exporter };
}
