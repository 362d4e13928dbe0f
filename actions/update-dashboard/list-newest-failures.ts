import { salientLine } from "../../src/pipeline/salient-line.ts";
import type { SummaryFailure } from "./render-summary.ts";

/** A failure from either document. */
export interface ListedFailure {
  package: string;
  category: string;
  subcategory?: string | null | undefined;
  platform?: string | null | undefined;
  /** Set if one element represents several platforms. */
  platforms?: readonly string[] | undefined;
  exit_code?: number | null | undefined;
  /**
   * The run that the failure belongs to, if known. The time alone may not show it, because platforms of one run end at
   * different times.
   */
  run_id?: string | null | undefined;
  timestamp: string | null;
  message?: string | null | undefined;
}

/**
 * One row per package and run, or per time if the run is unknown, for any number of platforms. At most `limit` rows.
 */
export function listNewestFailures<F extends ListedFailure>(
  newestFirst: readonly F[],
  urlOf: (failure: F) => string | null,
  limit: number,
): SummaryFailure[] {
  const rows = new Map<string, { row: SummaryFailure; platforms: Set<string>; exitCodes: Set<number> }>();
  const occasions = new Set<string>();
  for (const failure of newestFirst) {
    // Without run and time, nothing shows that two failures were one attempt.
    const occasion = failure.run_id ?? failure.timestamp ?? `undated ${rows.size}`;
    const key = `${occasion}\0${failure.package}`;
    const known = rows.get(key);
    if (known === undefined && rows.size >= limit) {
      // More failures of these rows may follow, but none after the first failure of another run.
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
