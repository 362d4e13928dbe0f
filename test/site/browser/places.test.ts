/** The site works at the root of a server, below a path, from disk, and without scripts. */

import { beforeAll, expect, test } from "vitest";
import { pageLink } from "../../../src/site/page-link.ts";
import { aFailure, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { inTurn } from "../../support/in-turn.ts";
import { addressesOf } from "../../support/site/addresses.ts";
import { type BuiltSite, buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage, type WatchedPage } from "../../support/site/open-browser.ts";
import { PLACES, placeSite } from "../../support/site/place-site.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { siteConfig } from "../../support/site/site-config.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite(0.1, { offline: true });
});

/** The first 1,500 characters of each page. No page may still be loading, or need scripts. */
async function tellPages(watched: WatchedPage, root: string, addresses: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const address of addresses) {
    await watched.visit(root + address);
    const text = await watched.page.locator("main").innerText();
    expect(text, address).not.toMatch(/Loading|did not load|needs JavaScript/);
    told.push(`${address}: ${text.slice(0, 1500)}`);
  }
  return told;
}

describeInBrowser("the folder", (browser) => {
  test("shows the same at a root, below a path and from disk", async () => {
    const [first, ...others] = PLACES;
    const addresses = everyNth(addressesOf(site.dashboard), 2);
    const turns = inTurn(addresses, others);
    let expected: string[] = [];
    for (const place of PLACES) {
      const own = place === first ? addresses : turns.filter(({ way }) => way === place).map(({ row }) => row);
      await using placed = await placeSite(site.files, place);
      await using watched = await openPage(browser(), { now: REAL_NOW, ours: placed.url });
      const seen = await tellPages(watched, placed.url, own);
      if (place === first) expected = seen;
      expect(seen).toEqual(expected.filter((_, at) => own.includes(addresses[at] as string)));
      expect(watched.takeTroubles()).toEqual([]);
    }
  });

  test("shows the whole output of a failure from disk", async () => {
    const middle = "this line is in the middle";
    const output = `${"first lines\n".repeat(500)}${middle}\n${"last lines\n".repeat(500)}`;
    const dashboard = describeState({ failures: [aFailure({ full_output: output })] });
    const { files } = buildSite(dashboard, { config: siteConfig({ offline: true }), assets: await siteAssets() });
    await using disk = await placeSite(files, "on a disk");
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: disk.url });
    await watched.visit(disk.url + pageLink("failure", { id: dashboard.failures[0]?.id }));
    const text = () => watched.page.locator("main").innerText();
    expect(await text()).not.toContain(middle);
    await watched.page.getByRole("button", { name: /^Show all/ }).click();
    await watched.settle();
    await watched.page.getByText(middle).first().waitFor();
    expect(await text()).toContain(middle);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("filters a list from disk", async () => {
    await using disk = await placeSite(site.files, "on a disk");
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: disk.url });
    await watched.visit(`${disk.url}packages.html?status=success&sort=-name`);
    const names = await watched.page.locator("#app tbody tr th a.row").allInnerTexts();
    expect(names.length).toBe(50);
    expect(names).toEqual([...names].sort().reverse());
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("without scripts shows complete first rows, and says what needs scripts", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { javaScriptEnabled: false });
    const { page } = watched;
    for (const address of addressesOf(site.dashboard)) {
      await page.goto(server.url + address);
      const text = await page.locator("main").innerText();
      expect(text, address).not.toMatch(/Loading/);
      if (address.includes("?")) expect(text, address).toContain("JavaScript");
      expect(await page.locator("main a").count(), address).toBeGreaterThan(0);
    }
    await page.goto(`${server.url}failures.html`);
    expect(await page.locator("tbody tr").count()).toBe(50);
    const newest = site.dashboard.failures.slice(0, 20).find(({ message }) => message !== null);
    expect(await page.locator("main").textContent()).toContain(newest?.message?.slice(0, 100));
    expect(await page.locator("main").innerText()).toMatch(/First 50 of 6\d\d\. Filters and paging need JavaScript/);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
