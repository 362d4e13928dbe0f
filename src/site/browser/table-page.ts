/** The script of the lists whose rows are one file. */

import * as columns from "../exports/columns.ts";
import type { Column } from "../exports/print-csv.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { orderByDefault } from "../lists/select-rows.ts";
import { curatedList, disambiguationsList } from "../pages/choices.tsx";
import { clustersList } from "../pages/clusters.tsx";
import { ecosystemsList } from "../pages/ecosystems.tsx";
import { problemsList } from "../pages/problems.tsx";
import * as paths from "../shard-paths.ts";
import { loadRows } from "./load-rows.ts";
import { openList, tableSource } from "./open-list.ts";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const root = document.getElementById("app");
    if (root === null) return;
    const offer = <Row>(list: ListSpec<Row>, path: string, exported: readonly Column<Row>[]) => {
      if (list.page !== document.body.dataset.page) return;
      const open = async () => {
        const rows = await loadRows<Row>([path]);
        return tableSource(list, orderByDefault(list, rows), exported);
      };
      openList(root, list, { loading, open });
    };
    offer(clustersList, paths.CLUSTERS_PATH, columns.CLUSTER_COLUMNS);
    offer(ecosystemsList, paths.ECOSYSTEMS_PATH, columns.ECOSYSTEM_COLUMNS);
    offer(disambiguationsList, paths.DISAMBIGUATIONS_PATH, columns.DISAMBIGUATION_COLUMNS);
    offer(curatedList, paths.CURATED_PATH, columns.CURATED_COLUMNS);
    offer(problemsList, paths.PROBLEMS_PATH, columns.PROBLEM_COLUMNS);
  },
  ready: () => undefined,
});
