/** Chromium for the tests of a file. Without one, the tests are skipped locally and fail under CI. */

import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PLACES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"],
];
const MISSING =
  "Chromium was not found: set CHROMIUM_PATH or install it as /usr/bin/chromium. The browser tests of this file did not run.";

export const CHROMIUM = PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));

export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(MISSING);
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, chromiumSandbox: false });
}

/** The tests of one file that need a browser, which all of them share. */
export function describeInBrowser(name: string, define: (browser: () => Browser) => void): void {
  if (CHROMIUM === undefined) {
    if (process.env.CI === "true") test(name, () => expect.fail(MISSING));
    else describe(name, () => test.skip(MISSING));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
    });
    define(() => browser);
  });
}

export interface WatchedPage {
  page: Page;
  /** Console messages, page errors, failed and foreign requests since the last look; looking empties it. */
  takeTroubles(): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A page of its own context that notes everything a quiet site would not do. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & { now?: string; ours?: string } = {},
): Promise<WatchedPage> {
  const { now, ours, ...rest } = options;
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce", ...rest });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const troubles: string[] = [];
  watchContext(context, troubles, ours);
  const page = await context.newPage();
  return {
    page,
    takeTroubles: () => troubles.splice(0),
    [Symbol.asyncDispose]: async () => await context.close(),
  };
}

function watchContext(context: BrowserContext, troubles: string[], ours: string | undefined): void {
  context.on("console", (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => troubles.push(`page error: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // A page that is left stops what it was still loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  context.on("request", (request) => {
    if (ours !== undefined && !request.url().startsWith(ours)) troubles.push(`foreign: ${request.url()}`);
  });
}
