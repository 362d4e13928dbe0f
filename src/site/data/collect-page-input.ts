import type { FailureRow } from "../failure-records.ts";
import type { PageInput } from "../pages/page-input.ts";
import type { Summary } from "../summary.ts";
import { composeFailure } from "./compose-failure.ts";
import { composePackageRow, composeRunRow } from "./compose-rows.ts";
import type { DashboardIndex } from "./index-dashboard.ts";
import { listStatuses } from "./index-packages.ts";
import type { SiteLists } from "./summarize-site.ts";

/** How many failures a list shows first. Their messages are as long as in the data files. */
const FIRST_ROWS = 50;

/** Collects the input for pages from the same lists as the data files. */
export function collectPageInput(
  index: DashboardIndex,
  lists: SiteLists,
  rest: { summary: Summary; assets: PageInput["assets"] },
): PageInput {
  const statuses = Object.keys(index.dashboard.queue.by_status);
  return {
    ...rest,
    rows: {
      packages: index.names.map((name) => composePackageRow(name, index)),
      statuses: new Map([...listStatuses(index)].map(({ place, data }) => [statuses[place] as string, data.rows])),
      failures: lists.newestFailures.slice(0, FIRST_ROWS).map((failure): FailureRow => composeFailure(failure).record),
      clusters: lists.clusters,
      packageDays: lists.packageDays,
      runs: index.dashboard.runs.map(composeRunRow),
      runCounts: lists.runCounts,
      blockers: lists.blockers,
      ecosystems: lists.ecosystems,
      disambiguations: lists.disambiguations,
      curated: lists.curated,
      history: lists.history,
      problems: lists.problems,
    },
  };
}
