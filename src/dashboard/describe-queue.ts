/** Queue packages and what their failures say -> `queue`, `blockers` and `curated`. */

import type {
  CuratedPackage,
  Dashboard,
  DashboardBlocker,
  DashboardFailure,
  DashboardPackage,
  QueueSummary,
} from "../schema/dashboard.ts";
import type { Failure } from "../schema/failure.ts";
import { compareBytewise } from "../schema/order.ts";
import type { QueuedPackage } from "../schema/queue.ts";
import { STATUSES } from "../schema/status.ts";
import { compareNewestFirst, type Time } from "../schema/time.ts";
import { sortedObject, Tally, TallyByKey } from "./count.ts";
import { findBlockers } from "./find-blockers.ts";
import { rankPackages } from "./rank-packages.ts";

export interface DescribedQueue {
  queue: QueueSummary;
  blockers: DashboardBlocker[];
  blockersSummary: Dashboard["blockers_summary"];
  curated: CuratedPackage[];
}

/** A failure, and where it stands. */
interface Located {
  failure: DashboardFailure;
  record: Failure;
}

/** What the failures of one package, or of one source, add up to. */
interface FailureFacts {
  newest: Located;
  newestWithBlockers: Located | null;
  firstAt: Time | null;
  count: number;
}

/** `failures` and `records`: the same ones in the same order, by time descending. */
export function describeQueue(
  packages: readonly QueuedPackage[],
  failures: readonly DashboardFailure[],
  records: readonly { failure: Failure }[],
): DescribedQueue {
  const bySource = collectFacts(failures, records, (failure) => failure.source);
  const byPackage = collectFacts(failures, records, (failure) => failure.package);
  const described = packages.map((entry) =>
    describePackage(entry, byPackage.get(entry.name), bySource.get(entry.source)),
  );
  const blocked = described.filter(({ status }) => status === "blocked");
  const { blockers, cycles } = findBlockers(
    blocked.map(({ name, source, blocked_by }) => ({ name, source, blockedBy: blocked_by })),
  );
  const waiting = new Map(blockers.map(({ dependency, totalCount }) => [dependency, totalCount]));
  for (const entry of described) entry.unblocks = waiting.get(entry.name) ?? 0;
  rankPackages(described);
  const byName = new Map(described.map((entry) => [entry.name, entry]));
  return {
    queue: summarize(described),
    blockers: blockers.map(({ dependency, directCount, totalCount, inCycle, packages: names }) => ({
      dependency,
      status: byName.get(dependency)?.status ?? null,
      position: byName.get(dependency)?.position ?? null,
      direct_count: directCount,
      total_count: totalCount,
      in_cycle: inCycle,
      packages: names,
    })),
    blockersSummary: {
      dependencies: blockers.length,
      packages_blocked: blocked.length,
      without_dependency: blocked.filter(({ blocked_by }) => blocked_by.length === 0).length,
      cycles,
    },
    curated: described
      .filter(({ confidence }) => confidence === "curated")
      .map(judgeCurated)
      .sort(byNameOf),
  };
}

function describePackage(
  entry: QueuedPackage,
  own: FailureFacts | undefined,
  ofSource: FailureFacts | undefined,
): DashboardPackage {
  const newest = entry.status === "success" ? null : newer(own?.newest ?? null, ofSource?.newest ?? null);
  return {
    id: entry.name,
    name: entry.name,
    source: entry.source,
    ecosystem: entry.ecosystem,
    priority: entry.priority,
    status: entry.status,
    confidence: entry.confidence,
    category: newest?.failure.category ?? null,
    subcategory: newest?.failure.subcategory ?? null,
    blocked_by: entry.status === "blocked" ? namedBlockers(entry, own, ofSource) : [],
    status_reason: entry.status_reason,
    status_at: entry.status_at,
    failure_count: entry.failure_count,
    failures_recorded: own?.count ?? 0,
    first_failure_at: own?.firstAt ?? null,
    last_failure_at: own?.newest.failure.timestamp ?? null,
    last_failure_id: own?.newest.failure.id ?? null,
    next_retry_at: entry.next_retry_at,
    position: null,
    position_in_ecosystem: null,
    unblocks: 0,
  };
}

/** The entry's own, else those of the newest failure that names any. */
function namedBlockers(
  entry: QueuedPackage,
  own: FailureFacts | undefined,
  ofSource: FailureFacts | undefined,
): string[] {
  const newest = newer(own?.newestWithBlockers ?? null, ofSource?.newestWithBlockers ?? null);
  const names = entry.blocked_by.length > 0 ? entry.blocked_by : (newest?.failure.blocked_by ?? []);
  return [...new Set(names)].sort(compareBytewise);
}

function collectFacts(
  newestFirst: readonly DashboardFailure[],
  records: readonly { failure: Failure }[],
  keyOf: (failure: DashboardFailure) => string,
): Map<string, FailureFacts> {
  const facts = new Map<string, FailureFacts>();
  for (let index = 0; index < newestFirst.length; index++) {
    const failure = newestFirst[index] as DashboardFailure;
    const { timestamp } = failure;
    const known = facts.get(keyOf(failure));
    // Only the first ones, by time, can be the newest: older ones just count.
    const isCandidate =
      known === undefined ||
      timestamp === known.newest.failure.timestamp ||
      (failure.blocked_by.length > 0 &&
        (known.newestWithBlockers === null || timestamp === known.newestWithBlockers.failure.timestamp));
    const located = isCandidate ? { failure, record: (records[index] as { failure: Failure }).failure } : null;
    const blocking = failure.blocked_by.length > 0 ? located : null;
    if (known === undefined) {
      const newest = located as Located;
      facts.set(keyOf(failure), { newest, newestWithBlockers: blocking, firstAt: timestamp, count: 1 });
      continue;
    }
    known.count++;
    known.firstAt = timestamp ?? known.firstAt;
    known.newest = newer(known.newest, located) as Located;
    known.newestWithBlockers = newer(known.newestWithBlockers, blocking);
  }
  return facts;
}

/** The greater by (time, file, line, item). */
function newer(a: Located | null, b: Located | null): Located | null {
  if (a === null || b === null) return a ?? b;
  const order =
    compareNewestFirst(a.record.time, b.record.time) ||
    compareBytewise(b.record.file, a.record.file) ||
    b.record.line - a.record.line ||
    b.record.item - a.record.item;
  return order <= 0 ? a : b;
}

function summarize(described: readonly DashboardPackage[]): QueueSummary {
  const byStatus = new Tally();
  const byPriority = new TallyByKey();
  const byEcosystem = new TallyByKey();
  const lists = new Map<string, DashboardPackage[]>(STATUSES.map((status) => [status, []]));
  for (const entry of described) {
    byStatus.add(entry.status);
    byPriority.add(String(entry.priority), entry.status);
    byEcosystem.add(entry.ecosystem, entry.status);
    const list = lists.get(entry.status) ?? [];
    lists.set(entry.status, list);
    list.push(entry);
  }
  for (const list of lists.values()) list.sort((a, b) => a.priority - b.priority || byNameOf(a, b));
  const known = new Set<string>(STATUSES);
  const unknown = [...lists.keys()].filter((status) => !known.has(status)).sort(compareBytewise);
  const statuses = [...STATUSES, ...unknown];
  return {
    total: described.length,
    by_status: Object.fromEntries(statuses.map((status) => [status, byStatus.get(status)])),
    by_priority: byPriority.toObject(),
    by_ecosystem: addTotals(byEcosystem.toObject()),
    packages: Object.fromEntries(statuses.map((status) => [status, lists.get(status) as DashboardPackage[]])),
  };
}

/** A status called `total` would be overwritten, so its packages are in the sum alone. */
function addTotals(byEcosystem: Record<string, Record<string, number>>): Record<string, Record<string, number>> {
  const withTotals = Object.entries(byEcosystem).map(([ecosystem, counts]): [string, Record<string, number>] => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [ecosystem, { ...counts, total }];
  });
  return sortedObject(new Map(withTotals));
}

function judgeCurated({ name, source, status }: DashboardPackage): CuratedPackage {
  const isValid = status === "success" || status === "pending";
  return { name, source, status, validation_status: isValid ? "valid" : status === "failed" ? "invalid" : "unknown" };
}

function byNameOf(a: { name: string }, b: { name: string }): number {
  return compareBytewise(a.name, b.name);
}
