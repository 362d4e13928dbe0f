/** The script of failures.html, whose rows are read page by page. */

import { FAILURE_COLUMNS } from "../exports/columns.ts";
import { failureOptions } from "../lists/failure-options.ts";
import type { Options } from "../lists/list-spec.ts";
import { failuresList } from "../pages/failures.tsx";
import { SUMMARY_PATH } from "../shard-paths.ts";
import type { Summary } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import { openList } from "./open-list.ts";
import { listFailures, selectFailures } from "./select-failures.tsx";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const root = document.getElementById("app");
    if (root === null) return;
    openList(root, failuresList, {
      loading,
      open: async (manifest) => {
        return {
          options: await countOptions(),
          select: selectFailures(manifest),
          exporter: { columns: FAILURE_COLUMNS, rows: (query, report) => listFailures(manifest, query, report) },
        };
      },
    });
  },
  ready: () => undefined,
});

/** The options of each filter, with the summary's counts of all failures. */
async function countOptions(): Promise<Options> {
  const summary = await loadData<Summary>(SUMMARY_PATH);
  return summary === null ? new Map() : failureOptions(summary);
}
