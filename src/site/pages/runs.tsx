import { formatCount, formatDuration } from "../../text/count.ts";
import { formatTime } from "../format-time.ts";
import { dayFacets } from "../lists/day-facets.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { OUTCOMES } from "../lists/run-options.ts";
import { pageLink } from "../page-link.ts";
import { ecosystemsOf, Outcome } from "../parts/run-words.tsx";
import { NotRecorded, Text } from "../parts/text.tsx";
import type { RunRow } from "../run-records.ts";

/** Every run, including those that took no packages. */
export const runsList: ListSpec<RunRow> = {
  page: "runs",
  title: "Runs",
  noun: "run",
  order: "newest first",
  sort: "-time",
  href: (row, { back }) => pageLink("run", { id: row.id, back }),
  label: (row) => formatTime(row.timestamp),
  sub: (row) => <Text of={`${ecosystemsOf(row, 1)}${row.merged > 0 ? `, ${row.merged} merged` : ""}`} />,
  empty: "No run is recorded.",
  columns: [
    {
      key: "time",
      label: "Ended",
      rank: 1,
      style: "nw",
      isTime: true,
      cell: (row) => row.timestamp,
      sort: (row) => row.timestamp,
    },
    { key: "ecosystem", label: "Ecosystem", rank: 2, cell: (row) => <Text of={ecosystemsOf(row, 1)} /> },
    { key: "outcome", label: "Outcome", rank: 1, cell: (row) => <Outcome of={row} /> },
    {
      key: "succeeded",
      label: "Succeeded",
      rank: 1,
      style: "num",
      cell: (row) => `${formatCount(row.succeeded)} of ${formatCount(row.total)}`,
      sort: (row) => row.succeeded,
    },
    {
      key: "failed",
      label: "Failed",
      rank: 2,
      style: "num",
      cell: (row) => formatCount(row.failed),
      sort: (row) => row.failed,
    },
    {
      key: "blocked",
      label: "Blocked",
      rank: 3,
      style: "num",
      cell: (row) => formatCount(row.blocked),
      sort: (row) => row.blocked,
    },
    {
      key: "merged",
      label: "Merged",
      rank: 2,
      style: "num",
      cell: (row) => formatCount(row.merged),
      sort: (row) => row.merged,
    },
    {
      key: "duration",
      label: "Duration",
      rank: 3,
      style: "num",
      cell: (row) => (row.duration_seconds === null ? <NotRecorded /> : formatDuration(row.duration_seconds)),
      sort: (row) => row.duration_seconds,
      isRecorded: (row) => row.duration_seconds !== null,
    },
  ],
  facets: [
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => Object.keys(row.ecosystems) },
    {
      name: "outcome",
      label: "Outcome",
      kind: "select",
      of: (row) => row.outcome,
      values: OUTCOMES,
    },
    ...dayFacets<RunRow>((row) => row.timestamp),
    { name: "since", label: "Since", kind: "link", values: ["success"] },
    { name: "batch", label: "Batch", kind: "link", of: (row) => row.batch_id },
  ],
};
