/** Sentences made of text and times, so that a page can put each time in a `<time>` element. */

import { visibleText } from "./clean.ts";

/** Times are RFC 3339 in UTC. */
export type Phrase = readonly (string | { time: string })[];

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export const NOT_RECORDED = "not recorded";

/** A time, given as text or in milliseconds since the epoch. */
export function at(time: string | number): { time: string } {
  return { time: typeof time === "number" ? `${new Date(time).toISOString().slice(0, 19)}Z` : time };
}

/** A value recorded as a time: the time if it is one, otherwise the text as written. */
export function maybeTime(text: string | null): Phrase {
  if (text === null) return [NOT_RECORDED];
  return [TIME.test(text) ? at(text) : quote(text)];
}

/** Makes words from outside safe for the middle of a sentence. */
export function quote(words: string): string {
  return visibleText(words).trim();
}

/** The phrase as one text, with times in UTC. */
export function printPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? part : describeTime(part.time))).join("");
}

/** A time in plain text: `2026-11-20 13:45 UTC`. */
function describeTime(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
