/** The script of run.html. */

import { lookUpRun, lookUpRunRows } from "../lists/look-up.ts";
import { RunPage, runPackagesList } from "../pages/run.tsx";
import { RunChoice } from "../pages/run-choice.tsx";
import type { RunRow } from "../records.ts";
import * as paths from "../shard-paths.ts";
import type { RunMonth } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import { openTable } from "./open-table.tsx";
import { type DetailRequest, unknown } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({ ready: (manifest) => showDetail({ list: ["Runs", "runs"], load: loadRun }, manifest) });

async function loadRun({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const rows = await lookUpRunRows(loadData, id, manifest.data);
  const [row] = rows;
  if (row === undefined) return unknown("run", id, context);
  if (rows.length > 1) return { title: id, render: () => <RunChoice id={id} rows={rows} /> };
  const run = await lookUpRun(loadData, row);
  if (run === null) return unknown("run", id, context);
  const next = await findNext(row, manifest);
  return {
    title: `Run of ${run.timestamp.slice(0, 16).replace("T", " ")} UTC`,
    table: openTable(runPackagesList, run.packages, context),
    render: ({ list }) => (
      <RunPage run={run} next={next} context={context}>
        {list}
      </RunPage>
    ),
  };
}

/** The next one of its ecosystems, in its month or the one after. */
async function findNext(run: RunRow, { data }: SiteManifest): Promise<RunRow | null> {
  const months = data.run_months.map(({ month }) => month).filter((month) => month >= run.timestamp.slice(0, 7));
  const names = Object.keys(run.ecosystems);
  for (const month of months.slice(0, 2)) {
    const rows = (await loadData<RunMonth>(paths.runMonthPath(month)))?.rows ?? [];
    const later = rows.filter((row) => row.timestamp > run.timestamp);
    const next = later.findLast(({ ecosystems }) => names.length === 0 || names.some((name) => name in ecosystems));
    if (next !== undefined) return next;
  }
  return null;
}
