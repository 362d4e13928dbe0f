/** Sentences made of text and times, so that a page can put each time into a `<time>` and the rest beside it. */

import { formatTime, type Time } from "../schema/time.ts";
import { describeTime } from "./describe-age.ts";
import { visibleText } from "./visible-text.ts";

export type Phrase = readonly (string | { time: Time })[];

export const NOT_RECORDED = "not recorded";

/** A time, given as one or in milliseconds since the epoch. */
export function at(time: Time | number): { time: Time } {
  return { time: typeof time === "number" ? formatTime(new Date(time)) : time };
}

/** Words from outside, for the middle of a sentence. */
export function quote(words: string): string {
  return visibleText(words).trim();
}

/** The phrase as one text, times in UTC. */
export function tellPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? part : describeTime(part.time))).join("");
}
