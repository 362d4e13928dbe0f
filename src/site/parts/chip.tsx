import { CATEGORIES } from "../../pipeline/categories.ts";
import { visibleText } from "../../text/clean.ts";
import { Text } from "./text.tsx";

export type Tone = "ok" | "fail" | "warn" | "info" | "manual" | "off";

/** Words of the state and of the pages, and the tone in which they are shown. */
const TONES: ReadonlyMap<string, Tone> = new Map(
  Object.entries({
    ok: "success merged closed fixed valid passed",
    fail: `failed open new broken invalid ${CATEGORIES.join(" ")}`,
    warn: "blocked half-open still nothing",
    info: "pending empty waiting",
    manual: "requires_manual paused disabled",
  }).flatMap(([tone, words]) => words.split(" ").map((word) => [word, tone as Tone])),
);

/** Of a label that is no such word: it may be out of the state, and then of any length. */
const LONGEST_ON_A_LINE = 14;

/** The tone of a word; one that is not known is neutral. */
export function toneOf(word: string): Tone {
  return TONES.get(word) ?? "off";
}

export interface ChipProps {
  /** Shown as written, and what decides the tone unless it is given. */
  word: string;
  tone?: Tone;
  /** Shown in place of the word. */
  label?: string;
}

/** Icon and word on a tint: the word alone says it all. The style sheet draws the icon, since a list would hold fifty of them. */
export function Chip({ word, tone = toneOf(word), label = word }: ChipProps) {
  const isShort = TONES.has(label) || (TONES.has(word) && visibleText(label).length <= LONGEST_ON_A_LINE);
  return (
    <span class={`chip ${tone}${isShort ? " nw" : ""}`}>
      <Text of={label} />
    </span>
  );
}
