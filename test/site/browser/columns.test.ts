/**
 * A list has the same columns on all its pages, in the file and in the browser: every column that any row needs.
 */

import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage, type WatchedPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const NOW = "2026-05-12T17:30:00Z";
const ROWS = 60;

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

const daysBack = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString().slice(0, 10);
const [first, last] = [daysBack(0), daysBack(ROWS - 1)];
/** One run per day. Only the oldest run has a duration. */
const runs = Array.from({ length: ROWS }, (_, n) => {
  return aRun({
    batch_id: daysBack(n),
    timestamp: `${daysBack(n)}T12:00:00Z`,
    duration_seconds: n === ROWS - 1 ? 90 : null,
  });
});
const withoutDuration = runs.map((run) => ({ ...run, duration_seconds: null }));
const failed = Array.from({ length: ROWS }, (_, n) => {
  return aPackage({ name: `p${n + 10}`, status: "failed", status_reason: n === ROWS - 1 ? "gone" : null });
});
const queue = (date: string) => new Map([[date, { breakersOpen: 0, queue: { pending: 7 } }]]);

const CASES = [
  {
    name: "runs, one of them with a duration",
    page: "runs",
    filter: `from=${first}`,
    of: { runs },
    column: "Duration",
  },
  {
    name: "runs without a duration",
    page: "runs",
    filter: `from=${first}`,
    of: { runs: withoutDuration },
    column: null,
  },
  {
    name: "days, one of them with the queue",
    page: "history",
    filter: `from=${first}`,
    of: { runs },
    options: { snapshots: queue(last) },
    column: "Pending",
  },
  { name: "days without the queue", page: "history", filter: `from=${first}`, of: { runs }, column: null },
  {
    name: "packages, one of them with a reason",
    page: "failed",
    filter: "q=p11",
    of: { packages: failed },
    column: "Reason",
  },
];
const OPTIONAL = ["Duration", "Pending", "Reason"];

async function columnOf({ page }: WatchedPage): Promise<string | null> {
  const names = await page.locator("#app thead th").allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  return names.find((name) => OPTIONAL.includes(name)) ?? null;
}

describeInBrowser("a list", (browser) => {
  test.each(everyNth(CASES, 2))("of $name", async ({ page, filter, of, options = {}, column }) => {
    const { files } = buildSite(describeState(of, { now: new Date(NOW), ...options }), { assets });
    await using server = await serveSite(files);
    await using still = await openPage(browser(), { javaScriptEnabled: false });
    await still.page.goto(`${server.url}${page}.html`);
    expect(await columnOf(still)).toBe(column);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    for (const query of ["", "?page=2", "?size=25", `?${filter}`]) {
      await watched.visit(`${server.url}${page}.html${query}`);
      expect([query, await columnOf(watched)]).toEqual([query, column]);
    }
    // The page keeps the file's columns when it draws the list again.
    await watched.visit(`${server.url}${page}.html`);
    await watched.page.locator("#f-size").selectOption("25");
    await watched.settle();
    expect(await columnOf(watched)).toBe(column);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
