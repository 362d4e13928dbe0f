/** Rules for every dashboard of any state. Each function returns the faults, one sentence each. */

import { Dashboard } from "../../src/formats/dashboard.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareNewestFirst } from "../../src/pipeline/times.ts";

type Counts = Readonly<Record<string, number>>;

/** Checks a dashboard that was built without limits. Returns at most 20 faults. */
export function checkDashboard(dashboard: Dashboard): string[] {
  const parsed = Dashboard.safeParse(dashboard);
  const shape = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const parts = [checkSums, checkReferences, checkOrders, checkPositions, checkRuns, checkTransitions];
  return [...shape, ...parts.flatMap((check) => check(dashboard))].slice(0, 20);
}

function checkSums({
  queue,
  failures_summary: summary,
  failures,
  clusters,
  history,
  runs,
  problems,
}: Dashboard): string[] {
  const nested = (maps: Record<string, Counts>) =>
    Object.values(maps).reduce((total, counts) => total + sum(counts), 0);
  const lists = Object.fromEntries(Object.entries(queue.packages).map(([status, list]) => [status, list.length]));
  const ecosystems = Object.entries(queue.by_ecosystem).map(([name, { total, ...counts }]) => [
    name,
    sum(counts) - (total ?? 0),
  ]);
  return [
    ...equal("queue.by_status", sum(queue.by_status), queue.total),
    ...equal("queue.packages", JSON.stringify(lists), JSON.stringify(queue.by_status)),
    ...equal("queue.by_priority", nested(queue.by_priority), queue.total),
    ...ecosystems.flatMap(([name, rest]) => equal(`queue.by_ecosystem.${name}`, rest, 0)),
    ...equal("queue.by_ecosystem", nested(queue.by_ecosystem), 2 * queue.total),
    ...(["by_category", "by_ecosystem", "by_platform", "by_run_join"] as const).flatMap((key) =>
      equal(key, sum(summary[key]), summary.total),
    ),
    ...equal("by_subcategory", nested(summary.by_subcategory), summary.total),
    ...equal("failures", failures.length, summary.total),
    ...equal("packages that failed", new Set(failures.map((failure) => failure.package)).size, summary.packages),
    ...equal(
      "clusters",
      clusters.reduce((total, { count }) => total + count, 0),
      summary.total,
    ),
    ...equal(
      "history.runs",
      history.reduce((total, day) => total + day.runs, 0),
      runs.length,
    ),
    ...equal(
      "history.failures",
      history.reduce((total, day) => total + day.failures, 0),
      failures.filter(({ timestamp }) => timestamp !== null).length,
    ),
    ...history.flatMap((day) => equal(`history ${day.date}`, sum(day.by_category), day.failures)),
    ...equal("problems.by_code", sum(problems.by_code), problems.total),
    ...equal("problems.by_severity", sum(problems.by_severity), problems.total),
  ];
}

function checkReferences({ failures, runs, clusters, queue, transitions, health, blockers }: Dashboard): string[] {
  const failureIds = new Set(failures.map(({ id }) => id));
  const runIds = new Set(runs.map(({ id }) => id));
  const clusterIds = new Set(clusters.map(({ id }) => id));
  const packages = Object.values(queue.packages).flat();
  const named = new Set(packages.map(({ name }) => name));
  const changes = [...transitions.new, ...transitions.still, ...transitions.fixed, ...transitions.not_retried];
  return [
    ...equal("distinct failure ids", failureIds.size, failures.length),
    ...equal("distinct run ids", runIds.size, runs.length),
    ...equal("distinct cluster ids", clusterIds.size, clusters.length),
    ...equal("distinct names", named.size, packages.length),
    ...unknown(
      "failure_ids",
      runs.flatMap((run) => run.failure_ids),
      failureIds,
    ),
    ...unknown(
      "last_failure_id",
      packages.map((entry) => entry.last_failure_id),
      failureIds,
    ),
    ...unknown(
      "sample_id",
      clusters.map((cluster) => cluster.sample_id),
      failureIds,
    ),
    ...unknown(
      "failure_id",
      changes.flatMap((change) => [change.failure_id, change.previous_failure_id]),
      failureIds,
    ),
    ...unknown(
      "run_id",
      failures.map((failure) => failure.run_id),
      runIds,
    ),
    ...unknown(
      "transitions.runs",
      Object.values(transitions.runs).flatMap((pair) => [pair.run_id, pair.previous_run_id]),
      runIds,
    ),
    ...unknown("health", [health.last_run?.id ?? null, health.last_successful_run?.id ?? null], runIds),
    ...unknown(
      "cluster",
      failures.map((failure) => failure.cluster),
      clusterIds,
    ),
    ...unknown(
      "blockers.packages",
      blockers.flatMap((blocker) => blocker.packages),
      named,
    ),
  ];
}

function checkOrders({
  failures,
  runs,
  blockers,
  clusters,
  history,
  curated,
  queue,
  transitions,
}: Dashboard): string[] {
  const byTime = (a: { timestamp: string | null; id: string }, b: { timestamp: string | null; id: string }) =>
    compareNewestFirst(a.timestamp, b.timestamp) || compareBytewise(a.id, b.id);
  const byPackage = (a: { package: string; ecosystem: string }, b: { package: string; ecosystem: string }) =>
    compareBytewise(a.package, b.package) || compareBytewise(a.ecosystem, b.ecosystem);
  return [
    ...ordered("failures", failures, byTime),
    ...ordered("runs", runs, byTime),
    ...ordered(
      "blockers",
      blockers,
      (a, b) =>
        b.total_count - a.total_count || b.direct_count - a.direct_count || compareBytewise(a.dependency, b.dependency),
    ),
    ...ordered(
      "clusters",
      clusters,
      (a, b) => b.count - a.count || compareNewestFirst(a.last_at, b.last_at) || compareBytewise(a.id, b.id),
    ),
    ...ordered("history", history, (a, b) => Math.abs(Date.parse(b.date) - Date.parse(a.date) - 86_400_000) || -1),
    ...ordered("curated", curated, (a, b) => compareBytewise(a.name, b.name)),
    ...Object.entries(queue.packages).flatMap(([status, list]) =>
      ordered(status, list, (a, b) => a.priority - b.priority || compareBytewise(a.name, b.name)),
    ),
    ...(["new", "still", "fixed", "not_retried"] as const).flatMap((kind) =>
      ordered(kind, transitions[kind], byPackage),
    ),
  ];
}

function checkPositions({ queue, blockers }: Dashboard): string[] {
  const waiting = [...(queue.packages.pending ?? []), ...(queue.packages.failed ?? [])];
  const others = Object.values(queue.packages)
    .flat()
    .filter(({ status }) => status !== "pending" && status !== "failed");
  const ecosystems = new Set(waiting.map(({ ecosystem }) => ecosystem));
  const totals = new Map(blockers.map((blocker) => [blocker.dependency, blocker.total_count]));
  return [
    ...ranks(
      "position",
      waiting.map(({ position }) => position),
    ),
    ...[...ecosystems].flatMap((name) => {
      const list = waiting.filter(({ ecosystem }) => ecosystem === name);
      return ranks(
        `position in ${name}`,
        list.map((entry) => entry.position_in_ecosystem),
      );
    }),
    ...others.flatMap(({ name, position }) => equal(`position of ${name}`, position, null)),
    ...Object.values(queue.packages)
      .flat()
      .flatMap(({ name, unblocks }) => equal(`unblocks of ${name}`, unblocks, totals.get(name) ?? 0)),
  ];
}

function checkRuns({ runs, failures }: Dashboard): string[] {
  const joined = failures.filter(({ run_id }) => run_id !== null);
  return [
    ...equal(
      "joined failures",
      runs.reduce((total, run) => total + run.failure_ids.length, 0),
      joined.length,
    ),
    ...equal(
      "unjoined failures",
      failures.length - joined.length,
      failures.filter(({ run_join }) => run_join === "none").length,
    ),
    ...runs
      .filter(
        (run) => run.packages_complete && run.total_from === "recorded" && run.packages_processed.length > run.total,
      )
      .map(({ id }) => `run ${id} processed more than it attempted`),
  ];
}

function checkTransitions({ transitions, failures }: Dashboard): string[] {
  const marked = failures.flatMap(({ id, transition }) => (transition === null ? [] : [`${transition} ${id}`]));
  const listed = [
    ...transitions.new.map((one) => `new ${one.failure_id}`),
    ...transitions.still.map((one) => `still ${one.failure_id}`),
  ];
  return equal("marked failures", marked.sort().join("\n"), listed.sort().join("\n"));
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function equal(what: string, found: unknown, wanted: unknown): string[] {
  return found === wanted ? [] : [`${what}: found ${found}, expected ${wanted}`];
}

function unknown(what: string, ids: readonly (string | null)[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => id !== null && !known.has(id)).map((id) => `${what}: "${id}" is nowhere`);
}

function ranks(what: string, positions: readonly (number | null)[]): string[] {
  const sorted = [...positions].sort((a, b) => (a ?? 0) - (b ?? 0));
  return sorted.every((position, index) => position === index + 1) ? [] : [`${what}: ${sorted.join(" ")}`];
}

/** Equal elements are also out of order. */
function ordered<T>(what: string, list: readonly T[], compare: (a: T, b: T) => number): string[] {
  const at = list.findIndex((element, index) => index > 0 && compare(list[index - 1] as T, element) >= 0);
  return at < 0 ? [] : [`${what}: element ${at} is out of order`];
}
