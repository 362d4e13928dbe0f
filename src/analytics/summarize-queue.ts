import type { QueuedPackage } from "../formats/queue.ts";
import type { AnalyticsCurated, AnalyticsPackage, AnalyticsQueue } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { parseTime } from "../pipeline/times.ts";
import { increment, toSortedObject } from "./count.ts";
import type { FailureCounts, LastFailure } from "./count-failures.ts";

type Counts = Map<string, number>;
type CountsByKey = Map<string, Counts>;

const SECONDS_LENGTH = "2026-01-09T14:30:00".length;

const VALIDATION = new Map<string, AnalyticsCurated["validation_status"]>([
  ["success", "valid"],
  ["pending", "valid"],
  ["failed", "invalid"],
]);

export function summarizeQueue(
  packages: readonly QueuedPackage[],
  lastBySource: FailureCounts["lastBySource"],
): AnalyticsQueue {
  const byStatus: Counts = new Map();
  const byTier: CountsByKey = new Map();
  const byEcosystem: CountsByKey = new Map();
  const listed = new Map<string, AnalyticsPackage[]>();
  for (const entry of packages) {
    increment(byStatus, entry.status);
    incrementIn(byTier, String(entry.priority), entry.status);
    if (entry.ecosystem !== "") {
      incrementIn(byEcosystem, entry.ecosystem, entry.status);
      incrementIn(byEcosystem, entry.ecosystem, "total");
    }
    const list = listed.get(entry.status) ?? [];
    if (list.length === 0) listed.set(entry.status, list);
    list.push(describePackage(entry, lastBySource.get(entry.source)));
  }
  for (const list of listed.values()) list.sort(comparePackages);
  return {
    total: packages.length,
    by_status: toSortedObject(byStatus),
    by_tier: toCounts(byTier),
    by_ecosystem: byEcosystem.size > 0 ? toCounts(byEcosystem) : undefined,
    packages: toSortedObject(listed),
  };
}

/** Curated packages, in the order of the queue files. */
export function listCurated(packages: readonly QueuedPackage[]): AnalyticsCurated[] {
  return packages
    .filter(({ confidence }) => confidence === "curated")
    .map(({ name, source, status }) => ({ name, source, validation_status: VALIDATION.get(status) ?? "unknown" }));
}

function describePackage(entry: QueuedPackage, last: LastFailure | undefined): AnalyticsPackage {
  const blockedBy = entry.status === "blocked" ? (last?.blockedBy ?? []) : [];
  return {
    id: entry.source,
    name: entry.name,
    ecosystem: entry.ecosystem,
    priority: entry.priority,
    category: last?.category,
    blocked_by: blockedBy.length > 0 ? [...blockedBy] : undefined,
    failure_count: entry.failure_count,
    next_retry_at: toWallClock(entry.recorded_next_retry_at),
  };
}

/**
 * The recorded date and time to the second, with `Z` in place of the recorded offset. Does not convert the time to UTC.
 */
function toWallClock(recorded: string | null): string | undefined {
  if (recorded === null || parseTime(recorded) === null) return undefined;
  return parseTime(`${recorded.slice(0, SECONDS_LENGTH)}Z`) ?? undefined;
}

/** Not the order of the queue: readers of this format expect priority, then name. */
function comparePackages(a: AnalyticsPackage, b: AnalyticsPackage): number {
  return a.priority - b.priority || compareBytewise(a.name, b.name);
}

function incrementIn(byKey: CountsByKey, key: string, inner: string): void {
  const counts = byKey.get(key) ?? new Map();
  byKey.set(key, counts);
  increment(counts, inner);
}

function toCounts(byKey: CountsByKey): Record<string, Record<string, number>> {
  return toSortedObject(new Map([...byKey].map(([key, counts]) => [key, toSortedObject(counts)])));
}
