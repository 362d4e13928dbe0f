/** The script of runs.html and history.html. */

import { historyList } from "../pages/history.tsx";
import { runsList } from "../pages/runs.tsx";
import { openHistory } from "./open-history.tsx";
import { openList } from "./open-list.ts";
import { openRuns } from "./open-runs.ts";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const root = document.getElementById("app");
    if (root === null) return;
    if (document.body.dataset.page === "runs") openList(root, runsList, { loading, open: openRuns });
    else openList(root, historyList, { loading, open: openHistory });
  },
  ready: () => undefined,
});
