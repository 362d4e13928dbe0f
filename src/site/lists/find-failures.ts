/** Finds the failures of a query page by page, newest first. Zone maps say which pages can have matches. */

import { readFailures } from "../failure-pages.ts";
import type { FailureRecord } from "../failure-records.ts";
import { dayOfRunId, failurePagePath, UNDATED_FAILURES_PATH, zoneMapPath } from "../shard-paths.ts";
import type { FailurePage, ZoneMap, ZonePage } from "../shards.ts";
import type { DataManifest } from "../summary.ts";
import { type Facet, type Found, NOTHING } from "./list-spec.ts";
import type { Query } from "./query.ts";
import { createTest } from "./select-rows.ts";

/** Reads a data file; null if it does not exist. */
export type Load = <T>(path: string) => Promise<T | null>;

export interface FailureSearch {
  load: Load;
  manifest: Pick<DataManifest, "failures" | "failure_months" | "failures_undated">;
  facets: readonly Facet<FailureRecord>[];
  /** Pages to read before asking the reader whether to continue. */
  mostPages: number;
}

export interface FoundFailures extends Found<FailureRecord> {
  /** The day where the search stopped; null if it read everything. */
  searchedTo: string | null;
}

/** Facets that zone maps count, in the order of their tuples. */
const COUNTED = ["category", "subcategory", "ecosystem", "platform"] as const;
const LISTS = ["categories", "subcategories", "ecosystems", "platforms"] as const;
const DAY_MS = 86_400_000;

export async function findFailures(search: FailureSearch, query: Query): Promise<FoundFailures> {
  const zones = listZones(search, query);
  const isCounted = query.q === "" && [...query.picks.keys()].every((name) => isCountedFacet(name));
  return isCounted ? await readWindow(search, query, zones) : await scan(search, query, zones);
}

interface Zone extends ZonePage {
  /** How many rows match, as far as the map shows. */
  matching: number;
}

/** The total is exact without reading pages, so only the pages with the rows to show are read. */
async function readWindow(search: FailureSearch, query: Query, zones: AsyncIterable<Zone>): Promise<FoundFailures> {
  const all: Zone[] = [];
  for await (const zone of zones) all.push(zone);
  const total = all.reduce((sum, { matching }) => sum + matching, 0);
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / query.size)));
  const first = (page - 1) * query.size;
  const test = createFilter(search, query);
  const wanted: { zone: Zone; before: number }[] = [];
  let before = 0;
  for (const zone of all) {
    if (before < first + query.size && before + zone.matching > first) wanted.push({ zone, before });
    before += zone.matching;
  }
  const read = await Promise.all(wanted.map(({ zone }) => readPage(search, zone)));
  const rows = read.flatMap((page) => page.filter(test));
  const skipped = first - (wanted[0]?.before ?? first);
  return { rows: rows.slice(skipped, skipped + query.size), total, of: search.manifest.failures, searchedTo: null };
}

/**
 * Some filters use facets that the map does not count. These are checked in the pages, until there are enough rows to
 * show or the limit is reached.
 */
async function scan(search: FailureSearch, query: Query, zones: AsyncIterable<Zone>): Promise<FoundFailures> {
  const test = createFilter(search, query);
  const found: FailureRecord[] = [];
  const last = query.page * query.size;
  let pages = 0;
  let searchedTo: string | null = null;
  for await (const zone of zones) {
    if (pages >= search.mostPages || found.length > last) {
      searchedTo = zone.day === "" ? "the failures without a time" : zone.day;
      break;
    }
    pages++;
    found.push(...(await readPage(search, zone)).filter(test));
  }
  const rows = found.slice(last - query.size, last);
  const isPartial = searchedTo !== null;
  return { rows, total: found.length, isPartial, of: search.manifest.failures, searchedTo };
}

async function* listZones({ load, manifest }: FailureSearch, query: Query): AsyncGenerator<Zone> {
  const { from, to } = dayRange(query);
  const months = manifest.failure_months.map(({ month }) => month).reverse();
  for (const month of months) {
    if (month < from.slice(0, 7) || month > to.slice(0, 7)) continue;
    yield* matchZones(await load<ZoneMap>(zoneMapPath(month)), query, (day) => day >= from && day <= to);
  }
  if (manifest.failures_undated > 0 && from === "" && to === LAST_DAY) {
    yield* matchZones(await load<ZoneMap>(UNDATED_FAILURES_PATH), query, () => true);
  }
}

const LAST_DAY = "9999-12-31";

/** The days that can have matches. A failure is at most one day away from the end of its run. */
function dayRange({ picks }: Query): { from: string; to: string } {
  let from = picks.get("from")?.[0] ?? "";
  let to = picks.get("to")?.[0] ?? LAST_DAY;
  for (const name of ["run", "batch"]) {
    const days = (picks.get(name) ?? []).map(dayOfRunId);
    if (days.length === 0 || days.includes(null)) continue;
    const known = (days as string[]).sort();
    const before = new Date(Date.parse(`${known[0]}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    const after = new Date(Date.parse(`${known.at(-1)}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
    if (before > from) from = before;
    if (after < to) to = after;
  }
  return { from, to };
}

function* matchZones(map: ZoneMap | null, query: Query, hasDay: (day: string) => boolean): Generator<Zone> {
  if (map === null) return;
  const tests = COUNTED.map((name, place) => {
    const picked = query.picks.get(name);
    if (picked === undefined) return null;
    const words = map[LISTS[place] as (typeof LISTS)[number]];
    return new Set(picked.map((value) => words.indexOf(value === NOTHING ? "" : value)));
  });
  for (const page of map.pages.toReversed()) {
    if (!hasDay(page.day)) continue;
    let matching = 0;
    for (const tuple of page.tuples) {
      if (tests.every((test, place) => test === null || test.has(tuple[place] as number))) matching += tuple[4];
    }
    if (matching > 0) yield { ...page, matching };
  }
}

async function readPage({ load }: FailureSearch, { day, page }: ZonePage): Promise<FailureRecord[]> {
  const shard = await load<FailurePage>(failurePagePath(day, page));
  return shard === null ? [] : readFailures(shard).reverse();
}

/** True for failures that pass every filter of the query. */
export function createFilter({ facets }: Pick<FailureSearch, "facets">, query: Query): (row: FailureRecord) => boolean {
  const tests = [...query.picks].map(([name, values]) => {
    return createTest(facets.find((facet) => facet.name === name) as Facet<FailureRecord>, values);
  });
  const needle = query.q.trim().toLowerCase();
  if (needle !== "") tests.push(({ package: name }) => name.toLowerCase().includes(needle));
  return (row) => tests.every((test) => test(row));
}

function isCountedFacet(name: string): boolean {
  return name === "from" || name === "to" || (COUNTED as readonly string[]).includes(name);
}
