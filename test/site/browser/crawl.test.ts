/**
 * Follows all links from the index. Visits a sample of the detail pages; reach.test.ts checks all of
 * them in the data.
 */

import { beforeAll, expect, test } from "vitest";
import { PAGES } from "../../../src/site/page-link.ts";
import { isProof } from "../../support/is-proof.ts";
import { idsOf } from "../../support/site/addresses.ts";
import type { BuiltSite } from "../../support/site/build-site.ts";
import { crawlSite } from "../../support/site/crawl-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";

const PER_KIND = isProof ? 40 : 1;

let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite(1);
});

describeInBrowser("the crawl", (browser) => {
  test("internal links lead to pages with their records and links back, and panels count as lists do", async () => {
    const { faults, visited, waysBack } = await crawlSite(browser(), site.files, { perKind: PER_KIND, now: REAL_NOW });
    expect(faults).toEqual([]);
    expect(waysBack).toBeGreaterThan(10);
    const pages = new Set(visited.map((address) => address.split("?")[0]));
    expect(PAGES.filter((page) => !pages.has(`${page}.html`))).toEqual([]);
  });

  test("failures are shown completely, from the oldest to the newest", async () => {
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

  test("a page for an unknown id says where to look instead", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    for (const page of Object.keys(idsOf(site.dashboard))) {
      await watched.visit(`${server.url}${page}.html?id=homebrew-2026-03-04T05-06-07Z-nothing`);
      const text = await watched.page.locator("main").innerText();
      expect(text, page).toContain('"homebrew-2026-03-04T05-06-07Z-nothing"');
      expect(await watched.page.locator("main a").count(), page).toBeGreaterThan(0);
    }
    // The page requests a shard that does not exist. There may be no other error.
    expect(watched.takeTroubles().filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });
});
