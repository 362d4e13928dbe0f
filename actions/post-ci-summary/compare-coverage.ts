import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";
import type { Coverage } from "./parse-coverage.ts";

/** Figures to display; null if a number is missing. */
export interface CoverageReport {
  head: string | null;
  base: string | null;
  change: string | null;
  drop: string | null;
  threshold: string | null;
  status: string | null;
  /** The runtime that the others are compared with; null without runtimes. */
  reference: string | null;
  /** In natural order of the names. `against`: the difference from the reference; null for the reference itself. */
  runtimes: { name: string; percent: string; against: string | null }[];
}

/** Compares the unrounded numbers, in percentage points. */
export function compareCoverage(coverage: Coverage): CoverageReport {
  const { head, base, threshold } = coverage;
  const change = head === null || base === null ? null : head - base;
  const drop = change === null ? null : Math.max(0, -change);
  const runtimes = [...coverage.runtimes].sort((a, b) => compareNaturally(a.name, b.name));
  const reference = runtimes.find(({ name }) => name === coverage.reference) ?? runtimes[0] ?? null;
  return {
    head: showPercent(head),
    base: showPercent(base),
    change: showChange(change),
    drop: drop === null ? null : `${round(drop)} pp`,
    threshold: threshold === null ? null : `${round(threshold)} pp`,
    status: coverage.status ?? judge(coverage, drop),
    reference: reference?.name ?? null,
    runtimes: runtimes.map((runtime) => ({
      name: runtime.name,
      percent: `${round(runtime.percent)}%`,
      against: runtime === reference || reference === null ? null : showChange(runtime.percent - reference.percent),
    })),
  };
}

function judge({ head, base, threshold }: Coverage, drop: number | null): string | null {
  if (head === null) return null;
  if (base === null) return "no baseline";
  if (threshold === null || drop === null) return null;
  return toBillionths(drop) <= toBillionths(threshold) ? "ok" : "alert";
}

function showPercent(value: number | null): string | null {
  return value === null ? null : `${round(value)}%`;
}

function showChange(value: number | null): string | null {
  if (value === null) return null;
  const text = round(Math.abs(value));
  if (text === "0.00") return "0.00 pp";
  return `${value > 0 ? "+" : "-"}${text} pp`;
}

/** Rounds half up, to two decimals. Counts in whole billionths, because a binary 0.285 is slightly less than 0.285. */
function round(value: number): string {
  return (Math.floor((toBillionths(value) + 5_000_000) / 10_000_000) / 100).toFixed(2);
}

function toBillionths(value: number): number {
  return Math.round(value * 1e9);
}
