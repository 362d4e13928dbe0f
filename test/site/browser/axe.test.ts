/** Accessibility as far as a program can check it, and no page is wider than its window. */

import axe from "axe-core";
import { beforeAll, expect, test } from "vitest";
import { describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { addressesOf, LISTS, unknownAddresses } from "../../support/site/addresses.ts";
import { type BuiltSite, buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage, type WatchedPage } from "../../support/site/open-browser.ts";
import { buildRealSite, REAL_NOW } from "../../support/site/real-state.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

/** Width of the narrowest screen, which every page must fit. */
const NARROWEST = 320;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let real: BuiltSite;
let empty: BuiltSite;
beforeAll(async () => {
  real = await buildRealSite(0.1);
  empty = buildSite(describeState({}), { assets: await siteAssets() });
});

const LOOKS = [
  { width: 375, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 375, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;

describeInBrowser("every page type", (browser) => {
  test.each(LOOKS)("has no violation at $width, $colorScheme", async (look) => {
    const { width, colorScheme } = look;
    const turns = inTurn(everyNth([...addressesOf(real.dashboard), ...unknownAddresses()], 3), LOOKS);
    const addresses = turns.filter(({ way }) => way === look).map(({ row }) => row);
    await using server = await serveSite(real.files);
    await using watched = await openPage(browser(), {
      now: REAL_NOW,
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    expect(await judgePages(watched, addresses, { root: server.url, look })).toEqual([]);
  });

  test.each(isProof ? LOOKS : LOOKS.slice(0, 1))(
    "a site with an empty state has no violation at $width, $colorScheme",
    async (look) => {
      const { width, colorScheme } = look;
      await using server = await serveSite(empty.files);
      await using watched = await openPage(browser(), {
        now: REAL_NOW,
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const addresses = everyNth(["index.html", ...LISTS.map((list) => `${list}.html`)], 2);
      expect(await judgePages(watched, addresses, { root: server.url, look })).toEqual([]);
    },
  );
});

interface Violation {
  id: string;
  nodes: { html: string }[];
}

async function judgePages(
  watched: WatchedPage,
  addresses: readonly string[],
  { root, look }: { root: string; look: { width: number } },
): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await watched.visit(root + address);
    await watched.page.evaluate(axe.source);
    const violations = await watched.page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as {
        axe: { run(...given: unknown[]): Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 2)
            .map(({ html }) => html.slice(0, 160))
            .join(" | ")}`,
      );
    }, TAGS);
    for (const width of [look.width, NARROWEST]) {
      await watched.page.setViewportSize({ width, height: 800 });
      const needed = await watched.page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) found.push(`${address}: needs ${needed} of ${width} pixels`);
    }
    await watched.page.setViewportSize({ width: look.width, height: 800 });
    found.push(...violations.map((violation) => `${address}: ${violation}`));
  }
  return found;
}
