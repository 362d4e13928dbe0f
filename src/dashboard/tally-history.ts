/** Counts runs and failures per UTC day, including empty days. */

import type { DashboardFailure } from "../formats/dashboard.ts";
import type { DashboardRun, HistoryDay } from "../formats/dashboard-runs.ts";
import { Tally } from "./count.ts";

/** The state of earlier days, from git history. No state file records it. */
export type Snapshots = ReadonlyMap<string, { breakersOpen: number; queue: Record<string, number> }>;

interface Day {
  runs: number;
  attempted: number;
  validated: number;
  merged: number;
  failures: number;
  packages: Set<string>;
  categories: Tally;
}

const DAY_MS = 86_400_000;

/** Returns the newest `limit` days, oldest first. `leftOut` counts the other days. */
export function tallyHistory(
  runs: readonly DashboardRun[],
  failures: readonly DashboardFailure[],
  { limit, snapshots }: { limit: number; snapshots: Snapshots },
): { history: HistoryDay[]; leftOut: number } {
  const days = new Map<string, Day>();
  for (const run of runs) {
    const day = dayOf(days, run.timestamp);
    day.runs++;
    day.attempted += run.total;
    day.validated += run.validated;
    day.merged += run.merged;
  }
  for (const { timestamp, package: name, category } of failures) {
    if (timestamp === null) continue;
    const day = dayOf(days, timestamp);
    day.failures++;
    day.packages.add(name);
    day.categories.add(category);
  }
  if (days.size === 0) return { history: [], leftOut: 0 };
  const sorted = [...days.keys()].sort();
  const first = Date.parse(sorted[0] as string);
  const last = Date.parse(sorted.at(-1) as string);
  const count = (last - first) / DAY_MS + 1;
  const shown = Math.min(count, limit);
  const history = Array.from({ length: shown }, (_, index) => {
    const date = new Date(last - (shown - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return describeDay(date, days.get(date), snapshots);
  });
  return { history, leftOut: count - shown };
}

function dayOf(days: Map<string, Day>, timestamp: string): Day {
  const date = timestamp.slice(0, 10);
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = {
    runs: 0,
    attempted: 0,
    validated: 0,
    merged: 0,
    failures: 0,
    packages: new Set<string>(),
    categories: new Tally(),
  };
  days.set(date, day);
  return day;
}

function describeDay(date: string, day: Day | undefined, snapshots: Snapshots): HistoryDay {
  const snapshot = snapshots.get(date);
  return {
    date,
    runs: day?.runs ?? 0,
    attempted: day?.attempted ?? 0,
    validated: day?.validated ?? 0,
    merged: day?.merged ?? 0,
    failures: day?.failures ?? 0,
    packages_failed: day?.packages.size ?? 0,
    by_category: day?.categories.toObject() ?? {},
    breakers_open: snapshot?.breakersOpen ?? null,
    queue: snapshot?.queue ?? null,
  };
}
