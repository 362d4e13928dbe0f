import type { Browser, BrowserContextOptions } from "playwright-core";
import { openPage, type WatchedPage } from "./open-browser.ts";

/** Number of visits that run at the same time, each in its own context. A visit mostly waits for frames. */
const LANES = 3;

/** Opens every URL and collects what `judge` finds on its page, in the order of the URLs. */
export async function visitAll(
  browser: Browser,
  addresses: readonly string[],
  options: BrowserContextOptions & {
    root: string;
    now: string;
    judge: (watched: WatchedPage, address: string) => Promise<string[]>;
  },
): Promise<string[]> {
  const { root, judge, ...rest } = options;
  const found: string[][] = [];
  let next = 0;
  const lane = async () => {
    await using watched = await openPage(browser, { ...rest, ours: root });
    for (let place = next++; place < addresses.length; place = next++) {
      const address = addresses[place] as string;
      await watched.visit(root + address);
      found[place] = (await judge(watched, address)).map((fault) => `${address.slice(0, 120)}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return found.flat();
}
