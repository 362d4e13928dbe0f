/** Links from page to page of the site, and the way back that `back=` carries. */

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

/** Values by parameter; a list repeats the parameter, a value that is absent or empty by itself is left out. */
export type PageParams = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

export interface PageAddress {
  page: PageName;
  /** Pairs in the order of the query. */
  params: readonly (readonly [name: string, value: string])[];
}

const LONGEST_BACK = 4000;
const ADDRESS = /^([a-z_]+)\.html(?:\?([^#]*))?$/;

/** A relative address from the site's root, where all pages lie. The fragment is an element's id. */
export function pageLink(page: PageName, params: PageParams = {}, fragment = ""): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => {
    const values: readonly string[] = Array.isArray(value)
      ? value
      : [value ?? ""].filter((one) => one !== "").map(String);
    return values.map((one) => [name, one] as const);
  });
  return linkOf(page, pairs, fragment);
}

/** The address of a page and its query, for `back=` of a link to a detail page; a way back it has itself is left out. */
export function backValue({ page, params }: PageAddress): string {
  return linkOf(page, withoutBack(params), "");
}

/** What a `back=` names, taken apart; null if it is no page of this site. Only pageLink makes an address of it again. */
export function parseBack(text: string | null): PageAddress | null {
  if (text === null || text.length > LONGEST_BACK) return null;
  const match = ADDRESS.exec(text);
  const page = PAGES.find((name) => name === match?.[1]);
  if (page === undefined) return null;
  return { page, params: withoutBack([...new URLSearchParams(match?.[2] ?? "")]) };
}

/** The address that parseBack took apart. */
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

/** Percent-encoded; a lone surrogate, which no address can hold, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
