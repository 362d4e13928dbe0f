/** Sentences made of text and times, so that a page can put each time into a `<time>` and the rest beside it. */

import { formatTime, type Time } from "../pipeline/times.ts";
import { describeTime } from "./describe-age.ts";
import { visibleText } from "./visible-text.ts";

export type Phrase = readonly (string | { time: Time })[];

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export const NOT_RECORDED = "not recorded";

/** A time, given as one or in milliseconds since the epoch. */
export function at(time: Time | number): { time: Time } {
  return { time: typeof time === "number" ? formatTime(new Date(time)) : time };
}

/** What is recorded as a time: a time, else the words as written. */
export function maybeTime(text: string | null): Phrase {
  if (text === null) return [NOT_RECORDED];
  return [TIME.test(text) ? at(text) : quote(text)];
}

/** Words from outside, for the middle of a sentence. */
export function quote(words: string): string {
  return visibleText(words).trim();
}

/** The phrase as one text, times in UTC. */
export function tellPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? part : describeTime(part.time))).join("");
}
