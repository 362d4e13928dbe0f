/** Moves the records of past months into one file per month. */

import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareTimes, type Time } from "../../src/pipeline/times.ts";
import { joinMembers, layOut, printValue, splitMembers } from "../../src/state/kept-json.ts";
import { MAX_LINE_BYTES } from "../../src/state/print-record.ts";
import { Problems } from "../../src/state/problems.ts";
import { type RawFile, readJsonStream } from "../../src/state/read-json-stream.ts";
import { isSpace, scanJson } from "../../src/state/scan-json.ts";

export interface RecordText {
  path: string;
  /** Null if the file cannot be read as text. */
  text: string | null;
}

export interface RecordKind {
  /** The part of the file name before the month. */
  prefix: string;
  /**
   * `meaning` is the record's content without its file and line. Null if the record has no time or an unusable part.
   */
  read(raw: RawFile): { time: Time; meaning: string } | null;
  /** The facts in the file name, as keys and values of a record. `compactRecords` may leave out the last pair. */
  namedBy(fileName: string): readonly (readonly [key: string, value: string])[];
}

export interface Compaction {
  /** The new text of each changed file; null deletes the file. */
  changes: ReadonlyMap<string, string | null>;
  moved: number;
  /** Files that keep old records because part of the file cannot be read or moved. */
  stuck: readonly string[];
}

interface FoundRecord {
  text: string;
  time: Time;
}

/**
 * Moves the records of each month that ended at least `afterDays` ago, and sorts each month's file by time. Records
 * with equal times keep their order, because the later record counts as newer.
 */
export function compactRecords(
  files: readonly RecordText[],
  kind: RecordKind,
  { folder, now, afterDays }: { folder: string; now: Date; afterDays: number },
): Compaction {
  const isOld = (time: Time) => endOfMonth(time) <= now.getTime() - afterDays * 86_400_000;
  const monthFileOf = (time: Time) => `${folder === "." ? "" : `${folder}/`}${kind.prefix}${time.slice(0, 7)}.jsonl`;
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const months = new Map<string, FoundRecord[] | null>();
  const openMonth = (path: string) => {
    const known = months.get(path);
    if (known !== undefined) return known;
    const opened = textOf.has(path) ? readMonth(path, textOf.get(path) ?? null, kind) : [];
    months.set(path, opened);
    return opened;
  };
  const changes = new Map<string, string | null>();
  const stuck = new Set<string>();
  let moved = 0;
  for (const { path, text } of [...files].sort((a, b) => compareBytewise(a.path, b.path))) {
    if (isMonthFile(path, kind)) continue;
    const records = text === null ? null : splitRecords(path, text);
    if (records === null) {
      stuck.add(path);
      continue;
    }
    const found = records.map((record) => ({ record, read: kind.read(rawOf(path, record)) }));
    if (found.some(({ read }) => read === null)) {
      stuck.add(path);
      continue;
    }
    const rest = found.filter(({ record, read }) => {
      if (read === null || !isOld(read.time)) return true;
      const target = monthFileOf(read.time);
      const line = moveRecord(record, { path, target, kind, meaning: read.meaning });
      const month = line === null ? null : openMonth(target);
      if (line === null || month === null) {
        stuck.add(path);
        return true;
      }
      month.push({ text: line, time: read.time });
      return false;
    });
    const count = records.length - rest.length;
    moved += count;
    if (count > 0) changes.set(path, rest.length === 0 ? null : rest.map(({ record }) => `${record}\n`).join(""));
  }
  for (const [path, records] of months) {
    // If the month's file has to stay as it is, it gets no new records.
    if (records === null) continue;
    const inOrder = records.toSorted((a, b) => compareTimes(a.time, b.time));
    changes.set(path, inOrder.map(({ text }) => `${text}\n`).join(""));
  }
  return { changes, moved, stuck: [...stuck].sort(compareBytewise) };
}

/** Null if the month's file has to stay as it is. */
function readMonth(path: string, text: string | null, kind: RecordKind): FoundRecord[] | null {
  const records = text === null ? null : splitRecords(path, text);
  if (records === null) return null;
  const found = records.map((record) => ({ text: record, read: kind.read(rawOf(path, record)) }));
  if (found.some(({ read }) => read === null)) return null;
  return found.map(({ text, read }) => ({ text, time: (read as { time: Time }).time }));
}

/** Null if any part of the file is damaged or not an object. */
function splitRecords(path: string, text: string): string[] | null {
  const problems = new Problems();
  readJsonStream(path, text, problems);
  if (problems.list().length > 0) return null;
  const records: string[] = [];
  for (let at = 0; ; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return records;
    const scan = scanJson(text, at);
    if (scan.kind !== "value" || text[at] !== "{") return null;
    records.push(text.slice(at, scan.end));
    at = scan.end;
  }
}

interface Move {
  path: string;
  target: string;
  kind: RecordKind;
  meaning: string;
}

/** Null if the line would be too long or would mean something else in the month's file. */
function moveRecord(record: string, { path, target, kind, meaning }: Move): string | null {
  const members = splitMembers(record);
  const named = kind.namedBy(nameOf(path)).filter(([key]) => !members.has(key));
  for (const [key, value] of named) members.set(key, printValue(value, key));
  // The last key is the ecosystem. If the queue names another ecosystem, the key would change the record's meaning.
  for (const last of [null, named.at(-1)?.[0]]) {
    if (last !== null && last !== undefined) members.delete(last);
    const line = layOut(joinMembers(members, []), "compact");
    const isSame = kind.read(rawOf(target, line))?.meaning === meaning;
    if (isSame && Buffer.byteLength(line) <= MAX_LINE_BYTES) return line;
  }
  return null;
}

function rawOf(path: string, record: string): RawFile {
  return { file: path, name: nameOf(path), values: [{ value: JSON.parse(record), line: 1 }], isBroken: false };
}

function isMonthFile(path: string, { prefix }: RecordKind): boolean {
  const name = nameOf(path);
  return name.startsWith(prefix) && /^\d{4}-\d\d\.jsonl$/.test(name.slice(prefix.length));
}

/** The first millisecond after the month, in UTC. */
function endOfMonth(time: Time): number {
  return Date.UTC(Number(time.slice(0, 4)), Number(time.slice(5, 7)), 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
