/**
 * What a list page shows about its rows: columns, filters, order. One component shows all lists, at build time and in
 * the browser.
 */

import type { ComponentChild } from "preact";
import type { PageName } from "../page-link.ts";
import type { PageContext } from "../parts/page-context.ts";

/** A value to sort by. Null comes last in either direction. */
export type SortValue = string | number | null;

export interface Column<Row> {
  key: string;
  label: string;
  /** Below 640 px only rank 1 is shown; below 1,024 px rank 3 is hidden. */
  rank: 1 | 2 | 3;
  style?: "num" | "msg" | "nw" | undefined;
  cell: (row: Row, context: RowContext) => ComponentChild;
  /** The value to sort by. Without it the heading is not a button. */
  sort?: (row: Row) => SortValue;
  /** The build leaves the column out if this is false for every row of the list. */
  isRecorded?: (row: Row, context: PageContext) => boolean;
  /** True if the heading names the time zone. */
  isTime?: boolean;
}

/** `select`: values with their counts. `date`: a first or last day. `link`: set by links only. */
export interface Facet<Row> {
  name: string;
  label: string;
  kind: "select" | "date" | "link";
  /** The values of a row. A row passes if one of them is selected. */
  of?: (row: Row) => string | readonly string[] | null;
  /** Used instead of `of` if the filter needs more than the row. Such a filter shows no counts. */
  passes?: (row: Row, picked: readonly string[]) => boolean;
  /** The only known values, offered in this order. */
  values?: readonly string[];
  /** Values that no row may have yet. A query for one of them shows an empty list. Other unknown values are ignored. */
  words?: readonly string[];
}

export interface ListSpec<Row> {
  page: PageName;
  title: string;
  noun: string;
  plural?: string;
  /** Shown next to the count in the default order, as in `newest first`. */
  order: string;
  columns: readonly Column<Row>[];
  facets: readonly Facet<Row>[];
  /** As in the URL: a column's key, with `-` in front for descending. */
  sort: string;
  /** The text that `q` searches. Without it there is no search field. */
  search?: (row: Row) => string;
  /** The row's page and name. They form the link in the first cell, which stretches over the row. */
  href: (row: Row, context: RowContext) => string | null;
  label: (row: Row) => string;
  /** The second line of the first cell when the other columns are hidden. */
  sub: (row: Row, context: RowContext) => ComponentChild;
  /** Shown in an empty list without filters. */
  empty: string;
  /** Shown instead if part of the list's input could not be read. A link to the problems follows. */
  unread?: string;
}

export interface RowContext extends PageContext {
  /** The list's own URL for `back=`; empty for the default list. */
  back: string;
}

/** The rows that one page of a list shows. */
export interface Found<Row> {
  rows: readonly Row[];
  /** Number of matches. */
  total: number;
  /** True if `total` counts only what has been found so far. */
  isPartial?: boolean;
  /** How far back the search went, and how it continues. */
  note?: ComponentChild;
  /** Shown between the filters and the table. */
  above?: ComponentChild;
  /** Number of all rows of the list. */
  of: number;
}

/** Values of the select facets with their counts. */
export type Options = ReadonlyMap<string, readonly (readonly [value: string, count: number])[]>;

/** Used in URLs for rows without a recorded value. */
export const NOTHING = "not-recorded";
