/** Packages by hash: what is known about each, its newest attempts, and what waits for it. */

import type { DashboardFailure } from "../../formats/dashboard.ts";
import { compareNewestFirst } from "../../pipeline/times.ts";
import type { OutcomeWord, PackageRecord } from "../package-records.ts";
import { storePackages } from "../package-shards.ts";
import { packagePath, shardBits } from "../shard-paths.ts";
import type { PackageShard } from "../shards.ts";
import { composeAttempt } from "./compose-failure.ts";
import { composeChoice, composeOverride } from "./compose-rows.ts";
import { blockerOf, type DashboardIndex, groupBy, type Merge } from "./index-dashboard.ts";

const ATTEMPTS = 10;
const OUTCOMES = 30;
const FAILURE_IDS = 50;
const DEPENDANTS = 50;

/** Yields the shards in the order of their paths. */
export function* shardPackages(index: DashboardIndex): Generator<{ path: string; data: PackageShard }> {
  const bits = shardBits(index.names.length);
  const choices = new Map(index.dashboard.disambiguations.entries.map((entry) => [entry.tool, entry]));
  const review = new Set(index.dashboard.disambiguations.need_review);
  const shards = [...groupBy(index.names, (name) => packagePath(name, bits))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, names] of shards) yield { path, data: storePackages(names.map(compose)) };

  /** Keys are in sorted order, for the reason that composeFailure gives. */
  function compose(name: string): PackageRecord {
    const queued = index.packages.get(name);
    const failures = index.failuresByPackage.get(name) ?? [];
    const merges = index.merges.get(name) ?? [];
    const choice = choices.get(name);
    const override = index.curated.get(name);
    const blocker = blockerOf(index, name, queued?.source ?? null);
    const newest = failures[0];
    return {
      attempts: failures.slice(0, ATTEMPTS).map(composeAttempt),
      blocked_by: queued?.blocked_by ?? [],
      blocker: blocker?.dependency ?? null,
      category: queued?.category ?? newest?.category ?? null,
      confidence: queued?.confidence ?? null,
      dependants: blocker?.packages.slice(0, DEPENDANTS) ?? [],
      dependants_total: blocker?.direct_count ?? 0,
      disambiguation: choice === undefined ? null : composeChoice(choice, review),
      ecosystem: queued?.ecosystem ?? newest?.ecosystem ?? "",
      failure_count: queued?.failure_count ?? 0,
      failure_ids: failures.slice(0, FAILURE_IDS).map(({ id }) => id),
      failures_recorded: failures.length,
      first_failure_at: queued?.first_failure_at ?? failures.findLast(isTimed)?.timestamp ?? null,
      in_queue: queued !== undefined,
      last_failure_at: queued?.last_failure_at ?? newest?.timestamp ?? null,
      merged: merges[0] ?? null,
      name,
      next_retry_at: queued?.next_retry_at ?? null,
      outcomes: listOutcomes(failures, merges),
      override: override === undefined ? null : composeOverride(override, index),
      priority: queued?.priority ?? null,
      source: queued?.source ?? newest?.source ?? null,
      status: queued?.status ?? null,
      status_at: queued?.status_at ?? null,
      status_reason: queued?.status_reason ?? null,
      subcategory: queued?.subcategory ?? newest?.subcategory ?? null,
      transition: index.transitions.get(name) ?? null,
      unblocks: queued?.unblocks ?? blocker?.total_count ?? 0,
    };
  }
}

function isTimed({ timestamp }: DashboardFailure): boolean {
  return timestamp !== null;
}

/** Failures and merges are newest first. They are cut in that order and then reversed. */
function listOutcomes(failures: readonly DashboardFailure[], merges: readonly Merge[]): OutcomeWord[] {
  const cells: { timestamp: string | null; outcome: OutcomeWord }[] = [
    ...failures.slice(0, OUTCOMES).map(({ timestamp, blocked_by: blockers }) => {
      return { timestamp, outcome: blockers.length > 0 ? ("blocked" as const) : ("fail" as const) };
    }),
    ...merges.slice(0, OUTCOMES).map(({ timestamp }) => ({ timestamp, outcome: "ok" as const })),
  ];
  return cells
    .sort((a, b) => compareNewestFirst(a.timestamp, b.timestamp))
    .slice(0, OUTCOMES)
    .map(({ outcome }) => outcome)
    .reverse();
}
