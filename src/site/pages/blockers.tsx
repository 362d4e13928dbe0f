import { formatCount } from "../../text/count.ts";
import type { BlockerRow } from "../group-records.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { PackageLinks } from "../parts/links.tsx";
import { Status } from "../parts/package-words.tsx";
import { Text } from "../parts/text.tsx";

/** Missing dependencies that keep packages blocked. The packages themselves are listed separately below. */
export const blockersList: ListSpec<BlockerRow> = {
  page: "blocked",
  title: "Blocked",
  noun: "blocker",
  order: "most packages freed first",
  sort: "-total",
  search: (row) => row.dependency,
  href: (row, { back }) => pageLink("blocker", { id: row.dependency, back }),
  label: (row) => row.dependency,
  sub: (row) => <Text of={row.packages.slice(0, 3).join(", ")} />,
  empty: "Nothing blocked.",
  columns: [
    { key: "dependency", label: "Dependency", rank: 1, cell: (row) => row.dependency, sort: (row) => row.dependency },
    {
      key: "status",
      label: "Status",
      rank: 1,
      cell: (row) => (row.in_cycle ? <Chip word="cycle" tone="warn" /> : <Status of={row.status} />),
      sort: (row) => row.status,
    },
    {
      key: "total",
      label: "Frees",
      rank: 1,
      style: "num",
      cell: (row) => formatCount(row.total_count),
      sort: (row) => row.total_count,
    },
    {
      key: "direct",
      label: "Directly",
      rank: 2,
      style: "num",
      cell: (row) => formatCount(row.direct_count),
      sort: (row) => row.direct_count,
    },
    {
      key: "packages",
      label: "Packages",
      rank: 2,
      style: "msg",
      cell: (row) => <PackageLinks names={row.packages} most={4} />,
    },
  ],
  facets: [{ name: "blocker", label: "Dependency", kind: "link", of: (row) => row.dependency }],
};
