import type { Dashboard } from "../../formats/dashboard.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import type { HistoryRow } from "../run-records.ts";
import { attributeMerges } from "./attribute-merges.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

type Counts = [runs: number, merged: number, failures: number];

/** The dashboard's days with counts per ecosystem, oldest first. */
export function listHistory({ dashboard, packages }: DashboardIndex): HistoryRow[] {
  const days = new Map<string, Map<string, Counts>>();
  for (const run of dashboard.runs) {
    for (const name of Object.keys(run.ecosystems)) countsOf(run.timestamp, name)[0]++;
    for (const [name, count] of attributeMerges(run, packages)) countsOf(run.timestamp, name)[1] += count;
  }
  for (const { timestamp, ecosystem } of dashboard.failures) {
    if (timestamp !== null) countsOf(timestamp, ecosystem)[2]++;
  }
  return dashboard.history.map((day) => composeRow(day, days.get(day.date)));

  function countsOf(timestamp: string, ecosystem: string): Counts {
    const date = timestamp.slice(0, 10);
    const ofDay = days.get(date) ?? new Map<string, Counts>();
    days.set(date, ofDay);
    const counts: Counts = ofDay.get(ecosystem) ?? [0, 0, 0];
    ofDay.set(ecosystem, counts);
    return counts;
  }
}

function composeRow(day: Dashboard["history"][number], counts: ReadonlyMap<string, Counts> = new Map()): HistoryRow {
  return {
    attempted: day.attempted,
    breakers_open: day.breakers_open,
    by_category: day.by_category,
    by_ecosystem: Object.fromEntries([...counts].sort(([a], [b]) => compareBytewise(a, b))),
    date: day.date,
    failures: day.failures,
    merged: day.merged,
    packages_failed: day.packages_failed,
    queue: day.queue,
    runs: day.runs,
    validated: day.validated,
  };
}
