import type { Dashboard } from "../../schema/dashboard.ts";
import { compareBytewise } from "../../schema/order.ts";
import type { HistoryRow } from "../run-records.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

type Counts = [runs: number, merged: number, failures: number];

/** The dashboard's days with counts per ecosystem, oldest first. */
export function listHistory({ dashboard, packages }: DashboardIndex): HistoryRow[] {
  const days = new Map<string, Map<string, Counts>>();
  for (const run of dashboard.runs) {
    const names = Object.keys(run.ecosystems);
    for (const name of names) countsOf(run.timestamp, name)[0]++;
    const [only, second] = names;
    if (run.merged === 0 || only === undefined) continue;
    if (second === undefined) countsOf(run.timestamp, only)[1] += run.merged;
    else for (const recipe of run.recipes_generated) addMerge(run.timestamp, packages.get(recipe)?.ecosystem);
  }
  for (const { timestamp, ecosystem } of dashboard.failures) {
    if (timestamp !== null) countsOf(timestamp, ecosystem)[2]++;
  }
  return dashboard.history.map((day) => composeRow(day, days.get(day.date)));

  function addMerge(timestamp: string, ecosystem: string | undefined): void {
    if (ecosystem !== undefined) countsOf(timestamp, ecosystem)[1]++;
  }

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
