import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import type { RunCounts } from "../shards.ts";

/** How many runs each ecosystem has, and each outcome; "" for runs that record no ecosystem. */
export function countRuns(runs: readonly Pick<DashboardRun, "ecosystems" | "outcome">[]): RunCounts {
  const ofEach = runs.flatMap(({ ecosystems }) =>
    Object.keys(ecosystems).length === 0 ? [""] : Object.keys(ecosystems),
  );
  return { ecosystems: count(ofEach), outcomes: count(runs.map(({ outcome }) => outcome)) };
}

function count(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareBytewise(a, b));
}
