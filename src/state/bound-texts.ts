import type { Failure } from "../formats/failure.ts";

/** How many failures to examine together, as a multiple of the limit. */
const STEP = 10;

/**
 * Call this with each failure. It drops message and output of a batch item once at least `limit` newer items are known.
 * The text of the recorded times decides. Records of single recipes do not count towards the limit, because the
 * document may merge them.
 */
export function boundTexts(limit: number): (failure: Failure) => void {
  if (limit === 0) return dropTexts;
  let kept: Failure[] = [];
  let oldest = "";
  let sortAt = STEP * limit;
  return (failure) => {
    if (timeOf(failure) < oldest) return dropTexts(failure);
    kept.push(failure);
    if (kept.length < sortAt) return;
    const times = kept.filter(({ item }) => item >= 0).map(timeOf);
    oldest = times.sort().at(-limit) ?? oldest;
    const newer: Failure[] = [];
    for (const one of kept) {
      if (timeOf(one) < oldest) dropTexts(one);
      else newer.push(one);
    }
    kept = newer;
    sortAt = kept.length + STEP * limit;
  };
}

function timeOf(failure: Failure): string {
  return failure.recorded_time ?? "";
}

function dropTexts(failure: Failure): void {
  failure.message = null;
  failure.full_output = null;
}
