/** Rows that several data files share. */

import type { CuratedPackage } from "../../formats/dashboard.ts";
import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import type { CuratedRow, DisambiguationEntry, DisambiguationRow } from "../choice-records.ts";
import type { PackageRow } from "../package-records.ts";
import type { RunRow } from "../run-records.ts";
import { shorten } from "./compose-failure.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

export function composeChoice(entry: DisambiguationEntry, review: ReadonlySet<string>): DisambiguationRow {
  return {
    alternatives: entry.alternatives,
    downloads_ratio: entry.downloads_ratio,
    high_risk: entry.high_risk,
    needs_review: review.has(entry.tool),
    selected: entry.selected,
    selection_reason: entry.selection_reason,
    tool: entry.tool,
    updated_at: entry.updated_at,
  };
}

export function composeOverride(override: CuratedPackage, index: DashboardIndex): CuratedRow {
  const { name, source, status, validation_status } = override;
  const newest = index.failuresByPackage.get(name)?.[0];
  const reason = index.packages.get(name)?.status_reason ?? shorten(newest?.message ?? null);
  return {
    name,
    reason: validation_status === "invalid" ? reason : null,
    source,
    status,
    validation_status,
  };
}

export function composeRunRow(run: DashboardRun): RunRow {
  return {
    batch_id: run.batch_id,
    blocked: run.blocked,
    conclusion: run.conclusion,
    duration_seconds: run.duration_seconds,
    ecosystems: run.ecosystems,
    failed: run.failed,
    id: run.id,
    merged: run.merged,
    outcome: run.outcome,
    succeeded: run.succeeded,
    timestamp: run.timestamp,
    total: run.total,
  };
}

export function composePackageRow(name: string, index: DashboardIndex): PackageRow {
  const queued = index.packages.get(name);
  const failures = index.failuresByPackage.get(name) ?? [];
  return {
    attempts: failures.length,
    category: queued?.category ?? failures[0]?.category ?? null,
    ecosystem: queued?.ecosystem ?? failures[0]?.ecosystem ?? "",
    failure_count: queued?.failure_count ?? 0,
    name,
    next_retry_at: queued?.next_retry_at ?? null,
    priority: queued?.priority ?? null,
    status: queued?.status ?? null,
    unblocks: queued?.unblocks ?? 0,
  };
}
