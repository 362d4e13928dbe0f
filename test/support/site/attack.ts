/** Does on a page of hostile records what readers do, and reports what would not happen with harmless records. */

import type { WatchedPage } from "./open-browser.ts";

/** Focuses every control, clicks every row and button, and changes every filter. Nothing leaves the page. */
export async function touchEverything({ page, settle }: WatchedPage): Promise<void> {
  await page.evaluate(() => {
    // The page's own handlers have already run. Links are judged by their URLs.
    addEventListener("click", (event) => event.preventDefault());
    for (const control of document.querySelectorAll<HTMLElement>("a, button, input, select, summary, [tabindex]"))
      control.focus();
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const link of document.querySelectorAll<HTMLElement>("tbody a, tbody tr")) link.click();
    for (const button of document.querySelectorAll<HTMLElement>("button")) button.click();
    for (const select of document.querySelectorAll<HTMLSelectElement>("#app select")) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await settle();
}

/** What was executed, links that lead out of the site or contain code, and what the page complained about. */
export async function findHarm(watched: WatchedPage): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: what the payload sets
  const pwned = await watched.page.evaluate(() => (globalThis as any).pwned !== undefined);
  const links = await watched.page.$$eval("[href], [src]", (elements) =>
    elements.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
  );
  const foreign = links.filter(
    (link) =>
      /^\s*(?:javascript|data|vbscript):|evil\.test/i.test(link) &&
      !/^https:\/\/github\.com\/acme\/registry\//.test(link) &&
      !/^[a-z_0-9]+\.html\?/.test(link),
  );
  return [
    ...(pwned ? ["the payload ran"] : []),
    ...foreign.map((link) => `links to ${link}`),
    ...watched.takeTroubles(),
  ];
}

/** The elements that extend beyond the window, if the page is wider than it. */
export async function findWide({ page }: WatchedPage): Promise<string[]> {
  const widest = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return null;
    const out = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    return out
      .map((one) => `${one.localName}.${one.getAttribute("class")}`)
      .join(" ")
      .slice(0, 300);
  });
  return widest === null ? [] : [`wider than its window: ${widest}`];
}

/** Adds the page's elements, and its attributes by element. */
export async function collectShapes({ page }: WatchedPage, into: Set<string>): Promise<void> {
  const shapes = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
    ]),
  );
  for (const shape of shapes) into.add(shape);
}
