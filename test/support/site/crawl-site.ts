/** Follows every internal link from the index, but opens each page with at most `perKind` different queries. */

import type { Browser, Page } from "playwright-core";
import { LISTS } from "./addresses.ts";
import type { Site } from "./build-site.ts";
import { findMiscounts } from "./find-miscounts.ts";
import { openPage } from "./open-browser.ts";
import { type Place, placeSite } from "./place-site.ts";

export interface Crawl {
  /** URLs relative to the site's root. */
  visited: string[];
  links: number;
  /** Number of visited pages of records that a list links to. */
  waysBack: number;
  faults: string[];
}

/** The content of a page that the crawl checks. */
interface Look {
  links: string[];
  ids: string[];
  h1: string;
  /** Address of the link in the breadcrumb. */
  back: string | null;
  /** Messages about unknown values in the query. */
  unknown: string[];
  /** Links from the rows of a list. */
  rows: string[];
  headersWithoutLink: string[];
  rowsWithoutLink: number;
}

export async function crawlSite(
  browser: Browser,
  files: Site,
  { perKind, now, place = "at a root" }: { perKind: number; now: string; place?: Place },
): Promise<Crawl> {
  await using server = await placeSite(files, place);
  await using watched = await openPage(browser, { now, ours: server.url });
  const seen = new Map<string, number>();
  const waiting = ["index.html"];
  const crawl: Crawl = { visited: [], links: 0, waysBack: 0, faults: [] };
  const visited = new Set<string>();
  /** The list that links to a record's page, by that page's URL. */
  const lists = new Map<string, string>();
  /** URLs of one row of each list. These are always visited. */
  const samples = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = address.replace(/\?.*/s, "?");
    if (visited.has(address) || ((seen.get(kind) ?? 0) >= perKind && !samples.has(address))) continue;
    visited.add(address);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    await watched.visit(server.url + address);
    const look = await lookAt(watched.page);
    const troubles = watched.takeTroubles().map((trouble) => `${address}: ${trouble}`);
    crawl.faults.push(...troubles, ...judge(address, look), ...judgeWayBack(address, look, lists.get(address)));
    if (lists.has(address) && !isList(address)) crawl.waysBack++;
    if (isList(address)) {
      const rows = look.rows.map((row) => row.slice(server.url.length)).filter((row) => !visited.has(row));
      for (const row of rows) lists.set(row, address);
      for (const row of rows.slice(0, 1)) {
        samples.add(row);
        waiting.unshift(row);
      }
    }
    for (const link of look.links.filter((one) => one.startsWith(server.url))) {
      crawl.links++;
      const [path = ""] = link.slice(server.url.length).split(/[?#]/);
      if (!files.has(path || "index.html")) crawl.faults.push(`${address} links to ${link}, which is not there`);
      else if (path.endsWith(".html")) waiting.push(link.slice(server.url.length).split("#")[0] as string);
    }
  }
  await watched.visit(`${server.url}index.html`);
  crawl.faults.push(...(await findMiscounts(watched)), ...watched.takeTroubles());
  return { ...crawl, visited: [...visited] };
}

function isList(address: string): boolean {
  return (LISTS as readonly string[]).includes(address.replace(/\.html.*/s, ""));
}

/** A record's page leads back to the list that linked to it, with that list's query. */
function judgeWayBack(address: string, { back }: Look, list: string | undefined): string[] {
  if (list === undefined || isList(address)) return [];
  const isSame = back !== null && tellAddress(back) === tellAddress(list);
  return isSame ? [] : [`${address}: comes from ${list}, and leads back to ${back}`];
}

/** The page and its query, with sorted parameters. */
function tellAddress(address: string): string {
  const [page, query = ""] = address.split("?");
  return `${page} ${[...new URLSearchParams(query)].map(String).sort().join(" ")}`;
}

async function lookAt(page: Page): Promise<Look> {
  return await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.href);
    // A table without links in its rows, such as counts by platform, is not a list.
    const tables = [...document.querySelectorAll("main table")].filter(
      (table) => table.querySelector("tbody a") !== null,
    );
    const rows = tables.flatMap((table) => [...table.querySelectorAll("tbody tr")]);
    return {
      links,
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      back: document.querySelector("nav[aria-label=Breadcrumb] li:nth-last-child(2) a")?.getAttribute("href") ?? null,
      rows: [...document.querySelectorAll<HTMLAnchorElement>("#app tbody a.row")].map((link) => link.href),
      unknown: document.querySelector("main")?.textContent?.match(/Unknown value for [^.]*/g) ?? [],
      h1: document.querySelector("h1")?.textContent ?? "",
      headersWithoutLink:
        document.body.dataset.page === "index"
          ? [...document.querySelectorAll(".panel > header h2")]
              .filter((heading) => heading.querySelector("a") === null)
              .map((heading) => heading.textContent ?? "")
          : [],
      rowsWithoutLink: rows.filter((row) => row.querySelector("a[href]") === null).length,
    };
  });
}

function judge(address: string, { h1, ids, links, headersWithoutLink, rowsWithoutLink, unknown }: Look): string[] {
  const [page] = address.split("?");
  const fragments = links.filter((link) => link.includes("#") && link.includes(`/${page}`));
  const lost = fragments.filter((link) => !ids.includes(decodeURIComponent(link.slice(link.indexOf("#") + 1))));
  return [
    ...(h1.trim() === "" ? [`${address}: no heading`] : []),
    ...(/^No .* with id/.test(h1) ? [`${address}: ${h1}`] : []),
    ...unknown.map((words) => `${address}: ${words}`),
    ...headersWithoutLink.map((heading) => `${address}: the panel "${heading}" has no link`),
    ...(rowsWithoutLink > 0 && !/^(problems|history)/.test(address)
      ? [`${address}: ${rowsWithoutLink} rows without a link`]
      : []),
    ...lost.map((link) => `${address}: no element for ${link}`),
  ];
}
