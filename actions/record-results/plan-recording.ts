/** The state at the tip and the verdicts -> the files of one commit. Pure. */

import type { BatchDocument } from "../../src/formats/batch.ts";
import type { RecordedBreaker } from "../../src/formats/control.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { ecosystemOf } from "../../src/pipeline/ecosystems.ts";
import { formatTime, parseStateTime } from "../../src/pipeline/times.ts";
import { joinMembers, layOut, splitMembers } from "../../src/state/kept-json.ts";
import { rewriteQueueFiles } from "../../src/state/queue-files.ts";
import type { StatePaths } from "../../src/state/read-state.ts";
import { replaceRecords } from "../../src/state/replace-records.ts";
import { writeControl } from "../../src/state/write-control.ts";
import { composeFailureLines, composeRun } from "./compose-records.ts";
import type { PackageVerdict } from "./decide-verdicts.ts";
import type { MergedResults } from "./merge-results.ts";
import type { PriorRecord, RecordingState } from "./observe.ts";
import { placeRecords } from "./place-records.ts";
import type { MergedNames, RecordingSettings } from "./settings.ts";
import { settleBreakers } from "./settle-breakers.ts";
import { asNames, readPriorVerdicts, settleMerged, settlePackage, settleSkipped } from "./settle-packages.ts";

/** What to record: a batch with its results, or only which packages were merged. */
export interface Recording {
  batchId: string;
  paths: StatePaths;
  settings: RecordingSettings;
  now: Date;
  /** Null if only `merged` is recorded. */
  outcome: { batch: BatchDocument; results: MergedResults; verdicts: readonly PackageVerdict[] } | null;
}

export interface PlannedRecording {
  /** The new texts by path; null removes a file. */
  changes: Map<string, string | null>;
  /** The packages of the batch that are merged, by name. */
  merged: readonly string[];
  /** The breakers that changed, by ecosystem. */
  breakers: ReadonlyMap<string, RecordedBreaker>;
  /** The state of the breaker of each ecosystem in the batch. */
  breakerStates: ReadonlyMap<string, string>;
  /** One sentence per warning. */
  warnings: readonly string[];
}

export function planRecording(state: RecordingState, recording: Recording): PlannedRecording {
  const { batchId, settings, outcome } = recording;
  const now = formatTime(recording.now);
  const prior = readPriorVerdicts(state);
  const warnings: string[] = [];
  const entries = openEntries(state.queue.packages);
  const isNew = outcome !== null && isNewAttempt(state, outcome.results.runAttempt);
  if (isNew) {
    const priorTime =
      typeof state.prior?.fields.timestamp === "string" ? parseStateTime(state.prior.fields.timestamp) : null;
    const context = { batchId, settings, nowMs: recording.now.getTime(), prior, priorTime };
    for (const verdict of outcome.verdicts) {
      const entry = entries.find(verdict.name);
      if (entry === undefined) warnings.push(`"${verdict.name}" is no longer in the queue.`);
      else entries.set(settlePackage(entry, verdict, context));
    }
  }
  for (const { name } of outcome?.batch.skipped ?? []) {
    const entry = entries.find(name);
    if (entry !== undefined) entries.set(settleSkipped(entry, settings.unsupportedStatus, now));
  }
  const produced = isNew
    ? outcome.verdicts.filter(({ kind }) => kind === "produced").map(({ name }) => name)
    : asNames(state.prior?.fields.recipes_generated);
  for (const name of selectMerged(settings.merged, produced, warnings)) {
    const entry = entries.find(name);
    if (entry === undefined) warnings.push(`"${name}" was merged, but is not in the queue.`);
    else entries.set(settleMerged(entry, batchId, now));
  }
  const merged = produced.filter((name) => {
    const entry = entries.find(name);
    return entry?.status === "success" && entry.last_batch_id === batchId;
  });
  const changes = new Map<string, string | null>();
  if (isNew) {
    const context = { batch: outcome.batch, results: outcome.results, now, merged: new Set(merged) };
    for (const [file, text] of placeRecords(state, recording, {
      failures: composeFailureLines(outcome.verdicts, context),
      run: composeRun(outcome.verdicts, context),
    }))
      changes.set(file, text);
  } else if (state.prior !== null && merged.length > countMerged(state.prior)) {
    const { file, text } = state.prior;
    changes.set(
      file,
      replaceRecords(text, batchId, (records) => setMerged(records, merged.length)),
    );
  }
  const { control, changed, states } = settleBreakers(state.control, outcome?.verdicts ?? [], {
    isNew,
    prior,
    settings,
    nowMs: recording.now.getTime(),
  });
  if (changed.size > 0) {
    changes.set(recording.paths.control, writeControl(recording.paths.control, state.controlText, control));
  }
  const options = { now, ecosystemOf: ({ source }: QueuedPackage) => ecosystemOf(source, settings.aliases) };
  for (const [file, text] of rewriteQueueFiles(state.queue, entries.changed(), options)) changes.set(file, text);
  return { changes, merged, breakers: changed, breakerStates: states, warnings };
}

/** True if the tip has no record of this attempt or a later one. */
function isNewAttempt({ prior }: RecordingState, attempt: number): boolean {
  if (prior === null) return true;
  const recorded = prior.fields.run_attempt;
  return attempt > (typeof recorded === "number" ? recorded : 1);
}

function countMerged({ fields: { merged } }: PriorRecord): number {
  return typeof merged === "number" ? merged : 0;
}

/** Sets `merged` in each record and changes nothing else. */
function setMerged(records: readonly string[], count: number): string[] {
  return records.map((record) => {
    const members = splitMembers(record);
    members.set("merged", String(count));
    return layOut(joinMembers(members, []), "compact");
  });
}

/**
 * The names of the merged packages. Names that the batch did not produce are left out with a warning, because a person
 * may have mistyped them.
 */
function selectMerged(wanted: MergedNames, produced: readonly string[], warnings: string[]): readonly string[] {
  if (wanted === "none") return [];
  if (wanted === "all") return produced;
  const known = new Set(produced);
  for (const name of wanted)
    if (!known.has(name)) warnings.push(`"${name}" cannot be merged: the batch did not produce it.`);
  return wanted.filter((name) => known.has(name));
}

/** Collects changes to queue entries. */
function openEntries(packages: ReadonlyMap<string, QueuedPackage>) {
  const changes = new Map<string, QueuedPackage>();
  return {
    find: (name: string) => changes.get(name) ?? packages.get(name),
    set(next: QueuedPackage | null): void {
      if (next !== null) changes.set(next.name, next);
    },
    changed: () => changes.values(),
  };
}
