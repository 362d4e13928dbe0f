/** Prints `format: queue-analytics` like JSON.stringify with an indent of two spaces, plus a final line break. */

import type { QueueAnalytics } from "../formats/queue-analytics.ts";

const INDENT = "  ";
const ELEMENTS_A_PIECE = 500;
/**
 * JSON.stringify writes half a surrogate pair as an escape such as `\ud83d`. The first alternative matches an escaped
 * backslash, because the text after it is not an escape.
 */
const LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/** Yields pieces, so that the whole text is never in memory. */
export function* printQueueAnalytics(document: QueueAnalytics): Generator<string> {
  yield* printObject(document, 0);
  yield "\n";
}

function* printValue(value: unknown, depth: number): Generator<string> {
  if (typeof value !== "object" || value === null) yield toJson(value);
  else if (Array.isArray(value)) yield* printList(value, depth);
  else yield* printObject(value, depth);
}

function* printObject(object: object, depth: number): Generator<string> {
  let separator = "{\n";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${INDENT.repeat(depth + 1)}${toJson(key)}: `;
    yield* printValue(value, depth + 1);
    separator = ",\n";
  }
  yield separator === "{\n" ? "{}" : `\n${INDENT.repeat(depth)}}`;
}

function* printList(list: readonly unknown[], depth: number): Generator<string> {
  for (let start = 0; start < list.length; start += ELEMENTS_A_PIECE) {
    yield start === 0 ? "[\n" : ",\n";
    yield printElements(list.slice(start, start + ELEMENTS_A_PIECE), depth);
  }
  yield list.length === 0 ? "[]" : `\n${INDENT.repeat(depth)}]`;
}

/**
 * To get the right indentation, wraps the elements in one list per level, prints them, and cuts the outer brackets off.
 */
function printElements(elements: unknown[], depth: number): string {
  let wrapped: unknown = elements;
  let brackets = 0;
  for (let level = 0; level <= depth; level++) {
    brackets += "[\n".length + INDENT.length * level;
    if (level > 0) wrapped = [wrapped];
  }
  const text = toJson(wrapped);
  return text.slice(brackets, text.length - brackets);
}

/** Lone surrogates become U+FFFD, as in the program where this format comes from. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, INDENT);
  if (!text.includes("\\ud")) return text;
  return text.replace(LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}
