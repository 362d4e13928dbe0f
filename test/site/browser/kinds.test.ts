/**
 * Every kind of page, with data, without data and for an unknown id: with the keyboard, on narrow screens, printed.
 */

import { beforeAll, expect, test } from "vitest";
import { aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { inTurn } from "../../support/in-turn.ts";
import { addressesOf, DETAILS, unknownAddresses } from "../../support/site/addresses.ts";
import { type BuiltSite, buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import type { WatchedPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { siteConfig } from "../../support/site/site-config.ts";
import { visitAll } from "../../support/site/visit-all.ts";

const NOW = "2026-05-12T17:30:00Z";
/** Number of Tab stops in a date: three parts, and a button that opens the calendar. */
const STOPS_OF_DATE = 4;
/** Chromium also stops at regions that scroll. */
const SPARE_STOPS = 4;
const FOCUSABLE = "a[href], button, input, select, summary";

let full: BuiltSite;
let empty: BuiltSite;
beforeAll(async () => {
  const config = siteConfig({ retry_workflow: "retry.yml", retry_input: "package" });
  const assets = await siteAssets();
  const output = "a line of output\n".repeat(600);
  const message = `error: ${"no such file, ".repeat(20)}\nand a second line`;
  const dashboard = describeState({
    packages: [
      aPackage({ name: "fd" }),
      aPackage({ name: "rg", status: "success" }),
      aPackage({ name: "bat", status: "blocked", blocked_by: ["fd"] }),
    ],
    failures: [aFailure({ package: "fd", message, full_output: output }), aFailure({ package: "bat", message: null })],
    runs: [aRun({ packages_processed: ["fd", "rg"] })],
  });
  full = buildSite(dashboard, { config, assets });
  empty = buildSite(describeState({}), { config, assets });
});

/** Each check opens pages of both sites, and also pages of unknown ids. */
const SITES = [
  { name: "with data", site: () => full },
  { name: "without data", site: () => empty },
];
const CHECKS = ["tab", "width", "print"] as const;

/** Addresses of a site that one check opens. On the second site the checks take turns in another order. */
function addressesFor(check: (typeof CHECKS)[number], site: BuiltSite): string[] {
  const addresses = everyNth([...addressesOf(site.dashboard), ...unknownAddresses()], 2);
  const turns = inTurn(addresses, site === full ? CHECKS : SHIFTED);
  return turns.filter(({ way }) => way === check).map(({ row }) => row);
}
const SHIFTED = [...CHECKS.slice(1), CHECKS[0]];

describeInBrowser("every kind of page", (browser) => {
  test("the site with data has a page of each kind", () => {
    const pages = addressesOf(full.dashboard).map((address) => address.split(".")[0]);
    expect(DETAILS.filter((page) => !pages.includes(page))).toEqual([]);
  });

  test.each(everyNth(SITES, 2))("$name can be used with only the Tab key, in reading order", async ({ site }) => {
    await using server = await serveSite(site().files);
    const judge = async (watched: WatchedPage) => {
      const { all, reached } = await tabThrough(watched);
      const missed = all.filter((name) => !reached.includes(name));
      if (missed.length > 0) return [`not reached: ${missed.slice(0, 3).join("; ")}`];
      return reached.join("\n") === all.join("\n") ? [] : ["goes through its controls in another order"];
    };
    expect(await visitAll(browser(), addressesFor("tab", site()), { root: server.url, now: NOW, judge })).toEqual([]);
  });

  test.each(SITES)("$name fits 320 and 375 pixels", async ({ site }) => {
    await using server = await serveSite(site().files);
    const judge = async ({ page, takeTroubles }: WatchedPage) => {
      const wide: string[] = [];
      for (const width of [320, 375]) {
        await page.setViewportSize({ width, height: 700 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) wide.push(`needs ${needed} of ${width}`);
      }
      return [...wide, ...takeTroubles().filter((trouble) => !/404/.test(trouble))];
    };
    expect(await visitAll(browser(), addressesFor("width", site()), { root: server.url, now: NOW, judge })).toEqual([]);
  });

  test.each(everyNth(SITES, 2))("$name prints its content and no controls", async ({ site }) => {
    await using server = await serveSite(site().files);
    const judge = async ({ page }: WatchedPage) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      return await page.evaluate(() => {
        const isSeen = (element: Element) => element.checkVisibility();
        const shown = [
          ...document.querySelectorAll("nav[aria-label=Main], input, select, .acts, button:not(th button), .pages"),
        ];
        const folded = [...document.querySelectorAll("details > :not(summary)")].filter((one) => {
          return one.closest(".filters") === null && one.getBoundingClientRect().height === 0;
        });
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return [
          ...shown.filter(isSeen).map((one) => `prints a control: ${one.outerHTML.slice(0, 80)}`),
          ...folded.map((one) => `prints folded: ${one.outerHTML.slice(0, 80)}`),
          ...(isSeen(document.querySelector("h1") as Element) ? [] : ["prints no heading"]),
          ...(ground === "rgb(255, 255, 255)" ? [] : [`prints on ${ground}`]),
        ];
      });
    };
    expect(await visitAll(browser(), addressesFor("print", site()), { root: server.url, now: NOW, judge })).toEqual([]);
  });
});

/** The page's controls in document order, and those that Tab reaches, in Tab order. */
async function tabThrough({ page }: WatchedPage): Promise<{ all: string[]; reached: string[] }> {
  const { all, stops } = await page.evaluate(
    ([focusable, ofDate]) => {
      const controls = [...document.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.checkVisibility());
      const names = new Map(controls.map((one, place) => [one, `${place} ${one.outerHTML.slice(0, 80)}`]));
      const reached: string[] = [];
      Object.assign(globalThis, { reached });
      addEventListener("focusin", ({ target }) => {
        const name = names.get(target as HTMLElement);
        if (name !== undefined && !reached.includes(name)) reached.push(name);
      });
      const dates = controls.filter((one) => one instanceof HTMLInputElement && one.type === "date");
      return { all: [...names.values()], stops: controls.length + dates.length * ofDate };
    },
    [FOCUSABLE, STOPS_OF_DATE] as const,
  );
  for (let stop = 0; stop < stops + SPARE_STOPS; stop++) await page.keyboard.press("Tab");
  return { all, reached: await page.evaluate("globalThis.reached") };
}
