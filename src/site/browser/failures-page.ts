/** The script of failures.html, whose rows are read page by page. */

import { FAILURE_COLUMNS } from "../exports/columns.ts";
import { failureOptions } from "../lists/failure-options.ts";
import { failuresList } from "../pages/failures.tsx";
import { openList } from "./open-list.ts";
import { listFailures, selectFailures } from "./select-failures.tsx";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const root = document.getElementById("app");
    if (root === null) return;
    openList(root, failuresList, {
      loading,
      open: async (summary) => {
        return {
          list: failuresList,
          options: failureOptions(summary),
          select: selectFailures(summary),
          exporter: { columns: FAILURE_COLUMNS, rows: (query, tell) => listFailures(summary, query, tell) },
        };
      },
    });
  },
  ready: () => undefined,
});
