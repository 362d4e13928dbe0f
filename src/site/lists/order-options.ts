import { NOTHING } from "./list-spec.ts";

/** Values of a filter with their counts, most frequent first. An empty value stands for "not recorded". */
export function orderOptions(counts: Iterable<readonly [value: string, count: number]>): [string, number][] {
  return Array.from(counts, ([value, count]): [string, number] => [value || NOTHING, count]).sort(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
}
