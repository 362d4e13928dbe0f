/** How the text of a file of records is laid out, and records in that layout. */

import { splitElements, splitMembers } from "../../src/state/kept-json.ts";
import { type RecordFile, recordTexts } from "./records.ts";

/** White space inside a record. */
export interface RecordLayout {
  /** Of each level; null for a record on one line. */
  indent: string | null;
  lineEnd: string;
  /** Levels that the record itself is indented by. */
  depth: number;
  /** After a colon and after a comma, for a record on one line. */
  gap: string;
}

export interface Layout {
  /** Text before the first record, between two, and after the last. */
  open: string;
  between: string;
  close: string;
  record: RecordLayout;
}

/** From the file's text. An array without records gets a line for each. */
export function detectLayout(file: RecordFile): Layout {
  return file.form === "lines" ? detectLines(file) : detectArray(file);
}

/** A record's text in the layout; strings and numbers stay as they are written. */
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
  /** White space in front of a record that begins its line. */
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

/** How much deeper the lines inside a record are than the record. */
function stepOf(record: string, margin: string): string {
  const inner = /\n([ \t]*)\S/.exec(record)?.[1] ?? "";
  return (inner.startsWith(margin) ? inner.slice(margin.length) : inner) || "  ";
}

/** A blank or nothing, as a record on one line has it after its first colon. */
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
