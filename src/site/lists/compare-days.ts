import { countOf, formatCount } from "../format-count.ts";
import type { HistoryRow } from "../records.ts";

/** What lies between two days, both included, and how the queue changed from one to the other where both record it. */
export function compareDays(days: readonly HistoryRow[], from: string, to: string): string {
  const between = days.filter(({ date }) => date >= from && date <= to);
  const sum = (of: (day: HistoryRow) => number) => between.reduce((total, day) => total + of(day), 0);
  const done = [
    countOf(
      sum(({ runs }) => runs),
      "run",
    ),
    `${formatCount(sum(({ merged }) => merged))} merged`,
    countOf(
      sum(({ failures }) => failures),
      "failure",
    ),
  ].join(", ");
  const queueOf = (date: string) => between.find((day) => day.date === date)?.queue ?? null;
  const [first, last] = [queueOf(from), queueOf(to)];
  if (first === null || last === null) return `${done}. The queue by status is not recorded on both days.`;
  const statuses = [...new Set([...Object.keys(first), ...Object.keys(last)])];
  const changes = statuses.flatMap((status) => {
    const net = (last[status] ?? 0) - (first[status] ?? 0);
    return net === 0 ? [] : [`${status} ${net > 0 ? "+" : "\u2212"}${formatCount(Math.abs(net))}`];
  });
  return `${done}. ${changes.length === 0 ? "The queue has the same counts on both days." : `Net: ${changes.join(", ")}.`}`;
}
