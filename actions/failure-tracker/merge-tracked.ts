/** Merges two reads of an issue, or two issues of one category, without losing anything. */

import { compareBytewise } from "../../src/pipeline/order.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys, newerRunKey } from "../../src/pipeline/run-key.ts";
import { type Occurrence, pullNumberOf, type SubjectKey, type TrackedFailure } from "./tracked-failure.ts";

const LISTED_KEYS = 200;
const LISTED_RECOVERIES = 50;

/**
 * Takes `category` and `twinOf` from `a`. Apart from that, the order of the two does not matter, and merging again
 * changes nothing.
 */
export function mergeTracked(a: TrackedFailure, b: TrackedFailure): TrackedFailure {
  const foldedTo = newerRunKey(a.foldedTo, b.foldedTo);
  const recovered = mergeSubjects(a.recovered, b.recovered);
  const tracked = withoutRecovered(mergeSubjects(a.tracked, b.tracked), recovered);
  const newest = pickNewest(a, b);
  const keys = [...new Set([...a.keys, ...b.keys])].filter((key) => compareRunKeys(key, foldedTo) > 0);
  return {
    category: a.category,
    twinOf: a.twinOf,
    about: greater(a.about, b.about),
    earlier: a.earlier === null || b.earlier === null ? (a.earlier ?? b.earlier) : Math.min(a.earlier, b.earlier),
    resolved: Object.keys(tracked).length > 0 ? null : greater(a.resolved ?? "", b.resolved ?? "") || null,
    silence: greater(a.silence, b.silence),
    ended: Object.keys(tracked).length > 0 ? null : greater(a.ended ?? "", b.ended ?? "") || null,
    archived: Math.max(a.archived, b.archived),
    foldedTo,
    ...mergePeriods(a, b),
    keys: keys.sort(compareRunKeys),
    flaky: [...new Set([...a.flaky, ...b.flaky])].filter((key) => keys.includes(key)).sort(compareRunKeys),
    archivedFlaky: Math.max(a.archivedFlaky, b.archivedFlaky),
    tracked,
    recovered,
    lastCommentAt: greater(a.lastCommentAt, b.lastCommentAt),
    history: mergeHistory(a.history, b.history),
    jobsTable: newest.jobsTable,
    excerpts: newest.excerpts,
  };
}

/** Marks these subjects as recovered in these runs. */
export function noteRecovered(
  tracker: TrackedFailure,
  recovered: Readonly<Record<SubjectKey, RunKey>>,
): TrackedFailure {
  return {
    ...tracker,
    recovered: mergeSubjects(tracker.recovered, recovered),
    tracked: withoutRecovered(tracker.tracked, recovered),
  };
}

/** Merges the wanted block (null for none) with everything else that is known. `history-limit` limits the rows. */
export function combineTracked(
  wanted: TrackedFailure | null,
  there: TrackedFailure,
  settings: { "history-limit": number },
): TrackedFailure {
  if (wanted === null) return there;
  if (containsTracked(wanted, there)) return wanted;
  return boundTracked(mergeTracked(wanted, there), settings["history-limit"]);
}

/** True if `whole` contains every run, failure and recovery of `part`. */
export function containsTracked(whole: TrackedFailure, part: TrackedFailure): boolean {
  return (
    part.keys.every((key) => isKnown(whole, key)) &&
    part.flaky.every((key) => whole.flaky.includes(key) || !whole.keys.includes(key)) &&
    Object.entries(part.recovered).every(([subject, key]) => hasOutlived(whole.recovered[subject], key)) &&
    Object.entries(part.tracked).every(
      ([subject, key]) => hasOutlived(whole.tracked[subject], key) || hasOutlived(whole.recovered[subject], key),
    )
  );
}

/** Limits the lists in the block: keys, recoveries and history. Always keeps the oldest row of the history. */
export function boundTracked(tracker: TrackedFailure, historyLimit: number): TrackedFailure {
  const keys = [...tracker.keys].sort(compareRunKeys);
  const folded = keys.slice(0, Math.max(0, keys.length - LISTED_KEYS));
  const first = tracker.history.at(-1);
  const history =
    first === undefined || tracker.history.length <= historyLimit
      ? tracker.history
      : [...tracker.history.slice(0, Math.max(0, historyLimit - 1)), first];
  const recovered = Object.entries(tracker.recovered).sort(
    ([a, left], [b, right]) => compareRunKeys(right, left) || compareBytewise(a, b),
  );
  return {
    ...tracker,
    archived: tracker.archived + folded.length,
    foldedTo: folded.at(-1) ?? tracker.foldedTo,
    keys: keys.slice(folded.length),
    flaky: tracker.flaky.filter((key) => !folded.includes(key)),
    archivedFlaky: tracker.archivedFlaky + tracker.flaky.filter((key) => folded.includes(key)).length,
    recovered: sortSubjects(Object.fromEntries(recovered.slice(0, LISTED_RECOVERIES))),
    history,
  };
}

export function isKnown(tracker: TrackedFailure, key: RunKey): boolean {
  return tracker.keys.includes(key) || (tracker.foldedTo !== "" && compareRunKeys(key, tracker.foldedTo) <= 0);
}

export function countOccurrences(tracker: TrackedFailure): number {
  return tracker.archived + tracker.keys.length;
}

/** The number of occurrences that a re-run of the same commit recovered. */
export function countFlaky(tracker: TrackedFailure): number {
  return tracker.archivedFlaky + tracker.flaky.length;
}

/** The number of occurrences in the current open period. */
export function countSinceOpen(tracker: TrackedFailure): number {
  if (tracker.openedBy === "") return countOccurrences(tracker);
  return tracker.keys.filter((key) => compareRunKeys(key, tracker.openedBy) >= 0).length;
}

/** Sorts subjects in the order in which the issue lists them. */
export function sortSubjects(subjects: Readonly<Record<string, RunKey>>): Record<string, RunKey> {
  const entries = Object.entries(subjects).sort(([a], [b]) => rankSubject(a, b));
  return Object.fromEntries(entries);
}

/** Sorts pull requests by number, then branches by name. */
function rankSubject(a: string, b: string): number {
  const [left, right] = [pullNumberOf(a), pullNumberOf(b)];
  if (left !== null && right !== null) return left - right;
  if (left === null && right === null) return compareBytewise(a, b);
  return left === null ? 1 : -1;
}

function mergeSubjects(a: Readonly<Record<string, RunKey>>, b: Readonly<Record<string, RunKey>>) {
  const merged = new Map(Object.entries(a));
  for (const [subject, key] of Object.entries(b)) merged.set(subject, newerRunKey(merged.get(subject) ?? "", key));
  return sortSubjects(Object.fromEntries(merged));
}

function withoutRecovered(tracked: Readonly<Record<string, RunKey>>, recovered: Readonly<Record<string, RunKey>>) {
  return Object.fromEntries(Object.entries(tracked).filter(([subject, key]) => !hasOutlived(recovered[subject], key)));
}

function hasOutlived(later: RunKey | undefined, key: RunKey): boolean {
  return later !== undefined && compareRunKeys(later, key) >= 0;
}

function mergeHistory(a: readonly Occurrence[], b: readonly Occurrence[]): Occurrence[] {
  const rows = new Map(a.map((row) => [row.key, row]));
  for (const row of b) {
    const twin = rows.get(row.key);
    rows.set(row.key, twin === undefined ? row : mergeRows(twin, row));
  }
  return [...rows.values()].sort((left, right) => compareRunKeys(right.key, left.key));
}

function mergeRows(a: Occurrence, b: Occurrence): Occurrence {
  const [first, second] = compareBytewise(JSON.stringify(a), JSON.stringify(b)) >= 0 ? [a, b] : [b, a];
  const due = [...new Set([...first.due, ...second.due])].sort();
  return { ...first, late: first.late || second.late, due };
}

/** The newer period. It starts with the earliest of the runs that opened the issue at the same time. */
function mergePeriods(a: TrackedFailure, b: TrackedFailure): Pick<TrackedFailure, "openedAfter" | "openedBy"> {
  if (a.openedAfter !== b.openedAfter) {
    const { openedAfter, openedBy } = a.openedAfter > b.openedAfter ? a : b;
    return { openedAfter, openedBy };
  }
  const newer = newerRunKey(a.openedBy, b.openedBy);
  const older = newer === a.openedBy ? b.openedBy : a.openedBy;
  return { openedAfter: a.openedAfter, openedBy: a.openedAfter === "" || older === "" ? newer : older };
}

/** The block that knows the newest run. If both know the same run, their texts decide, so the order does not matter. */
function pickNewest(a: TrackedFailure, b: TrackedFailure): TrackedFailure {
  const order =
    compareRunKeys(a.history[0]?.key ?? "", b.history[0]?.key ?? "") ||
    compareBytewise(a.jobsTable, b.jobsTable) ||
    compareBytewise(a.excerpts, b.excerpts);
  return order >= 0 ? a : b;
}

function greater(a: string, b: string): string {
  return compareBytewise(a, b) >= 0 ? a : b;
}
