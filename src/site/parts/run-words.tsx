/** Words for a run that several pages use. */

import type { RunRow } from "../run-records.ts";
import { Chip } from "./chip.tsx";

/** The outcome, with the recorded conclusion if the run ended early. */
export function Outcome({ of }: { of: Pick<RunRow, "outcome" | "conclusion"> }) {
  const label = of.outcome === "broken" && of.conclusion !== null ? of.conclusion : of.outcome;
  return <Chip word={of.outcome} tone={TONES[of.outcome]} label={label} />;
}

const TONES = { merged: "ok", nothing: "off", empty: "off", broken: "fail" } as const;

/** The names of the run's ecosystems; only the first ones if there are too many. */
export function ecosystemsOf({ ecosystems }: Pick<RunRow, "ecosystems">, most = Number.POSITIVE_INFINITY): string {
  const names = Object.keys(ecosystems);
  if (names.length === 0) return "not recorded";
  return names.length <= most + 1
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
