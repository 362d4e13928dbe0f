import { visibleText } from "../../text/clean.ts";
import type { FailureRow } from "../failure-records.ts";
import { dayFacets } from "../lists/day-facets.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Message } from "../parts/message.tsx";
import { NotRecorded, Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

/** Every recorded failed attempt, newest first. Time is the only order, because pages are read one by one. */
export const failuresList: ListSpec<FailureRow> = {
  page: "failures",
  title: "Failures",
  noun: "failure",
  order: "newest first",
  sort: "-time",
  search: (row) => row.package,
  href: (row, { back }) => pageLink("failure", { id: row.id, back }),
  label: (row) => row.package,
  sub: (row) => (
    <>
      <Text of={row.category} />
      {row.platform === null ? null : <Text of={row.platform} />}
      <Time at={row.timestamp} />
    </>
  ),
  empty: "No failure is recorded.",
  columns: [
    { key: "package", label: "Package", rank: 1, cell: (row) => row.package },
    { key: "ecosystem", label: "Ecosystem", rank: 3, cell: (row) => <Text of={row.ecosystem} /> },
    { key: "category", label: "Category", rank: 2, cell: (row) => <Chip word={row.category} /> },
    {
      key: "platform",
      label: "Platform",
      rank: 3,
      cell: (row) => (row.platform === null ? <NotRecorded /> : <Text of={row.platform} />),
    },
    {
      key: "message",
      label: "Message",
      rank: 1,
      style: "msg",
      cell: (row) => <Message of={row.message} cut={row.message_cut} exitCode={row.exit_code} />,
    },
    {
      key: "attempt",
      label: "Attempt",
      rank: 3,
      style: "num",
      cell: (row) => (
        <a
          href={pageLink("package", { id: row.package })}
          aria-label={`Attempt ${row.attempt} at ${visibleText(row.package)}`}
        >
          {row.attempt}
        </a>
      ),
    },
    {
      key: "time",
      label: "Time",
      rank: 2,
      style: "num",
      isTime: true,
      cell: (row) => <TimeOfRun of={row} />,
    },
  ],
  facets: [
    { name: "category", label: "Category", kind: "select", of: (row) => row.category },
    { name: "subcategory", label: "Subcategory", kind: "select", of: (row) => row.subcategory },
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystem },
    { name: "platform", label: "Platform", kind: "select", of: (row) => row.platform },
    ...dayFacets<FailureRow>((row) => row.timestamp),
    { name: "batch", label: "Batch", kind: "link", of: (row) => row.batch_id },
    { name: "run", label: "Run", kind: "link", of: (row) => row.run_id },
    { name: "cluster", label: "Cluster", kind: "link", of: (row) => row.cluster },
    { name: "change", label: "Change", kind: "link", values: ["new", "still", "fixed"] },
  ],
};

/** Links to the run, if it is known. */
function TimeOfRun({ of: { run_id: id, timestamp } }: { of: FailureRow }) {
  const time = <Time at={timestamp} bare />;
  if (id === null || timestamp === null) return time;
  return <a href={pageLink("run", { id })}>{time}</a>;
}
