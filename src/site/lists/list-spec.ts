/** What a list page says of its rows: columns, filters, order. One list part shows any of them, at build and in the browser. */

import type { ComponentChild } from "preact";
import type { PageName } from "../page-link.ts";
import type { PageContext } from "../parts/page-context.ts";

/** A value that can be sorted by; null comes last in either direction. */
export type SortValue = string | number | null;

export interface Column<Row> {
  key: string;
  label: string;
  /** Below 640 px only rank 1 stays, below 1,024 px rank 3 goes. */
  rank: 1 | 2 | 3;
  style?: "num" | "msg" | "nw" | undefined;
  cell: (row: Row, context: RowContext) => ComponentChild;
  /** What the column is sorted by; without it the heading is no button. */
  sort?: (row: Row) => SortValue;
  /** The column is left out where this holds for no row of the whole list, which the build knows. */
  isRecorded?: (row: Row, context: PageContext) => boolean;
  /** True if the heading names the zone of its times. */
  isTime?: boolean;
}

/** `select`: values offered with their counts. `date`: a day from which or up to which. `link`: set by links only. */
export interface Facet<Row> {
  name: string;
  label: string;
  kind: "select" | "date" | "link";
  /** The values of a row; a row passes if one of them is picked. */
  of?: (row: Row) => string | readonly string[] | null;
  /** In place of `of`, where the values are not those of the row alone; without counts, which files could not know. */
  passes?: (row: Row, picked: readonly string[]) => boolean;
  /** Only these are known, and offered in this order. */
  values?: readonly string[];
  /** Known too where no row has them: the list is empty then, not unfiltered. */
  words?: readonly string[];
}

export interface ListSpec<Row> {
  page: PageName;
  title: string;
  noun: string;
  plural?: string;
  /** Said beside the count in the default order, as in `newest first`. */
  order: string;
  columns: readonly Column<Row>[];
  facets: readonly Facet<Row>[];
  /** As in the address: a column's key, `-` before it for descending. */
  sort: string;
  /** What `q` looks into; without it there is no search field. */
  search?: (row: Row) => string;
  /** The page of the row, and its name: the link in the first cell, stretched over the row. */
  href: (row: Row, context: RowContext) => string | null;
  label: (row: Row) => string;
  /** The second line of the first cell where the other columns are hidden. */
  sub: (row: Row, context: RowContext) => ComponentChild;
  /** Said of an empty list without filters. */
  empty: string;
  /** Said in its place where input of the list could not be read; a link to the problems follows. */
  unread?: string;
}

export interface RowContext extends PageContext {
  /** The list's own address for `back=`; empty if it is the default one. */
  back: string;
}

/** Rows that a page of a list shows. */
export interface Found<Row> {
  rows: readonly Row[];
  /** All that match. */
  total: number;
  /** True if `total` is what has been found so far, not all there may be. */
  isPartial?: boolean;
  /** How far back the search went, and how it goes on. */
  note?: ComponentChild;
  /** What is shown between the filters and the table. */
  above?: ComponentChild;
  /** All rows of the list. */
  of: number;
}

/** Values of the select facets with their counts. */
export type Options = ReadonlyMap<string, readonly (readonly [value: string, count: number])[]>;

/** In addresses, for rows where the state records nothing. */
export const NOTHING = "not-recorded";
