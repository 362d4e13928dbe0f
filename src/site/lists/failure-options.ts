import type { Summary } from "../summary.ts";
import type { Options } from "./list-spec.ts";
import { orderOptions } from "./order-options.ts";

/** The choices of the filters, with counts from the summary, because the page does not read all failures. */
export function failureOptions({ failures_summary: summary }: Pick<Summary, "failures_summary">): Options {
  const subcategories = new Map<string, number>();
  for (const counts of Object.values(summary.by_subcategory)) {
    for (const [name, count] of Object.entries(counts)) subcategories.set(name, (subcategories.get(name) ?? 0) + count);
  }
  return new Map([
    ["category", orderOptions(Object.entries(summary.by_category))],
    ["subcategory", orderOptions(subcategories)],
    ["ecosystem", orderOptions(Object.entries(summary.by_ecosystem))],
    ["platform", orderOptions(Object.entries(summary.by_platform))],
  ]);
}
