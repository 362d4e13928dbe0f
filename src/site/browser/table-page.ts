/** The script of lists whose rows are in one file. */

import * as columns from "../exports/columns.ts";
import type { CsvColumn } from "../exports/print-csv.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { orderByDefault } from "../lists/select-rows.ts";
import { curatedList, disambiguationsList } from "../pages/choices.tsx";
import { clustersList } from "../pages/clusters.tsx";
import { ecosystemsList } from "../pages/ecosystems.tsx";
import { problemsList } from "../pages/problems.tsx";
import * as paths from "../shard-paths.ts";
import { loadClusters, loadEcosystems } from "./load-groups.ts";
import { loadRows } from "./load-rows.ts";
import { openList, tableSource } from "./open-list.ts";
import { start } from "./start.ts";

start({
  atOnce(loading) {
    const root = document.getElementById("app");
    if (root === null) return;
    const offer = <Row>(
      list: ListSpec<Row>,
      load: () => Promise<readonly Row[]>,
      exported: readonly CsvColumn<Row>[],
    ) => {
      if (list.page !== document.body.dataset.page) return;
      const open = async () => {
        return tableSource(list, orderByDefault(list, await load()), exported);
      };
      openList(root, list, { loading, open });
    };
    const rowsOf =
      <Row>(path: string) =>
      () =>
        loadRows<Row>([path]);
    offer(clustersList, loadClusters, columns.CLUSTER_COLUMNS);
    offer(ecosystemsList, loadEcosystems, columns.ECOSYSTEM_COLUMNS);
    offer(disambiguationsList, rowsOf(paths.DISAMBIGUATIONS_PATH), columns.DISAMBIGUATION_COLUMNS);
    offer(curatedList, rowsOf(paths.CURATED_PATH), columns.CURATED_COLUMNS);
    offer(problemsList, rowsOf(paths.PROBLEMS_PATH), columns.PROBLEM_COLUMNS);
  },
  ready: () => undefined,
});
