import { STATUSES } from "../../pipeline/statuses.ts";
import { formatCount } from "../../text/count.ts";
import type { EcosystemRow } from "../group-records.ts";
import type { Column, ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

/** One row per ecosystem: its breaker, queue and results. */
export const ecosystemsList: ListSpec<EcosystemRow> = {
  page: "ecosystems",
  title: "Ecosystems",
  noun: "ecosystem",
  order: "by name",
  sort: "ecosystem",
  href: (row, { back }) => pageLink("ecosystem", { id: row.ecosystem, back }),
  label: (row) => row.ecosystem || "none",
  sub: (row) => (
    <Text of={`${formatCount(row.pending)} pending of ${formatCount(row.total)}, ${formatCount(row.merged)} merged`} />
  ),
  empty: "No ecosystem is recorded.",
  columns: [
    { key: "ecosystem", label: "Ecosystem", rank: 1, cell: (row) => row.ecosystem, sort: (row) => row.ecosystem },
    {
      key: "breaker",
      label: "Breaker",
      rank: 1,
      cell: (row) => <Chip word={row.breaker_state} />,
      sort: (row) => row.breaker_state,
    },
    ...STATUSES.map((status, place) => statusColumn(status, place < 3 ? 2 : 3)),
    {
      key: "total",
      label: "Packages",
      rank: 2,
      style: "num",
      cell: (row) => formatCount(row.total),
      sort: (row) => row.total,
    },
    {
      key: "runs",
      label: "Runs",
      rank: 3,
      style: "num",
      cell: (row) => formatCount(row.runs),
      sort: (row) => row.runs,
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
      key: "failures",
      label: "Failures, 30 days",
      rank: 1,
      style: "num",
      cell: (row) => formatCount(row.failures_30d),
      sort: (row) => row.failures_30d,
    },
    {
      key: "last",
      label: "Last merge",
      rank: 3,
      style: "num",
      isTime: true,
      cell: (row) => <Time at={row.last_merge_at} bare />,
      sort: (row) => row.last_merge_at,
    },
  ],
  facets: [
    {
      name: "breaker",
      label: "Breaker",
      kind: "select",
      of: (row) => row.breaker_state,
      words: ["open", "half-open", "disabled", "closed"],
    },
  ],
};

/** There is no column for unknown words from the queue. They count in `Packages` here and on the ecosystem's page. */
function statusColumn(status: string, rank: 2 | 3): Column<EcosystemRow> {
  const count = (row: EcosystemRow) => row.by_status[status] ?? 0;
  return {
    key: status,
    label: status === "requires_manual" ? "Manual" : `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
    rank,
    style: "num",
    cell: (row) => formatCount(count(row)),
    sort: count,
  };
}
