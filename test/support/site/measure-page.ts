/** The cost of opening a page for the first time. */

import type { Browser } from "playwright-core";
import { openPage } from "./open-browser.ts";
import type { SiteServer } from "./serve-site.ts";

export interface PageCost {
  requests: number;
  /** Size as sent, compressed. */
  bytes: number;
  htmlBytes: number;
  /** Only the requests for data files. */
  dataRequests: number;
  dataBytes: number;
  elements: number;
  /** CPU time of the page's main thread until the page was idle. */
  mainThreadMs: number;
  /** Sum of layout shifts; 0 means none. */
  layoutShift: number;
  troubles: string[];
}

/** Counts layout shifts from the first paint on. */
const WATCH_SHIFTS = `window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });`;

export async function measurePage(
  browser: Browser,
  { server, address, now }: { server: SiteServer; address: string; now: string },
): Promise<PageCost> {
  await using watched = await openPage(browser, { now, ours: server.url, viewport: { width: 1280, height: 800 } });
  const { page, visit } = watched;
  await page.addInitScript(WATCH_SHIFTS);
  const session = await page.context().newCDPSession(page);
  // Measure the thread's CPU time instead of clock time, so that other work on the machine does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const from = server.journal.length;
  await visit(server.url + address);
  const { metrics } = await session.send("Performance.getMetrics");
  const served = server.journal.slice(from);
  const data = served.filter(({ path }) => /\.json$/.test(path));
  const sum = (list: typeof served) => list.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  return {
    requests: served.length,
    bytes: sum(served),
    htmlBytes: sum(served.slice(0, 1)),
    dataRequests: data.length,
    dataBytes: sum(data),
    elements: await page.evaluate("document.querySelectorAll('*').length"),
    mainThreadMs: Math.round(1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN)),
    layoutShift: await page.evaluate("window.shift"),
    troubles: watched.takeTroubles(),
  };
}

/** Milliseconds from a change of a filter to the frame that shows it. An earlier change has already loaded the rows. */
export async function measureFilter(
  browser: Browser,
  { server, address, now, facet }: { server: SiteServer; address: string; now: string; facet: string },
): Promise<number> {
  await using watched = await openPage(browser, { now, ours: server.url });
  const { page, visit, settle } = watched;
  await visit(server.url + address);
  const change = (place: number) =>
    page.evaluate(
      ([name, at]) =>
        new Promise<number>((done) => {
          const select = document.querySelector<HTMLSelectElement>(`#app select[name="${name}"]`);
          const status = document.querySelector("#app p[role=status]");
          if (select === null || status === null) throw new Error(`no filter ${name}`);
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
          }).observe(document.getElementById("app") as HTMLElement, {
            subtree: true,
            childList: true,
            characterData: true,
          });
          select.selectedIndex = Number(at);
          const began = performance.now();
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }),
      [facet, place] as const,
    );
  await change(1);
  await settle();
  return Math.round(await change(1));
}
