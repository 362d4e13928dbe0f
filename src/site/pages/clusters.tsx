import { formatCount } from "../../text/count.ts";
import type { ClusterRow, TopCluster } from "../group-records.ts";
import type { Column, ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Spark } from "../parts/charts.tsx";
import { Chip } from "../parts/chip.tsx";
import { shorten } from "../parts/shorten.ts";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

const MESSAGE: Column<TopCluster> = {
  key: "message",
  label: "Message",
  rank: 1,
  style: "msg",
  cell: (row) => row.message,
  sort: (row) => row.message,
};
const PACKAGES: Column<TopCluster> = {
  key: "packages",
  label: "Packages",
  rank: 1,
  style: "num",
  cell: (row) => formatCount(row.package_count),
  sort: (row) => row.package_count,
};
const FAILURES: Column<TopCluster> = {
  key: "failures",
  label: "Failures",
  rank: 1,
  style: "num",
  cell: (row) => formatCount(row.count),
  sort: (row) => row.count,
};

/** A short list of causes, without the columns that only the full list shows. */
export const causesList: ListSpec<TopCluster> = {
  page: "clusters",
  title: "Clusters",
  noun: "cluster",
  order: "most packages first",
  sort: "-packages",
  search: (row) => row.message,
  href: (row, { back }) => pageLink("cluster", { id: row.id, back }),
  label: (row) => row.message || "no message",
  sub: (row) => <Text of={row.category} />,
  empty: "No failure is recorded.",
  columns: [MESSAGE, PACKAGES, FAILURES],
  facets: [],
};

/** Failures with the same text after names, versions and numbers are removed. */
export const clustersList: ListSpec<ClusterRow> = {
  ...causesList,
  columns: [
    MESSAGE,
    {
      key: "category",
      label: "Category",
      rank: 2,
      cell: (row) => <Chip word={row.category} />,
      sort: (row) => row.category,
    },
    PACKAGES,
    FAILURES,
    {
      key: "platforms",
      label: "Platforms",
      rank: 3,
      style: "nw",
      cell: (row) => <Text of={shorten(row.platforms, "platforms")} />,
    },
    {
      key: "last",
      label: "Last",
      rank: 2,
      style: "num",
      isTime: true,
      cell: (row) => <Time at={row.last_at} bare />,
      sort: (row) => row.last_at,
    },
    {
      key: "first",
      label: "First",
      rank: 3,
      style: "num",
      isTime: true,
      cell: (row) => <Time at={row.first_at} bare />,
      sort: (row) => row.first_at,
    },
    { key: "spark", label: "30 days", rank: 3, cell: (row) => <Spark what="Failures per day" days={row.spark} /> },
  ],
  facets: [
    { name: "category", label: "Category", kind: "select", of: (row) => row.category },
    { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystems },
    { name: "platform", label: "Platform", kind: "select", of: (row) => row.platforms },
  ],
};
