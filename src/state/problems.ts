import type { Problem, ProblemCode, Severity } from "../formats/problem.ts";

const QUOTED_CHARACTERS = 120;

/** Collects everything that could not be used while reading state. */
export class Problems {
  readonly #items: Problem[] = [];

  add(problem: Problem): void {
    this.#items.push(problem);
  }

  /** In the order in which they were found. */
  list(): readonly Problem[] {
    return this.#items;
  }
}

/** The position of a record. One object serves a whole file, and its line and entry are updated. */
export interface Place {
  readonly file: string;
  line: number | null;
  entry: number | string | null;
  readonly problems: Problems;
}

export function report(place: Place, code: ProblemCode, severity: Severity, reason: string): void {
  place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}

/** A value as shown in a reason: in quotes, on one line, at most 120 characters. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : shortJson(value);
  const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
  return JSON.stringify(line.toWellFormed());
}

/** The first n UTF-16 units. Never splits a surrogate pair. */
export function cutText(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function shortJson(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
