/** Reads a file of records as pieces of text, because JSON.parse would lose the layout and digits of long numbers. */

import { splitElements, splitMembers } from "../../src/state/kept-json.ts";
import { listChildren } from "../../src/state/list-children.ts";

export interface RecordFile {
  form: "array" | "lines";
  /** The whole file; empty if there is none. */
  text: string;
  places: readonly Place[];
}

interface Place {
  start: number;
  end: number;
}

/** A fault is worded to follow the file's name, such as "is not UTF-8 text". An empty file has no records. */
export function readRecords(bytes: Buffer, file: string): RecordFile | { fault: string } {
  const text = decode(bytes);
  if (text === null) return { fault: "is not UTF-8 text" };
  const isArrayName = /\.json$/i.test(file);
  const isLinesName = /\.(?:jsonl|ndjson)$/i.test(file);
  // This also removes a byte order mark.
  const json = text.trim();
  if (json === "") return { form: isArrayName ? "array" : "lines", text, places: [] };
  if (!isLinesName && json.startsWith("[")) {
    const fault = findFault(json);
    if (fault === null) return { form: "array", text, places: [...listChildren(text, text.indexOf("["))] };
    if (isArrayName) return { fault: `is not a JSON array (${fault})` };
  }
  if (isArrayName) return { fault: 'is not a JSON array: it does not start with "["' };
  return readLines(text);
}

export function recordTexts({ text, places }: RecordFile): string[] {
  return places.map(({ start, end }) => text.slice(start, end));
}

/** Equal JSON values give equal strings, whatever their layout and order of fields. */
export function canonicalText(json: string, depth = 0): string {
  const text = json.trim();
  // Limits the recursion. Values nested deeper than this are compared as text.
  if (depth > 200) return text;
  const inner = (each: string) => canonicalText(each, depth + 1);
  if (text.startsWith("[")) return `[${splitElements(text).map(inner).join(",")}]`;
  if (text.startsWith("{")) {
    const members = [...splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}:${inner(value)}`);
    return `{${members.sort().join(",")}}`;
  }
  return text.startsWith('"') ? JSON.stringify(JSON.parse(text)) : text;
}

/** The canonical text of the field; null if the record lacks the field. */
export function keyOf(record: string, field: string): string | null {
  const value = record.trimStart().startsWith("{") ? splitMembers(record).get(field) : undefined;
  return value === undefined ? null : canonicalText(value);
}

function readLines(text: string): RecordFile | { fault: string } {
  const places: Place[] = [];
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const record = line.trim();
    if (record !== "") {
      const fault = findFault(record);
      if (fault !== null) return { fault: `is not JSON lines: line ${index + 1} is not JSON (${fault})` };
      const at = start + line.indexOf(record);
      places.push({ start: at, end: at + record.length });
    }
    start += line.length + 1;
  }
  return { form: "lines", text, places };
}

function findFault(json: string): string | null {
  try {
    JSON.parse(json);
    return null;
  } catch (error) {
    return (error as Error).message.replace(/\s+/g, " ").slice(0, 200);
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
