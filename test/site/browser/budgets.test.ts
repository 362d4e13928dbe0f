/** Bytes, requests and elements of a site of realistic size. `npm run site:proof` also measures times. */

import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { addressesOf, LISTS } from "../../support/site/addresses.ts";
import type { BuiltSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { measurePage } from "../../support/site/measure-page.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";

const KB = 1024;
const MOST_DETAIL_BYTES = 10 * KB;

let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite(1);
});

const gzipped = (path: string) => gzipSync(site.files.get(path) ?? "", { level: 9 }).length;

describeInBrowser("at 5,305 packages", (browser) => {
  test("scripts, style and index stay within their limits", () => {
    const scripts = [...site.files.keys()].filter((path) => /^assets\/.*\.js$/.test(path));
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) expect(gzipped(path), path).toBeLessThanOrEqual(20 * KB);
    expect(gzipped("assets/site.css")).toBeLessThanOrEqual(6 * KB);
    expect(gzipped("data/index/names.json") + gzipped("data/index/packages.json")).toBeLessThanOrEqual(30_000);
    expect(site.files.get("dashboard.json")?.length).toBeLessThanOrEqual(64 * KB);
    expect(site.files.get("assets/preview.png")?.length).toBeLessThanOrEqual(30 * KB);
    for (const list of LISTS) expect(gzipped(`${list}.html`), list).toBeLessThanOrEqual(12 * KB);
  });

  test("every page stays within its limits, and none shifts while it loads", async () => {
    await using server = await serveSite(site.files);
    const faults: string[] = [];
    for (const address of addressesOf(site.dashboard)) {
      const cost = await measurePage(browser(), { server, address, now: REAL_NOW });
      const isDetail = address.includes("?");
      const limits = [
        [cost.elements > 1500, `${cost.elements} elements`],
        [cost.layoutShift > 0, `shifts by ${cost.layoutShift}`],
        [address === "index.html" && cost.bytes > 40 * KB, `${cost.bytes} bytes`],
        [address === "index.html" && cost.requests > 5, `${cost.requests} requests`],
        [isDetail && cost.dataRequests > 5, `${cost.dataRequests} data requests`],
        [isDetail && cost.dataBytes > MOST_DETAIL_BYTES, `${cost.dataBytes} bytes of data`],
      ] as const;
      faults.push(...limits.flatMap(([isOver, words]) => (isOver ? [`${address}: ${words}`] : [])), ...cost.troubles);
    }
    expect(faults).toEqual([]);
  });
});
