/**
 * Without scripts no page is empty, even for states with almost no records, and for unknown or missing ids.
 */

import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { DETAILS, LISTS, unknownAddresses } from "../../support/site/addresses.ts";
import { buildSite, type Site } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

let assets: SiteAssets;
let nothing: Site;
beforeAll(async () => {
  assets = await siteAssets();
  nothing = buildSite(describeState({}), { assets }).files;
});

const EMPTY: Readonly<Record<(typeof LISTS)[number], string>> = {
  failures: "No failure is recorded.",
  clusters: "No failure is recorded.",
  runs: "No run is recorded.",
  packages: "No package is recorded.",
  pending: "No package is pending.",
  success: "No package has a recipe yet.",
  failed: "No package has failed.",
  requires_manual: "No package waits for a person.",
  excluded: "No package is excluded.",
  blocked: "Nothing blocked.",
  ecosystems: "No ecosystem is recorded.",
  disambiguations: "No choice between sources is recorded.",
  curated: "No override is recorded.",
  history: "No day with a run or a failure is recorded.",
  problems: "All input was read without a problem.",
} as Readonly<Record<string, string>>;

/** States with at most one record. `listed` names the lists that are not empty. */
const STATES = [
  { name: "nothing", of: {}, listed: [] as string[] },
  { name: "one package", of: { packages: [aPackage({ name: "fd" })] }, listed: ["packages", "pending", "ecosystems"] },
  { name: "one run", of: { runs: [aRun()] }, listed: ["runs", "history", "ecosystems"] },
  {
    name: "one failure",
    of: { failures: [aFailure()] },
    listed: ["failures", "clusters", "packages", "history", "ecosystems"],
  },
];

describeInBrowser("without scripts", (browser) => {
  test.each(everyNth(STATES, 2))(
    "lists of a state with $name have rows or say that there are none",
    async ({ of, listed }) => {
      await using server = await serveSite(buildSite(describeState(of), { assets }).files);
      await using watched = await openPage(browser(), { javaScriptEnabled: false });
      const { page } = watched;
      for (const list of LISTS) {
        await page.goto(`${server.url}${list}.html`);
        const app = await page.locator("#app").innerText();
        if (listed.includes(list)) {
          expect(await page.locator("#app tbody tr").count(), list).toBe(1);
          continue;
        }
        expect(app, list).toContain(EMPTY[list]);
        expect(app, list).toMatch(/^0 [a-z]+$/m);
        // Controls that need scripts are not offered.
        expect(await page.locator("#app").getByRole("button").count(), list).toBe(0);
      }
      await page.goto(`${server.url}index.html`);
      for (const panel of await page.locator("main .panel:has(h2)").all()) {
        const [heading = "", ...rest] = (await panel.innerText()).split("\n").filter((line) => line !== "");
        expect(rest, heading).not.toEqual([]);
        if (!heading.endsWith("0") && /\d$/.test(heading))
          expect(rest, heading).not.toContain("No ecosystem is recorded.");
      }
      expect(watched.takeTroubles()).toEqual([]);
    },
  );

  test("the page of an unknown or missing record says that it needs scripts, and where to look instead", async () => {
    await using server = await serveSite(nothing);
    await using watched = await openPage(browser(), { javaScriptEnabled: false });
    const { page } = watched;
    const bare = DETAILS.map((detail) => `${detail}.html`);
    for (const address of [...unknownAddresses(), ...bare, ...bare.map((detail) => `${detail}?id=`)]) {
      await page.goto(server.url + address);
      const [name = ""] = address.split(".");
      const words = page.locator("main p");
      expect(await words.innerText(), address).toMatch(
        new RegExp(
          `^This page needs JavaScript to show the ${name} that its address names\\. Without it, the list .+ all of them\\.$`,
        ),
      );
      expect(await words.isVisible(), address).toBe(true);
      for (const link of await words.locator("a").all()) {
        expect(server.files.has((await link.getAttribute("href")) ?? ""), address).toBe(true);
      }
    }
  });

  test("a missing page says so", async () => {
    await using server = await serveSite(nothing);
    await using watched = await openPage(browser(), { javaScriptEnabled: false });
    await watched.page.goto(`${server.url}404.html`);
    expect(await watched.page.locator("main").innerText()).toContain(
      "There is no such page in the dashboard of registry.",
    );
  });
});
