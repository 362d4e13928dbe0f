import { countLarge, formatCount } from "../../text/count.ts";
import type { BlockerRecord, WaitingRow } from "../group-records.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head, PackageLink } from "../parts/links.tsx";
import { describePriority, Status } from "../parts/package-words.tsx";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { describePosition, type QueuePosition } from "./next-step.tsx";

export const waitingList: ListSpec<WaitingRow> = {
  page: "blocker",
  title: "Waiting packages",
  noun: "package",
  order: "direct ones first",
  sort: "through",
  search: (row) => row.name,
  href: (row) => pageLink("package", { id: row.name }),
  label: (row) => row.name,
  sub: (row) => <Text of={row.through === null ? "directly" : `through ${row.through}`} />,
  empty: "No package waits for it.",
  columns: [
    { key: "name", label: "Package", rank: 1, cell: (row) => row.name, sort: (row) => row.name },
    {
      key: "ecosystem",
      label: "Ecosystem",
      rank: 1,
      cell: (row) => <Text of={row.ecosystem} />,
      sort: (row) => row.ecosystem,
    },
    {
      key: "priority",
      label: "Priority",
      rank: 2,
      cell: (row) => describePriority(row.priority),
      sort: (row) => row.priority,
    },
    {
      key: "through",
      label: "Waits",
      rank: 2,
      cell: (row) => (row.through === null ? "directly" : <Text of={`through ${row.through}`} />),
      sort: (row) => row.through ?? "",
    },
  ],
  facets: [
    {
      name: "priority",
      label: "Priority",
      kind: "select",
      of: (row) => (row.priority === null ? null : String(row.priority)),
    },
  ],
};

interface BlockerProps {
  blocker: BlockerRecord;
  position: QueuePosition | null;
  children: preact.ComponentChildren;
}

/** One dependency and what waits for it. */
export function BlockerPage({ blocker, position, children }: BlockerProps) {
  return (
    <>
      <Head title={<Text of={blocker.dependency} />} />
      <Panel title="Blocker">
        <Facts
          of={[
            [
              "Frees",
              `${countLarge(blocker.total_count, "package")}, ${formatCount(blocker.direct_count)} of them directly`,
            ],
            [
              "Package",
              blocker.package === null ? (
                "not a package in the queue"
              ) : (
                <span key="">
                  <PackageLink name={blocker.package} /> <Status of={blocker.status} />
                </span>
              ),
            ],
            ["Queue", position === null ? "not waiting" : describePosition(position)],
            ...(blocker.in_cycle ? [["Cycle", <Chip key="" word="it waits for itself" tone="warn" />] as const] : []),
          ]}
        />
      </Panel>
      {blocker.waiting.length < blocker.total_count ? <Rest of={blocker} /> : null}
      {children}
    </>
  );
}

/** Says which packages the list shows, and links to the rest. */
function Rest({ of: { dependency, waiting, total_count: total } }: { of: BlockerRecord }) {
  return (
    <p class="small">
      {`The first ${formatCount(waiting.length)} of ${formatCount(total)} packages. `}
      <a href={pageLink("blocked", { blocker: dependency })}>All that wait for it directly</a>
      {" are in the list of blocked packages."}
    </p>
  );
}
