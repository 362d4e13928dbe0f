/** Lists of decisions about packages by people or rules: choices between sources, and overrides. */

import type { CuratedRow, DisambiguationRow } from "../choice-records.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Review, Status } from "../parts/package-words.tsx";
import { type PageContext, sourceUrl } from "../parts/page-context.ts";
import { NotRecorded, Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

export const disambiguationsList: ListSpec<DisambiguationRow> = {
  page: "disambiguations",
  title: "Disambiguations",
  noun: "disambiguation",
  order: "unreviewed first",
  sort: "-review",
  search: (row) => row.tool,
  href: (row, { back }) => pageLink("package", { id: row.tool, back }),
  label: (row) => row.tool,
  sub: (row) => <Text of={`${row.selected}, ${row.selection_reason}`} />,
  empty: "No choice between sources is recorded.",
  columns: [
    { key: "tool", label: "Tool", rank: 1, cell: (row) => row.tool, sort: (row) => row.tool },
    {
      key: "selected",
      label: "Selected",
      rank: 2,
      cell: (row) => <Text of={row.selected} />,
      sort: (row) => row.selected,
    },
    {
      key: "alternatives",
      label: "Alternatives",
      rank: 3,
      style: "msg",
      cell: (row) => (row.alternatives.length === 0 ? <NotRecorded /> : <Text of={row.alternatives.join(", ")} />),
    },
    {
      key: "reason",
      label: "Reason",
      rank: 2,
      cell: (row) => <Text of={row.selection_reason} />,
      sort: (row) => row.selection_reason,
    },
    {
      key: "review",
      label: "Review",
      rank: 1,
      cell: (row) => <Review of={row} />,
      sort: (row) => Number(row.needs_review),
    },
    {
      key: "updated",
      label: "Updated",
      rank: 3,
      style: "num",
      isTime: true,
      cell: (row) => <Time at={row.updated_at} bare />,
      sort: (row) => row.updated_at,
    },
  ],
  facets: [
    { name: "reason", label: "Reason", kind: "select", of: (row) => row.selection_reason },
    {
      name: "risk",
      label: "Risk",
      kind: "select",
      of: (row) => (row.high_risk ? "high" : "low"),
      words: ["high", "low"],
    },
    {
      name: "review",
      label: "Review",
      kind: "select",
      of: (row) => (row.needs_review ? "needed" : "not needed"),
      words: ["needed", "not needed"],
    },
  ],
};

export const curatedList: ListSpec<CuratedRow> = {
  page: "curated",
  title: "Overrides",
  noun: "override",
  order: "invalid ones first",
  sort: "-invalid",
  search: (row) => row.name,
  href: (row, { back }) => pageLink("package", { id: row.name, back }),
  label: (row) => row.name,
  sub: (row) => <Text of={row.source} />,
  empty: "No override is recorded.",
  columns: [
    { key: "name", label: "Package", rank: 1, cell: (row) => row.name, sort: (row) => row.name },
    { key: "source", label: "Source", rank: 2, cell: (row) => <Text of={row.source} />, sort: (row) => row.source },
    { key: "status", label: "Status", rank: 3, cell: (row) => <Status of={row.status} />, sort: (row) => row.status },
    {
      key: "invalid",
      label: "Validation",
      rank: 1,
      cell: (row) => <Chip word={row.validation_status} />,
      sort: (row) => ["valid", "unknown", "invalid"].indexOf(row.validation_status),
    },
    {
      key: "reason",
      label: "Why",
      rank: 2,
      style: "msg",
      cell: (row) => (row.reason === null ? null : <Text of={row.reason} />),
    },
    { key: "file", label: "File", rank: 3, cell: (_row, context) => <QueueFile context={context} /> },
  ],
  facets: [
    {
      name: "status",
      label: "Validation",
      kind: "select",
      of: (row) => row.validation_status,
      words: ["valid", "invalid"],
    },
  ],
};

/** The file with overrides, at the commit that was read. */
function QueueFile({ context }: { context: PageContext }) {
  const href = sourceUrl(context, context.site.queue_path);
  return href === null ? (
    <Text of={context.site.queue_path} />
  ) : (
    <a href={href} rel="noopener noreferrer">
      <Text of={context.site.queue_path} />
    </a>
  );
}
