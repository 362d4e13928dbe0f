/**
 * `format: queue-analytics`: the document that readers of the older dashboard generator of this name expect, with that
 * generator's rules, odd ones included. They hold only here and in the folder beside this file.
 */

import type { AnalyticsBreaker, QueueAnalytics } from "../formats/queue-analytics.ts";
import type { RawFile } from "../formats/raw-file.ts";
import { formatTime } from "../pipeline/times.ts";
import { collectBreakers } from "./collect-breakers.ts";
import { createDisambiguationCollector } from "./collect-disambiguations.ts";
import { createFailureCollector } from "./collect-failures.ts";
import { createQueueCollector } from "./collect-queue.ts";
import { createRunCollector } from "./collect-runs.ts";
import { toSortedObject } from "./maps.ts";
import { printDocument } from "./print-document.ts";
import { rankBlockers } from "./rank-blockers.ts";
import { listCurated, summarizeQueue } from "./summarize-queue.ts";

const SHOWN_FAILURES = 200;

/** Takes the state's files one by one: all queue files before the first failure file, each kind in bytewise name order. */
export interface QueueAnalyticsCollector {
  addQueue(file: RawFile): void;
  addFailures(file: RawFile): void;
  addMetrics(file: RawFile): void;
  addDisambiguations(file: RawFile): void;
  addControl(file: RawFile): void;
  finish(now: Date): QueueAnalytics;
}

/** Holds of the files what the document needs, never their texts. */
export function createQueueAnalytics(): QueueAnalyticsCollector {
  const queue = createQueueCollector();
  const failures = createFailureCollector(queue, SHOWN_FAILURES);
  const runs = createRunCollector();
  const disambiguations = createDisambiguationCollector();
  let breakers: Map<string, AnalyticsBreaker> | undefined;
  let hasControl = false;

  function summarizeHealth(): QueueAnalytics["health"] {
    const health = runs.health();
    if (hasControl ? breakers === undefined : health === undefined) return undefined;
    return {
      ecosystems: toSortedObject(breakers ?? new Map<string, AnalyticsBreaker>(), (breaker) => breaker),
      ...(health ?? { last_run: null, last_successful_run: null, runs_since_last_success: 0 }),
    };
  }

  return {
    addQueue: queue.addFile,
    addFailures: (file) => failures.addFile(withMark(file)),
    addMetrics: (file) => runs.addFile(withMark(file)),
    addDisambiguations: (file) => disambiguations.addFile(withMark(file)),
    addControl(file) {
      hasControl = true;
      breakers = collectBreakers(withMark(file));
    },
    finish(now) {
      const entries = queue.entries();
      const summary = summarizeQueue(entries);
      const document: QueueAnalytics = {
        generated_at: formatTime(now),
        queue: summary,
        blockers: rankBlockers(summary.packages.blocked ?? []),
        failures: toSortedObject(failures.counts, (count) => count),
      };
      const details = failures.describeNewest();
      const health = summarizeHealth();
      const shown = runs.shown();
      const tools = disambiguations.summarize();
      const curated = listCurated(entries);
      if (details.length > 0) document.failure_details = details;
      if (health !== undefined) document.health = health;
      if (shown.length > 0) document.runs = shown;
      if (tools !== undefined) document.disambiguations = tools;
      if (curated.length > 0) document.curated = curated;
      return document;
    },
  };
}

/** To that generator a byte order mark is damage, which takes the first line with it. */
function withMark(file: RawFile): RawFile {
  if (!file.hasMark) return file;
  const values = file.values.map((value) => (value.line === 1 ? { ...value, ownsLine: false } : value));
  return { ...file, values, isBroken: true };
}

/** The document's JSON in pieces: 2-space indentation, final newline. */
export function* printQueueAnalytics(document: QueueAnalytics): Generator<string> {
  yield* printDocument(document);
  yield "\n";
}
