import type { WatchedPage } from "./open-browser.ts";

/**
 * Faults for panels of the overview whose count differs from their list's, or for fewer than six panels with a count.
 * The overview must be open.
 */
export async function findMiscounts({ page, visit }: WatchedPage): Promise<string[]> {
  const panels = await page.$$eval(".panel > header h2 a", (links) =>
    links.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      count: link.querySelector(".n")?.textContent ?? null,
    })),
  );
  const counted = panels.filter(({ count }) => count !== null);
  const faults = counted.length < 6 ? [`only ${counted.length} panels have a count`] : [];
  for (const { href, count } of counted) {
    await visit(href);
    const said = await page.locator('p[role="status"], .panel h2 .n').allInnerTexts();
    const isSaid = said.some((words) => words.replace(/^At least /, "").split(/\s/)[0] === count);
    if (!isSaid) faults.push(`${href} says ${said.join(" / ")}, the overview ${count}`);
  }
  return faults;
}
