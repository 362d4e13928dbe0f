/**
 * Takes screenshots of a built site at three widths in both color schemes.
 *
 * `node build/scripts/screenshots.js SITE_FOLDER OUT_FOLDER [PAGE...]`: without pages, every page.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { pageLink } from "../src/site/page-link.ts";
import type { Summary } from "../src/site/summary.ts";
import { launchChromium } from "../test/support/site/open-browser.ts";
import { serveSite } from "../test/support/site/serve-site.ts";

const WIDTHS = [375, 768, 1280];
const SCHEMES = ["light", "dark"] as const;

const [folder, out, ...asked] = process.argv.slice(2);
if (folder === undefined || out === undefined || !existsSync(path.join(folder, "dashboard.json"))) {
  console.error("usage: screenshots SITE_FOLDER OUT_FOLDER [PAGE...]; SITE_FOLDER contains a site's dashboard.json");
  process.exitCode = 2;
} else await photograph(folder, out, asked);

async function photograph(site: string, target: string, addresses: readonly string[]): Promise<void> {
  mkdirSync(target, { recursive: true });
  const summary = JSON.parse(readFileSync(path.join(site, "dashboard.json"), "utf8")) as Summary;
  const browser = await launchChromium();
  await using server = await serveSite(readFolder(site));
  try {
    for (const address of addresses.length > 0 ? addresses : listAddresses(site, summary)) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES)
          await shoot(browser, { url: server.url, address, width, scheme, target, summary });
      }
    }
  } finally {
    await browser.close();
  }
}

interface Shot {
  url: string;
  address: string;
  width: number;
  scheme: "light" | "dark";
  target: string;
  summary: Summary;
}

async function shoot(browser: Browser, { url, address, width, scheme, target, summary }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await context.clock.setFixedTime(new Date(Date.parse(summary.generated_at) + 600_000));
  const page = await context.newPage();
  const name = `${address.replace(/[^\w]+/g, "-").slice(0, 60)}-${width}-${scheme}.png`;
  page.on("console", (message) => console.log(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`${name}: ${error.message}`));
  await page.goto(url + address, { waitUntil: "networkidle" });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  if (needed > width) console.log(`${name}: needs ${needed} px`);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  if (elements > 1500) console.log(`${name}: ${elements} elements`);
  await page.screenshot({ path: path.join(target, name), fullPage: true });
  await context.close();
}

/** Detail pages show the newest record. */
function listAddresses(site: string, { failures, runs, clusters, blockers, ecosystems }: Summary): string[] {
  const details = {
    failure: failures[0]?.id,
    run: runs.find(({ total }) => total > 0)?.id ?? runs[0]?.id,
    package: failures[0]?.package,
    cluster: clusters[0]?.id,
    blocker: blockers[0]?.dependency,
    ecosystem: ecosystems[0]?.ecosystem,
  };
  const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
  const lists = pages.filter((name) => !Object.keys(details).includes(name.replace(".html", "")));
  const records = Object.entries(details).map(([page, id]) => pageLink(page as keyof typeof details, { id }));
  return [...lists, ...records];
}

function readFolder(root: string): Map<string, Buffer> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file).replaceAll(path.sep, "/"), readFileSync(file)];
    }),
  );
}
