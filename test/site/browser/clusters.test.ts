/** Pages of causes: the map of packages and days, and the counts of one cause. */

import { beforeAll, expect, test } from "vitest";
import { pageLink } from "../../../src/site/page-link.ts";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const BUILT = "2026-05-12T17:30:00Z";
const message = "error: no such file";
const FAILURES = [
  aFailure({ package: "fd", message, platform: "linux-arm64", time: "2026-05-10T12:00:00Z" }),
  aFailure({ package: "fd", message, platform: "linux-arm64", time: "2026-05-12T12:00:00Z" }),
  aFailure({ package: "rg", message, platform: "darwin-arm64", time: "2026-05-12T13:00:00Z", ecosystem: "npm" }),
  aFailure({ package: "rg", message, time: "2026-05-12T14:00:00Z", ecosystem: "npm" }),
];

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

describeInBrowser("causes", (browser) => {
  const dashboard = describeState({
    packages: [aPackage({ name: "fd" }), aPackage({ name: "rg", source: "npm:rg" })],
    failures: FAILURES,
    runs: [aRun({ recipes_generated: ["fd"], merged: 1 })],
  });

  test("a cause has counts by day, platform and ecosystem, each linked to its failures", async () => {
    const { files } = buildSite(dashboard, { assets });
    await using server = await serveSite(files);
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, visit } = watched;
    await visit(server.url + pageLink("cluster", { id: dashboard.clusters[0]?.id }));
    const rowsOf = async (caption: string) => {
      const rows = await page.getByRole("table", { name: caption }).locator("tbody tr").allInnerTexts();
      return rows.map((row) => row.replace(/\s+/g, " ").trim());
    };
    expect(await rowsOf("Failures per day, newest first")).toEqual(["2026-05-12 3", "2026-05-10 1"]);
    expect(await rowsOf("Failures per platform")).toEqual(["linux-arm64 2", "not recorded 1", "darwin-arm64 1"]);
    expect(await rowsOf("Failures per ecosystem")).toEqual(["homebrew 2", "npm 2"]);
    for (const [link, count] of [
      ["2026-05-12", 3],
      ["not recorded", 1],
      ["npm", 2],
    ] as const) {
      await visit(server.url + pageLink("cluster", { id: dashboard.clusters[0]?.id }));
      await page.locator("main table a.row", { hasText: link }).first().click();
      await page.waitForURL(/failures\.html/);
      await watched.settle();
      expect(await page.locator("#app tbody tr").count(), link).toBe(count);
    }
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("their list has a map of the packages that failed most often", async () => {
    const { files } = buildSite(dashboard, { assets });
    await using server = await serveSite(files);
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, visit } = watched;
    await visit(`${server.url}clusters.html`);
    const map = page.locator("#package-map");
    expect(await map.locator("ul.heat").getAttribute("aria-label")).toMatch(
      /^2 packages that failed most from 2026-\d\d-\d\d to 2026-05-12: 1 of them got a recipe in that time$/,
    );
    expect(await map.locator(".heat li a").allInnerTexts()).toEqual(["fd", "rg"]);
    const label = await map.locator('.heat svg[role="img"]').first().getAttribute("aria-label");
    expect(label).toMatch(/^failed on 2 of \d+ days$/);
    expect(await map.locator(".heat li > span").allInnerTexts()).toEqual(["2", "2"]);
    const csv = await page.request.get(
      server.url + (await map.getByRole("link", { name: "CSV" }).getAttribute("href")),
    );
    expect(await csv.text()).toContain("rg,2026-05-12,fail,2");
    expect(watched.takeTroubles()).toEqual([]);
  });
});
