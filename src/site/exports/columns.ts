/** Which columns each export has. */

import type { Dashboard, DashboardPackage } from "../../schema/dashboard.ts";
import { compareBytewise } from "../../schema/order.ts";
import type { FailureRow, PackageRow, RunRow } from "../records.ts";
import { type Column, printCsv } from "./print-csv.ts";

/** Of `exports/packages.csv`, for readers without JavaScript. */
const PACKAGE_COLUMNS: readonly Column<DashboardPackage>[] = columnsOf([
  ...(["name", "status", "source", "priority", "category", "blocked_by", "status_reason", "failure_count"] as const),
  ...(["last_failure_at", "next_retry_at", "unblocks"] as const),
]);

/** Of the export of a list of packages, made in the browser from the index. */
export const PACKAGE_ROW_COLUMNS: readonly Column<PackageRow>[] = columnsOf([
  ...(["name", "status", "ecosystem", "priority", "category", "attempts", "failure_count", "next_retry_at"] as const),
  "unblocks",
]);

export const FAILURE_COLUMNS: readonly Column<FailureRow>[] = columnsOf([
  ...(["timestamp", "package", "ecosystem", "category", "subcategory", "platform", "exit_code", "attempt"] as const),
  ...(["message", "message_cut", "batch_id", "run_id", "cluster", "id"] as const),
]);

export const RUN_COLUMNS: readonly Column<RunRow>[] = [
  ...columnsOf<RunRow, "id" | "batch_id" | "timestamp">(["timestamp", "id", "batch_id"]),
  { name: "ecosystems", value: ({ ecosystems }) => Object.keys(ecosystems) },
  ...columnsOf<RunRow, "total" | "succeeded" | "failed" | "blocked" | "merged">([
    ...(["total", "succeeded", "failed", "blocked", "merged"] as const),
  ]),
  ...columnsOf<RunRow, "outcome" | "conclusion" | "duration_seconds">(["outcome", "conclusion", "duration_seconds"]),
];

/** `exports/packages.csv`: every package of the queue, by name. */
export function printPackagesCsv(packages: Dashboard["queue"]["packages"]): string {
  const rows = Object.values(packages)
    .flat()
    .sort((a, b) => compareBytewise(a.name, b.name));
  return printCsv(PACKAGE_COLUMNS, rows);
}

function columnsOf<
  Row extends Record<Key, string | number | boolean | null | readonly string[]>,
  Key extends keyof Row & string,
>(keys: readonly Key[]): Column<Row>[] {
  return keys.map((key) => ({ name: key, value: (row) => row[key] }));
}
