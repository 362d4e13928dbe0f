/** Detects how a file of records is formatted, and prints records in the same format. */

import { splitElements, splitMembers } from "../../src/state/kept-json.ts";
import { type RecordFile, recordTexts } from "./records.ts";

export interface RecordLayout {
  /** The indentation of each level; null for a record on one line. */
  indent: string | null;
  lineEnd: string;
  /** How many levels the record itself is indented. */
  depth: number;
  /** The white space after each colon and comma in a record on one line. */
  gap: string;
}

export interface Layout {
  /** The text before the first record, between two records, and after the last one. */
  open: string;
  between: string;
  close: string;
  record: RecordLayout;
}

/** An array without records gets one line per record. */
export function detectLayout(file: RecordFile): Layout {
  return file.form === "lines" ? detectLines(file) : detectArray(file);
}

/** Strings and numbers stay as they are written. */
export function printJson(json: string, layout: RecordLayout, depth = layout.depth): string {
  const text = json.trim();
  const isObject = text.startsWith("{");
  if (!isObject && !text.startsWith("[")) return text;
  const { indent, lineEnd, gap } = layout;
  const inner = (each: string) => printJson(each, layout, depth + 1);
  const colon = `:${indent === null ? gap : " "}`;
  const children = isObject
    ? [...splitMembers(text)].map(([key, value]) => `${JSON.stringify(key)}${colon}${inner(value)}`)
    : splitElements(text).map(inner);
  const [open, close] = isObject ? ["{", "}"] : ["[", "]"];
  if (children.length === 0) return open + close;
  if (indent === null) return `${open}${children.join(`,${gap}`)}${close}`;
  const line = (level: number) => lineEnd + indent.repeat(level);
  return `${open}${line(depth + 1)}${children.join(`,${line(depth + 1)}`)}${line(depth)}${close}`;
}

function detectLines(file: RecordFile): Layout {
  const lineEnd = lineEndOf(file.text);
  return {
    open: byteOrderMarkOf(file.text),
    between: lineEnd,
    close: isEnded(file.text) ? lineEnd : "",
    record: { indent: null, lineEnd, depth: 0, gap: gapOf(recordTexts(file)) },
  };
}

function detectArray(file: RecordFile): Layout {
  const { text, places } = file;
  const lineEnd = lineEndOf(text);
  const [first, second] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) {
    return {
      open: `${byteOrderMarkOf(text)}[${lineEnd}  `,
      between: `,${lineEnd}  `,
      close: `${lineEnd}]${isEnded(text) ? lineEnd : ""}`,
      record: { indent: "  ", lineEnd, depth: 1, gap: " " },
    };
  }
  const records = recordTexts(file);
  const gap = gapOf(records);
  const open = text.slice(0, first.start);
  /** The indentation of the first record; undefined if the record does not start a line. */
  const margin = /\n([ \t]*)$/.exec(open)?.[1];
  const alone = margin === undefined ? `,${gap}` : `,${lineEnd}${margin}`;
  const multiLine = records.find((record) => record.includes("\n"));
  return {
    open,
    between: second === undefined ? alone : text.slice(first.end, second.start),
    close: text.slice(last.end),
    record: {
      indent: multiLine === undefined ? null : stepOf(multiLine, margin ?? ""),
      lineEnd,
      depth: multiLine !== undefined && margin ? 1 : 0,
      gap,
    },
  };
}

/** The indentation of a record's inner lines, relative to the record. */
function stepOf(record: string, margin: string): string {
  const inner = /\n([ \t]*)\S/.exec(record)?.[1] ?? "";
  return (inner.startsWith(margin) ? inner.slice(margin.length) : inner) || "  ";
}

/** The gap after the first colon of a record on one line: a space or nothing. */
function gapOf(records: readonly string[]): string {
  const sample = records.find((record) => !record.includes("\n") && record.startsWith("{")) ?? "";
  return /:( ?)/.exec(sample.replace(/"(?:\\.|[^"\\])*"/g, '""'))?.[1] ?? "";
}

function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function byteOrderMarkOf(text: string): string {
  return text.startsWith("\ufeff") ? "\ufeff" : "";
}

function isEnded(text: string): boolean {
  return text.trim() === "" || text.endsWith("\n");
}
