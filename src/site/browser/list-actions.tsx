/** Actions for a filtered list: export all its rows, open its feed, copy its link. */

import { formatCount } from "../../text/count.ts";
import { type CsvColumn, exportFileName, printCsv, printJsonRows } from "../exports/print-csv.ts";
import type { ListSpec, Options } from "../lists/list-spec.ts";
import { dropUnknown, type Query, queryParams } from "../lists/query.ts";
import { copyText } from "./copy-text.ts";
import { draw } from "./draw.ts";
import { showStale } from "./stale.tsx";

export interface Exporter<Row> {
  columns: readonly CsvColumn<Row>[];
  /** All rows of the query. `report` gets the number of rows so far, and returns false to stop. */
  rows(query: Query, report: (count: number) => boolean): Promise<readonly Row[]>;
}

interface ActionsOf<Row> {
  list: ListSpec<Row>;
  query: () => Query;
  /** Called when the reader exports the list. */
  open: () => Promise<{ exporter: Exporter<Row>; options: Options; commit: string | null }>;
}

export function drawListActions<Row>(of: ActionsOf<Row>): void {
  const root = document.getElementById("acts");
  if (root === null) return;
  const state = { busy: false, note: "" };
  const show = () => draw(root, <Actions of={of} state={state} run={run} stop={stop} />);
  const stop = () => {
    state.busy = false;
  };
  const run = (extension: "csv" | "json") => {
    state.busy = true;
    state.note = "Reading rows";
    show();
    exportRows(of, extension, (count) => {
      state.note = `Read ${formatCount(count)} rows`;
      show();
      return state.busy;
    })
      .catch((error: unknown) => showStale("failed", error))
      .finally(() => {
        state.busy = false;
        state.note = "";
        show();
      });
  };
  show();
}

interface ActionsProps<Row> {
  of: ActionsOf<Row>;
  state: { busy: boolean; note: string };
  run(extension: "csv" | "json"): void;
  stop(): void;
}

function Actions<Row>({ of, state, run, stop }: ActionsProps<Row>) {
  if (state.busy) {
    return (
      <>
        <span class="small muted" role="status">
          {state.note}
        </span>
        <button type="button" onClick={stop}>
          Cancel
        </button>
      </>
    );
  }
  return (
    <>
      <button type="button" id="csv" onClick={() => run("csv")}>
        CSV
      </button>
      <button type="button" id="json" onClick={() => run("json")}>
        JSON
      </button>
      {of.list.page === "failures" ? (
        <a class="button" href="feeds/failures.atom">
          Feed
        </a>
      ) : null}
      <button type="button" id="copy" onClick={(event) => void copyText(event.currentTarget, location.href)}>
        Copy link
      </button>
    </>
  );
}

async function exportRows<Row>(
  { list, query, open }: ActionsOf<Row>,
  extension: "csv" | "json",
  report: (count: number) => boolean,
): Promise<void> {
  const shown = query();
  const { exporter, options, commit } = await open();
  const { query: asked } = dropUnknown({ ...shown, page: 1 }, list, options);
  let isStopped = false;
  const rows = await exporter.rows(asked, (count) => {
    isStopped = !report(count);
    return !isStopped;
  });
  if (isStopped) return;
  const text = extension === "csv" ? printCsv(exporter.columns, rows) : printJsonRows(exporter.columns, rows);
  const params = Object.entries(queryParams(asked, list)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((one) => one !== "").map((one) => [name, one] as const),
  );
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: extension === "csv" ? "text/csv" : "application/json" }));
  link.download = exportFileName(list.page, params, { commit, extension });
  link.click();
  URL.revokeObjectURL(link.href);
}
