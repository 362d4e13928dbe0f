/** Checks the text of a file without looking at the contents of its records. */

import { findLongLines } from "../../src/state/find-long-lines.ts";
import { listChildren } from "../../src/state/list-children.ts";
import { MAX_LINE_BYTES } from "../../src/state/print-record.ts";
import type { RawFile } from "../../src/state/read-json-stream.ts";
import { isSpace } from "../../src/state/scan-json.ts";
import type { FileFindings } from "./findings.ts";

const BYTE_ORDER_MARK = 0xfeff;
/** No state file is nested this deep. */
const MAX_DEPTH = 64;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/gm;
const KEY_END = /[^\\]"\s*:/g;

/** Returns the line of each conflict's start, or of the first marker if there is no start. */
export function findConflicts(text: string): number[] {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>") && !text.includes("=======")) return [];
  const markers = [...text.matchAll(CONFLICT)];
  const starts = markers.filter(([marker]) => marker.startsWith("<"));
  return linesAt(
    text,
    (starts.length > 0 ? starts : markers.slice(0, 1)).map(({ index }) => index),
  );
}

export function addConflict(line: number, findings: FileFindings): void {
  const message = "a merge conflict is unresolved here; keep one side and delete the marker lines";
  findings.addLine(line, { level: "error", code: "conflict-marker", expected: "no conflict markers", message });
}

export function checkLongLines(text: string, findings: FileFindings): ReadonlySet<number> {
  const long = findLongLines(text, MAX_LINE_BYTES + 1);
  for (const { line, bytes } of long) {
    const message = `this line has ${bytes} bytes; expected at most ${MAX_LINE_BYTES}, because other readers drop the file`;
    const expected = `at most ${MAX_LINE_BYTES} bytes`;
    findings.addLine(line, { level: "error", code: "long-line", value: bytes, expected, message });
  }
  return new Set(long.map(({ line }) => line));
}

export interface PrintedRecords {
  isIndented: boolean;
  records: readonly string[];
}

/**
 * Returns null if printing the records again gives another text, which is rare.
 *
 * In a printed text, no object repeats a key, and lines can be computed. In any other text, a slow search is needed.
 */
export function findLayout(text: string, { values }: RawFile): PrintedRecords | null {
  const isIndented = text.startsWith("{\n");
  const records: string[] = [];
  let at = 0;
  for (const { value } of values) {
    const printed = printValue(value, isIndented ? "indented" : "compact");
    if (printed === null) return null;
    const end = at + printed.length;
    // Comparing a slice is faster than startsWith.
    if (text.slice(at, end) !== printed || text[end] !== "\n") return null;
    records.push(printed);
    at = end + 1;
  }
  return at === text.length ? { isIndented, records } : null;
}

/** Returns null for a value that is nested too deeply for JSON.stringify. JSON.parse has no such limit. */
export function printValue(value: unknown, layout: "compact" | "indented"): string | null {
  try {
    return JSON.stringify(value, null, layout === "indented" ? 2 : undefined);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function checkCompact(text: string, { values }: RawFile, findings: FileFindings): void {
  if (values.length === 0 || isOneLine(text)) return;
  let current = 1;
  let start = 0;
  let last = 0;
  for (const { line } of values) {
    for (; current < line; current++) start = text.indexOf("\n", start) + 1;
    const end = text.indexOf("\n", start);
    const own = end < 0 ? text.slice(start) : text.slice(start, end);
    // A record printed over several lines usually starts with a brace alone.
    if (line === last || (own.trim() !== "{" && isJson(own))) continue;
    last = line;
    const message = "this record is not on its own line; other readers take each line as one record";
    findings.addLine(line, { level: "warning", code: "pretty-record", expected: "one compact line", message });
  }
}

/** Reports keys that an object has twice. The file must be valid JSON. */
export function checkKeys(text: string, { values }: RawFile, findings: FileFindings): void {
  // A quote before a colon nearly always ends a key. If there are as many such quotes as keys, no key is repeated, and
  // the slow search is skipped.
  if (countMatches(text) === countKeys(values.map(({ value }) => value))) return;
  const twins: { key: string; start: number }[] = [];
  let line = 1;
  let at = 0;
  for (const record of values) {
    if (at > 0 && record.line === line) continue;
    for (; line < record.line; line++) at = text.indexOf("\n", at) + 1;
    while (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === BYTE_ORDER_MARK) at++;
    twins.push(...findTwins(text, at));
  }
  twins.sort((a, b) => a.start - b.start);
  const lines = linesAt(
    text,
    twins.map(({ start }) => start),
  );
  for (const [index, { key }] of twins.entries()) {
    const message = `the key ${JSON.stringify(key)} occurs twice; the last one counts`;
    const fault = { level: "warning", code: "duplicate-key", value: key, expected: "each key once" } as const;
    findings.addLine(lines[index] ?? 1, { ...fault, message });
  }
}

/** Returns each member with a key that occurred earlier in the same object. */
function findTwins(text: string, start: number): { key: string; start: number }[] {
  const twins: { key: string; start: number }[] = [];
  const pending = [{ start, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { start: at, depth } = next;
    if ((text[at] !== "{" && text[at] !== "[") || depth > MAX_DEPTH) continue;
    const seen = new Set<string>();
    for (const child of listChildren(text, at)) {
      if (text[at] === "{" && seen.has(child.key)) twins.push({ key: child.key, start: child.start });
      seen.add(child.key);
      pending.push({ start: child.start, depth: depth + 1 });
    }
  }
  return twins;
}

function countMatches(text: string): number {
  let found = 0;
  KEY_END.lastIndex = 0;
  while (KEY_END.test(text)) found++;
  return found;
}

function countKeys(value: unknown): number {
  let sum = 0;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    const members = Object.values(next);
    if (!Array.isArray(next)) sum += members.length;
    for (const member of members) if (typeof member === "object" && member !== null) pending.push(member);
  }
  return sum;
}

function isOneLine(text: string): boolean {
  const newline = text.indexOf("\n");
  return newline < 0 || text.slice(newline).trim() === "";
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
}

/** `positions` must be in ascending order. */
function linesAt(text: string, positions: readonly number[]): number[] {
  let line = 1;
  let end = text.indexOf("\n");
  return positions.map((position) => {
    for (; end >= 0 && end < position; end = text.indexOf("\n", end + 1)) line++;
    return line;
  });
}
