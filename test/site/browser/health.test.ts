/** The verdict on the page, by the reader's clock; a small phone shows it without scrolling. */

import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import type { SiteConfig } from "../../../src/site/summary.ts";
import { aControl, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const BUILT = "2026-05-12T12:10:00Z";
const HOURLY = Array.from({ length: 5 }, (_, n) =>
  aRun({
    batch_id: `run-${n}`,
    timestamp: `2026-05-12T${String(8 + n).padStart(2, "0")}:00:00Z`,
    attempts: 10,
    failed: 10,
  }),
);
const OPEN = { state: "open", failures: 5, last_failure: "2026-05-12T11:55:00Z", opens_at: "2026-05-12T13:00:00Z" };
const PACKAGES = [aPackage({ name: "fd" }), aPackage({ name: "rg", source: "npm:rg" })];

interface Row {
  name: string;
  state: Parameters<typeof describeState>[0];
  config?: Partial<SiteConfig>;
  /** The reader's clock. */
  now?: string;
  headline: string;
  says: string[];
}

const ROWS: Row[] = [
  {
    name: "hourly runs without a success count as running",
    state: { runs: HOURLY },
    headline: "Running, nothing merged yet in 5 runs",
    says: ["0 of 10 succeeded", "2026-05-12 12:00 UTC", "2026-05-12 13:00 UTC"],
  },
  {
    name: "stalled after three hours without a run",
    state: { runs: HOURLY },
    config: { refresh_interval_minutes: 600 },
    now: "2026-05-12T15:00:00Z",
    headline: "Stalled",
    says: ["No run for 3 h; one was due by 2026-05-12 13:00 UTC."],
  },
  {
    name: "without news, a site without a schedule may be at fault itself",
    state: { runs: HOURLY },
    now: "2026-05-12T15:00:00Z",
    headline: "Stalled",
    says: ["No news since 2026-05-12 12:00 UTC: no run, or the dashboard is not being built."],
  },
  {
    name: "a pause",
    state: { runs: HOURLY, control: aControl({ enabled: false, disabled_by: "alice", reason: "rate limits" }) },
    headline: "Paused",
    says: ["Paused by alice since not recorded: rate limits. Expected back not recorded."],
  },
  {
    name: "all breakers open",
    state: {
      runs: HOURLY,
      control: aControl({
        breakers: new Map([
          ["homebrew", OPEN],
          ["npm", OPEN],
        ]),
      }),
    },
    headline: "Running, but failing",
    says: ["breakers are open for all 2 ecosystems with pending packages", "5 failures in a row"],
  },
  {
    name: "a site that is no longer built",
    state: { runs: HOURLY },
    config: { refresh_interval_minutes: 30 },
    now: "2026-05-12T13:10:01Z",
    headline: "Unknown",
    says: ["Dashboard not rebuilt since 2026-05-12 12:10 UTC, expected every 30 min. Last known: Running"],
  },
  { name: "no runs yet", state: {}, headline: "No runs yet", says: ["No run recorded. 2 packages pending."] },
  {
    name: "a reader whose clock is slow",
    state: { runs: HOURLY },
    now: "2026-05-12T09:00:00Z",
    headline: "Running, nothing merged yet in 5 runs",
    says: ["Your clock is 3 h behind this dashboard."],
  },
];

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

describeInBrowser("the verdict", (browser) => {
  test.each(everyNth(ROWS, 2))("$name: $headline", async ({ state, config, now = BUILT, headline, says }) => {
    const dashboard = describeState({ packages: PACKAGES, ...state }, { now: new Date(BUILT) });
    const { files } = buildSite(dashboard, { config: siteConfig(config), assets });
    await using server = await serveSite(files);
    await using watched = await openPage(browser(), { now, ours: server.url, viewport: { width: 375, height: 667 } });
    await watched.visit(server.url);
    const { page } = watched;
    const heading = page.locator("h1");
    expect((await heading.innerText()).replace(/\s+/g, " ")).toBe(headline);
    const box = await heading.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 1000)).toBeLessThanOrEqual(667);
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    for (const words of says) expect(text).toContain(words);
    const sentence = page.getByText(says[0] as string).first();
    const below = await sentence.boundingBox();
    expect((below?.y ?? 0) + (below?.height ?? 1000)).toBeLessThanOrEqual(667);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test.each(everyNth(["index.html", "failures.html", "problems.html", "package.html?id=fd"], 2))(
    "%s says that the site is no longer built, and shows the last known state",
    async (address) => {
      const dashboard = describeState({ packages: PACKAGES, runs: HOURLY }, { now: new Date(BUILT) });
      const { files } = buildSite(dashboard, { config: siteConfig({ refresh_interval_minutes: 30 }), assets });
      await using server = await serveSite(files);
      const banner = async (now: string) => {
        await using watched = await openPage(browser(), { now, ours: server.url });
        await watched.visit(server.url + address);
        const text = (await watched.page.locator("#stale").innerText()).replace(/\s+/g, " ").trim();
        const role = await watched.page.locator("#stale [role=status]").count();
        return { text, role, troubles: watched.takeTroubles() };
      };
      expect(await banner("2026-05-12T13:10:00Z")).toEqual({ text: "", role: 0, troubles: [] });
      expect(await banner("2026-05-12T13:10:01Z")).toEqual({
        text:
          "Dashboard not rebuilt since 2026-05-12 12:10 UTC, expected every 30 min. " +
          "Last known: Running, nothing merged yet in 5 runs.",
        role: 1,
        troubles: [],
      });
    },
  );

  test("without scripts the file shows times, and when the verdict changes", async () => {
    const dashboard = describeState({ packages: PACKAGES, runs: HOURLY }, { now: new Date(BUILT) });
    const { files } = buildSite(dashboard, { assets });
    await using server = await serveSite(files);
    await using watched = await openPage(browser(), { javaScriptEnabled: false });
    await watched.page.goto(server.url);
    const text = (await watched.page.locator("main").innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Running as of 2026-05-12 12:00 UTC. If 2026-05-12 14:00 UTC has passed, it is stalled.");
    expect(text).not.toMatch(/\bago\b|Loading/);
  });
});
