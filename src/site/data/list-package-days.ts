import { compareBytewise } from "../../pipeline/order.ts";
import type { PackageDays } from "../package-records.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

const PACKAGES = 20;

/** The packages with the most failures in the recent days, and their result on each day. */
export function listPackageDays({ failuresByPackage, merges, recentDays }: DashboardIndex): PackageDays[] {
  const first = recentDays[0];
  if (first === undefined) return [];
  const placeOf = new Map(recentDays.map((date, place) => [date, place]));
  const counted = [...failuresByPackage].flatMap(([name, failures]) => {
    const recent = failures.filter(({ timestamp }) => timestamp !== null && placeOf.has(timestamp.slice(0, 10)));
    return recent.length === 0 ? [] : [{ name, recent }];
  });
  counted.sort((a, b) => b.recent.length - a.recent.length || compareBytewise(a.name, b.name));
  return counted.slice(0, PACKAGES).map(({ name, recent }): PackageDays => {
    const days = recentDays.map((date): PackageDays["days"][number] => ({ date, failures: 0, outcome: null }));
    const dayOf = (timestamp: string) => days[placeOf.get(timestamp.slice(0, 10)) ?? -1];
    for (const { timestamp, blocked_by: blockers } of recent) {
      const day = dayOf(timestamp as string);
      if (day === undefined) continue;
      day.failures++;
      day.outcome = day.outcome === "fail" || blockers.length === 0 ? "fail" : "blocked";
    }
    // A day counts as its best result.
    for (const { timestamp } of merges.get(name) ?? []) {
      const day = dayOf(timestamp);
      if (day !== undefined) day.outcome = "ok";
    }
    return { days, failures: recent.length, package: name };
  });
}
