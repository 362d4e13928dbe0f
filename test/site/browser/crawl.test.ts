/** From the index, every link leads to what it says. Details are visited in samples; reach.test.ts finds every one in the data. */

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { DETAILS, idsOf } from "../../support/site/addresses.ts";
import type { BuiltSite } from "../../support/site/build-site.ts";
import { describeInBrowser, IS_WHOLE } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";

const PER_KIND = IS_WHOLE ? 40 : 2;

let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite(1);
});

/** What a page holds that the crawl judges. */
interface Look {
  links: string[];
  ids: string[];
  h1: string;
  headersWithoutLink: string[];
  rowsWithoutLink: number;
}

describeInBrowser("the crawl", (browser) => {
  test("every internal link resolves to a page that shows that record", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    const seen = new Map<string, number>();
    const queue = ["index.html"];
    const faults: string[] = [];
    const visited = new Set<string>();
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const [path = ""] = address.split(/[?#]/);
      const kind = `${path}${address.includes("?") ? "?" : ""}`;
      if (visited.has(address) || (seen.get(kind) ?? 0) >= PER_KIND) continue;
      visited.add(address);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      await watched.visit(server.url + address);
      const look = await lookAt(watched.page);
      faults.push(...watched.takeTroubles().map((trouble) => `${address}: ${trouble}`), ...judge(address, look));
      const next = look.links
        .filter((link) => link.startsWith(server.url))
        .map((link) => link.slice(server.url.length));
      for (const link of next) {
        const [target = ""] = link.split(/[?#]/);
        if (!site.files.has(target || "index.html")) faults.push(`${address} links to ${link}, which is not there`);
        else if (target.endsWith(".html")) queue.push(link.split("#")[0] as string);
      }
    }
    expect(faults).toEqual([]);
    for (const detail of DETAILS) expect(seen.get(`${detail}.html?`), detail).toBeGreaterThan(0);
    expect(new Set([...visited].map((address) => address.split(/[?#]/)[0])).size).toBeGreaterThanOrEqual(22);
  });

  test("panels of the index count what their lists count", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    await watched.visit(server.url);
    const panels = await watched.page.$$eval(".panel > header h2 a", (links) =>
      links.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        count: link.querySelector(".n")?.textContent ?? null,
      })),
    );
    const counted = panels.filter(({ count }) => count !== null);
    expect(counted.length).toBeGreaterThanOrEqual(6);
    for (const { href, count } of counted) {
      await watched.visit(href);
      const said = await watched.page.locator('p[role="status"], .panel h2 .n').allInnerTexts();
      const isSaid = said.some((words) => words.replace(/^At least /, "").split(/\s/)[0] === count);
      expect(isSaid, `${href} says ${said.join(" / ")}, the index ${count}`).toBe(true);
    }
  });

  test("failures from the oldest to the newest are shown whole", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    const { failures } = site.dashboard;
    const places = [0, 1, 1500, 3300, 5000, failures.length - 1];
    for (const failure of places.map((place) => failures[place] as (typeof failures)[number])) {
      await watched.visit(`${server.url}failure.html?id=${encodeURIComponent(failure.id)}`);
      const text = await watched.page.locator("main").innerText();
      for (const part of [
        failure.package,
        failure.category,
        failure.platform ?? "not recorded",
        failure.message?.slice(0, 60) ?? "not recorded",
      ]) {
        expect(text).toContain(part.split("\n")[0]);
      }
      expect(await watched.page.title()).toContain(failure.package);
    }
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("an unknown id is told with a way on", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    for (const page of Object.keys(idsOf(site.dashboard))) {
      await watched.visit(`${server.url}${page}.html?id=homebrew-2026-03-04T05-06-07Z-nothing`);
      const text = await watched.page.locator("main").innerText();
      expect(text, page).toContain('"homebrew-2026-03-04T05-06-07Z-nothing"');
      expect(await watched.page.locator("main a").count(), page).toBeGreaterThan(0);
    }
    // A shard that is not there is asked for and missed; nothing else may go wrong.
    expect(watched.takeTroubles().filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });
});

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
      h1: document.querySelector("h1")?.innerText ?? "",
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
