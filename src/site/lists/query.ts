/** Converts between a list's URL and the query. The URL omits defaults and keeps unknown parameters. */

import type { Facet, ListSpec, Options } from "./list-spec.ts";

export interface Query {
  q: string;
  sort: string;
  page: number;
  size: number;
  /** Selected values by facet, in the order of the URL. */
  picks: ReadonlyMap<string, readonly string[]>;
  /** Other parameters as pairs. They stay in the URL. */
  others: readonly (readonly [string, string])[];
  /**
   * Pairs of a parameter such as `sort` and a value that the list does not support. They are reported, and left out of
   * the next URL.
   */
  ignored: readonly (readonly [string, string])[];
}

export const SIZES = [50, 25];
const DAY = /^\d{4}-\d\d-\d\d$/;

// biome-ignore lint/suspicious/noExplicitAny: the URL does not depend on the row type
type AnyList = ListSpec<any>;

/** What a bare URL asks for. */
export function defaultQuery(list: AnyList): Query {
  return { q: "", sort: list.sort, page: 1, size: 50, picks: new Map(), others: [], ignored: [] };
}

export function parseQuery(search: string, list: AnyList): Query {
  const query = { ...defaultQuery(list), others: [] as [string, string][], ignored: [] as [string, string][] };
  const picks = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === "q") query.q = value;
    else if (name === "sort" && isSortable(value, list)) query.sort = value;
    else if (name === "page" && /^[1-9]\d{0,6}$/.test(value)) query.page = Number(value);
    else if (name === "size" && SIZES.includes(Number(value))) query.size = Number(value);
    else if (list.facets.some((facet) => facet.name === name)) {
      const values = picks.get(name) ?? [];
      if (value !== "" && !values.includes(value)) picks.set(name, [...values, value]);
    } else if (!["sort", "page", "size"].includes(name)) query.others.push([name, value]);
    else if (value !== "") query.ignored.push([name, value]);
  }
  return { ...query, picks };
}

/**
 * The order after a click on a column's heading. A second click reverses the order. The first click uses the list's
 * default order if that is by this column. Otherwise numbers start with the largest and times with the newest.
 */
export function nextSort(key: string, sort: string, list: AnyList): string {
  if (sort === key) return `-${key}`;
  if (sort === `-${key}`) return key;
  if (list.sort === key || list.sort === `-${key}`) return list.sort;
  const column = list.columns.find((each) => each.key === key);
  return column?.style === "num" || column?.isTime ? `-${key}` : key;
}

/** The parameters for pageLink, without those at their defaults. */
export function queryParams(query: Query, list: AnyList): Record<string, string | readonly string[]> {
  const others = new Map<string, string[]>();
  for (const [name, value] of query.others) others.set(name, [...(others.get(name) ?? []), value]);
  return {
    q: query.q,
    ...Object.fromEntries(query.picks),
    sort: query.sort === list.sort ? "" : query.sort,
    size: query.size === 50 ? "" : String(query.size),
    page: query.page === 1 ? "" : String(query.page),
    ...Object.fromEntries(others),
  };
}

/** The query without selected values that the list does not have, and one sentence about each of those. */
export function dropUnknown(query: Query, list: AnyList, options: Options): { query: Query; notes: string[] } {
  const notes = query.ignored.map(([name, value]) => `Unknown value for ${name}: "${value}"; showing the default.`);
  const picks = new Map<string, readonly string[]>();
  for (const [name, values] of query.picks) {
    const facet = list.facets.find((one) => one.name === name) as Facet<unknown>;
    const known = values.filter((value) => isKnown(facet, value, options));
    const instead = known.length > 0 ? "ignored" : "showing all";
    for (const value of values) {
      if (!known.includes(value)) notes.push(`Unknown value for ${name}: "${value}"; ${instead}.`);
    }
    if (known.length > 0) picks.set(name, known);
  }
  return { query: { ...query, picks }, notes };
}

function isKnown({ kind, name, values, words }: Facet<unknown>, value: string, options: Options): boolean {
  if (kind === "date") return isDay(value);
  if (values !== undefined) return values.includes(value);
  if (words?.includes(value)) return true;
  return kind === "link" || (options.get(name) ?? []).some(([known]) => known === value);
}

/** `Date` accepts February 31 as a day in March. */
function isDay(value: string): boolean {
  const ms = DAY.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** The default order is always allowed, even in a list without sortable columns. */
function isSortable(sort: string, list: AnyList): boolean {
  if (sort === list.sort) return true;
  const key = sort.replace(/^-/, "");
  return list.columns.some((column) => column.key === key && column.sort !== undefined);
}
