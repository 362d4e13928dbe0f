/** Merges the packages from the sources into the queue. */

import type { QueuedPackage } from "../../src/formats/queue.ts";
import type { EcosystemAliases } from "../../src/pipeline/ecosystems.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { sourceKey } from "./source-key.ts";
import type { FoundPackage } from "./sources/source.ts";

export interface FoundList {
  ecosystem: string;
  packages: readonly FoundPackage[];
  popularAt: number;
}

export interface MergeRules {
  aliases: EcosystemAliases;
  raisesPriority: boolean;
  /** Names that get priority 1. */
  firstTier: ReadonlySet<string>;
  /** In order of precedence, for a new name that several ecosystems list. */
  ecosystems: readonly string[];
}

export interface QueueMerge {
  /** New packages and packages with a higher priority, by name. */
  changes: Map<string, QueuedPackage>;
  byEcosystem: Map<string, MergeCounts>;
}

export interface MergeCounts {
  added: string[];
  raised: string[];
  /** Packages that are not added because another package has the name. */
  nameTaken: { name: string; source: string; takenBy: string }[];
}

/** Names in `queue` must be unique. */
export function mergeFound(
  queue: readonly QueuedPackage[],
  lists: readonly FoundList[],
  rules: MergeRules,
): QueueMerge {
  const bySource = new Map<string, QueuedPackage[]>();
  const byName = new Map<string, QueuedPackage>();
  const changes: QueueMerge["changes"] = new Map();
  const byEcosystem: QueueMerge["byEcosystem"] = new Map();
  const rank = ({ ecosystem }: FoundList) => {
    const at = rules.ecosystems.indexOf(ecosystem);
    return at < 0 ? rules.ecosystems.length : at;
  };
  const index = (each: QueuedPackage) => {
    const key = sourceKey(each.source, rules.aliases);
    bySource.set(key, [...(bySource.get(key) ?? []), each]);
    const name = each.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, each);
  };
  for (const each of queue) index(each);
  const ordered = [...lists].sort((a, b) => rank(a) - rank(b) || compareBytewise(a.ecosystem, b.ecosystem));
  for (const list of ordered) {
    const counts: MergeCounts = { added: [], raised: [], nameTaken: [] };
    byEcosystem.set(list.ecosystem, counts);
    // A service may list one package under two spellings.
    const seen = new Set<string>();
    for (const found of list.packages) {
      const source = `${list.ecosystem}:${found.identifier}`;
      const key = sourceKey(source, rules.aliases);
      if (seen.has(key)) continue;
      seen.add(key);
      const isPopular = found.popularity !== null && found.popularity >= list.popularAt;
      const known = bySource.get(key);
      if (known !== undefined) {
        for (const each of known) raise(each, choosePriority(each.name, isPopular, rules), counts);
        continue;
      }
      const holder = byName.get(found.name.toLowerCase());
      if (holder !== undefined) {
        counts.nameTaken.push({ name: found.name, source, takenBy: holder.source });
        continue;
      }
      const priority = choosePriority(found.name, isPopular, rules);
      const added = createPackage(found.name, { source, ecosystem: list.ecosystem, priority });
      changes.set(added.name, added);
      counts.added.push(added.name);
      index(added);
    }
  }
  return { changes, byEcosystem };

  function raise(each: QueuedPackage, priority: number, counts: MergeCounts): void {
    if (priority >= each.priority || each.confidence === "curated" || !rules.raisesPriority) return;
    changes.set(each.name, { ...each, priority });
    counts.raised.push(each.name);
  }
}

function choosePriority(name: string, isPopular: boolean, { firstTier }: MergeRules): number {
  if (firstTier.has(name)) return 1;
  return isPopular ? 2 : 3;
}

function createPackage(
  name: string,
  { source, ecosystem, priority }: Pick<QueuedPackage, "source" | "ecosystem" | "priority">,
): QueuedPackage {
  return {
    form: "unified",
    name,
    source,
    ecosystem,
    priority,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
    recorded_next_retry_at: null,
    blocked_by: [],
    status_reason: null,
    status_at: null,
    last_batch_id: null,
  };
}
