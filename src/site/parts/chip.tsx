import { CATEGORIES } from "../../pipeline/categories.ts";
import { visibleText } from "../../text/clean.ts";
import { Text } from "./text.tsx";

export type Tone = "ok" | "fail" | "warn" | "info" | "manual" | "off";

/** Words of the state and of the pages, and their tones. */
const TONES: ReadonlyMap<string, Tone> = new Map(
  Object.entries({
    ok: "success merged closed fixed valid passed",
    fail: `failed open new broken invalid ${CATEGORIES.join(" ")}`,
    warn: "blocked half-open still nothing",
    info: "pending empty waiting",
    manual: "requires_manual paused disabled",
  }).flatMap(([tone, words]) => words.split(" ").map((word) => [word, tone as Tone])),
);

/** Other labels may come from the state and have any length. Up to this length they stay on one line. */
const LONGEST_ON_A_LINE = 14;

/** The tone of a word. Unknown words are neutral. */
export function toneOf(word: string): Tone {
  return TONES.get(word) ?? "off";
}

export interface ChipProps {
  /** The word as written. It also decides the tone unless one is given. */
  word: string;
  tone?: Tone;
  /** Shown instead of the word. */
  label?: string;
}

/**
 * Icon and word on a tint. The word alone is enough. The style sheet draws the icon, because otherwise a list would
 * contain it fifty times.
 */
export function Chip({ word, tone = toneOf(word), label = word }: ChipProps) {
  const isShort = TONES.has(label) || (TONES.has(word) && visibleText(label).length <= LONGEST_ON_A_LINE);
  return (
    <span class={`chip ${tone}${isShort ? " nw" : ""}`}>
      <Text of={label} />
    </span>
  );
}
