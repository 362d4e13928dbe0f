import type { Segment } from "./json-lines.ts";

/**
 * Finds the lines of the members of one record that is printed with each member on its own line. Counts what the
 * members take, which is much faster than a search in the text.
 */
export class PrintedLines {
  readonly #record: unknown;
  readonly #line: number;
  /** For each container, the lines from its first to the one where each member starts. */
  readonly #starts = new Map<object, readonly number[]>();

  /** `line` is the 1-based line of the record's first byte. */
  constructor(record: unknown, line: number) {
    this.#record = record;
    this.#line = line;
  }

  /** The line of the value at the path, or of the innermost container that exists. */
  lineOf(path: readonly Segment[]): number {
    let line = this.#line;
    let value = this.#record;
    for (const part of path) {
      if (typeof value !== "object" || value === null) break;
      const index = Array.isArray(value) ? Number(part) : Object.keys(value).indexOf(String(part));
      const start = this.#startsIn(value)[index];
      if (start === undefined) break;
      line += start;
      value = membersOf(value)[index];
    }
    return line;
  }

  #startsIn(container: object): readonly number[] {
    const known = this.#starts.get(container);
    if (known !== undefined) return known;
    const starts: number[] = [];
    let next = 1;
    for (const member of membersOf(container)) {
      starts.push(next);
      next += countLines(member);
    }
    this.#starts.set(container, starts);
    return starts;
  }
}

function countLines(value: unknown): number {
  let lines = 0;
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    const members = typeof next === "object" && next !== null ? membersOf(next) : [];
    lines += members.length === 0 ? 1 : 2;
    for (const member of members) pending.push(member);
  }
  return lines;
}

function membersOf(container: object): readonly unknown[] {
  return Array.isArray(container) ? container : Object.values(container);
}
