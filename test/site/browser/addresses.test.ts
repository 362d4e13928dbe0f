/** The URL says what a list shows, so a reload, going back and a copied link show the same. */

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import type { BuiltSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite(0.3);
});

/** Names in the first cells, the count, and the part of the URL after the page's name. */
async function shown(page: Page) {
  const rows = await page
    .locator("#app tbody tr th a.row")
    .evaluateAll((links) => links.map((link) => link.textContent));
  const count = await page.locator('p[role="status"]').first().innerText();
  return { rows, count, query: new URL(page.url()).search };
}

describeInBrowser("the address", (browser) => {
  test.each(
    everyNth(
      [
        { list: "failures", facet: "category" },
        { list: "runs", facet: "outcome" },
        { list: "packages", facet: "status" },
        { list: "pending", facet: "ecosystem" },
      ],
      2,
    ),
  )("of $list keeps filter and page after reload, copy and back", async ({ list, facet }) => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    const { page, settle, visit } = watched;
    await visit(`${server.url}${list}.html`);
    const plain = await shown(page);
    const select = page.locator(`#app select[name="${facet}"]`);
    const value = await select.evaluate((element) => {
      const sizeOf = (option: HTMLOptionElement) =>
        Number(/\(([\d,]+)\)$/.exec(option.text)?.[1]?.replaceAll(",", "") ?? 0);
      return [...(element as HTMLSelectElement).options].sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.value ?? "";
    });
    await select.selectOption(value);
    await settle();
    const filtered = await shown(page);
    expect(new URLSearchParams(filtered.query).getAll(facet)).toEqual([value]);
    expect(filtered.count).not.toBe(plain.count);

    await page.locator('#app [data-page="2"]').first().click();
    await settle();
    const second = await shown(page);
    expect(new URLSearchParams(second.query).get("page")).toBe("2");
    expect(second.rows).not.toEqual(filtered.rows);
    expect(second.rows.length).toBeGreaterThan(0);

    await page.reload();
    await settle();
    expect(await shown(page)).toEqual(second);
    await using other = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    await other.visit(page.url());
    expect(await shown(other.page)).toEqual(second);

    await page.goBack();
    await settle();
    expect(await shown(page)).toEqual(filtered);
    await page.goBack();
    await settle();
    expect(await shown(page)).toEqual(plain);
    expect([...watched.takeTroubles(), ...other.takeTroubles()]).toEqual([]);
  });

  test("the page of a row leads back to the third page of the filtered list, with the same rows as before", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    const { page, settle, visit } = watched;
    await visit(`${server.url}packages.html?status=pending&page=3`);
    const third = await shown(page);
    expect(third.rows).toHaveLength(50);
    await page.locator("#app tbody tr th a.row").nth(4).click();
    await page.waitForURL(/package\.html/);
    await settle();
    const back = page.locator("main nav a", { hasText: "Packages" });
    expect(new URL((await back.getAttribute("href")) ?? "", page.url()).search).toBe("?status=pending&page=3");
    await back.click();
    await page.waitForURL(/packages\.html/);
    await settle();
    expect((await shown(page)).rows).toEqual(third.rows);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("typing a name filters, and going back from a row restores focus and scroll position", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), {
      now: REAL_NOW,
      ours: server.url,
      viewport: { width: 1280, height: 600 },
    });
    const { page, settle, visit } = watched;
    await visit(`${server.url}packages.html`);
    const name = (await page.locator("#app tbody tr th a.row").nth(30).innerText()).slice(0, 4);
    await page.locator('#app input[name="q"]').fill(name);
    await page.waitForFunction((q) => new URL(location.href).searchParams.get("q") === q, name);
    await settle();
    const found = await shown(page);
    expect(found.rows.every((row) => row?.toLowerCase().includes(name.toLowerCase()))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    const last = page.locator("#app tbody tr th a.row").last();
    await last.scrollIntoViewIfNeeded();
    const href = await last.getAttribute("href");
    await last.click();
    await page.waitForURL(/package\.html/);
    await settle();
    // So slow that rows are hidden while they load.
    await page.route("**/data/**", (route) => setTimeout(() => void route.continue(), 400));
    await page.goBack();
    await settle();
    expect((await shown(page)).rows).toEqual(found.rows);
    // Wait until the list is drawn, then look for the link.
    await page.waitForFunction((place) => document.activeElement?.getAttribute("href") === place, href);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("unknown values are reported, unknown parameters do no harm, and an empty list can clear its filters", async () => {
    await using server = await serveSite(site.files);
    await using watched = await openPage(browser(), { now: REAL_NOW, ours: server.url });
    const { page, visit } = watched;
    await visit(`${server.url}packages.html?status=nonsense&theirs=1`);
    expect(await page.locator("#app").innerText()).toContain('Unknown value for status: "nonsense"; showing all.');
    await visit(`${server.url}packages.html?q=no-package-has-this-name`);
    expect(await page.locator("#app tbody tr").count()).toBe(0);
    expect(await page.locator("#app button, #app a", { hasText: "Clear filters" }).count()).toBe(1);
    await visit(`${server.url}packages.html?page=9999`);
    expect((await shown(page)).rows.length).toBeGreaterThan(0);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
