import type { AnalyticsCurated, AnalyticsPackage, AnalyticsQueue } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import type { QueueEntry } from "./collect-queue.ts";
import { toText } from "./decode-record.ts";
import { increment, toSortedObject } from "./maps.ts";

type CountsByKey = Map<string, Map<string, number>>;

const VALIDATION = new Map<string, AnalyticsCurated["validation_status"]>([
  ["success", "valid"],
  ["pending", "valid"],
  ["failed", "invalid"],
]);

export function summarizeQueue(entries: readonly QueueEntry[]): AnalyticsQueue {
  const byStatus = new Map<string, number>();
  const byTier: CountsByKey = new Map();
  const byEcosystem: CountsByKey = new Map();
  const packages = new Map<string, AnalyticsPackage[]>();
  for (const entry of entries) {
    const ecosystem = ecosystemOf(entry.source);
    increment(byStatus, entry.status);
    increment(listed(byTier, String(entry.priority)), entry.status);
    if (ecosystem !== "") {
      const counts = listed(byEcosystem, ecosystem);
      increment(counts, entry.status);
      increment(counts, "total");
    }
    const list = packages.get(entry.status);
    const described = describePackage(entry, ecosystem, entry.noted ?? entry);
    if (list === undefined) packages.set(entry.status, [described]);
    else list.push(described);
  }
  for (const list of packages.values()) list.sort(comparePackages);
  const toCounts = (counts: Map<string, number>) => toSortedObject(counts, (count) => count);
  return {
    total: entries.length,
    by_status: toCounts(byStatus),
    by_tier: toSortedObject(byTier, toCounts),
    ...(byEcosystem.size > 0 && { by_ecosystem: toSortedObject(byEcosystem, toCounts) }),
    packages: toSortedObject(packages, (list) => list),
  };
}

/** Curated entries in queue order. */
export function listCurated(entries: readonly QueueEntry[]): AnalyticsCurated[] {
  return entries
    .filter((entry) => entry.isCurated)
    .map(({ name, source, status }) => ({
      name,
      source,
      validation_status: VALIDATION.get(status) ?? "unknown",
    }));
}

function describePackage(entry: QueueEntry, ecosystem: string, noted: QueueEntry): AnalyticsPackage {
  const described: AnalyticsPackage = {
    id: entry.source,
    name: entry.name,
    ecosystem,
    priority: entry.priority,
  } as AnalyticsPackage;
  if (noted.category !== "") described.category = noted.category;
  if (entry.status === "blocked" && noted.blockedBy.length > 0) described.blocked_by = noted.blockedBy.map(toText);
  described.failure_count = entry.failureCount;
  if (entry.nextRetryAt !== "") described.next_retry_at = entry.nextRetryAt;
  return described;
}

function ecosystemOf(source: string): string {
  const colon = source.indexOf(":");
  return colon < 0 ? "" : source.slice(0, colon);
}

/** By contract not the queue's order: readers of this format expect priority, then name. */
function comparePackages(a: AnalyticsPackage, b: AnalyticsPackage): number {
  return a.priority - b.priority || compareBytewise(a.name, b.name);
}

function listed(map: CountsByKey, key: string): Map<string, number> {
  let counts = map.get(key);
  if (counts === undefined) {
    counts = new Map();
    map.set(key, counts);
  }
  return counts;
}
