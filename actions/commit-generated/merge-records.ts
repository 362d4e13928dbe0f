/** Merges this job's records into the tip's file, and keeps the tip's records and layout. */

import { detectLayout, printJson, type RecordLayout } from "./json-layout.ts";
import { canonicalText, keyOf, type RecordFile, recordTexts } from "./records.ts";

export interface RecordMerge {
  /** The file before the command, after the command, and at the tip. */
  base: RecordFile;
  ours: RecordFile;
  tip: RecordFile;
  /** The field that identifies a record; null if only equal records count as the same. */
  key: string | null;
}

/** Returns exactly the tip's text if the tip already has all records of this job. */
export function mergeRecords({ base, ours, tip, key }: RecordMerge): string {
  const mine = groupRecords(ours, key);
  const news = findNews(base, ours).map((record) => identityOf(record, key));
  const wanted = new Map(news.map((identity) => [identity, mine.get(identity) ?? []]));
  const theirs = groupRecords(tip, key);
  const written = new Set<string>();
  /** The texts to print in place of each record of the tip. */
  const replaced = recordTexts(tip).map((record): Piece[] => {
    const identity = identityOf(record, key);
    const texts = wanted.get(identity);
    const isFirst = !written.has(identity);
    written.add(identity);
    if (texts === undefined || isEqualOnly(identity)) return [{ text: record, isOurs: false }];
    if (!isFirst) return [];
    return replace(theirs.get(identity) ?? [], texts);
  });
  const isAdded = (identity: string) => !written.has(identity);
  const added = [...wanted].filter(([identity]) => isAdded(identity)).flatMap(([, texts]) => texts);
  return print({ replaced, added, ours, tip });
}

export function findNews(base: RecordFile, ours: RecordFile): string[] {
  const before = new Set(recordTexts(base).map((record) => canonicalText(record)));
  return recordTexts(ours).filter((record) => !before.has(canonicalText(record)));
}

interface Piece {
  text: string;
  isOurs: boolean;
}

/**
 * Groups records by identity, without duplicates. Several records of one file may have the same key, and all of them
 * are kept.
 */
function groupRecords(file: RecordFile, key: string | null): Map<string, string[]> {
  const groups = new Map<string, Map<string, string>>();
  for (const record of recordTexts(file)) {
    const identity = identityOf(record, key);
    const group = groups.get(identity) ?? new Map<string, string>();
    group.set(canonicalText(record), record);
    groups.set(identity, group);
  }
  return new Map([...groups].map(([identity, group]) => [identity, [...group.values()]]));
}

/** Equal records keep the tip's text. */
function replace(theirs: readonly string[], ours: readonly string[]): Piece[] {
  const known = new Map(theirs.map((record) => [canonicalText(record), record]));
  return ours.map((record) => {
    const kept = known.get(canonicalText(record));
    return kept === undefined ? { text: record, isOurs: true } : { text: kept, isOurs: false };
  });
}

/** A record without the key field is identified by its whole content. */
function identityOf(record: string, key: string | null): string {
  const value = key === null ? null : keyOf(record, key);
  return value === null ? `record ${canonicalText(record)}` : `key ${value}`;
}

function isEqualOnly(identity: string): boolean {
  return identity.startsWith("record ");
}

interface MergedRecords extends Pick<RecordMerge, "ours" | "tip"> {
  replaced: readonly (readonly Piece[])[];
  added: readonly string[];
}

function print({ replaced, added, ours, tip }: MergedRecords): string {
  if (added.length === 0 && replaced.every((pieces) => pieces.every(({ isOurs }) => !isOurs))) {
    const isWhole = replaced.every((pieces) => pieces.length === 1);
    if (isWhole) return tip.text;
  }
  const layout = detectLayout(tip.places.length > 0 ? tip : chooseModel(ours, tip));
  const isAlike = isSameLayout(layout.record, detectLayout(ours).record);
  const lay = (text: string) => (isAlike ? text : printJson(text, layout.record));
  const { text, places } = tip;
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) {
    return `${layout.open}${added.map(lay).join(layout.between)}${layout.close}`;
  }
  let printed = "";
  for (const [index, pieces] of replaced.entries()) {
    if (pieces.length === 0) continue;
    const before = places[index - 1];
    if (before !== undefined) printed += text.slice(before.end, places[index]?.start);
    printed += pieces.map((piece) => (piece.isOurs ? lay(piece.text) : piece.text)).join(layout.between);
  }
  const more = added.map((record) => `${layout.between}${lay(record)}`).join("");
  return `${text.slice(0, first.start)}${printed}${more}${text.slice(last.end)}`;
}

/** A tip without records gets this job's layout, unless the tip's form (array or lines) differs. */
function chooseModel(ours: RecordFile, tip: RecordFile): RecordFile {
  if (tip.text.trim() === "" || tip.form === ours.form) return ours;
  return tip;
}

function isSameLayout(a: RecordLayout, b: RecordLayout): boolean {
  return a.indent === b.indent && a.depth === b.depth && (a.indent === null || a.lineEnd === b.lineEnd);
}
