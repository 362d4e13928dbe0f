/** The columns of each export. */

import type { Dashboard, DashboardPackage } from "../../formats/dashboard.ts";
import type { Problem } from "../../formats/problem.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import { STATUSES } from "../../pipeline/statuses.ts";
import type { CuratedRow, DisambiguationRow } from "../choice-records.ts";
import type { FailureRow } from "../failure-records.ts";
import type { ClusterRow, EcosystemRow } from "../group-records.ts";
import type { PackageDays, PackageRow } from "../package-records.ts";
import type { HistoryView } from "../pages/history.tsx";
import type { ListedPackage } from "../pages/packages.tsx";
import type { RunRow } from "../run-records.ts";
import { type CsvColumn, printCsv } from "./print-csv.ts";

/**
 * Columns of `exports/packages.csv`: only what batches do not change, because otherwise each batch would rewrite all
 * packages. The status is in `exports/not-pending.csv`. Everything else is in the browser's exports of the lists and in
 * the data files.
 */
const PACKAGE_COLUMNS: readonly CsvColumn<DashboardPackage>[] = columnsOf([
  ...(["name", "source", "ecosystem", "priority", "confidence"] as const),
]);

/** Columns of the export of a package list. The browser makes this export from the index. */
export const PACKAGE_ROW_COLUMNS: readonly CsvColumn<PackageRow>[] = columnsOf([
  ...(["name", "status", "ecosystem", "priority", "category", "attempts", "failure_count", "next_retry_at"] as const),
  "unblocks",
]);

type StatusField = "blocked_by" | "merged_at" | "place" | "reason" | "since";

/** Columns of the export of a list for one status, including the additional columns of its page. */
export function statusColumns(status: string): readonly CsvColumn<ListedPackage>[] {
  const added = { blocked: ["blocked_by", "since"], pending: ["place"], success: ["merged_at"] } as const;
  const fields: readonly StatusField[] = Object.hasOwn(added, status)
    ? added[status as keyof typeof added]
    : ["reason", "since"];
  return [
    ...PACKAGE_ROW_COLUMNS,
    ...fields.map((name) => ({ name, value: (row: ListedPackage) => row[name] ?? null })),
  ];
}

export const FAILURE_COLUMNS: readonly CsvColumn<FailureRow>[] = columnsOf([
  ...(["timestamp", "package", "ecosystem", "category", "subcategory", "platform", "exit_code", "attempt"] as const),
  ...(["message", "message_cut", "batch_id", "run_id", "cluster", "id"] as const),
]);

export const RUN_COLUMNS: readonly CsvColumn<RunRow>[] = [
  ...columnsOf<RunRow, "id" | "batch_id" | "timestamp">(["timestamp", "id", "batch_id"]),
  { name: "ecosystems", value: ({ ecosystems }) => Object.keys(ecosystems) },
  ...columnsOf<RunRow, "total" | "succeeded" | "failed" | "blocked" | "merged">([
    ...(["total", "succeeded", "failed", "blocked", "merged"] as const),
  ]),
  ...columnsOf<RunRow, "outcome" | "conclusion" | "duration_seconds">(["outcome", "conclusion", "duration_seconds"]),
];

export const CLUSTER_COLUMNS: readonly CsvColumn<ClusterRow>[] = columnsOf([
  ...(["category", "subcategory", "message", "package_count", "count", "ecosystems", "platforms"] as const),
  ...(["first_at", "last_at", "id"] as const),
]);

const ECOSYSTEM_COUNTS = [
  ...(["total", "runs", "merged", "runs_since_merge", "last_run_at", "last_merge_at", "failures_30d"] as const),
] as const;

/** `total` also counts packages with other statuses. */
export const ECOSYSTEM_COLUMNS: readonly CsvColumn<EcosystemRow>[] = [
  ...columnsOf<EcosystemRow, "ecosystem" | "breaker_state" | "consecutive_failures" | "last_failure" | "opens_at">([
    ...(["ecosystem", "breaker_state", "consecutive_failures", "last_failure", "opens_at"] as const),
  ]),
  ...STATUSES.map((status) => ({ name: status, value: (row: EcosystemRow) => row.by_status[status] ?? 0 })),
  ...columnsOf<EcosystemRow, (typeof ECOSYSTEM_COUNTS)[number]>(ECOSYSTEM_COUNTS),
];

export const DISAMBIGUATION_COLUMNS: readonly CsvColumn<DisambiguationRow>[] = columnsOf([
  ...(["tool", "selected", "alternatives", "selection_reason", "downloads_ratio", "high_risk"] as const),
  ...(["needs_review", "updated_at"] as const),
]);

export const CURATED_COLUMNS: readonly CsvColumn<CuratedRow>[] = columnsOf([
  ...(["name", "source", "status", "validation_status", "reason"] as const),
]);

export const PROBLEM_COLUMNS: readonly CsvColumn<Problem>[] = columnsOf([
  ...(["file", "line", "entry", "severity", "code", "reason"] as const),
]);

/** The queue by status: one column per status, empty if the day does not record it. */
export const HISTORY_COLUMNS: readonly CsvColumn<HistoryView>[] = [
  ...columnsOf<HistoryView, "date" | "runs" | "attempted" | "merged" | "failures" | "packages_failed">([
    ...(["date", "runs", "attempted", "merged", "failures", "packages_failed"] as const),
  ]),
  ...STATUSES.map((status) => ({
    name: status === "failed" ? "queue_failed" : status,
    value: ({ queue }: HistoryView) => queue?.[status] ?? null,
  })),
  ...columnsOf<HistoryView, "breakers_open">(["breakers_open"]),
];

/** `exports/packages.csv`: every package of the queue with its basic facts, by name. */
export function printPackagesCsv(packages: Dashboard["queue"]["packages"]): string {
  return printCsv(PACKAGE_COLUMNS, listByName(packages));
}

/** `exports/not-pending.csv`: the status of packages that are not pending. Most packages are pending. */
export function printNotPendingCsv(packages: Dashboard["queue"]["packages"]): string {
  const rows = listByName(packages).filter(({ status }) => status !== "pending");
  return printCsv(columnsOf<DashboardPackage, "name" | "status">(["name", "status"]), rows);
}

function listByName(packages: Dashboard["queue"]["packages"]): DashboardPackage[] {
  const all = Object.values(packages).flat();
  return all.sort((a, b) => compareBytewise(a.name, b.name));
}

/** `exports/package-days.csv`: the cells of the map of packages by day, without the empty ones. */
export function printPackageDaysCsv(packages: readonly PackageDays[]): string {
  const rows = packages.flatMap(({ package: name, days }) => days.map((day) => ({ package: name, ...day })));
  const kept = rows.filter(({ outcome }) => outcome !== null);
  return printCsv(
    columnsOf<(typeof kept)[number], "package" | "date" | "outcome" | "failures">([
      "package",
      "date",
      "outcome",
      "failures",
    ]),
    kept,
  );
}

function columnsOf<
  Row extends Record<Key, string | number | boolean | null | readonly string[]>,
  Key extends keyof Row & string,
>(keys: readonly Key[]): CsvColumn<Row>[] {
  return keys.map((key) => ({ name: key, value: (row) => row[key] }));
}
