import type { Segment } from "./json-lines.ts";

/**
 * Finds the lines of the members of one record that is printed with each member on its own line. Counting lines is much
 * faster than searching the text.
 */
export class PrintedLines {
  readonly #record: unknown;
  readonly #line: number;
  /** For each container, the line of each member relative to the container's first line. */
  readonly #starts = new Map<object, readonly number[]>();

  /** `line` is the 1-based line of the record's first byte. */
  constructor(record: unknown, line: number) {
    this.#record = record;
    this.#line = line;
  }

  /** Returns the line of the value at `path`, or of the innermost container that exists. */
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

/** Recursion is safe here: JSON.stringify printed the value, and it allows less depth. */
function countLines(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let lines = 0;
  if (Array.isArray(value)) for (const member of value) lines += countLines(member);
  else for (const key in value) lines += countLines((value as Record<string, unknown>)[key]);
  return lines === 0 ? 1 : lines + 2;
}

function membersOf(container: object): readonly unknown[] {
  return Array.isArray(container) ? container : Object.values(container);
}
