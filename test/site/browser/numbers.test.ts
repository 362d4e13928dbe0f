/** Linked numbers on pages of runs and ecosystems, and in the list of runs, equal the counts of the linked lists. */

import { beforeAll, expect, test } from "vitest";
import { pageLink } from "../../../src/site/page-link.ts";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { everyNth } from "../../support/every-nth.ts";
import { isProof } from "../../support/is-proof.ts";
import { idsOf } from "../../support/site/addresses.ts";
import { buildSiteOf } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const NOW = "2026-05-12T18:10:00Z";

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

describeInBrowser("numbers", (browser) => {
  test("that are links equal the counts of the linked lists", async () => {
    const { files, dashboard } = await buildSiteOf("fixtures/state", {
      now: new Date(NOW),
      queue: "data/queues",
      assets,
      config: { control_path: "batch-control.json" },
    });
    await using server = await serveSite(files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const { page, visit } = watched;
    const ids = idsOf(dashboard);
    const addresses = [
      "runs.html",
      ...ids.ecosystem.map((id) => pageLink("ecosystem", { id })),
      ...ids.run.slice(0, isProof ? 12 : 3).map((id) => pageLink("run", { id })),
    ];
    const seen = new Map<string, string>();
    for (const address of addresses) {
      await visit(server.url + address);
      const links = await page.$$eval("main a", (all) =>
        all.map((link) => {
          const count = link.querySelector(".n") ?? link;
          return { href: (link as HTMLAnchorElement).href, text: count.textContent?.trim() ?? "" };
        }),
      );
      for (const { href, text } of links) {
        const count = /^([\d,]+)(?: runs?)?$/.exec(text)?.[1];
        if (count !== undefined && /\/(?:failures|runs|packages)\.html/.test(href))
          seen.set(`${href} ${count}`, address);
      }
    }
    const faults: string[] = [];
    for (const [link, address] of everyNth([...seen], 2)) {
      const [href = "", count] = link.split(" ");
      await visit(href);
      const said = await page.locator('p[role="status"]').innerText();
      if (said.split(" ")[0] !== count) faults.push(`${address} says ${count}, ${href} says ${said}`);
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
    expect(watched.takeTroubles()).toEqual([]);
  });
});
