/** Chromium for the tests of a file. Without one, the tests are skipped locally and fail under CI. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, launchChromium, MISSING } from "./open-browser.ts";

/** The suite takes samples; `npm run site:proof` takes everything. */
export const IS_WHOLE = process.env.PIPEKEEPER_SITE_PROOF === "whole";

/** The tests of one file that need a browser, which all of them share. */
export function describeInBrowser(name: string, define: (browser: () => Browser) => void): void {
  if (CHROMIUM === undefined) {
    if (process.env.CI === "true") test(name, () => expect.fail(MISSING));
    else describe(name, () => test.skip(MISSING));
    return;
  }
  describe(name, { timeout: IS_WHOLE ? 3_600_000 : 240_000 }, () => {
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
