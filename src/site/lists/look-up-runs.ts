/** Finds a run by its id, and the run after it, in as few files as possible. */

import type { RunRecord, RunRow } from "../run-records.ts";
import { readRuns } from "../run-rows.ts";
import { countPages, dayOfRunId, runDayPath, runPageOf, runPagePath, UNDATED_RUNS_PATH } from "../shard-paths.ts";
import type { RunPage, StoredRuns, UndatedRuns } from "../shards.ts";
import type { DataManifest } from "../summary.ts";
import type { Load } from "./find-failures.ts";

/** A run and the position of its record. */
export interface PlacedRun {
  row: RunRow;
  day: string;
  page: number;
}

/** What comes after a run: the next run of its ecosystems, or the first day whose runs were not checked. */
export type NextRun = { id: string } | { from: string } | null;

/** How many files of later days a run's page may read. */
const DAYS_AHEAD = 2;

/** The run with that id, or all runs that share it as their batch id. */
export async function lookUpRuns(load: Load, id: string, manifest: DataManifest): Promise<PlacedRun[]> {
  const day = dayOfRunId(id);
  const runs = day === null ? await loadUndated(load) : await loadDay(load, day, manifest);
  const exact = runs.find(({ row }) => row.id === id);
  return exact === undefined ? runs.filter(({ row }) => row.batch_id === id) : [exact];
}

export async function lookUpRun(load: Load, { row, day, page }: PlacedRun): Promise<RunRecord | null> {
  const rows = (await load<RunPage>(runPagePath(day, page)))?.rows ?? [];
  return rows.find(({ id }) => id === row.id) ?? null;
}

/** Looks for the next run of one of the ecosystems, on the day of `row` and on the next DAYS_AHEAD days with runs. */
export async function lookUpNextRun(load: Load, { row, day }: PlacedRun, manifest: DataManifest): Promise<NextRun> {
  const names = Object.keys(row.ecosystems);
  const isNext = (one: RunRow) => {
    const others = Object.keys(one.ecosystems);
    return names.length === 0 || others.length === 0 || others.some((name) => names.includes(name));
  };
  const sameDay = await loadDay(load, day, manifest);
  const place = sameDay.findIndex((one) => one.row.id === row.id);
  const next = sameDay.slice(0, Math.max(0, place)).findLast((one) => isNext(one.row));
  if (next !== undefined) return { id: next.row.id };
  const later = daysAfter(day, manifest);
  // For a run without a date, the file of the undated runs has already been read.
  const most = dayOfRunId(row.id) === null ? DAYS_AHEAD - 1 : DAYS_AHEAD;
  for (const further of later.slice(0, most)) {
    const found = (await loadDay(load, further, manifest)).findLast((one) => isNext(one.row));
    if (found !== undefined) return { id: found.row.id };
  }
  const rest = later[most];
  return rest === undefined ? null : { from: rest };
}

/**
 * The runs of a day, newest first. If the day has only one page, its rows are in that page and not in a file of their
 * own.
 */
async function loadDay(load: Load, day: string, { run_pages: months }: DataManifest): Promise<PlacedRun[]> {
  const pages = countPages(months, day);
  if (pages === 0) return [];
  if (pages === 1) {
    const rows = (await load<RunPage>(runPagePath(day, 1)))?.rows ?? [];
    return rows.map((row) => ({ row, day, page: 1 })).reverse();
  }
  const stored = await load<StoredRuns>(runDayPath(day));
  const rows = stored === null ? [] : readRuns(stored);
  return rows.map((row, place) => ({ row, day, page: runPageOf(place, rows.length) }));
}

async function loadUndated(load: Load): Promise<PlacedRun[]> {
  const stored = await load<UndatedRuns>(UNDATED_RUNS_PATH);
  if (stored === null) return [];
  return readRuns(stored).map((row, place) => {
    return { row, day: row.timestamp.slice(0, 10), page: stored.pages[place] as number };
  });
}

/** Days with records of later runs, oldest first. */
function daysAfter(day: string, { run_pages: months }: DataManifest): string[] {
  const ahead = months.filter(({ month }) => month >= day.slice(0, 7));
  const all = ahead.flatMap(({ month, days }) => {
    return Array.from(days, (digit, place) => (digit === "0" ? "" : `${month}-${String(place + 1).padStart(2, "0")}`));
  });
  return all.filter((one) => one > day);
}
