/** Selects the rows of a query with a linear scan. Sorted copies are kept for each order that was used. */

import type { Facet, Found, ListSpec, Options, SortValue } from "./list-spec.ts";
import { NOTHING } from "./list-spec.ts";
import { orderOptions } from "./order-options.ts";
import type { Query } from "./query.ts";

export interface RowTable<Row> {
  list: ListSpec<Row>;
  /** In the list's default order. */
  rows: readonly Row[];
  options: Options;
  orders: Map<string, readonly Row[]>;
  /** The text that `q` searches, in lower case. */
  searched: Map<Row, string>;
}

/** Expects the rows in the list's default order. `options` is needed only if they count more than these rows. */
export function createTable<Row>(
  list: ListSpec<Row>,
  rows: readonly Row[],
  options: Options = countOptions(list, rows),
): RowTable<Row> {
  return { list, rows, options, orders: new Map([[list.sort, rows]]), searched: new Map() };
}

/** Sorts the rows of a data file, whose order may differ from the list's default order. */
export function orderByDefault<Row>(list: ListSpec<Row>, rows: readonly Row[]): Row[] {
  const column = list.columns.find(({ key }) => key === list.sort.replace(/^-/, ""));
  return sortRows(rows, column?.sort ?? (() => null), list.sort.startsWith("-"));
}

/** One page of the matching rows, in the requested order. */
export function selectRows<Row>(table: RowTable<Row>, query: Query): Found<Row> {
  const passing = filterRows(table, query);
  const first = Math.min(query.page - 1, Math.max(0, Math.ceil(passing.length / query.size) - 1)) * query.size;
  return { rows: passing.slice(first, first + query.size), total: passing.length, of: table.rows.length };
}

/** All matching rows, in the requested order. */
export function filterRows<Row>(table: RowTable<Row>, query: Query): readonly Row[] {
  const ordered = orderRows(table, query.sort);
  const tests = [...query.picks].map(([name, values]) => {
    return createTest(table.list.facets.find((facet) => facet.name === name) as Facet<Row>, values);
  });
  const needle = query.q.trim().toLowerCase();
  if (needle !== "" && table.list.search !== undefined) {
    const { searched, list } = table;
    if (searched.size === 0) for (const row of table.rows) searched.set(row, list.search?.(row).toLowerCase() ?? "");
    tests.push((row) => (searched.get(row) as string).includes(needle));
  }
  return tests.length === 0 ? ordered : ordered.filter((row) => tests.every((test) => test(row)));
}

/** Values of each select facet: the listed ones, otherwise all that occur, most frequent first. */
export function countOptions<Row>(list: ListSpec<Row>, rows: readonly Row[]): Options {
  const options = new Map<string, (readonly [string, number])[]>();
  for (const { name, kind, of, values } of list.facets) {
    if (kind !== "select" || of === undefined) continue;
    const counts = new Map<string, number>();
    for (const row of rows) for (const value of valuesOf(of(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const found = orderOptions(counts);
    options.set(name, values === undefined ? found : values.map((value) => [value, counts.get(value) ?? 0] as const));
  }
  return options;
}

/** True if the row passes the facet's selected values. */
export function createTest<Row>(facet: Facet<Row>, picked: readonly string[]): (row: Row) => boolean {
  const { passes, of } = facet;
  if (passes !== undefined) return (row) => passes(row, picked);
  if (of === undefined) return () => true;
  const wanted = new Set(picked);
  return (row) => {
    const value = of(row);
    return typeof value === "string" ? wanted.has(value || NOTHING) : valuesOf(value).some((one) => wanted.has(one));
  };
}

function valuesOf(value: string | readonly string[] | null): readonly string[] {
  if (typeof value === "string") return [value || NOTHING];
  return value === null || value.length === 0 ? [NOTHING] : value;
}

function orderRows<Row>({ list, rows, orders }: RowTable<Row>, sort: string): readonly Row[] {
  const known = orders.get(sort);
  if (known !== undefined) return known;
  const column = list.columns.find(({ key }) => key === sort.replace(/^-/, ""));
  const ordered = sortRows(rows, column?.sort ?? (() => null), sort.startsWith("-"));
  orders.set(sort, ordered);
  return ordered;
}

/**
 * Stable: equal rows keep their order. Rows with the same value are grouped first, so only the distinct values are
 * sorted.
 */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row) => SortValue, isDescending: boolean): Row[] {
  const buckets = new Map<SortValue, Row[]>();
  for (const row of rows) {
    const value = keyOf(row);
    const bucket = buckets.get(value);
    if (bucket === undefined) buckets.set(value, [row]);
    else bucket.push(row);
  }
  const values = [...buckets.keys()].filter((value) => value !== null);
  values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (isDescending) values.reverse();
  return [...values, null].flatMap((value) => buckets.get(value) ?? []);
}
