/** The script of run.html. */

import { lookUpNextRun, lookUpRun, lookUpRuns } from "../lists/look-up-runs.ts";
import { RunPage, runPackagesList } from "../pages/run.tsx";
import { RunChoice } from "../pages/run-choice.tsx";
import { loadData } from "./load-shard.ts";
import { openTable } from "./open-table.tsx";
import { type DetailRequest, unknown } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({ ready: (manifest) => showDetail({ list: ["Runs", "runs"], load: loadRun }, manifest) });

async function loadRun({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const found = await lookUpRuns(loadData, id, manifest.data);
  const [place] = found;
  if (place === undefined) return unknown("run", id, context);
  if (found.length > 1) return { title: id, render: () => <RunChoice id={id} rows={found.map(({ row }) => row)} /> };
  const run = await lookUpRun(loadData, place);
  if (run === null) return unknown("run", id, context);
  const next = await lookUpNextRun(loadData, place, manifest.data);
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
