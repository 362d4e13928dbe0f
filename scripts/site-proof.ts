/**
 * Measures what pages cost their readers, and crawls the site of each state below DIR.
 *
 * Times are medians. Each site is served at a root, below a path and from disk. Scale 18.85 has 100,000 packages.
 *
 * `npm run site:proof -- [--scales 1,18.85] [--rounds 5] [--cases DIR]`
 */

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { UserError } from "../src/errors.ts";
import { addressesOf } from "../test/support/site/addresses.ts";
import { type BuiltSite, buildSiteOf } from "../test/support/site/build-site.ts";
import { crawlSite } from "../test/support/site/crawl-site.ts";
import { measureDetails } from "../test/support/site/measure-details.ts";
import { measureFilter, measurePage, type PageCost } from "../test/support/site/measure-page.ts";
import { launchChromium } from "../test/support/site/open-browser.ts";
import { PLACES } from "../test/support/site/place-site.ts";
import { type SiteServer, serveSite } from "../test/support/site/serve-site.ts";
import { formatTable, median } from "./bench/format-table.ts";
import { prepareState } from "./bench/prepare-state.ts";
import { buildSiteAssets } from "./build-site-assets.ts";

const NOW = "2026-08-01T02:00:00Z";
const PER_KIND = 12;
const SHOWN_FAULTS = 10;
const MOST_ELEMENTS = 1500;
const FILTERED = [
  ["packages.html", "status"],
  ["pending.html", "ecosystem"],
  ["failures.html", "category"],
  ["runs.html", "outcome"],
] as const;

const { values } = parseArgs({
  options: {
    scales: { type: "string", default: "1,18.85" },
    rounds: { type: "string", default: "5" },
    cases: { type: "string" },
  },
});
const scales = values.scales === "" ? [] : values.scales.split(",").map(Number);
const rounds = Number(values.rounds);
if (!scales.every((scale) => scale > 0) || !Number.isInteger(rounds) || rounds < 1) {
  throw new UserError(
    `Expected --scales such as 1,18.85 and --rounds of at least 1, got "${values.scales}", "${values.rounds}".`,
  );
}

const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-proof-"));
const browser = await launchChromium();
try {
  const assets = await buildSiteAssets();
  const config = { offline: true };
  const build = (state: string) => buildSiteOf(state, { now: new Date(NOW), assets, config, queue: queueOf(state) });
  for (const scale of scales) {
    const site = await build(prepareState(scale, scratch));
    console.log(
      `\n${site.dashboard.queue.total} packages, ${site.dashboard.failures.length} failures, medians of ${rounds}\n`,
    );
    await measure(browser, site);
  }
  if (values.cases !== undefined) await crawlCases(browser, values.cases, build);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Old states have a single queue file outside the usual folder. */
function queueOf(state: string): string {
  return existsSync(path.join(state, "data/queues")) ? "data/queues" : "data/priority-queue.json";
}

async function measure(chromium: Browser, site: BuiltSite): Promise<void> {
  await using server = await serveSite(site.files);
  const rows: string[][] = [];
  for (const address of addressesOf(site.dashboard)) rows.push(await measureRow(chromium, server, address));
  const head = ["page", "requests", "KB gz", "HTML KB gz", "data KB gz", "elements", "main thread ms", "shift"];
  console.log(`${formatTable(head, rows)}\n`);
  const details = (await measureDetails(site)).map((cost) => [
    cost.page,
    `${cost.pages}`,
    (cost.medianBytes / 1024).toFixed(1),
    (cost.mostBytes / 1024).toFixed(1),
    `${cost.mostFiles}`,
  ]);
  console.log(`${formatTable(["data of all", "pages", "median KB gz", "most KB gz", "most files"], details)}\n`);
  const filters: string[][] = [];
  for (const [address, facet] of FILTERED) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(await measureFilter(chromium, { server, address, facet, now: NOW }));
    filters.push([address, facet, `${median(times)}`]);
  }
  console.log(formatTable(["list", "filter", "input to paint ms"], filters));
}

async function measureRow(chromium: Browser, server: SiteServer, address: string): Promise<string[]> {
  const costs: PageCost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await measurePage(chromium, { server, address, now: NOW }));
  const middle = (of: (cost: PageCost) => number) => median(costs.map(of));
  const kilobytes = (of: (cost: PageCost) => number) => (middle(of) / 1024).toFixed(1);
  const elements = middle((cost) => cost.elements);
  const troubles = costs.flatMap((cost) => cost.troubles);
  for (const trouble of troubles.slice(0, 1)) console.log(`${address}: ${trouble}`);
  return [
    address.split("?")[0] as string,
    `${middle((cost) => cost.requests)}`,
    kilobytes((cost) => cost.bytes),
    kilobytes((cost) => cost.htmlBytes),
    kilobytes((cost) => cost.dataBytes),
    `${elements}${elements > MOST_ELEMENTS ? " (!)" : ""}`,
    `${middle((cost) => cost.mainThreadMs)}`,
    middle((cost) => cost.layoutShift).toFixed(3),
  ];
}

async function crawlCases(
  chromium: Browser,
  directory: string,
  build: (state: string) => Promise<BuiltSite>,
): Promise<void> {
  const rows: string[][] = [];
  const names = readdirSync(directory).filter((name) => existsSync(path.join(directory, name, "state")));
  for (const name of names.sort()) {
    const site = await build(path.join(directory, name, "state"));
    const { queue, failures, runs } = site.dashboard;
    for (const place of PLACES) {
      const crawl = await crawlSite(chromium, site.files, { perKind: PER_KIND, now: NOW, place });
      const { visited, links, waysBack, faults } = crawl;
      const counts = [queue.total, failures.length, runs.length, visited.length, links, waysBack, faults.length];
      rows.push([name, place, ...counts.map(String)]);
      for (const fault of faults.slice(0, SHOWN_FAULTS)) console.log(`${name}, ${place}: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  }
  const head = [
    "case",
    "place",
    "packages",
    "failures",
    "runs",
    "pages visited",
    "links checked",
    "ways back",
    "faults",
  ];
  console.log(`\n${formatTable(head, rows)}`);
}
