import { Icon, type IconName } from "./icon.tsx";
import { Text } from "./text.tsx";

export type Tone = "ok" | "fail" | "warn" | "info" | "manual" | "off";

const ICONS: Record<Tone, IconName> = {
  ok: "tick",
  fail: "cross",
  warn: "bar",
  info: "ring",
  manual: "hand",
  off: "slash",
};

/** Words of the state and of the pages, and the tone in which they are shown. */
const TONES: ReadonlyMap<string, Tone> = new Map(
  Object.entries({
    ok: "success merged closed fixed valid passed",
    fail: "failed open new broken invalid generation_failed install_failed verify_failed missing_dep network_error recipe_not_found",
    warn: "blocked half-open still nothing",
    info: "pending empty waiting",
    manual: "requires_manual paused disabled",
  }).flatMap(([tone, words]) => words.split(" ").map((word) => [word, tone as Tone])),
);

/** The tone of a word; one that is not known is neutral. */
export function toneOf(word: string): Tone {
  return TONES.get(word) ?? "off";
}

export interface ChipProps {
  /** Shown as written, and what decides the tone unless it is given. */
  word: string;
  tone?: Tone;
  icon?: IconName;
  /** Shown in place of the word. */
  label?: string;
}

/** Icon and word on a tint: the word alone says it all. */
export function Chip({ word, tone = toneOf(word), icon = ICONS[tone], label = word }: ChipProps) {
  return (
    <span class={`chip ${tone}${TONES.has(word) ? " nw" : ""}`}>
      <Icon name={icon} />
      <Text of={label} />
    </span>
  );
}
