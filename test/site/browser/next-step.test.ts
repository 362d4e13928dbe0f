/** The next step on a failure's page. */

import { expect, test } from "vitest";
import { pageLink } from "../../../src/site/page-link.ts";
import { aFailure, aPackage, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

const NOW = "2026-05-12T17:30:00Z";

describeInBrowser("the page of a failure", (browser) => {
  test("shows its package's position in the queue, and reads at most five files for it", async () => {
    const names = Array.from({ length: 120 }, (_, n) => `p${n + 100}`);
    const packages = names.map((name, n) => aPackage({ name, status: n === 7 ? "success" : "pending" }));
    const failures = names.map((name) => aFailure({ package: name }));
    const dashboard = describeState({ packages, failures }, { now: new Date(NOW) });
    await using server = await serveSite(buildSite(dashboard, { assets: await siteAssets() }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const told = async (name: string) => {
      const id = dashboard.failures.find((failure) => failure.package === name)?.id;
      server.journal.splice(0);
      await watched.visit(server.url + pageLink("failure", { id }));
      expect(server.journal.filter(({ path }) => path.endsWith(".json"))).toHaveLength(5);
      return await watched.page.locator(".panel", { hasText: "Next" }).first().innerText();
    };
    for (const [name, place] of [
      ["p100", 1],
      ["p160", 60],
      ["p219", 119],
    ] as const) {
      const words = await told(name);
      const [, from, to] = /next batch, place (\d+) to (\d+) in the queue/.exec(words) ?? [];
      expect([words, Number(from) <= place, Number(to) >= place, Number(to) - Number(from) < 6]).toEqual([
        words,
        ...[true, true, true],
      ]);
    }
    expect(await told("p107")).not.toContain("in the queue");
    expect(watched.takeTroubles()).toEqual([]);
  });
});
