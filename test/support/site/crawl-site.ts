/** Follows every internal link from the index, over and over, up to so many addresses of each page and of each kind of query. */

import type { Browser, Page } from "playwright-core";
import type { Site } from "./build-site.ts";
import { openPage } from "./open-browser.ts";
import { serveSite } from "./serve-site.ts";

export interface Crawl {
  /** Addresses from the site's root. */
  visited: string[];
  links: number;
  faults: string[];
}

/** What a page holds that the crawl judges. */
interface Look {
  links: string[];
  ids: string[];
  h1: string;
  headersWithoutLink: string[];
  rowsWithoutLink: number;
}

export async function crawlSite(
  browser: Browser,
  files: Site,
  { perKind, now }: { perKind: number; now: string },
): Promise<Crawl> {
  await using server = await serveSite(files);
  await using watched = await openPage(browser, { now, ours: server.url });
  const seen = new Map<string, number>();
  const waiting = ["index.html"];
  const crawl: Crawl = { visited: [], links: 0, faults: [] };
  const visited = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = address.replace(/\?.*/s, "?");
    if (visited.has(address) || (seen.get(kind) ?? 0) >= perKind) continue;
    visited.add(address);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    await watched.visit(server.url + address);
    const look = await lookAt(watched.page);
    const troubles = watched.takeTroubles().map((trouble) => `${address}: ${trouble}`);
    crawl.faults.push(...troubles, ...judge(address, look));
    for (const link of look.links.filter((one) => one.startsWith(server.url))) {
      crawl.links++;
      const [path = ""] = link.slice(server.url.length).split(/[?#]/);
      if (!files.has(path || "index.html")) crawl.faults.push(`${address} links to ${link}, which is not there`);
      else if (path.endsWith(".html")) waiting.push(link.slice(server.url.length).split("#")[0] as string);
    }
  }
  return { ...crawl, visited: [...visited] };
}

async function lookAt(page: Page): Promise<Look> {
  return await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.href);
    // A table none of whose rows leads anywhere, such as counts by platform, is no list.
    const tables = [...document.querySelectorAll("main table")].filter(
      (table) => table.querySelector("tbody a") !== null,
    );
    const rows = tables.flatMap((table) => [...table.querySelectorAll("tbody tr")]);
    return {
      links,
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
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

function judge(address: string, { h1, ids, links, headersWithoutLink, rowsWithoutLink }: Look): string[] {
  const [page] = address.split("?");
  const fragments = links.filter((link) => link.includes("#") && link.includes(`/${page}`));
  const lost = fragments.filter((link) => !ids.includes(decodeURIComponent(link.slice(link.indexOf("#") + 1))));
  return [
    ...(h1.trim() === "" ? [`${address}: no heading`] : []),
    ...(/^No .* with id/.test(h1) ? [`${address}: ${h1}`] : []),
    ...headersWithoutLink.map((heading) => `${address}: the panel "${heading}" has no link`),
    ...(rowsWithoutLink > 0 && !/^(problems|history)/.test(address)
      ? [`${address}: ${rowsWithoutLink} rows without a link`]
      : []),
    ...lost.map((link) => `${address}: no element for ${link}`),
  ];
}
