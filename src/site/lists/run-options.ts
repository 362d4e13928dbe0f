import type { RunCounts } from "../shards.ts";
import type { Options } from "./list-spec.ts";
import { orderOptions } from "./order-options.ts";

export const OUTCOMES = ["merged", "nothing", "empty", "broken"] as const;

/** Counts of all runs by the values of each filter, no matter which runs have been read. */
export function runOptions({ ecosystems, outcomes }: RunCounts): Options {
  const known = new Map(outcomes);
  return new Map<string, [string, number][]>([
    ["ecosystem", orderOptions(ecosystems)],
    ["outcome", OUTCOMES.map((word) => [word, known.get(word) ?? 0])],
  ]);
}
