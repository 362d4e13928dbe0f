import { formatCount } from "../../text/count.ts";
import { dayFacets } from "../lists/day-facets.ts";
import type { Column, ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { NotRecorded, Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import type { HistoryRow } from "../run-records.ts";

/** A day in the list. Counts that do not exist per ecosystem are null if the list is for one. */
export type HistoryView = Omit<HistoryRow, "runs" | "attempted" | "packages_failed"> & {
  runs: number | null;
  attempted: number | null;
  packages_failed: number | null;
};

/** One row per day, newest first. */
export const historyList: ListSpec<HistoryView> = {
  page: "history",
  title: "History",
  noun: "day",
  order: "newest first",
  sort: "-date",
  href: (row) => pageLink("runs", { from: row.date, to: row.date }),
  label: (row) => row.date,
  sub: (row) => (row.attempted === null ? "" : `${formatCount(row.attempted)} attempted`),
  empty: "No day with a run or a failure is recorded.",
  columns: [
    {
      key: "date",
      label: "Day",
      rank: 1,
      style: "nw",
      cell: (row) => <Time at={row.date} precision="d" bare />,
      sort: (row) => row.date,
    },
    number("runs", "Runs", 1, (row) => row.runs),
    number("attempted", "Attempted", 3, (row) => row.attempted),
    number("merged", "Merged", 1, (row) => row.merged),
    {
      ...number("failures", "Failures", 1, (row) => row.failures),
      cell: (row) =>
        row.failures === 0 ? (
          "0"
        ) : (
          <a href={pageLink("failures", { from: row.date, to: row.date })}>{formatCount(row.failures)}</a>
        ),
    },
    number("packages", "Packages failed", 2, (row) => row.packages_failed),
    recorded("pending", "Pending", 2, (row) => row.queue?.pending ?? null),
    recorded("success", "Success", 2, (row) => row.queue?.success ?? null),
    recorded("blocked", "Blocked", 3, (row) => row.queue?.blocked ?? null),
    {
      key: "others",
      label: "Other statuses",
      rank: 3,
      cell: (row) => (row.queue === null ? <NotRecorded /> : <Text of={describeOthers(row.queue)} />),
      isRecorded: (row) => row.queue !== null,
    },
    recorded("breakers", "Breakers open", 3, (row) => row.breakers_open),
  ],
  facets: [
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => Object.keys(row.by_ecosystem) },
    ...dayFacets<HistoryView>((row) => row.date),
  ],
};

/** The days of some ecosystems only. A run with two of them counts for both, so their runs cannot be added up. */
export function ofEcosystems(days: readonly HistoryRow[], names: readonly string[]): HistoryView[] {
  return days.map((day) => {
    const counts = names.flatMap((name) => (Object.hasOwn(day.by_ecosystem, name) ? [day.by_ecosystem[name]] : []));
    const sum = (place: 0 | 1 | 2) => counts.reduce((total, count) => total + (count?.[place] ?? 0), 0);
    const unknown = { attempted: null, packages_failed: null, breakers_open: null, queue: null };
    return { ...day, ...unknown, runs: names.length === 1 ? sum(0) : null, merged: sum(1), failures: sum(2) };
  });
}

function describeOthers(queue: Readonly<Record<string, number>>): string {
  const others = Object.entries(queue).filter(([status]) => !["pending", "success", "blocked"].includes(status));
  return others.map(([status, count]) => `${status} ${formatCount(count)}`).join(", ") || "none";
}

function number(
  key: string,
  label: string,
  rank: 1 | 2 | 3,
  of: (row: HistoryView) => number | null,
): Column<HistoryView> {
  return {
    key,
    label,
    rank,
    style: "num",
    cell: (row) => {
      const value = of(row);
      return value === null ? <NotRecorded /> : formatCount(value);
    },
    sort: of,
  };
}

/** A column with a number that some repositories never record. */
function recorded(...given: Parameters<typeof number>): Column<HistoryView> {
  const [, , , of] = given;
  return { ...number(...given), isRecorded: (row) => of(row) !== null };
}
