/** Links between pages of the site, and the way back, which is in `back=`. */

import { STATUSES } from "../pipeline/statuses.ts";

export const PAGES = [
  "index",
  "failures",
  "failure",
  "clusters",
  "cluster",
  "runs",
  "run",
  "packages",
  ...STATUSES,
  "blocker",
  "package",
  "ecosystems",
  "ecosystem",
  "disambiguations",
  "curated",
  "history",
  "problems",
] as const;
export type PageName = (typeof PAGES)[number];

/** Values by parameter. A list repeats the parameter; absent and empty values are left out. */
export type PageParams = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

export interface PageAddress {
  page: PageName;
  /** Pairs in the order of the query. */
  params: readonly (readonly [name: string, value: string])[];
}

const LONGEST_BACK = 4000;
const ADDRESS = /^([a-z_]+)\.html(?:\?([^#]*))?$/;

/** A URL relative to the site's root, where all pages are. The fragment is an element's id. */
export function pageLink(page: PageName, params: PageParams = {}, fragment = ""): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => {
    const values: readonly string[] = Array.isArray(value)
      ? value
      : [value ?? ""].filter((one) => one !== "").map(String);
    return values.map((one) => [name, one] as const);
  });
  return linkOf(page, pairs, fragment);
}

/** The value of `back=` in a link to a detail page: the URL of this page and its query, without its own `back=`. */
export function backValue({ page, params }: PageAddress): string {
  return linkOf(page, withoutBack(params), "");
}

/** Parses the value of `back=`; null if it is not a page of this site. Only pageLink turns it into a URL again. */
export function parseBack(text: string | null): PageAddress | null {
  if (text === null || text.length > LONGEST_BACK) return null;
  const match = ADDRESS.exec(text);
  const page = PAGES.find((name) => name === match?.[1]);
  if (page === undefined) return null;
  return { page, params: withoutBack([...new URLSearchParams(match?.[2] ?? "")]) };
}

/** The URL that parseBack parsed. */
export function addressLink({ page, params }: PageAddress): string {
  return linkOf(page, params, "");
}

function withoutBack(params: PageAddress["params"]): PageAddress["params"] {
  return params.filter(([name]) => name !== "back");
}

function linkOf(page: PageName, pairs: PageAddress["params"], fragment: string): string {
  const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${page}.html${query.length > 0 ? `?${query.join("&")}` : ""}${fragment === "" ? "" : `#${encode(fragment)}`}`;
}

/** Percent-encoded. A lone surrogate, which a URL cannot contain, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
