import { salientLine } from "../dashboard/normalize-message.ts";
import type { SummaryFailure } from "../render/dashboard-summary.ts";

/** A failure of either document. */
export interface ListedFailure {
  package: string;
  category: string;
  subcategory?: string | null | undefined;
  platform?: string | null | undefined;
  /** Where one element stands for several. */
  platforms?: readonly string[] | undefined;
  exit_code?: number | null | undefined;
  timestamp: string | null;
  message?: string | null | undefined;
}

/** One row per package and time, however many platforms failed then; at least `limit` rows if there are as many. */
export function listNewestFailures<F extends ListedFailure>(
  newestFirst: readonly F[],
  urlOf: (failure: F) => string | null,
  limit: number,
): SummaryFailure[] {
  const rows = new Map<string, { row: SummaryFailure; platforms: Set<string>; exitCodes: Set<number> }>();
  let last: string | null = null;
  for (const failure of newestFirst) {
    const { timestamp } = failure;
    if (rows.size >= limit && (timestamp === null || timestamp !== last)) break;
    last = timestamp;
    // Without a time nothing says that two failures were one attempt.
    const key = timestamp === null ? String(rows.size) : `${timestamp}\0${failure.package}`;
    const found = rows.get(key) ?? openRow(failure, urlOf(failure));
    rows.set(key, found);
    for (const platform of failure.platforms ?? [failure.platform ?? ""]) if (platform) found.platforms.add(platform);
    if (typeof failure.exit_code === "number") found.exitCodes.add(failure.exit_code);
  }
  return [...rows.values()].map(({ row, platforms, exitCodes }) => ({
    ...row,
    platforms: [...platforms],
    exitCodes: [...exitCodes].sort((a, b) => a - b),
  }));
}

function openRow(failure: ListedFailure, url: string | null) {
  const row: SummaryFailure = {
    package: failure.package,
    category: failure.category,
    subcategory: failure.subcategory ?? null,
    platforms: [],
    exitCodes: [],
    timestamp: failure.timestamp,
    message: salientLine(failure.message ?? "").trim() || null,
    url,
  };
  return { row, platforms: new Set<string>(), exitCodes: new Set<number>() };
}
