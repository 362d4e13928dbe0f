import type { HistoryRow } from "../run-records.ts";

/** One status on two days. Null means not recorded. */
export interface StatusMoves {
  status: string;
  first: number | null;
  last: number | null;
  /**
   * Sums of the changes between consecutive recorded days, so at least this many moved. Null if fewer than two days
   * record it.
   */
  movedIn: number | null;
  movedOut: number | null;
  net: number | null;
}

export interface DayComparison {
  from: string;
  to: string;
  runs: number;
  merged: number;
  failures: number;
  /** How many days from the first to the last have a row. `recorded` counts those that record the queue. */
  days: number;
  recorded: number;
  /** In the order of the queue; empty if no day records it. */
  statuses: readonly StatusMoves[];
}

/** What happened between two days, inclusive, and how the queue changed in that time, as far as recorded. */
export function compareDays(days: readonly HistoryRow[], from: string, to: string): DayComparison {
  const between = days.filter(({ date }) => date >= from && date <= to);
  const sum = (of: (day: HistoryRow) => number) => between.reduce((total, day) => total + of(day), 0);
  const recorded = between.flatMap(({ date, queue }) => (queue === null ? [] : [{ date, queue }]));
  const statuses = [...new Set(recorded.flatMap(({ queue }) => Object.keys(queue)))];
  return {
    from,
    to,
    runs: sum(({ runs }) => runs),
    merged: sum(({ merged }) => merged),
    failures: sum(({ failures }) => failures),
    days: between.length,
    recorded: recorded.length,
    statuses: statuses.map((status) => {
      const counts = recorded.map(({ date, queue }) => ({ date, count: queue[status] ?? 0 }));
      return { status, ...compareCounts(counts, from, to) };
    }),
  };
}

function compareCounts(
  counts: readonly { date: string; count: number }[],
  from: string,
  to: string,
): Omit<StatusMoves, "status"> {
  const first = counts.find(({ date }) => date === from)?.count ?? null;
  const last = counts.find(({ date }) => date === to)?.count ?? null;
  const changes = counts.slice(1).map(({ count }, place) => count - (counts[place]?.count ?? 0));
  const sum = (sign: 1 | -1) => changes.reduce((total, change) => total + Math.max(0, sign * change), 0);
  const isKnown = counts.length > 1;
  return {
    first,
    last,
    movedIn: isKnown ? sum(1) : null,
    movedOut: isKnown ? sum(-1) : null,
    net: first === null || last === null ? null : last - first,
  };
}
