/** Defines a finding, and collects the findings of one file. */

import type { Problem, Severity } from "../../src/formats/problem.ts";
import { describe } from "../../src/state/fields.ts";
import { cutText } from "../../src/state/problems.ts";
import type { RawFile } from "../../src/state/read-json-stream.ts";
import { visibleText } from "../../src/text/clean.ts";
import type { PrintedRecords } from "./check-text.ts";
import { JsonLines, type Segment } from "./json-lines.ts";
import { PrintedLines } from "./printed-lines.ts";

const MAX_VALUE_CHARACTERS = 120;
const NO_RECORDS: ReadonlyMap<number, unknown> = new Map();

export interface Finding {
  file: string;
  /** 1-based; null for the whole file. */
  line: number | null;
  /** The place in the record, such as `entries[3].status`; empty for a whole record or file. */
  path: string;
  level: Severity;
  /** A code of the readers or of validate-state itself. */
  code: string;
  /** The bad value if it is text, a number, true or false. Long text is cut. */
  value: string | number | boolean | null;
  expected: string | null;
  message: string;
}

/** A finding without its position. `FileFindings` adds the file, the line and the path. */
export interface FindingDraft {
  level: Severity;
  code: string;
  value?: unknown;
  expected: string;
  /** By default, the message names the field and its value. */
  message?: string;
}

/** Collects the findings of one file. `path` is the position in the current record. */
export class FileFindings {
  readonly file: string;
  readonly path: Segment[] = [];
  readonly list: Finding[] = [];
  #text: string;
  #unknownKeys: Map<string, { finding: Finding; count: number }> | null = null;
  #lines: JsonLines | PrintedLines | null = null;
  /** The indented records by line, if printing the records gives the text again. */
  #printed: ReadonlyMap<number, unknown> | null = null;
  #recordLine = 1;
  /** The last requested line, and its start in the text. Records come in order, so the next search begins here. */
  #knownLine = 1;
  #knownAt = 0;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  /** Printing these records gives the text, so lines can be counted instead of searched. */
  setLayout({ isIndented }: PrintedRecords, { values }: RawFile): void {
    this.#printed = isIndented ? new Map(values.map(({ line, value }) => [line, value])) : NO_RECORDS;
  }

  /** `line` contains the first byte of the record. */
  enterRecord(line: number): void {
    if (this.#recordLine !== line) this.#lines = null;
    this.#recordLine = line;
    this.path.length = 0;
  }

  add(fault: FindingDraft, member?: Segment): void {
    this.addAt(member === undefined ? this.path : [...this.path, member], fault);
  }

  addAt(path: readonly Segment[], { level, code, value, expected, message }: FindingDraft): void {
    const text =
      message ??
      `"${String(path.findLast((part) => typeof part === "string") ?? "")}" is ${describe(value)}; expected ${expected}`;
    this.list.push({
      ...{ file: this.file, line: this.lineOf(path), path: printPath(path), level, code },
      ...{ value: shorten(value), expected, message: visibleText(text) },
    });
  }

  /** Reports an unknown key once for each place, such as `entries[].note`, and counts the repetitions. */
  addUnknownKey(key: string): void {
    const path = [...this.path, key];
    const kind = JSON.stringify(path.map((part) => (typeof part === "number" ? 0 : part)));
    this.#unknownKeys ??= new Map();
    const known = this.#unknownKeys.get(kind);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const message = `${describe(key).replace("the text ", "")} is an unknown key; it is kept`;
    this.addAt(path, { level: "warning", code: "unknown-key", value: key, expected: "a known key", message });
    this.#unknownKeys.set(kind, { finding: this.list.at(-1) as Finding, count: 1 });
  }

  addProblems(problems: readonly Problem[]): void {
    for (const { line, code, severity, reason } of problems) {
      const message = visibleText(reason);
      this.list.push({ file: this.file, line, path: "", level: severity, code, value: null, expected: null, message });
    }
  }

  /** `line` is null for the whole file. */
  addLine(line: number | null, { level, code, value, expected, message = "" }: FindingDraft): void {
    const text = visibleText(message);
    this.list.push({ file: this.file, line, path: "", level, code, value: shorten(value), expected, message: text });
  }

  /** From now on, each finding gets the first line of its record. */
  forgetText(): void {
    this.#text = "";
    this.#printed = null;
    this.#lines = null;
  }

  finish(): Finding[] {
    for (const { finding, count } of this.#unknownKeys?.values() ?? []) {
      if (count > 1) finding.message += `; so are ${count - 1} more in this file`;
    }
    return this.list;
  }

  lineOf(path: readonly Segment[]): number {
    this.#lines ??=
      this.#printed === null
        ? new JsonLines(this.#text, this.#findRecord(), this.#recordLine)
        : new PrintedLines(this.#printed.get(this.#recordLine), this.#recordLine);
    return this.#lines.lineOf(path);
  }

  #findRecord(): number {
    let at = this.#knownLine > this.#recordLine ? 0 : this.#knownAt;
    let line = at === 0 ? 1 : this.#knownLine;
    for (; line < this.#recordLine; line++) at = this.#text.indexOf("\n", at) + 1;
    this.#knownLine = line;
    this.#knownAt = at;
    while (/\s/.test(this.#text[at] ?? "")) at++;
    return at;
  }
}

function shorten(value: unknown): Finding["value"] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const text = value.toWellFormed();
  return text.length > MAX_VALUE_CHARACTERS ? `${cutText(text, MAX_VALUE_CHARACTERS - 1)}…` : text;
}

function printPath(path: readonly Segment[]): string {
  const parts = path.map((part) => {
    if (typeof part === "number") return `[${part}]`;
    return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
  });
  return visibleText(parts.join("").replace(/^\./, ""));
}
