import { compareQueued, isQueued } from "../../pipeline/queue-order.ts";
import { STATUSES } from "../../pipeline/statuses.ts";
import { formatCount } from "../../text/count.ts";
import { dayFacets } from "../lists/day-facets.ts";
import type { Column, Facet, ListSpec } from "../lists/list-spec.ts";
import type { PackageRow, StatusRow } from "../package-records.ts";
import { type PageName, pageLink } from "../page-link.ts";
import { PackageLinks } from "../parts/links.tsx";
import { describePriority, Recipe, recipePath, Status } from "../parts/package-words.tsx";
import { NotRecorded, Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

/** A package and the extra facts that lists for one status show. */
export type ListedPackage = PackageRow & Partial<Omit<StatusRow, "name">> & { place?: number };

const NAME: Column<ListedPackage> = {
  key: "name",
  label: "Package",
  rank: 1,
  cell: (row) => row.name,
  sort: (row) => row.name,
};
const STATUS: Column<ListedPackage> = {
  key: "status",
  label: "Status",
  rank: 1,
  cell: (row) => <Status of={row.status} />,
  sort: (row) => row.status,
};
const ECOSYSTEM: Column<ListedPackage> = {
  key: "ecosystem",
  label: "Ecosystem",
  rank: 2,
  cell: (row) => <Text of={row.ecosystem} />,
  sort: (row) => row.ecosystem,
};
const PRIORITY: Column<ListedPackage> = {
  key: "priority",
  label: "Priority",
  rank: 3,
  cell: (row) => describePriority(row.priority),
  sort: (row) => row.priority,
};
const CATEGORY: Column<ListedPackage> = {
  key: "category",
  label: "Last failure",
  rank: 2,
  cell: (row) => (row.category === null ? null : <Text of={row.category} />),
  sort: (row) => row.category,
};
const FAILURES: Column<ListedPackage> = {
  key: "attempts",
  label: "Failures",
  rank: 2,
  style: "num",
  cell: (row) => formatCount(row.attempts),
  sort: (row) => row.attempts,
};
const RETRY: Column<ListedPackage> = {
  key: "retry",
  label: "Next retry",
  rank: 2,
  style: "num",
  isTime: true,
  cell: (row) => {
    if (!isQueued(row.status)) return null;
    return row.next_retry_at === null ? <span class="muted">at once</span> : <Time at={row.next_retry_at} bare />;
  },
  sort: (row) => row.next_retry_at,
};
const PLACE: Column<ListedPackage> = {
  key: "place",
  label: "Place",
  rank: 1,
  style: "num",
  cell: (row) => (row.place === undefined ? null : formatCount(row.place)),
  sort: (row) => row.place ?? null,
};
const REASON: Column<ListedPackage> = {
  key: "reason",
  label: "Reason",
  rank: 2,
  style: "msg",
  cell: (row) => (row.reason == null ? <NotRecorded /> : <Text of={row.reason} />),
  isRecorded: (row) => row.reason != null,
};
const SINCE: Column<ListedPackage> = {
  key: "since",
  label: "Since",
  rank: 2,
  style: "num",
  isTime: true,
  cell: (row) => <Time at={row.since ?? null} bare />,
  sort: (row) => row.since ?? null,
  isRecorded: (row) => row.since != null,
};
const RECIPE: Column<ListedPackage> = {
  key: "recipe",
  label: "Recipe",
  rank: 2,
  cell: (row, context) => <Recipe name={row.name} context={context} />,
  isRecorded: (row, context) => recipePath(row.name, context.site) !== null,
};
const MERGED: Column<ListedPackage> = {
  key: "merged",
  label: "Merged",
  rank: 2,
  style: "num",
  isTime: true,
  cell: (row) => <Time at={row.merged_at ?? null} bare />,
  sort: (row) => row.merged_at ?? null,
  isRecorded: (row) => row.merged_at != null,
};
const BLOCKED_BY: Column<ListedPackage> = {
  key: "blocked_by",
  label: "Waits for",
  rank: 2,
  style: "msg",
  cell: (row) =>
    (row.blocked_by ?? []).length === 0 ? <NotRecorded /> : <PackageLinks names={row.blocked_by ?? []} most={3} />,
};

const COMMON: readonly Facet<ListedPackage>[] = [
  { name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystem },
  {
    name: "priority",
    label: "Priority",
    kind: "select",
    of: (row) => (row.priority === null ? null : String(row.priority)),
    words: ["1", "2", "3"],
  },
];
const BY_CATEGORY: Facet<ListedPackage> = {
  name: "category",
  label: "Last failure",
  kind: "select",
  of: (row) => row.category,
};
const BY_STATUS: Facet<ListedPackage> = {
  name: "status",
  label: "Status",
  kind: "select",
  of: (row) => row.status,
  words: STATUSES,
};
const BY_BLOCKER: Facet<ListedPackage> = {
  name: "blocker",
  label: "Waits for",
  kind: "link",
  of: (row) => row.blocked_by ?? [],
};

const SHARED = {
  noun: "package",
  order: "by name",
  sort: "name",
  search: (row: ListedPackage) => row.name,
  href: (row: ListedPackage, { back }: { back: string }) => pageLink("package", { id: row.name, back }),
  label: (row: ListedPackage) => row.name,
  sub: (row: ListedPackage) => (
    <Text
      of={[row.ecosystem, ...(row.category === null || row.status === "success" ? [] : [row.category])].join(", ")}
    />
  ),
};

export const packagesList: ListSpec<ListedPackage> = {
  ...SHARED,
  page: "packages",
  title: "Packages",
  columns: [NAME, STATUS, ECOSYSTEM, PRIORITY, CATEGORY, FAILURES, RETRY],
  facets: [BY_STATUS, ...COMMON, BY_CATEGORY],
  empty: "No package is recorded.",
};

/** One list for each known status. */
export const statusLists: readonly ListSpec<ListedPackage>[] = [
  {
    ...SHARED,
    page: "pending",
    title: "Pending packages",
    order: "in the order of the queue",
    sort: "place",
    columns: [NAME, PLACE, ECOSYSTEM, PRIORITY, CATEGORY, FAILURES, RETRY],
    facets: [
      ...COMMON,
      BY_CATEGORY,
      { name: "retry", label: "Retry", kind: "select", values: ["now", "waiting", "never"] },
    ],
    empty: "No package is pending.",
  },
  {
    ...SHARED,
    page: "success",
    title: "Packages with a recipe",
    columns: [NAME, ECOSYSTEM, PRIORITY, RECIPE, FAILURES, MERGED],
    facets: [...COMMON, BY_CATEGORY, ...dayFacets<ListedPackage>((row) => row.merged_at ?? null)],
    empty: "No package has a recipe yet.",
  },
  statusList("failed", "Failed packages", "No package has failed."),
  statusList("requires_manual", "Packages that need a person", "No package waits for a person."),
  statusList("excluded", "Excluded packages", "No package is excluded."),
  {
    ...SHARED,
    page: "blocked",
    title: "Blocked packages",
    columns: [NAME, ECOSYSTEM, PRIORITY, BLOCKED_BY, SINCE],
    facets: [...COMMON, BY_BLOCKER],
    empty: "Nothing blocked.",
  },
];

function statusList(page: PageName, title: string, empty: string): ListSpec<ListedPackage> {
  return {
    ...SHARED,
    page,
    title,
    columns: [NAME, ECOSYSTEM, PRIORITY, CATEGORY, REASON, SINCE],
    facets: [...COMMON, BY_CATEGORY],
    empty,
  };
}

/** Rows of one status with the facts from its file. Pending packages are in the order in which batches take them. */
export function listStatus(
  status: string,
  packages: readonly PackageRow[],
  extras: readonly StatusRow[],
): readonly ListedPackage[] {
  const extra = new Map(extras.map((row) => [row.name, row]));
  const rows = packages.filter((row) => row.status === status).map((row) => ({ ...row, ...extra.get(row.name) }));
  return status === "pending" ? placeInQueue(rows, packages) : rows;
}

/** Positions count all packages that batches will take. */
function placeInQueue(rows: readonly ListedPackage[], packages: readonly PackageRow[]): ListedPackage[] {
  const ordered = packages.filter(({ status }) => isQueued(status)).sort(compareQueued);
  const places = new Map(ordered.map(({ name }, place) => [name, place + 1]));
  return rows.map((row) => ({ ...row, place: places.get(row.name) as number })).sort((a, b) => a.place - b.place);
}
