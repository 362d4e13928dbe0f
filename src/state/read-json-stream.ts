/**
 * Reads `.jsonl` files as they occur in practice: a stream of JSON values, compact or pretty-printed, with damage
 * between them. No library continues after damage, so this reader is our own. jsonc-parser's scanner finds where each
 * value ends.
 */

import { findLongLines } from "./find-long-lines.ts";
import { type Place, type Problems, quote, report } from "./problems.ts";
import { isSpace, scanJson } from "./scan-json.ts";

/** One decoded JSON value of a state file. Nothing is known about its form yet. */
interface RawValue {
  value: unknown;
  /** The 1-based line of its first byte. */
  line: number;
}

/** A state file with every value that could be decoded. */
export interface RawFile {
  /** The path relative to the root, with `/`. */
  file: string;
  /** The last part of `file`. */
  name: string;
  values: RawValue[];
  /** True if part of the file is not JSON. */
  isBroken: boolean;
}

const MAX_VALUE_BYTES = 8 * 1024 * 1024;
/** Other readers of these files drop the whole file if a line is this long. */
const LONG_LINE_BYTES = 65_536;

/** `text` is already decoded. Returns every value, and one problem for each part that is not JSON. */
export function readJsonStream(file: string, text: string, problems: Problems): RawFile {
  const place: Place = { file, line: null, entry: null, problems };
  const raw: RawFile = { file, name: baseName(file), values: [], isBroken: false };
  const content = stripMark(text, place);
  if (isPointer(content, raw, place)) return raw;
  reportLongLines(content, place);
  if (!readWhole(content, raw)) new StreamReader(content, raw, place).read();
  return raw;
}

/** Reads a file that is one JSON document. A blank file has no value. A file that is not JSON is a problem. */
export function readJsonDocument(file: string, text: string, problems: Problems): RawFile {
  const place: Place = { file, line: null, entry: null, problems };
  const raw: RawFile = { file, name: baseName(file), values: [], isBroken: false };
  const content = stripMark(text, place);
  if (isPointer(content, raw, place) || skipSpace(content, 0) === content.length) return raw;
  try {
    raw.values.push({ value: JSON.parse(content), line: 1 });
  } catch {
    raw.isBroken = true;
    const scan = scanJson(content, 0);
    const at = scan.kind === "error" ? scan.at : skipSpace(content, scan.end);
    place.line = countLines(content, 0, at, 1);
    const expected = scan.kind === "error" ? scan.expected : "the end of the file";
    const found = at < content.length ? quote(content.slice(at, at + 20)) : "the end of the file";
    report(place, "not-json", "error", `not JSON: expected ${expected}, found ${found}`);
  }
  return raw;
}

/**
 * The common case, a file with a single record, takes one parse. The reader below would give the same result more
 * slowly.
 */
function readWhole(text: string, raw: RawFile): boolean {
  if (text.charCodeAt(0) !== 0x7b || text.length > MAX_VALUE_BYTES / 3) return false;
  const end = text.indexOf("\n");
  let last = text.length - 1;
  while (isSpace(text.charCodeAt(last))) last--;
  const isOneLine = end < 0 || end > last;
  if (!isOneLine && text.charCodeAt(end - 1) === 0x7d) return false;
  try {
    const value: unknown = JSON.parse(text);
    raw.values.push({ value, line: 1 });
    return true;
  } catch {
    return false;
  }
}

class StreamReader {
  readonly #text: string;
  readonly #raw: RawFile;
  readonly #place: Place;
  #at = 0;
  #line = 1;
  /** The end of the current line, found once per line. */
  #lineEnd = -1;
  #isFirstInLine = false;
  /** The line break before a closing brace that the last search found; infinite if it found none. */
  #closingLine = -1;
  /** Starts of containers that an earlier scan found unclosed, so that nothing is scanned a third time. */
  readonly #hopeless = new Set<number>();

  constructor(text: string, raw: RawFile, place: Place) {
    this.#text = text;
    this.#raw = raw;
    this.#place = place;
  }

  read(): void {
    for (;;) {
      this.#moveTo(skipSpace(this.#text, this.#at));
      if (this.#at >= this.#text.length) return;
      this.#enterLine();
      if (this.#readPrinted()) continue;
      const scan = this.#hopeless.has(this.#at) ? null : scanJson(this.#text, this.#at);
      if (scan?.kind === "value") {
        this.#accept(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
      } else {
        if (scan !== null) for (const start of scan.open) this.#hopeless.add(start);
        this.#fail(scan?.expected ?? "the value to end", scan?.at ?? this.#at);
        this.#resume();
      }
    }
  }

  /** The fast path: a value that is alone on its line, or one from a line `{` to the next line that starts with `}`. */
  #readPrinted(): boolean {
    if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b) return false;
    let end = this.#lineEnd;
    while (isSpace(this.#text.charCodeAt(end - 1))) end--;
    if (end === this.#at + 1 && !this.#hopeless.has(this.#at)) end = this.#findClosingLine(end) + 2;
    if (this.#text.charCodeAt(end - 1) !== 0x7d) return false;
    try {
      this.#accept(JSON.parse(this.#text.slice(this.#at, end)), end);
    } catch {
      return false;
    }
    return true;
  }

  /** The next line break before a closing brace. Searches each part of the text once. */
  #findClosingLine(from: number): number {
    if (this.#closingLine < from) {
      const found = this.#text.indexOf("\n}", from);
      this.#closingLine = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#closingLine;
  }

  #accept(value: unknown, end: number): void {
    this.#add(value, end);
    this.#moveTo(end);
    if (end > this.#lineEnd) this.#lineEnd = endOfLine(this.#text, end);
  }

  #add(value: unknown, end: number): void {
    const { file, problems } = this.#place;
    const bytes = (end - this.#at) * 3 > MAX_VALUE_BYTES ? Buffer.byteLength(this.#text.slice(this.#at, end)) : 0;
    if (bytes > MAX_VALUE_BYTES) {
      const reason = `one record of ${bytes} bytes; expected at most ${MAX_VALUE_BYTES}`;
      report({ file, line: this.#line, entry: null, problems }, "record-too-long", "error", reason);
      return;
    }
    const { values } = this.#raw;
    if (!Array.isArray(value)) {
      values.push({ value, line: this.#line });
      return;
    }
    for (const element of value) values.push({ value: element, line: this.#line });
  }

  #fail(expected: string, at: number): void {
    this.#raw.isBroken = true;
    this.#place.line = this.#line;
    const line = countLines(this.#text, this.#at, at, this.#line);
    const where = line === this.#line ? "" : ` in line ${line}`;
    const found = at < this.#text.length ? quote(this.#text.slice(at, at + 20)) : "the end of the file";
    const start = quote(this.#text.slice(this.#at, this.#at + 40));
    report(this.#place, "not-json", "error", `${start} is not JSON: expected ${expected}${where}, found ${found}`);
  }

  /** Continues at the next line that starts with `{`, after the line where the value began. */
  #resume(): void {
    const next = this.#text.indexOf("\n{", this.#at);
    this.#moveTo(next < 0 ? this.#text.length : next + 1);
  }

  #enterLine(): void {
    this.#isFirstInLine = this.#at > this.#lineEnd;
    if (!this.#isFirstInLine) return;
    this.#lineEnd = endOfLine(this.#text, this.#at);
  }

  #moveTo(at: number): void {
    // Do not search within a line: a long line with many values would be scanned once for each of them.
    if (at > this.#lineEnd) this.#line = countLines(this.#text, this.#at, at, this.#line);
    this.#at = at;
  }
}

/** True for a Git LFS pointer in place of the file. Reports the pointer as a problem. */
function isPointer(text: string, raw: RawFile, place: Place): boolean {
  if (!text.startsWith("version https://git-lfs.github.com/spec/")) return false;
  raw.isBroken = true;
  const reason = "is a pointer of Git LFS; expected the file itself, since state is read as git stores it";
  report(place, "not-json", "error", `${reason}. Remove \`filter=lfs\` for it from .gitattributes`);
  return true;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}

function countLines(text: string, from: number, to: number, line: number): number {
  let count = line;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function stripMark(text: string, place: Place): string {
  const hasMark = text.charCodeAt(0) === 0xfeff;
  place.line = 1;
  if (hasMark)
    report(place, "bad-value", "warning", "starts with a byte order mark, which is left out; expected plain UTF-8");
  // Searching for one character is much faster than for two, and usually there is none.
  const carriageReturn = text.indexOf("\r");
  const lineEnd = carriageReturn < 0 ? -1 : text.indexOf("\r\n", carriageReturn);
  if (lineEnd >= 0) {
    place.line = countLines(text, 0, lineEnd, 1);
    report(place, "bad-value", "warning", 'lines end in "\\r\\n", read as white space; expected "\\n"');
  }
  return hasMark ? text.slice(1) : text;
}

function reportLongLines(text: string, place: Place): void {
  for (const { line, bytes } of findLongLines(text, LONG_LINE_BYTES)) {
    place.line = line;
    const reason = `the line has ${bytes} bytes; other readers skip the whole file if a line has ${LONG_LINE_BYTES} or more`;
    report(place, "bad-value", "warning", reason);
  }
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
