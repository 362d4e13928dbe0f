/** Turns packages and their failures into `queue`, `blockers` and `curated`. */

import type {
  CuratedPackage,
  Dashboard,
  DashboardBlocker,
  DashboardPackage,
  QueueSummary,
} from "../formats/dashboard.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareQueued, isQueued } from "../pipeline/queue-order.ts";
import { STATUSES } from "../pipeline/statuses.ts";
import type { Time } from "../pipeline/times.ts";
import { sortedObject, Tally, TallyByKey } from "./count.ts";
import { type DescribedFailure, isNewer } from "./described-failure.ts";
import { findBlockers } from "./find-blockers.ts";

export interface DescribedQueue {
  queue: QueueSummary;
  blockers: DashboardBlocker[];
  blockersSummary: Dashboard["blockers_summary"];
  curated: CuratedPackage[];
}

interface FailureFacts {
  newest: DescribedFailure;
  newestWithBlockers: DescribedFailure | null;
  firstAt: Time | null;
  count: number;
}

const NO_BLOCKERS: string[] = [];

export function describeQueue(
  packages: readonly QueuedPackage[],
  newestFirst: readonly DescribedFailure[],
): DescribedQueue {
  const bySource = collectFacts(newestFirst, ({ failure }) => failure.source);
  const byPackage = collectFacts(newestFirst, ({ failure }) => failure.package);
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

function rankPackages(packages: readonly DashboardPackage[]): void {
  const waiting = packages.filter(({ status }) => isQueued(status)).sort(compareQueued);
  const ranks = new Map<string, number>();
  waiting.forEach((entry, index) => {
    const rank = (ranks.get(entry.ecosystem) ?? 0) + 1;
    ranks.set(entry.ecosystem, rank);
    entry.position = index + 1;
    entry.position_in_ecosystem = rank;
  });
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
    blocked_by: entry.status === "blocked" ? namedBlockers(entry, own, ofSource) : NO_BLOCKERS,
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

/** If the entry has no blockers, its newest failure with blockers supplies them. */
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
  newestFirst: readonly DescribedFailure[],
  keyOf: (found: DescribedFailure) => string,
): Map<string, FailureFacts> {
  const facts = new Map<string, FailureFacts>();
  for (const found of newestFirst) {
    const { timestamp, blocked_by: blockedBy } = found.failure;
    const blocking = blockedBy.length > 0 ? found : null;
    const known = facts.get(keyOf(found));
    if (known === undefined) {
      facts.set(keyOf(found), { newest: found, newestWithBlockers: blocking, firstAt: timestamp, count: 1 });
      continue;
    }
    known.count++;
    known.firstAt = timestamp ?? known.firstAt;
    if (isNewer(found, known.newest)) known.newest = found;
    known.newestWithBlockers = newer(known.newestWithBlockers, blocking);
  }
  return facts;
}

function newer(a: DescribedFailure | null, b: DescribedFailure | null): DescribedFailure | null {
  if (a === null || b === null) return a ?? b;
  return isNewer(b, a) ? b : a;
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

/** A status named `total` loses its count, but the sum still includes its packages. */
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
