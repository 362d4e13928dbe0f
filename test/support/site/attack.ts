/** Uses a page of hostile records as readers do, and reports everything that harmless records would not cause. */

import type { WatchedPage } from "./open-browser.ts";

/** Focuses every control, clicks every row and button, and changes every filter. Nothing leaves the page. */
export async function touchEverything({ page, settle }: WatchedPage): Promise<void> {
  await page.evaluate(() => {
    // This handler runs after those of the page. Nothing follows links, because findHarm judges their URLs.
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

/** Executed payloads, links that lead out of the site or contain code, and errors of the page. */
export async function findHarm(watched: WatchedPage): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: the payload sets this property
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

/** Adds the names of the page's elements, and of their attributes. */
export async function collectShapes({ page }: WatchedPage, into: Set<string>): Promise<void> {
  const shapes = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
    ]),
  );
  for (const shape of shapes) into.add(shape);
}
