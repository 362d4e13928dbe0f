/** Chromium for the tests of a file. Without Chromium the tests are skipped, and their title says why. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { isProof } from "../is-proof.ts";
import { hasChromium, launchChromium } from "./open-browser.ts";

/** Defines the tests of a file that need a browser. They share one browser. */
export function describeInBrowser(name: string, define: (browser: () => Browser) => void): void {
  const title = hasChromium ? name : `${name} (skipped: Chromium was not found, set CHROMIUM_PATH)`;
  describe.skipIf(!hasChromium)(title, { timeout: isProof ? 3_600_000 : 240_000 }, () => {
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
