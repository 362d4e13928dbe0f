import { failureOptions } from "../lists/failure-options.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { runOptions } from "../lists/run-options.ts";
import { orderByDefault } from "../lists/select-rows.ts";
import type { PackageRow } from "../package-records.ts";
import * as paths from "../shard-paths.ts";
import { blockersList } from "./blockers.tsx";
import { BlockersPanel } from "./blockers-panel.tsx";
import { curatedList, disambiguationsList } from "./choices.tsx";
import { clustersList } from "./clusters.tsx";
import { ecosystemsList } from "./ecosystems.tsx";
import { failuresList } from "./failures.tsx";
import { historyList } from "./history.tsx";
import { HistoryCharts, MergesPanel } from "./history-charts.tsx";
import { PackageMap } from "./package-map.tsx";
import { listStatus, packagesList, statusLists } from "./packages.tsx";
import type { PageInput } from "./page-input.ts";
import { problemsList } from "./problems.tsx";
import { renderList } from "./render-list.tsx";
import type { RenderedPage } from "./render-pages.tsx";
import { RunCards } from "./run-cards.tsx";
import { runsList } from "./runs.tsx";

/** Every list page with its first rows. */
export function renderLists(input: PageInput): RenderedPage[] {
  const { rows, summary } = input;
  const months = summary.data.run_months.map(({ month }) => paths.runMonthPath(month)).reverse();
  const historyFiles = summary.data.history_months.map(paths.historyPath);
  const total = summary.failures_summary.total;
  const options = failureOptions(summary);
  return [
    renderList(input, { list: failuresList, rows: rows.failures, total, options }),
    renderList(input, {
      list: runsList,
      rows: rows.runs,
      options: runOptions(rows.runCounts),
      paths: months,
      above: (
        <RunCards runs={rows.runs} ecosystems={rows.ecosystems} until={summary.health.last_run?.timestamp ?? null} />
      ),
    }),
    renderList(input, { list: packagesList, rows: rows.packages, paths: [paths.PACKAGE_INDEX_PATH] }),
    ...statusLists.map((list) => renderStatus(input, list, rows.packages)),
    renderList(input, {
      list: clustersList,
      rows: orderByDefault(clustersList, rows.clusters),
      paths: [paths.CLUSTERS_PATH],
      above: <PackageMap rows={rows.packageDays} />,
    }),
    ordered(input, ecosystemsList, rows.ecosystems, [paths.ECOSYSTEMS_PATH]),
    ordered(input, disambiguationsList, rows.disambiguations, [paths.DISAMBIGUATIONS_PATH]),
    ordered(input, curatedList, rows.curated, [paths.CURATED_PATH]),
    renderList(input, {
      list: historyList,
      rows: rows.history.toReversed(),
      paths: historyFiles,
      above: <HistoryCharts days={rows.history} />,
    }),
    renderList(input, {
      list: problemsList,
      rows: rows.problems,
      total: summary.data.problems,
      paths: [paths.PROBLEMS_PATH],
    }),
  ];
}

function ordered<Row>(input: PageInput, list: ListSpec<Row>, rows: readonly Row[], files: string[]): RenderedPage {
  return renderList(input, { list, rows: orderByDefault(list, rows), paths: files });
}

function renderStatus(
  input: PageInput,
  list: (typeof statusLists)[number],
  packages: readonly PackageRow[],
): RenderedPage {
  const status = list.page;
  const rows = listStatus(status, packages, input.rows.statuses.get(status) ?? []);
  const place = input.summary.data.statuses.find((one) => one.status === status)?.place;
  const files = [paths.PACKAGE_INDEX_PATH, ...(place === undefined ? [] : [paths.statusPath(place)])];
  const { blockers } = input.rows;
  const above =
    status === "blocked" ? (
      <BlockersPanel rows={orderByDefault(blockersList, blockers)} site={input.summary.site} />
    ) : status === "success" ? (
      <MergesPanel days={input.rows.history} />
    ) : null;
  return renderList(input, { list, rows, paths: files, above });
}
