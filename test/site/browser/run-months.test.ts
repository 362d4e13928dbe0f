/** The list of runs loads the data of a month only if it shows runs of that month. */

import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aRun, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const NOW = "2026-05-28T17:30:00Z";

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

/** Thirty runs in each month: of cargo in March, of npm in the others. The newest merge was on 9 April. */
const runs = ["02", "03", "04", "05"].flatMap((month) => {
  return Array.from({ length: 30 }, (_, n) => {
    const day = `2026-${month}-${String(1 + (n % 28)).padStart(2, "0")}`;
    return aRun({
      batch_id: `${day}-${n}`,
      timestamp: `${day}T12:00:00Z`,
      ecosystems: { [month === "03" ? "cargo" : "npm"]: 10 },
      merged: month === "04" && n === 8 ? 1 : 0,
    });
  });
});

const CASES = [
  { name: "all", query: "?page=2", months: ["05", "04", "03", "02"], count: "120 runs, newest first" },
  { name: "a small page of all runs", query: "?size=25&page=2", months: ["05", "04"], count: "120 runs, newest first" },
  { name: "days", query: "?from=2026-03-20&to=2026-04-02", months: ["04", "03"], count: "13 of 120 runs" },
  { name: "from a day on", query: "?from=2026-05-20", months: ["05"], count: "9 of 120 runs" },
  { name: "up to a day", query: "?to=2026-02-03", months: ["02"], count: "5 of 120 runs" },
  {
    name: "an ecosystem without runs on those days",
    query: "?ecosystem=cargo&from=2026-05-01",
    months: ["05"],
    count: "0 of 120 runs",
  },
  { name: "runs after the last merge", query: "?since=success", months: ["05", "04"], count: "49 of 120 runs" },
];

describeInBrowser("the list of runs reads", (browser) => {
  test.each(everyNth(CASES, 2))("the months of $name", async ({ query, months, count }) => {
    await using server = await serveSite(buildSite(describeState({ runs }, { now: new Date(NOW) }), { assets }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    await watched.visit(`${server.url}runs.html${query}`);
    expect(await watched.page.locator('#app p[role="status"]').innerText()).toContain(count);
    const read = server.journal.map(({ path }) => path).filter((path) => path.startsWith("/data/runs/"));
    expect(read.sort()).toEqual(
      [...months.map((month) => `2026-${month}`).sort(), "counts"].map((name) => `/data/runs/${name}.json`),
    );
    // The counts of filters include months that have not been read.
    const outcomes = await watched.page.locator('#app select[name="outcome"] option').allInnerTexts();
    expect(outcomes).toEqual(["any", "merged (1)", "nothing (119)", "empty (0)", "broken (0)"]);
    expect(await watched.page.locator("main").innerText()).not.toContain("Unknown value");
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("the months of the selected days, and the months of the file's rows", async () => {
    await using server = await serveSite(buildSite(describeState({ runs }, { now: new Date(NOW) }), { assets }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    await watched.visit(`${server.url}runs.html`);
    const heading = await watched.page.locator("#app thead").elementHandle();
    await watched.page.locator("#f-to").fill("2026-02-03");
    await watched.settle();
    const read = server.journal.map(({ path }) => path).filter((path) => path.startsWith("/data/runs/2"));
    expect(read.sort()).toEqual(["02", "04", "05"].map((month) => `/data/runs/2026-${month}.json`));
    expect(await watched.page.locator("#app tbody tr").count()).toBe(5);
    // The table is still the one from the file: the page did not replace it.
    expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
