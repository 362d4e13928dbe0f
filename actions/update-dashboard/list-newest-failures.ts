import { salientLine } from "../../src/pipeline/salient-line.ts";
import type { SummaryFailure } from "./render-summary.ts";

export interface ListedFailure {
  package: string;
  category: string;
  subcategory?: string | null | undefined;
  platform?: string | null | undefined;
  /** Set if the failure stands for several platforms. */
  platforms?: readonly string[] | undefined;
  exit_code?: number | null | undefined;
  /**
   * The run of the failure, if known. Platforms of one run end at different times, so the time does not identify the
   * run.
   */
  run_id?: string | null | undefined;
  timestamp: string | null;
  message?: string | null | undefined;
}

/** Returns at most `limit` rows: one per package and run, or per package and time if the run is unknown. */
export function listNewestFailures<F extends ListedFailure>(
  newestFirst: readonly F[],
  urlOf: (failure: F) => string | null,
  limit: number,
): SummaryFailure[] {
  const rows = new Map<string, { row: SummaryFailure; platforms: Set<string>; exitCodes: Set<number> }>();
  const occasions = new Set<string>();
  for (const failure of newestFirst) {
    // A failure without run and time gets a row of its own.
    const occasion = failure.run_id ?? failure.timestamp ?? `undated ${rows.size}`;
    const key = `${occasion}\0${failure.package}`;
    const known = rows.get(key);
    if (known === undefined && rows.size >= limit) {
      // Later failures may still belong to listed rows, until the first failure of another run.
      if (!occasions.has(occasion)) break;
      continue;
    }
    const found = known ?? openRow(failure, urlOf(failure));
    rows.set(key, found);
    occasions.add(occasion);
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
