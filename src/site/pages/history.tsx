import { formatCount } from "../format-count.ts";
import { dayFacets } from "../lists/day-facets.ts";
import type { Column, ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { NotRecorded } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import type { HistoryRow } from "../records.ts";

/** One row a day, newest first. */
export const historyList: ListSpec<HistoryRow> = {
  page: "history",
  title: "History",
  noun: "day",
  order: "newest first",
  sort: "-date",
  href: (row) => pageLink("runs", { from: row.date, to: row.date }),
  label: (row) => row.date,
  sub: (row) => `${formatCount(row.attempted)} attempted`,
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
    number("pending", "Pending", 2, (row) => row.queue?.pending ?? null),
    number("success", "Success", 2, (row) => row.queue?.success ?? null),
    number("blocked", "Blocked", 3, (row) => row.queue?.blocked ?? null),
    number("breakers", "Breakers open", 3, (row) => row.breakers_open),
  ],
  facets: [
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => Object.keys(row.by_ecosystem) },
    ...dayFacets<HistoryRow>((row) => row.date),
  ],
};

function number(
  key: string,
  label: string,
  rank: 1 | 2 | 3,
  of: (row: HistoryRow) => number | null,
): Column<HistoryRow> {
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
