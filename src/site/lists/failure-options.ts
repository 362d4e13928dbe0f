import type { Summary } from "../summary.ts";
import { NOTHING, type Options } from "./list-spec.ts";

/** Counts of failures as the summary has them: the page is made without reading all of them. */
export function failureOptions({ failures_summary: summary }: Pick<Summary, "failures_summary">): Options {
  const subcategories = new Map<string, number>();
  for (const counts of Object.values(summary.by_subcategory)) {
    for (const [name, count] of Object.entries(counts)) subcategories.set(name, (subcategories.get(name) ?? 0) + count);
  }
  return new Map([
    ["category", sorted(Object.entries(summary.by_category))],
    ["subcategory", sorted([...subcategories])],
    ["ecosystem", sorted(Object.entries(summary.by_ecosystem))],
    ["platform", sorted(Object.entries(summary.by_platform))],
  ]);
}

function sorted(counts: readonly [string, number][]): [string, number][] {
  return counts
    .map(([value, count]): [string, number] => [value || NOTHING, count])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
