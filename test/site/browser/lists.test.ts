/** Lists besides their rows: page size, filters by the reader's clock, comparison of two days, empty lists. */

import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aControl, aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const BUILT = "2026-05-12T12:10:00Z";

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

function build(state: Parameters<typeof describeState>[0], options: Parameters<typeof describeState>[1] = {}) {
  return buildSite(describeState(state, { now: new Date(BUILT), ...options }), { assets }).files;
}

describeInBrowser("a list", (browser) => {
  const many = Array.from({ length: 60 }, (_, n) => aPackage({ name: `p${n + 10}` }));

  test("shows 25 or 50 rows per page, by its control or URL", async () => {
    await using server = await serveSite(build({ packages: many }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, settle, visit } = watched;
    await visit(`${server.url}packages.html?page=2`);
    const rows = page.locator("#app tbody tr");
    expect(await rows.count()).toBe(10);
    await page.locator("#f-size").selectOption("25");
    await settle();
    expect([await rows.count(), new URL(page.url()).search]).toEqual([25, "?size=25"]);
    await page.goBack();
    await settle();
    expect([await rows.count(), await page.locator("#f-size").inputValue()]).toEqual([10, "50"]);
    expect(await page.locator("#f-size").evaluate((control) => control.getBoundingClientRect().height)).toBeGreaterThan(
      23,
    );
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("of pending packages counts overdue packages as due now, by the reader's clock", async () => {
    const packages = [
      aPackage({ name: "due", next_retry_at: "2026-05-12T13:00:00Z" }),
      aPackage({ name: "waits", next_retry_at: "2026-05-12T15:00:00Z" }),
      aPackage({ name: "shut", source: "cask:shut" }),
    ];
    const control = aControl({ disabled_ecosystems: ["cask"] });
    await using server = await serveSite(build({ packages, control }));
    await using watched = await openPage(browser(), { now: "2026-05-12T14:00:00Z", ours: server.url });
    const { page, settle, visit } = watched;
    await visit(`${server.url}pending.html`);
    const names = page.locator("#app tbody tr th a.row");
    for (const [retry, name] of [
      ["now", "due"],
      ["waiting", "waits"],
      ["never", "shut"],
    ] as const) {
      await visit(`${server.url}pending.html?retry=${retry}`);
      expect(await names.allInnerTexts()).toEqual([name]);
    }
    await visit(`${server.url}pending.html`);
    await page.locator('#app select[name="retry"]').selectOption("never");
    await settle();
    expect(await names.allInnerTexts()).toEqual(["shut"]);
    await visit(`${server.url}package.html?id=shut`);
    expect(await page.locator("main").innerText()).toContain("Not tried while control has its ecosystem disabled");
    await visit(`${server.url}package.html?id=due`);
    expect(await page.locator("main").innerText()).toContain("Due since 2026-05-12 13:00 UTC");
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("that is empty names the filter and the days and can clear them, or names the time of the data", async () => {
    const failures = [aFailure({ package: "fd" }), aFailure({ package: "rg", category: "verify_failed" })];
    await using server = await serveSite(build({ packages: many.slice(0, 1), failures }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, settle, visit } = watched;
    await visit(`${server.url}failures.html?category=verify_failed&from=2026-06-26&to=2026-06-26`);
    const app = page.locator("#app");
    expect(await app.innerText()).toContain(
      "No failure matches category verify_failed on 2026-06-26. Clear filters (2)",
    );
    await app.getByRole("button", { name: "Clear filters (2)" }).click();
    await settle();
    expect(await page.locator("#app tbody tr").count()).toBe(2);
    await visit(`${server.url}blocked.html`);
    expect(await app.innerText()).toContain("Nothing blocked. State of 2026-05-12 12:10 UTC.");
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("of days compares two days, and says what is not recorded", async () => {
    const day = (date: string) => aRun({ batch_id: date, timestamp: `${date}T12:00:00Z`, merged: 1 });
    const runs = ["2026-05-10", "2026-05-11", "2026-05-12"].map(day);
    const snapshots = new Map([
      ["2026-05-10", { breakersOpen: 0, queue: { pending: 10, success: 1 } }],
      ["2026-05-12", { breakersOpen: 0, queue: { pending: 7, success: 4 } }],
    ]);
    await using server = await serveSite(build({ packages: many.slice(0, 1), runs }, { snapshots }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, visit } = watched;
    const rows = () => page.locator("#compare tbody tr").allInnerTexts();
    const flat = async () => (await rows()).map((row) => row.replace(/\s+/g, " ").trim());
    await visit(`${server.url}history.html?from=2026-05-10&to=2026-05-12`);
    expect(await flat()).toEqual([
      "pending 10 7 at least 0 at least 3 \u22123",
      "success 1 4 at least 3 at least 0 +3",
    ]);
    expect(await page.locator("#compare").innerText()).toContain("2 of 3 days record the queue");
    await visit(`${server.url}history.html?from=2026-05-11&to=2026-05-12`);
    expect(await flat()).toEqual([
      "pending not recorded 7 not recorded not recorded not recorded",
      "success not recorded 4 not recorded not recorded not recorded",
    ]);
    await visit(`${server.url}history.html?from=2026-05-11&to=2026-05-11`);
    expect(await page.locator("#compare").innerText()).toContain("net are not recorded");
    await visit(`${server.url}history.html?ecosystem=homebrew`);
    expect(await page.locator("#app tbody tr").first().innerText()).toMatch(/2026-05-12\s+1\s+not recorded\s+1/);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("of changes since the last run shows all changes, and filters them", async () => {
    const names = Array.from({ length: 130 }, (_, n) => `p${n + 100}`);
    const failures = names.map((name, n) => {
      return aFailure({ package: name, category: n % 2 === 0 ? "verify_failed" : "install_failed", batch_id: "b" });
    });
    const packages = names.map((name) => aPackage({ name }));
    await using server = await serveSite(build({ packages, failures, runs: [aRun({ batch_id: "b" })] }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    const { page, visit } = watched;
    const rows = page.locator("#app tbody tr th a.row");
    const seen = new Set<string>();
    for (const number of [1, 2, 3]) {
      await visit(`${server.url}failures.html?change=new&page=${number}`);
      expect(await page.locator('#app p[role="status"]').innerText()).toBe("130 failures, newest first");
      for (const name of await rows.allInnerTexts()) seen.add(name);
    }
    expect([...seen].sort()).toEqual(names);
    await visit(`${server.url}failures.html?change=new&change=fixed&category=verify_failed&q=p10`);
    expect((await rows.allInnerTexts()).sort()).toEqual(["p100", "p102", "p104", "p106", "p108"]);
    await visit(`${server.url}failures.html?change=still`);
    expect(await page.locator("#app").innerText()).toContain("No failure matches change still.");
    await visit(`${server.url}index.html`);
    expect(await page.locator('ul.changes a[href="failures.html?change=new"]').innerText()).toBe("130");
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("of packages with a recipe shows the merges of thirty days, and filters by the last failure", async () => {
    const packages = [aPackage({ name: "fd", status: "success" }), aPackage({ name: "rg", status: "success" })];
    const runs = [aRun({ merged: 2, recipes_generated: ["fd", "rg"] })];
    const failures = [aFailure({ package: "rg", category: "verify_failed" })];
    await using server = await serveSite(build({ packages, runs, failures }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url });
    await watched.visit(`${server.url}success.html?category=verify_failed`);
    expect(await watched.page.locator("#merges").innerText()).toContain("2 recipes");
    expect(await watched.page.locator("#merges svg").getAttribute("aria-label")).toMatch(
      /^Merged per day, 1 day: 2 to 2/,
    );
    expect(await watched.page.locator("#app tbody tr th a.row").allInnerTexts()).toEqual(["rg"]);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("of any kind is exported with its filter", async () => {
    const failures = [
      aFailure({ message: "one error" }),
      aFailure({ message: "other error", category: "verify_failed" }),
    ];
    await using server = await serveSite(build({ packages: many.slice(0, 1), failures }));
    await using watched = await openPage(browser(), { now: BUILT, ours: server.url, acceptDownloads: true });
    const { page, visit } = watched;
    await visit(`${server.url}clusters.html?category=verify_failed`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#csv").click()]);
    const text = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toMatch(/^clusters-category-verify_failed/);
    expect(text.split("\r\n").filter((line) => line !== "")).toHaveLength(2);
    expect(text).toContain("verify_failed");
    // If the page ignores a value, so does its export.
    await visit(`${server.url}clusters.html?category=no_such`);
    const [other] = await Promise.all([page.waitForEvent("download"), page.locator("#csv").click()]);
    expect(other.suggestedFilename()).toBe("clusters.csv");
    expect(readFileSync(await other.path(), "utf8").match(/_failed/g)).toHaveLength(2);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
