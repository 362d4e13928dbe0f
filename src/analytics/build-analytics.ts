/**
 * `format: queue-analytics`: the same document that an older dashboard generator made, for the programs that read it.
 * It follows that generator's rules, even the odd ones. These rules apply only in this folder.
 */

import type { Failure } from "../formats/failure.ts";
import type { QueueAnalytics } from "../formats/queue-analytics.ts";
import type { State } from "../formats/state.ts";
import { formatTime } from "../pipeline/times.ts";
import { toSortedObject } from "./count.ts";
import { FailureCounts } from "./count-failures.ts";
import { listRuns, sortRuns } from "./list-runs.ts";
import { NewestFailures } from "./newest-failures.ts";
import { rankBlockers } from "./rank-blockers.ts";
import { summarizeDisambiguations } from "./summarize-disambiguations.ts";
import { summarizeHealth } from "./summarize-health.ts";
import { listCurated, summarizeQueue } from "./summarize-queue.ts";

/**
 * Collects what the document says about failures. Add failures in the order of files and lines. Only a few are kept.
 */
export class AnalyzedFailures {
  readonly counts = new FailureCounts();
  readonly newest = new NewestFailures();

  add(failure: Failure): void {
    this.counts.add(failure);
    this.newest.add(failure);
  }
}

/** Expects records in the order of files and lines. Optional keys without a value are undefined. */
export function buildAnalytics(state: Omit<State, "failures">, failures: AnalyzedFailures, now: Date): QueueAnalytics {
  const unified = state.packages.filter(({ form }) => form === "unified");
  const packages = unified.length > 0 ? unified : state.packages;
  const { byCategory, lastBySource } = failures.counts;
  const queue = summarizeQueue(packages, lastBySource);
  const details = failures.newest.list(packages);
  const runs = sortRuns(state.runs);
  const shown = listRuns(runs);
  const curated = listCurated(packages);
  return {
    generated_at: formatTime(now),
    queue,
    blockers: rankBlockers(queue.packages.blocked ?? []),
    failures: toSortedObject(byCategory),
    failure_details: details.length > 0 ? details : undefined,
    health: summarizeHealth(state, runs),
    runs: shown.length > 0 ? shown : undefined,
    disambiguations: summarizeDisambiguations(state.disambiguations),
    curated: curated.length > 0 ? curated : undefined,
  };
}
