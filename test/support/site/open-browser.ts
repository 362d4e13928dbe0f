/** Chromium, and pages that record every error, warning and foreign request. */

import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from "playwright-core";

const PLACES = [
  process.env.CHROMIUM_PATH,
  // Chromium without windows takes a third of the time.
  "/usr/bin/chromium-headless-shell",
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
const CHROMIUM = PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));

export const hasChromium = CHROMIUM !== undefined;

export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) {
    throw new Error("Chromium was not found. Set CHROMIUM_PATH, or install it as /usr/bin/chromium.");
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, chromiumSandbox: false });
}

export interface WatchedPage {
  page: Page;
  /** Opens the URL and waits until nothing is being loaded or drawn. */
  visit(address: string): Promise<void>;
  /** Waits until nothing is being loaded or drawn. */
  settle(): Promise<void>;
  /** Console messages, page errors, failed and foreign requests since the last call. Calling it clears the list. */
  takeTroubles(): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a page in a context of its own. The context records every error, warning and foreign request. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & { now?: string; ours?: string } = {},
): Promise<WatchedPage> {
  const { now, ours, ...rest } = options;
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce", ...rest });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const troubles: string[] = [];
  watchContext(context, troubles, ours);
  await context.addInitScript(COUNT_ANSWERS);
  const page = await context.newPage();
  const settle = watchRequests(page);
  const visit = async (address: string) => {
    await page.goto(address);
    await settle();
  };
  return {
    page,
    visit,
    settle,
    takeTroubles: () => troubles.splice(0),
    [Symbol.asyncDispose]: async () => await context.close(),
  };
}

/**
 * Waits for two frames in a row after which no request is running or has started, and every response has been read.
 */
function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let begun = 0;
  page.on("request", (request) => {
    underWay.add(request);
    begun++;
  });
  for (const event of ["requestfinished", "requestfailed"] as const) {
    page.on(event as "requestfinished", (request: Request) => underWay.delete(request));
  }
  return async () => {
    for (let before = -1, unread = 0; before !== begun || underWay.size > 0 || unread > 0; ) {
      before = begun;
      unread = Number(await page.evaluate(NEXT_FRAMES));
    }
  };
}

/** Counts responses that the page has requested but not read yet. */
const COUNT_ANSWERS = `{
  const ask = window.fetch;
  window.unread = 0;
  window.fetch = async (...given) => {
    window.unread++;
    const read = () => setTimeout(() => window.unread--);
    try {
      const answer = await ask(...given);
      answer.clone().text().then(read, read);
      return answer;
    } catch (error) {
      read();
      throw error;
    }
  };
}`;

/** Counts unread responses and hidden lists. The script is text, so that it also works if pages may not run scripts. */
const NEXT_FRAMES = `new Promise((done) => {
  const end = () => setTimeout(() => done((window.unread ?? 0) + document.querySelectorAll("[data-waits]").length));
  const frame = () => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(end)));
  document.readyState === "complete" ? frame() : addEventListener("load", frame, { once: true });
})`;

function watchContext(context: BrowserContext, troubles: string[], ours: string | undefined): void {
  context.on("console", (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => troubles.push(`page error: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // When a page is left, its running requests stop.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  context.on("request", (request) => {
    if (ours !== undefined && !request.url().startsWith(ours)) troubles.push(`foreign: ${request.url()}`);
  });
}
