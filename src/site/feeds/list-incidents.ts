import type { Dashboard, DashboardCluster } from "../../formats/dashboard.ts";
import { compareNewestFirst, formatTime, parseTime, toEpochMs } from "../../pipeline/times.ts";
import { count } from "../../text/count.ts";
import { NOT_RECORDED } from "../../text/phrase.ts";
import type { FeedEntry } from "./render-atom.ts";

export type IncidentSource = Pick<Dashboard, "clusters" | "health" | "left_out" | "runs">;

const GONE_AFTER_DAYS = 30;
const GONE_AFTER_MS = GONE_AFTER_DAYS * 86_400_000;

/**
 * What a maintainer would want to know, if the state records when it happened: breakers that opened or let probes
 * through, disabled ecosystems, pause and resumption, droughts, new clusters, and clusters without a failure for 30
 * days as of the newest run. The state does not record when a breaker closed, so the first successful run afterwards
 * shows it.
 */
export function listIncidents(
  { clusters, health, left_out: leftOut, runs }: IncidentSource,
  droughtRuns: number,
): FeedEntry[] {
  const asOf = runs[0]?.timestamp;
  return [
    ...listBreakers(health.ecosystems, runs),
    ...listPauses(health, runs),
    ...listDroughts(runs, { droughtRuns, isWhole: leftOut.runs === 0 }),
    ...clusters.flatMap((cluster) => listCluster(cluster, asOf === undefined ? null : toEpochMs(asOf))),
  ];
}

function listBreakers(ecosystems: Dashboard["health"]["ecosystems"], runs: IncidentSource["runs"]): FeedEntry[] {
  return Object.entries(ecosystems).flatMap(([ecosystem, state]) => {
    if (state.breaker_state === "closed") return listClosing(ecosystem, state, runs);
    const { breaker_state: breaker, last_failure: failedAt, consecutive_failures: failures, opens_at: opensAt } = state;
    const updated = breaker === "open" ? failedAt : breaker === "half-open" ? opensAt : null;
    if (updated === null) return [];
    const probes =
      breaker === "open" ? `Next probe: ${opensAt ?? NOT_RECORDED}` : `Probes are let through since ${updated}`;
    const content = `${count(failures, "failure in a row", "failures in a row")}. ${probes}.`;
    const shared = { title: `Breaker ${breaker}: ${ecosystem}`, updated, content, ...ECOSYSTEM };
    // The id of an opened breaker does not name the state, because opening was once the only entry about a breaker.
    const id = breaker === "open" ? `${ecosystem}/${updated}` : `${ecosystem}/${breaker}/${updated}`;
    return [{ kind: "breaker", id, ...shared, params: { id: ecosystem } }];
  });
}

/** Only a breaker that was open has a time for probes. A breaker without that time may never have been open. */
function listClosing(
  ecosystem: string,
  { last_failure: failedAt, opens_at: opensAt }: Dashboard["health"]["ecosystems"][string],
  newestFirst: IncidentSource["runs"],
): FeedEntry[] {
  if (failedAt === null || opensAt === null) return [];
  const first = newestFirst.findLast(
    ({ timestamp, ecosystems, succeeded }) =>
      Object.hasOwn(ecosystems, ecosystem) && succeeded > 0 && compareNewestFirst(timestamp, failedAt) < 0,
  );
  if (first === undefined) return [];
  const content = `First run that succeeded after the last failure, ${failedAt}; when the breaker closed is not recorded.`;
  const shared = { title: `Breaker closed: ${ecosystem}`, updated: first.timestamp, content, ...ECOSYSTEM };
  return [{ kind: "breaker", id: `${ecosystem}/closed/${failedAt}`, ...shared, params: { id: ecosystem } }];
}

const ECOSYSTEM = { page: "ecosystem" } as const;

/**
 * Control has a single time for whatever it disabled last: the whole pipeline, otherwise ecosystems, otherwise
 * something that has been enabled again.
 */
function listPauses({ control, ecosystems }: Dashboard["health"], runs: IncidentSource["runs"]): FeedEntry[] {
  const { enabled, disabled_at: at, disabled_by: by, reason } = control;
  const since = at === null ? null : parseTime(at);
  if (since === null) return [];
  const content = `By ${by || NOT_RECORDED}: ${reason || "reason not recorded"}`;
  const pause = { kind: "paused", id: since, title: "Pipeline paused", updated: since, content };
  if (!enabled) return [{ ...pause, page: "index", params: {} }];
  const off = Object.keys(ecosystems).filter((name) => ecosystems[name]?.disabled === true);
  if (off.length > 0) {
    return off.map((name) => {
      const title = `Ecosystem disabled: ${name}`;
      return { ...pause, kind: "disabled", id: `${name}/${since}`, title, ...ECOSYSTEM, params: { id: name } };
    });
  }
  const first = runs.findLast(({ timestamp }) => compareNewestFirst(timestamp, since) < 0);
  if (first === undefined) return [];
  const resumption = `First run after ${since}, when something was switched off; when it was switched on again is not recorded.`;
  const { id, timestamp: updated } = first;
  return [
    {
      kind: "resumed",
      id: since,
      title: "Pipeline resumed",
      updated,
      content: resumption,
      page: "run",
      params: { id },
    },
  ];
}

function listDroughts(
  newestFirst: IncidentSource["runs"],
  { droughtRuns, isWhole }: { droughtRuns: number; isWhole: boolean },
): FeedEntry[] {
  const entries: FeedEntry[] = [];
  // Runs that are left out may or may not have merged something.
  let since = isWhole ? 0 : Number.NaN;
  for (const { id, merged, timestamp: updated } of [...newestFirst].reverse()) {
    since = merged > 0 ? 0 : since + 1;
    if (since !== droughtRuns) continue;
    const title = `Nothing merged for ${count(droughtRuns, "run")}`;
    const content = `The last ${count(droughtRuns, "run")} up to this one merged no recipe.`;
    entries.push({ kind: "drought", id, title, updated, content, page: "run", params: { id } });
  }
  return entries;
}

function listCluster(cluster: DashboardCluster, asOfMs: number | null): FeedEntry[] {
  const { id, category, message, count: failures, package_count: packages, first_at: first, last_at: last } = cluster;
  if (first === null || last === null) return [];
  const about = message === "" ? category : `${category}: ${message}`;
  const seen = `${count(failures, "failure")} of ${count(packages, "package")}`;
  const shared = { id, page: "cluster" as const, params: { id } };
  // The text has no count, so that it stays the same while the cluster grows.
  const began = { ...shared, kind: "cluster", title: `New cause: ${about}`, updated: first, content: category };
  const goneMs = toEpochMs(last) + GONE_AFTER_MS;
  if (asOfMs === null || goneMs > asOfMs) return [began];
  const content = `No failure for ${GONE_AFTER_DAYS} days. ${seen} from ${first} to ${last}.`;
  const gone = { ...shared, kind: "cluster-gone", id: `${id}/${last}`, title: `Cause gone: ${about}`, content };
  return [began, { ...gone, updated: formatTime(new Date(goneMs)) }];
}
