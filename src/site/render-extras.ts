/** Renders what programs read from the site: feeds, badges, exports. */

import type { Dashboard } from "../formats/dashboard.ts";
import { listBadges, renderBadgeJson, renderBadgeSvg } from "./badges/render-badges.ts";
import { printNotPendingCsv, printPackageDaysCsv, printPackagesCsv } from "./exports/columns.ts";
import { listIncidents } from "./feeds/list-incidents.ts";
import { renderAtom } from "./feeds/render-atom.ts";
import { renderFailuresFeed } from "./feeds/render-failures-feed.ts";
import type { PackageDays } from "./package-records.ts";
import { NOT_PENDING_CSV, PACKAGES_CSV } from "./shard-paths.ts";
import type { Summary } from "./summary.ts";

export function* renderExtras(
  dashboard: Dashboard,
  summary: Summary,
  packageDays: readonly PackageDays[],
): Generator<{ path: string; content: string }> {
  const { queue } = dashboard;
  const { health, site: config } = summary;
  yield { path: "feeds/failures.atom", content: renderFailuresFeed(dashboard.failures, config) };
  const entries = listIncidents(dashboard, config.drought_runs);
  yield { path: "feeds/incidents.atom", content: renderAtom("incidents", "Incidents", { entries, config }) };
  for (const badge of listBadges(health, queue.by_status)) {
    yield { path: `badges/${badge.name}.svg`, content: renderBadgeSvg(badge) };
    yield { path: `badges/${badge.name}.json`, content: renderBadgeJson(badge) };
  }
  yield { path: PACKAGES_CSV, content: printPackagesCsv(queue.packages) };
  yield { path: NOT_PENDING_CSV, content: printNotPendingCsv(queue.packages) };
  yield { path: "exports/package-days.csv", content: printPackageDaysCsv(packageDays) };
}
