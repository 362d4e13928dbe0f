/**
 * Record id -> path of the data file that contains it, for the build and the browser. Paths contain digits computed
 * from ids, never the ids' text.
 */

import { compareBytewise } from "../pipeline/order.ts";

export const SUMMARY_PATH = "dashboard.json";
export const MANIFEST_PATH = "data/manifest.json";
export const PACKAGE_NAMES_PATH = "data/index/names.json";
export const PACKAGE_INDEX_PATH = "data/index/packages.json";
export const CLUSTERS_PATH = "data/clusters.json";
export const CHANGES_PATH = "data/changes.json";
export const ECOSYSTEMS_PATH = "data/ecosystems.json";
export const BLOCKERS_PATH = "data/blockers.json";
export const DISAMBIGUATIONS_PATH = "data/disambiguations.json";
export const CURATED_PATH = "data/curated.json";
export const PROBLEMS_PATH = "data/problems.json";
export const RUN_COUNTS_PATH = "data/runs/counts.json";
export const UNDATED_RUNS_PATH = "data/runs/undated.json";
export const UNDATED_FAILURES_PATH = "data/failures/undated.json";
export const PACKAGES_CSV = "exports/packages.csv";
export const NOT_PENDING_CSV = "exports/not-pending.csv";
export const FILES_PATH = "data/files.txt";
/** Texts too long for a page of records, by their hash. */
export const OUTPUT_FOLDER = "data/output/";

/** Number of failures on one page. */
export const PAGE_SIZE = 40;
/** The record of a run with a hundred packages has about 20 KB. */
export const RUNS_PER_PAGE = 8;
const RECORDS_PER_SHARD = 32;
const MOST_BITS = 16;
const BASE = 36;
const MOST_COUNTED = BASE - 1;

/** Day and second in a failure id. */
export interface FailureInstant {
  /** `2026-06-26`; empty if the id contains no valid time. */
  day: string;
  /** `2026-06-26T20-47-13Z`, or empty. Texts in this form sort like the instants. */
  second: string;
}

const UNDATED: FailureInstant = { day: "", second: "" };
const ID_TIME = /-((\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z)-/;
const DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;

/** Returns the smallest n for which 2^n shards have at most `perShard` records each, on average. */
export function shardBits(records: number, perShard = RECORDS_PER_SHARD): number {
  let bits = 0;
  while (bits < MOST_BITS && records / 2 ** bits > perShard) bits++;
  return bits;
}

export function packagePath(name: string, bits: number): string {
  return `data/packages/${shardDigits(name, bits)}.json`;
}

export function clusterPath(id: string, bits: number): string {
  return `data/clusters/${shardDigits(id, bits)}.json`;
}

/** What pages of other records show about a cluster. */
export function clusterHeadPath(id: string, bits: number): string {
  return `data/clusters/heads/${shardDigits(id, bits)}.json`;
}

export function blockerPath(dependency: string, bits: number): string {
  return `data/blockers/${shardDigits(dependency, bits)}.json`;
}

/** Packages of one status, by the number that the manifest gives it. */
export function statusPath(place: number): string {
  return `data/index/status-${place}.json`;
}

/** The zone map of a month `2026-06`. */
export function zoneMapPath(month: string): string {
  return `data/failures/${month}.json`;
}

/** Says what is on each page of a day with several pages; for the undated failures if the day is empty. */
export function failureDayPath(day: string): string {
  if (day === "") return "data/failures/undated/pages.json";
  return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}.json`;
}

/** A page of the failures of one day; of the undated ones if the day is empty. */
export function failurePagePath(day: string, page: number): string {
  if (day === "") return `data/failures/undated/${page}.json`;
  return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}

/** Rows of the runs that ended in a month `2026-06`. */
export function runMonthPath(month: string): string {
  return `data/runs/${month}.json`;
}

/** Rows of the runs on a day `2026-06-26` with several pages. */
export function runDayPath(day: string): string {
  return `data/runs/${day}.json`;
}

/** Records of some runs of a day. */
export function runPagePath(day: string, page: number): string {
  return `data/runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}

/** The page of a run by its position among the `runs` of its day; the newest has position 0. */
export function runPageOf(place: number, runs: number): number {
  return Math.ceil((runs - place) / RUNS_PER_PAGE);
}

/** The day in the id. Null if the id has no date; the day of such a run is in its undated row. */
export function dayOfRunId(id: string): string | null {
  const date = DATE.exec(id)?.[0];
  return date !== undefined && isPossibleDay(date) ? date : null;
}

/**
 * The days of a month `2026-06`. Each run changes one of them, so a file for a whole year would be rewritten each time.
 */
export function historyPath(month: string): string {
  return `data/history/${month}.json`;
}

export function outputPath(hash: string): string {
  return `${OUTPUT_FOLDER}${hash}.txt`;
}

/** The first time in a failure id, whatever the names of ecosystem and package. */
export function readFailureInstant(id: string): FailureInstant {
  const match = ID_TIME.exec(id);
  if (match === null) return UNDATED;
  const [, second, day, hours, minutes, seconds] = match as unknown as string[];
  const isPossible = isPossibleDay(day as string) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return isPossible ? { day: day as string, second: second as string } : UNDATED;
}

/** Order of failures on pages: by the second in the id, then by the id bytewise. So the id alone locates its record. */
export function compareFailureIds(a: string, b: string): number {
  const left = readFailureInstant(a).second;
  const right = readFailureInstant(b).second;
  return left === right ? compareBytewise(a, b) : left < right ? -1 : 1;
}

/** The number of the page for this failure id, counted from 1. 0 if every page begins after the id. */
export function findFailurePage(firstIds: readonly string[], id: string): number {
  return firstIds.findLastIndex((first) => compareFailureIds(first, id) <= 0) + 1;
}

/** Prints one base 36 digit for each day up to the last one with data: the number of pages, at most 35. */
export function printDays(pages: ReadonlyMap<number, number>): string {
  const last = Math.max(0, ...pages.keys());
  const digits = Array.from({ length: last }, (_, place) => Math.min(pages.get(place + 1) ?? 0, MOST_COUNTED));
  return digits.map((digit) => digit.toString(BASE)).join("");
}

/** Number of pages of a day `2026-06-26` according to its month; 0 if there are none. */
export function countPages(months: readonly { month: string; days: string }[], day: string): number {
  const days = months.find(({ month }) => day.startsWith(month))?.days ?? "";
  return Number.parseInt(days[Number(day.slice(8, 10)) - 1] ?? "0", BASE);
}

/** The top bits of the hash as hexadecimal digits. If there are more than two, the first two name a folder. */
function shardDigits(name: string, bits: number): string {
  const shard = bits === 0 ? 0 : hashText(name) >>> (32 - bits);
  const digits = shard.toString(16).padStart(bits <= 8 ? 2 : Math.ceil(bits / 4), "0");
  return digits.length <= 2 ? digits : `${digits.slice(0, 2)}/${digits.slice(2)}`;
}

/** FNV-1a, 32 bits, of the UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/); a lone surrogate counts as U+FFFD. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Computed, because a build needs it for each failure and parsing a date takes ten times as long. */
function isPossibleDay(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
