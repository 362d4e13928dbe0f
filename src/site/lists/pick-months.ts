import type { Query } from "./query.ts";

interface Runs {
  /** Oldest first. */
  months: readonly { month: string; runs: number }[];
  /** The default order, newest first. */
  sort: string;
  /** Time of the newest run that merged something. */
  lastMerge: string | null;
}

/**
 * The months whose runs a query needs, newest first. Without filters and in the default order, these are just enough for
 * the page that the query names. Otherwise they are all months within the query's days.
 */
export function pickMonths({ picks, page, size, sort }: Query, { months, ...runs }: Runs): string[] {
  const newestFirst = months.toReversed();
  if (picks.size === 0 && sort === runs.sort) {
    let wanted = page * size;
    return newestFirst
      .filter(({ runs: count }) => {
        const isWanted = wanted > 0;
        wanted -= count;
        return isWanted;
      })
      .map(({ month }) => month);
  }
  const monthOf = (name: string) => picks.get(name)?.[0]?.slice(0, 7);
  const from = monthOf("from") ?? "";
  const since = picks.has("since") ? (runs.lastMerge?.slice(0, 7) ?? "") : "";
  const to = monthOf("to");
  return newestFirst
    .map(({ month }) => month)
    .filter((month) => month >= from && month >= since && (to === undefined || month <= to));
}
