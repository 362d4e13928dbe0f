import type { Dashboard, DashboardCluster } from "../../schema/dashboard.ts";
import { formatTime, parseTime, toEpochMs } from "../../schema/time.ts";
import type { FeedEntry } from "./render-atom.ts";

export type IncidentSource = Pick<Dashboard, "clusters" | "health" | "left_out" | "runs">;

const GONE_AFTER_DAYS = 30;
const GONE_AFTER_MS = GONE_AFTER_DAYS * 86_400_000;

/**
 * What a maintainer would want to be told of, as far as the state records when it happened: breakers opened, the pause that
 * is in force, droughts reached, clusters that began, and clusters without a failure for 30 days as of the newest run.
 */
export function listIncidents(
  { clusters, health, left_out: leftOut, runs }: IncidentSource,
  droughtRuns: number,
): FeedEntry[] {
  const asOf = runs[0]?.timestamp;
  return [
    ...listBreakers(health.ecosystems),
    ...listPause(health.control),
    ...listDroughts(runs, { droughtRuns, isWhole: leftOut.runs === 0 }),
    ...clusters.flatMap((cluster) => listCluster(cluster, asOf === undefined ? null : toEpochMs(asOf))),
  ];
}

function listBreakers(ecosystems: Dashboard["health"]["ecosystems"]): FeedEntry[] {
  return Object.entries(ecosystems).flatMap(([ecosystem, state]) => {
    const { breaker_state: breaker, last_failure: updated, consecutive_failures: failures, opens_at: opensAt } = state;
    if (breaker !== "open" || updated === null) return [];
    const content = `${failures} failures in a row. Next probe: ${opensAt ?? "not recorded"}.`;
    const title = `Breaker open: ${ecosystem}`;
    const params = { id: ecosystem };
    return [
      { kind: "breaker", id: `${ecosystem}/${updated}`, title, updated, content, page: "ecosystem" as const, params },
    ];
  });
}

function listPause({ enabled, disabled_at: at, disabled_by: by, reason }: Dashboard["health"]["control"]): FeedEntry[] {
  const updated = at === null ? null : parseTime(at);
  if (enabled || updated === null) return [];
  const content = `By ${by || "not recorded"}: ${reason || "reason not recorded"}`;
  return [{ kind: "paused", id: updated, title: "Pipeline paused", updated, content, page: "index", params: {} }];
}

function listDroughts(
  newestFirst: IncidentSource["runs"],
  { droughtRuns, isWhole }: { droughtRuns: number; isWhole: boolean },
): FeedEntry[] {
  const entries: FeedEntry[] = [];
  // Runs that were left out may have merged something or not.
  let since = isWhole ? 0 : Number.NaN;
  for (const { id, merged, timestamp: updated } of [...newestFirst].reverse()) {
    since = merged > 0 ? 0 : since + 1;
    if (since !== droughtRuns) continue;
    const title = `Nothing merged for ${droughtRuns} runs`;
    const content = `The last ${droughtRuns} runs up to this one merged no recipe.`;
    entries.push({ kind: "drought", id, title, updated, content, page: "run", params: { id } });
  }
  return entries;
}

function listCluster(cluster: DashboardCluster, asOfMs: number | null): FeedEntry[] {
  const { id, category, message, count, package_count: packages, first_at: first, last_at: last } = cluster;
  if (first === null || last === null) return [];
  const about = message === "" ? category : `${category}: ${message}`;
  const seen = `${count} ${count === 1 ? "failure" : "failures"} of ${packages} ${packages === 1 ? "package" : "packages"}`;
  const shared = { id, page: "cluster" as const, params: { id } };
  // The count of a cluster grows; its entry stays as it was when it began.
  const began = { ...shared, kind: "cluster", title: `New cause: ${about}`, updated: first, content: about };
  const goneMs = toEpochMs(last) + GONE_AFTER_MS;
  if (asOfMs === null || goneMs > asOfMs) return [began];
  const content = `No failure for ${GONE_AFTER_DAYS} days. ${seen} from ${first} to ${last}.`;
  const gone = { ...shared, kind: "cluster-gone", id: `${id}/${last}`, title: `Cause gone: ${about}`, content };
  return [began, { ...gone, updated: formatTime(new Date(goneMs)) }];
}
